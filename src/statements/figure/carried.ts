import type { Amount, Clause, Indicator, Measure, Sentence, StateCode, Voice } from '../../domain/index.js';
import { statesNamed, statesTold } from '../frame.js';
import type { Context } from '../rule.js';
import { isBilateral } from './indicator/indicator-senses.js';
import type { FoundIndicator } from './indicator/nearest.js';
import type { Claim, Memory } from './memory.js';
import type { FoundSource } from './source.js';
import { isWeighed } from './value.js';
import type { FoundPeriod } from './when/period.js';

/** «Наши данные скромнее: 2,1 миллиарда»: an answer that opens with other data is about what the figures before were. */
export function answered({ view }: Context, sentence: Sentence, { asked }: Memory): Memory['indicator'] {
  const early = Math.min(sentence.last, sentence.first + 8);
  return asked && view.has(sentence.first, early, 'data-told', 'statistics') ? { ...asked, sentence: sentence.index } : null;
}

/** «А по нашим данным – шесть процентов»: of the growth that the other side told. */
export function answeredClaim(amount: Amount, measure: Measure, source: FoundSource | null, memory: Memory): Claim | null {
  const { claim, askedClaim } = memory;
  if (amount.of !== 'percent' || measure !== 'share' || source === null) return null;
  // «По вашей статистике торговля выросла на 10 процентов. Наша даёт 12»: the same growth by other data
  if (claim !== null) return claim.measure === 'change' && memory.source !== null && memory.source.state !== source.state ? claim : null;
  return askedClaim?.measure === 'change' ? askedClaim : null;
}

/** «Это на 8 процентов больше»: the claim of the sentence before, and its time. */
export function sameTime(
  { view }: Context,
  sentence: Sentence,
  clause: Clause,
  amount: Amount,
  indicator: Indicator,
  { period }: Memory,
): FoundPeriod | null {
  if (!period || period.indicator !== indicator || period.sentence < sentence.index - 1) return null;
  // «половина этой суммы», "a third of that amount"
  const ofIt = OF_THAT.test(view.words(amount.last, Math.min(sentence.last, amount.last + 4)));
  if ((!ofIt && !view.has(clause.first, amount.first, 'this-is')) || view.has(clause.first, amount.first, 'so-far')) return null;
  return { period: period.period, time: null };
}

const OF_THAT =
  /^(of (this|that) (amount|sum|total|figure|volume)|(из )?(этой|этого|данной|указанной) (суммы|объ[её]ма|показателя|цифры|величины))/;

/**
 * «В прошлом году товарооборот вырос на 10 процентов. Экспорт прибавил 12»: what goes on about the same trade without a time of its own is of
 * the time told before.
 */
export function onwardTime(
  { view, scene }: Context,
  sentence: Sentence,
  amount: Amount,
  indicator: Indicator,
  { period, indicator: spoken }: Memory,
): FoundPeriod | null {
  if (!period || sentence.index - period.sentence > 2 || !isOfTrade(indicator) || !isOfTrade(period.indicator)) return null;
  // what is aimed at is of a time to come, and a price of none
  if (scene.date !== null && (period.period.match(/\d{4}/g) ?? []).some((year) => year > (scene.date ?? '').slice(0, 4))) return null;
  if (amount.of === 'money' && /^(per|за)$/.test(view.form(amount.last))) return null;
  // two totals of one thing are of two times
  const goesOn = period.measure === 'change' && amount.of === 'money' && IT.test(view.form(sentence.first));
  if (indicator === period.indicator && period.sentence !== sentence.index && indicator === 'trade-turnover' && !goesOn) return null;
  const weighed = amount.of === 'count' && isWeighed(amount.unit) && indicator === period.indicator;
  if (
    !weighed &&
    amount.of !== 'money' &&
    amount.of !== 'percent' &&
    amount.of !== 'ratio' &&
    amount.of !== 'number' &&
    amount.of !== 'fraction'
  )
    return null;
  // trade at large is not of the time of one of its goods
  if (indicator === 'trade-turnover' && !GENERAL.has(period.indicator)) return null;
  if (spoken && spoken.sentence < period.sentence) return null;
  if (view.has(sentence.first, amount.first, 'so-far')) return null;
  const own =
    view.times(sentence.first, sentence.last).length > 0 ||
    view.has(sentence.first, sentence.last, 'already', 'currently.en') ||
    (!weighed && view.has(sentence.first, sentence.last, 'running-total'));
  return own && period.sentence !== sentence.index ? null : { period: period.period, time: null };
}

const IT = /^(it|this|that|он|она|это)$/;
const GENERAL: ReadonlySet<Indicator> = new Set(['trade-turnover', 'exports', 'imports']);
const OF_TRADE: ReadonlySet<Indicator> = new Set(['trade-turnover', 'exports', 'imports', 'agriculture', 'energy-supply']);
const isOfTrade = (indicator: Indicator): boolean => OF_TRADE.has(indicator);

