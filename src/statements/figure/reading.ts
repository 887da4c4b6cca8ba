import { type Amount, type Clause, type Draft, type Figure, HOLDS_AMOUNT, type Sentence } from '../../domain/index.js';
import { draft, part, voiceIn } from '../frame.js';
import type { Context } from '../rule.js';
import { asPeople } from './as-people.js';
import { byOtherData } from './by-other-data.js';
import { answered, answeredClaim, onwardTime, sameSource, sameStates, sameTime } from './carried.js';
import { isClaim, isDuration } from './claims.js';
import { meantAmounts, signedPercent } from './corrections.js';
import { countedApart } from './counted-apart.js';
import { areFirstOnes, goesOnCounting } from './goes-on.js';
import { hedgeOf } from './hedge.js';
import { indicatorOf } from './indicator/indicator.js';
import { BY_SENSE, isMain, isOfPeople, isSum, SPOKEN_OF } from './indicator/indicator-senses.js';
import type { FoundIndicator } from './indicator/nearest.js';
import { inherited, isMissing } from './inherited.js';
import { measureOf } from './measure.js';
import { emptyMemory, type Memory } from './memory.js';
import { isPresentOne, modalityOf } from './modality/modality.js';
import { asPercent, onwardChange } from './onward-change.js';
import { quoteOf } from './quote.js';
import { sourceOf } from './source.js';
import { hasOwnSubject, isRelative } from './subject.js';
import { powerOf, toldValue } from './value.js';
import { inFullYears, isNow, isOfDecision, isPastElsewhere } from './when/meant-time.js';
import { type FoundPeriod, periodOf } from './when/period.js';
import { aimedAt } from './when/span.js';
import { statesOf } from './whose/states.js';

/** All figures that stand on amounts, by sentence. Read once in text order, because a figure may leave out what the one before told. */
export function figuresOf(context: Context): ReadonlyMap<number, readonly Draft<Figure>[]> {
  let read = readings.get(context);
  if (!read) {
    read = readAll(context);
    readings.set(context, read);
  }
  return read;
}

/** Tokens of a turn that only nods. */
const THROWN_IN = 9;

/** Tokens between what a figure is about and its clause, beyond which a quote would be a paragraph. */
const LONG_QUOTE = 40;
const readings = new WeakMap<Context, ReadonlyMap<number, readonly Draft<Figure>[]>>();

function readAll(context: Context): Map<number, Draft<Figure>[]> {
  const out = new Map<number, Draft<Figure>[]>();
  let memory = emptyMemory(null, null);
  /** What was spoken of before the turn under way. */
  let before: Memory = memory;
  let words = 0;
  for (const sentence of context.analysed.sentences) {
    if (sentence.turn !== memory.turn) {
      // "– Exports are up. – Indeed. – They stand at 9 billion": a word thrown in ends no subject
      const thrownIn = words <= THROWN_IN && memory.indicator === null ? before.indicator : null;
      const time = thrownIn ? before.period : null;
      before = memory;
      memory = emptyMemory(sentence.turn, memory);
      memory.indicator = thrownIn;
      memory.period = time;
      words = 0;
    }
    words += sentence.last - sentence.first;
    if (!memory.indicator) memory.indicator = answered(context, sentence, memory);
    if (context.view.holds(sentence, HOLDS_AMOUNT)) {
      const drafts = readSentence(context, sentence, memory);
      if (drafts.length > 0) out.set(sentence.index, drafts);
    }
    if (memory.indicator?.sentence !== sentence.index) remember(context, sentence, memory);
  }
  return out;
}

function readSentence(context: Context, sentence: Sentence, memory: Memory): Draft<Figure>[] {
  const drafts: Draft<Figure>[] = [];
  for (const told of countedApart(context, sentence, meantAmounts(context, sentence))) {
    // «ВВП у нас – минус три с копейками»
    const near = (memory.percent !== null && sentence.index - memory.percent <= 1) || context.view.has(sentence.first, told.first, 'gdp');
    const amount = (near ? signedPercent(context, told) : null) ?? asPercent(context, sentence, asPeople(context, told));
    const clause = sentence.clauses.find(({ first, last }) => amount.first >= first && amount.first < last);
    if (!clause || !isClaim(context, sentence, clause, amount)) continue;
    const figure = read(context, sentence, clause, amount, memory);
    if (figure) drafts.push(figure);
  }
  return drafts;
}

