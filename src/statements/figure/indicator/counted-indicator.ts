import type { Amount, Clause, Indicator, Sentence } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import { isDuration } from '../claims.js';
import type { Memory } from '../memory.js';
import { hasOwnSubject } from '../subject.js';
import { INDICATORS, isSum } from './indicator-senses.js';
import { lastCounted } from './last-counted.js';
import { type FoundIndicator, found, indicatorFor, nearest } from './nearest.js';
import { persons } from './persons.js';
import { specific } from './specific.js';
import { tradedGoods } from './traded-goods.js';

const BY_UNIT: Readonly<Record<string, Indicator>> = {
  m3: 'energy-supply',
  barrels: 'energy-supply',
  MW: 'energy-supply',
  GW: 'energy-supply',
  kW: 'energy-supply',
  kWh: 'energy-supply',
  MWh: 'energy-supply',
  GWh: 'energy-supply',
  TWh: 'energy-supply',
  TEU: 'cargo',
  hectares: 'territory',
  acres: 'territory',
};
const WEIGHED: ReadonlySet<Indicator> = new Set(['energy-supply', 'agriculture']);
const LENGTHS = new Set(['km', 'miles', 'km2', 'm2']);
const GOODS = ['agriculture', 'energy-supply', 'humanitarian-aid', 'cargo', 'exports', 'imports', 'military', 'trade-turnover'];

/** What is counted or weighed: told by the noun, the unit, or the goods that the clause or the one before names. */
export function countedIndicator(context: Context, sentence: Sentence, clause: Clause, amount: Amount, memory: Memory): FoundIndicator {
  const told = counted(context, sentence, clause, amount, memory);
  // "it exported 27 million tonnes": of what was spoken of
  const { indicator } = memory;
  const goods = amount.unit === 'tonnes' && (told.indicator === 'exports' || told.indicator === 'imports') && indicator !== null;
  if (goods && !namesGoods(context, told) && sentence.index - indicator.sentence <= 2 && WEIGHED.has(indicator.indicator))
    return found(told.hit, indicator.indicator, true);
  // «поставки планируем увеличить до …»: of the goods spoken of
  const onward = told.hit === null && context.view.has(clause.first, amount.first, 'goods-sent', 'supplies-told');
  const weighed = amount.unit === 'tonnes' && told.indicator === 'other' && (onward || !hasOwnSubject(context, clause, amount.first));
  return weighed ? carriedGoods(context, sentence, clause, amount, memory) : told;
}

/** «экспорт пшеницы» */
const namesGoods = ({ view }: Context, { hit }: FoundIndicator): boolean => hit !== null && view.has(hit.last, hit.last + 3, 'agriculture');