/** «2,3 миллиарда – на 12 процентов больше», "it is about five percent": figures of one claim are of the same statistics. */
export function sameSource(
  context: Context,
  voice: Voice,
  sentence: Sentence,
  clause: Clause,
  amount: Amount,
  { indicator, carried }: FoundIndicator,
  told: FoundPeriod | null,
  { source, period }: Memory,
): FoundSource | null {
  if (!source || source.indicator !== indicator || source.sentence < sentence.index - 1) return null;
  const { view } = context;
  // "… by our data, though your colleagues say six billion": whose data that is, is not told
  const since = view.amounts(sentence.first, amount.first).at(-1)?.last ?? sentence.first;
  if (view.has(since, amount.first, 'say') && statesTold(context, voice, since, amount.first).some((state) => state !== source.state))
    return null;
  const goesOn = source.sentence === sentence.index || view.has(clause.first, amount.first, 'this-is');
  const sameTime = !told || told.period === period?.period || view.has(amount.first, Math.min(sentence.last, amount.last + 5), 'compared');
  return goesOn && sameTime && (carried || source.sentence === sentence.index) ? { state: source.state, hit: null } : null;
}

/** What is told of those in need. */
const OF_NEED: ReadonlySet<Indicator> = new Set(['people', 'casualties', 'humanitarian-aid']);

/** «Врачи поехали к гаитянам. Привиты 9 тысяч человек»: of the one state that the sentence before names beside those at the table. */
function thirdState(context: Context, voice: Voice, sentence: Sentence): StateCode | null {
  const { view, scene } = context;
  const before = view.sentences[sentence.index - 1];
  if (scene.states.length < 2 || before === undefined || before.turn !== sentence.turn) return null;
  if (view.has(sentence.first, sentence.last, 'we', 'our', 'your', 'you-one', 'both-countries')) return null;
  if (statesTold(context, voice, sentence.first, sentence.last).length > 0) return null;
  const outside = statesNamed(context, before.first, before.last).filter((state) => !scene.states.includes(state));
  return outside.length === 1 ? (outside[0] ?? null) : null;
}

const OF_PEOPLE: ReadonlySet<Indicator> = new Set(['people', 'casualties', 'humanitarian-aid', 'military', 'territory']);

const OF_IT = /^(его|её|ее|этого|of (it|this|that|them|which))( |$)/;

/** «ушло полтора миллиона, из них 500 тысяч погибли»: of the same states, where the words name no others. */
export function sameStates(
  context: Context,
  voice: Voice,
  sentence: Sentence,
  clause: Clause,
  indicator: Indicator,
  amount: Amount,
  { carried }: FoundIndicator,
  { states, count }: Memory,
): readonly StateCode[] | null {
  const { view, scene } = context;
  const abroad = OF_NEED.has(indicator) ? thirdState(context, voice, sentence) : null;
  if (abroad) return [abroad];
  if (!states) return null;
  // «80 процентов его приходится на зерно»: of what was told before
  if (
    /^(%|процент\p{L}*|percent|per|cent|half|трет\p{L}*|половин\p{L}*)$/u.test(view.form(amount.last - 1)) &&
    OF_IT.test(view.words(amount.last, Math.min(sentence.last, amount.last + 2))) &&
    isBilateral(states.indicator) &&
    states.sentence >= sentence.index - 1
  )
    return states.states;
  // «В Латвии живут два миллиона человек. Болели 9 тысяч»: they are of the state told before
  const alike = OF_PEOPLE.has(indicator) && OF_PEOPLE.has(states.indicator) && states.sentence === sentence.index - 1;
  if (
    alike &&
    states.states.length === 1 &&
    (indicator === 'casualties' || indicator === 'people') &&
    !view.has(sentence.first, sentence.last, 'we', 'our', 'your', 'you-one') &&
    statesTold(context, voice, sentence.first, sentence.last).length === 0
  )
    return states.states;
  // «В Сирию вернулись … В помощи нуждаются ещё …»: they are told of a third state still
  const afar =
    states.states.length > 0 &&
    states.sentence >= sentence.index - 1 &&
    OF_PEOPLE.has(indicator) &&
    states.states.every((state) => !scene.states.includes(state));
  if (
    afar &&
    !view.has(sentence.first, sentence.last, 'we', 'our', 'your', 'you-one') &&
    statesTold(context, voice, sentence.first, sentence.last).length === 0
  )
    return states.states;
  // «рудник даёт половину меди Замбии, добыча росла втрое»: of the same one state
  const alone = states.states.length === 1 && states.indicator === indicator && states.sentence === sentence.index;
  if (isBilateral(indicator) && !alone) return null;
  const listed = states.sentence === sentence.index && (carried || count?.sentence === sentence.index);
  const goesOn =
    listed || (states.sentence >= sentence.index - 1 && view.has(sentence.first, Math.min(sentence.last, sentence.first + 4), 'including'));
  if (!goesOn || view.has(clause.first, clause.last, 'we', 'you-one')) return null;
  return statesTold(context, voice, clause.first, clause.last).length === 0 ? states.states : null;
}