/** What a sentence speaks of whose figures, if any, count other things. */
function remember({ view }: Context, sentence: Sentence, memory: Memory): void {
  const hit = view.holdsAny(sentence, SPOKEN_OF) ? view.sensesOf(sentence.first, sentence.last, SPOKEN_OF)[0] : undefined;
  if (hit) memory.indicator = { indicator: BY_SENSE.get(hit.sense)?.indicator ?? 'other', sentence: sentence.index };
}

function read(context: Context, sentence: Sentence, clause: Clause, told: Amount, memory: Memory): Draft<Figure> | null {
  const voice = voiceIn(context, sentence, told.first);
  const other = byOtherData(context, voice, sentence, told, memory);
  // «по нашей – на 12»: of what it was before
  const amount: Amount =
    other && told.of === 'number' && memory.percent !== null && memory.claim ? { ...told, of: 'percent', unit: 'percent' } : told;
  const found =
    other && memory.source
      ? { indicator: memory.source.indicator, hit: null, carried: true }
      : (inherited(context, sentence, clause, amount, memory) ?? indicatorOf(context, sentence, clause, amount, memory));
  const { indicator } = found;
  const { value, valueTo, unit, carried } = toldValue(context, sentence, amount, indicator, memory);
  const further = amount.of === 'number' && goesOnCounting(context, amount);
  const before = memory.count === null ? Number.POSITIVE_INFINITY : sentence.index - memory.count.sentence;
  const goesOn = further && (before === 0 || (before === 1 && areFirstOnes(context, amount)));
  // «за пять месяцев набежало ещё четыре»: of the sums told before
  const sums = isSum(indicator) && unit !== 'units' && Number(value) >= 1e6;
  if (further && !goesOn && !sums && amount.counted === null && Number(amount.value) < 10) return null;
  if (amount.of === 'number' && !goesOn && !isTold(amount, found, unit)) return null;
  const firstly = measureOf(context, sentence, clause, amount, unit);
  const measured =
    firstly.measure === 'share' ? (onwardChange(context, sentence, clause, amount, found.carried, memory) ?? firstly) : firstly;
  const own = measured.measure;
  if (own === 'level' && found.carried && isMissing(context, sentence, clause, amount)) return null;
  const elliptic = !isRelative(context, clause) && (found.carried || !hasOwnSubject(context, clause, amount.first));
  const modalityNow = modalityOf(context, sentence, clause, amount, null);
  const dated =
    presentOne(context, clause, amount) ??
    periodOf(context, sentence, clause, amount, indicator, elliptic) ??
    sameTime(context, sentence, clause, amount, indicator, memory) ??
    (modalityNow === 'actual' ? onwardTime(context, sentence, amount, indicator, memory) : null);
  // «сейчас прорабатываются проекты на 10 миллиардов»: what is only meant is not of now
  const meant = modalityNow !== 'actual' && dated !== null && (isNow(context, dated) || isOfDecision(context, clause, amount, dated));
  // «В прошлом году он превысил 20 миллиардов, и поставлена задача довести его до 30»: an aim is not of the time that was told before it
  const time =
    meant || (modalityNow !== 'actual' && dated !== null && isPastElsewhere(context, clause, dated))
      ? null
      : dated && own === 'change'
        ? inFullYears(context, dated)
        : dated;
  const first = beginning(sentence, clause, found);
  const carriedStates = sameStates(context, voice, sentence, clause, indicator, amount, found, memory);
  const states = carriedStates ?? statesOf(context, voice, sentence, { ...clause, first }, indicator, amount, own === 'share');
  const source = other
    ? { state: other.state, hit: null }
    : (sourceOf(context, voice, sentence, clause, amount) ?? sameSource(context, voice, sentence, clause, amount, found, time, memory));
  const answer = answeredClaim(amount, own, source, memory);
  const again = other && amount.of === 'percent' ? memory.claim : null;
  const { measure, direction } = answer ?? again ?? measured;
  const period = time?.period ?? answer?.period ?? (modalityNow === 'actual' ? null : aimedAt(context, clause, amount));
  const modality = modalityOf(context, sentence, clause, amount, time?.time ?? null);
  if (modality === 'target' && isStart(context, amount)) return null;
  const hedge = hedgeOf(context, clause, amount);
  memory.source = source ? { state: source.state, indicator, sentence: sentence.index } : null;
  memory.states = { states, indicator, sentence: sentence.index };
  memory.period = time && modality === 'actual' ? { period: time.period, indicator, measure, sentence: sentence.index } : null;
  if (isMain(indicator)) memory.indicator = { indicator, sentence: sentence.index };
  if (amount.of === 'money' || (amount.of === 'number' && isSum(indicator)))
    memory.money = { unit, power: powerOf(value), indicator, sentence: sentence.index };
  if (amount.of === 'percent') {
    memory.percent = sentence.index;
    memory.claim = { measure, direction, period };
  }
  // «шесть лет строили, вложили 9 миллиардов»: what is counted after a time is no time
  if ((amount.of === 'count' || isOfPeople(indicator)) && !isDuration(unit))
    memory.count = { unit, power: powerOf(value), indicator, sentence: sentence.index };
  const parts = [part(context, 'value', amount.first, amount.last, `${value}${valueTo ? `–${valueTo}` : ''} ${unit}`)];
  if (found.hit) parts.unshift(part(context, 'indicator', found.hit.first, found.hit.last, indicator));
  if (source?.hit) parts.push(part(context, 'source', source.hit.first, source.hit.last, source.state));
  if (time?.time) parts.push(part(context, 'period', time.time.first, time.time.last, time.period));
  return draft<Figure>({
    rule: `figure/${measure}`,
    fields: {
      kind: 'figure',
      indicator,
      states,
      measure,
      direction,
      value,
      value_to: valueTo,
      unit,
      hedge,
      modality,
      period,
      source: source?.state ?? null,
    },
    span: quoteOf(context, clause, amount, { first, told: [found.hit, time?.time ?? null, source?.hit ?? null] }),
    voice,
    parts,
    confidence: found.carried || carried || !found.hit ? 'medium' : 'high',
  });
}