function counted(context: Context, sentence: Sentence, clause: Clause, amount: Amount, memory: Memory): FoundIndicator {
  const { view, analysed } = context;
  /** A range may stand across two clauses: "between 1,700 | and 2,200 warheads". */
  const end = Math.max(clause.last, amount.last);
  let after = amount.last;
  while (after < Math.min(clause.last, amount.last + 5) && view.token(after)?.word.kind !== 'punctuation') after++;
  if (amount.unit === 'people') return persons(context, sentence, clause, amount, memory);
  if (amount.unit !== 'units') {
    if (amount.unit === 'tonnes' || amount.unit === 'kg' || amount.unit === 'litres') {
      const hit = view.sense(amount.last, after, ...GOODS) ?? nearest(context, clause, amount, (sense) => GOODS.includes(sense));
      if ((!hit || hit.sense === 'agriculture') && isGiven(context, sentence, clause, amount)) return found(hit, 'humanitarian-aid');
      // what a port or a railway takes
      if (
        !hit &&
        view.has(Math.max(sentence.first, clause.first - 12), clause.last, 'transport-way') &&
        !view.has(clause.first, clause.last, 'give-deed')
      )
        return found(null, 'cargo');
      return hit ? specific(context, clause, hit) : found(null, 'other');
    }
    // «груз в пути не больше недели»
    const carried =
      isDuration(amount.unit) && view.has(clause.first, clause.last, 'delivery-time')
        ? view.sense(clause.first, clause.last, 'cargo')
        : null;
    if (carried) return found(carried, 'cargo');
    // "construction of a line 160 kilometres long", «строительство займёт три года»: how long the works are
    const works = LENGTHS.has(amount.unit) || isDuration(amount.unit) ? WORKS.test(view.words(sentence.first, amount.first)) : false;
    if (works && (!isDuration(amount.unit) || TAKES.test(view.words(clause.first, amount.first)))) return found(null, 'projects');
    const long = LENGTHS.has(amount.unit);
    // kilometres of pipeline
    // "the 403-kilometre pipeline" is as long as it is
    const pipe =
      long && (analysed.lang === 'ru' || view.form(amount.last) === 'of')
        ? view.sense(amount.last, Math.min(clause.last, amount.last + 4), 'pipe-laid')
        : null;
    if (pipe) return found(pipe, 'energy-supply');
    const land = long ? view.sense(clause.first, clause.last, 'territory') : null;
    return land ? found(land, 'territory') : found(null, BY_UNIT[amount.unit] ?? 'other');
  }
  const at = amount.counted ?? amount.last - 1;
  // test kits and masks that are sent
  const medical = view.has(amount.first, Math.min(clause.last, at + 3), 'medical-thing');
  if (medical && view.has(sentence.first, sentence.last, 'give-deed', 'gratitude')) return found(null, 'humanitarian-aid');
  if ((DOSES.test(view.form(at)) || PLANELOADS.test(view.form(at))) && isGiven(context, sentence, clause, amount))
    return found(null, 'humanitarian-aid');
  // «пять составов разгрузили»
  if (TRAINLOADS.test(view.form(at))) return found(null, 'cargo');
  // "forty pieces of artillery", «триста единиц техники»: pieces of something
  const piece = PIECES.test(view.form(at)) ? view.sensesOf(at + 1, Math.min(clause.last, at + 4), INDICATORS)[0] : undefined;
  if (piece) return found(piece, indicatorFor(piece));
  // «танков стало меньше – двести единиц»: of what was told before
  if (PIECES.test(view.form(at))) {
    const before = view.sensesOf(sentence.first, amount.first, INDICATORS).findLast(({ sense }) => !DEALS.has(sense));
    if (before) return { indicator: indicatorFor(before), hit: before, carried: true };
  }
  const unit = view.sense(amount.first, at + 1, 'power-unit');
  if (unit && (unit.last === at + 1 || unit.last === at)) {
    const built = !REACTORS.test(view.form(at)) || BUILT.test(view.words(sentence.first, amount.first));
    return found(unit, built ? 'projects' : 'energy-supply');
  }
  // "three more units at that plant", "units of 700 megawatts each"
  if (UNITS.test(view.form(at))) {
    const plant = view.sense(clause.first, clause.last, 'plant-built');
    if (plant || MEGAWATTS.test(view.words(at, Math.min(sentence.last, at + 6)))) return found(plant, 'energy-supply');
  }
  // «три нитки газопровода», "a third line of the pipeline"
  if (LINES.test(view.form(at))) {
    const fuel =
      view.sense(sentence.first, sentence.last, 'energy-supply') ??
      (view.has(sentence.first, sentence.last, 'measure-unit') ? view.senseAtToken(at, 'thing-made') : null);
    if (fuel) return found(fuel, 'energy-supply');
  }
  // «40 мест в школе», "forty places for their students"
  if (PLACES.test(view.form(at)) && isOfPupils(context, sentence)) return found(null, 'students');
  // "200,000 arrivals", «37 тысяч поездок»
  if (TRIPS.test(view.form(at)) && (view.has(sentence.first, sentence.last, 'tourists') || isSpokenOf(memory, sentence, 'tourists')))
    return found(null, 'tourists');
  const hits = view.sensesOf(Math.min(amount.first, at), Math.min(end, at + 6), INDICATORS).filter((hit) => hit.first <= at);
  const own = hits.find((hit) => hit.last > at) ?? hits[0] ?? null;
  // "eight countries receive our gas"
  const goods = LANDS.test(view.form(at)) ? view.sense(clause.first, clause.last, 'energy-supply', 'agriculture') : null;
  if (goods) return found(goods, indicatorFor(goods));
  const traded = tradedGoods(context, sentence, clause, amount, own ? indicatorFor(own) : null);
  if (traded) return traded;
  const them = own || LANDS.test(view.form(at)) ? null : lastCounted(context, sentence, clause, amount);
  if (them) return { indicator: indicatorFor(them), hit: them, carried: true };
  if (!own) {
    // «экспортирует триста видов изделий», «поставлено сорок тракторов»
    const sold = view.sense(clause.first, Math.min(clause.last, at + 3), 'sold-abroad');
    return sold ? found(sold, 'exports') : found(null, 'other');
  }
  // power stations are counted as what is built
  const plant = hits.find((hit) => hit.sense === 'plant-built' && hit.last > at);
  if (plant) return found(plant, 'projects');
  const indicator = indicatorFor(own);
  const lost = indicator === 'military' ? view.sense(Math.max(clause.first, amount.first - 3), amount.first, 'loss-of') : null;
  if (lost && view.has(amount.first, Math.min(clause.last, at + 1), 'people-in-arms')) return found(lost, 'casualties');
  // «на 300 миллиардов проектов»: what they cost, the money left out
  if (indicator === 'projects' && Number(amount.value) >= 1e9) return found(own, 'investment');
  // aircraft that an airline buys
  if (indicator === 'military' && view.has(sentence.first, sentence.last, 'civil-air')) return found(own, 'other');
  // «5 миллиардов товарооборота» is a sum
  const sum = isSum(indicator) && Number(amount.value) >= 1e6;
  return found(own, indicator === 'money-other' || (isSum(indicator) && !sum) ? 'other' : indicator);
}