/** «вместо нынешних трёхсот»: of this year. */
const presentOne = (context: Context, clause: Clause, amount: Amount): FoundPeriod | null =>
  context.scene.date !== null && isPresentOne(context, clause, amount) ? { period: context.scene.date.slice(0, 4), time: null } : null;

/** "To increase supplies from 1.5 to 2 billion": where a planned growth begins is not what is planned. */
function isStart({ view }: Context, amount: Amount): boolean {
  return /^(с|from)$/.test(view.form(amount.first - 1)) && /^(до|to)$/.test(view.form(amount.last));
}

/** A bare number claims something only right beside what it counts, or where that is a sum. */
function isTold(amount: Amount, { indicator, hit, carried }: FoundIndicator, unit: string): boolean {
  if (isSum(indicator) && unit !== 'units') return true;
  if (!hit) return carried && indicator !== 'other';
  return carried || Number(amount.value) >= 1000 || (hit.first < amount.first && amount.first - hit.last <= 5);
}

/** The clause, or the one before it in the sentence where that names what the figure is about. */
function beginning(sentence: Sentence, clause: Clause, { hit, carried }: FoundIndicator): number {
  if (!carried || !hit || hit.first >= clause.first || hit.first < sentence.first || clause.first - hit.first > LONG_QUOTE)
    return clause.first;
  return sentence.clauses.find(({ first, last }) => hit.first >= first && hit.first < last)?.first ?? clause.first;
}