/** «приступаем к строительству станции из шести реакторов» */
const BUILT = /(^| )(строительств\p{L}+|сооружени\p{L}+|строит\p{L}*|постро\p{L}+|construct\p{L}*|build(s|ing)?|built)( |$)/iu;
const WORKS = /(^| )(строительств[оауе]м?|сооружени[ея]м?|прокладк[аеуи]|construction)( |$)/i;
const TAKES = /(^| )(займ[её]т|продлится|рассчитано на|will take|will last|is to take)( |$)/i;
const TRIPS = /^(arrivals?|visits?|trips?|entries|поездок|поездки|визитов|посещени\p{L}+|въездов)$/u;
const isSpokenOf = ({ indicator }: Memory, { index }: Sentence, what: string): boolean =>
  indicator !== null && indicator.indicator === what && index - indicator.sentence <= 1;

/** What is sent for nothing, or to those in need: told by its kind, or by whom it is for. */
function isGiven({ view }: Context, sentence: Sentence, clause: Clause, { last }: Amount): boolean {
  if (!view.has(sentence.first, sentence.last, 'aid-to') && !view.has(last, Math.min(clause.last, last + 6), 'medical-thing')) return false;
  return view.has(sentence.first, sentence.last, 'give-deed', 'gratitude') || view.has(clause.first, clause.last, 'aid-to');
}
const DOSES = /^(доз|дозы|доза|doses?)$/;
const PLANELOADS = /^(борт(а|ов)?|самол[её]т(а|ов)?|рейс(а|ов)?|фур[аы]?|грузовик(а|ов)?|planes?|planeloads?|flights?|trucks?|lorries)$/;
const TRAINLOADS = /^(состав(а|ов)|эшелон(а|ов)?)$/;

const REACTORS = /^(реактор\p{L}*|reactors?)$/u;
const UNITS = /^(units?|блок(а|ов|и)?|агрегат(а|ов|ы)?)$/;
const MEGAWATTS = /(mega|giga)watt|\b[MG]W\b|мегаватт|МВт|ГВт/i;
const LINES = /^(нит\p{L}+|вет\p{L}+|лини\p{L}+|lines?|strings?)$/u;
const PLACES = /^(мест|места|местами|местах|грант(а|ов)?|places?|seats?|slots?)$/;
const isOfPupils = ({ view }: Context, { first, last }: Sentence): boolean => view.has(first, last, 'students', 'school-thing');

/** «перевозки выросли и достигли 40 миллионов тонн» */
function carriedGoods(context: Context, sentence: Sentence, clause: Clause, amount: Amount, { indicator }: Memory): FoundIndicator {
  const hit = nearest(context, { first: sentence.first, last: clause.first }, amount, (sense) => GOODS.includes(sense));
  if (hit) return { ...specific(context, { first: sentence.first, last: clause.first }, hit), carried: true };
  return indicator && GOODS.includes(indicator.indicator) ? found(null, indicator.indicator, true) : found(null, 'other');
}

const LANDS = /^(countries|nations|стран|странах|странам|государств)$/;
const DEALS: ReadonlySet<string> = new Set(['agreements', 'exports', 'imports']);
const PIECES = /^(rounds?|pieces?|items?|единиц[аы]?|штук[аи]?|машин[аы]?)$/;
