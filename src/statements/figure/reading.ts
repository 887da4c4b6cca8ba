import type { Amount, Clause, Draft, Figure, Hedge, Indicator, SenseHit, Sentence, StateCode, Voice } from '../../domain/index.js';
import { draft, part, statesTold, voiceIn } from '../frame.js';
import type { Context } from '../rule.js';
import { goesOnCounting, isClaim } from './claims.js';
import { meantAmounts } from './corrections.js';
import { indicatorOf } from './indicator.js';
import { BY_SENSE, INDICATOR_SENSES, isBilateral, isMain, isOfPeople, isSum } from './indicator-senses.js';
import { measureOf } from './measure.js';
import { emptyMemory, type Memory } from './memory.js';
import { modalityOf } from './modality.js';
import type { FoundIndicator } from './nearest.js';
import { type FoundPeriod, periodOf } from './period.js';
import { quoteOf } from './quote.js';
import { type FoundSource, sourceOf } from './source.js';
import { statesOf } from './states.js';
import { hasOwnSubject, isRelative } from './subject.js';
import { powerOf, toldValue } from './value.js';

/** All figures that stand on amounts, by sentence. Read once in text order, because a figure may leave out what the one before told. */
export function figuresOf(context: Context): ReadonlyMap<number, readonly Draft<Figure>[]> {
  let read = readings.get(context);
  if (!read) {
    read = readAll(context);
    readings.set(context, read);
  }
  return read;
}

/** Tokens between what a figure is about and its clause, beyond which a quote would be a paragraph. */
const LONG_QUOTE = 40;
const readings = new WeakMap<Context, ReadonlyMap<number, readonly Draft<Figure>[]>>();

function readAll(context: Context): Map<number, Draft<Figure>[]> {
  const out = new Map<number, Draft<Figure>[]>();
  let memory = emptyMemory(null);
  for (const sentence of context.analysed.sentences) {
    if (sentence.turn !== memory.turn) memory = { ...emptyMemory(sentence.turn), money: memory.money, asked: memory.indicator };
    if (!memory.indicator) memory.indicator = answered(context, sentence, memory);
    const drafts: Draft<Figure>[] = [];
    for (const amount of meantAmounts(context, sentence)) {
      const clause = sentence.clauses.find(({ first, last }) => amount.first >= first && amount.first < last);
      if (!clause || !isClaim(context, sentence, clause, amount)) continue;
      const figure = read(context, sentence, clause, amount, memory);
      if (figure) drafts.push(figure);
    }
    if (drafts.length > 0) out.set(sentence.index, drafts);
    if (memory.indicator?.sentence !== sentence.index) remember(context, sentence, memory);
  }
  return out;
}

/** «Наши данные скромнее: 2,1 миллиарда»: an answer that opens with other data is about what the figures before were. */
function answered({ view }: Context, sentence: Sentence, { asked }: Memory): Memory['indicator'] {
  const early = Math.min(sentence.last, sentence.first + 8);
  return asked && view.has(sentence.first, early, 'data-told', 'statistics') ? { ...asked, sentence: sentence.index } : null;
}

/** What a sentence speaks of whose figures, if any, count other things. */
function remember({ view }: Context, sentence: Sentence, memory: Memory): void {
  const hit = view
    .senses(sentence.first, sentence.last, ...INDICATOR_SENSES)
    .find(({ sense }) => sense === 'trade-ties' || BY_SENSE.get(sense)?.tier === 1);
  if (hit) memory.indicator = { indicator: BY_SENSE.get(hit.sense)?.indicator ?? 'other', sentence: sentence.index };
}

function read(context: Context, sentence: Sentence, clause: Clause, amount: Amount, memory: Memory): Draft<Figure> | null {
  const found = inherited(context, sentence, clause, amount, memory) ?? indicatorOf(context, sentence, clause, amount, memory);
  const { indicator } = found;
  const { value, valueTo, unit, carried } = toldValue(context, sentence, amount, indicator, memory);
  const further = amount.of === 'number' && goesOnCounting(context, amount);
  const goesOn = further && memory.count?.sentence === sentence.index;
  if (further && !goesOn && Number(amount.value) < 10) return null;
  if (amount.of === 'number' && !goesOn && !isTold(amount, found, unit)) return null;
  const { measure, direction } = measureOf(context, sentence, clause, amount, unit);
  const voice = voiceIn(context, sentence, amount.first);
  const elliptic = !isRelative(context, clause) && (found.carried || !hasOwnSubject(context, clause, amount.first));
  const told =
    periodOf(context, sentence, clause, amount, indicator, elliptic) ?? sameTime(context, sentence, clause, amount, indicator, memory);
  const first = beginning(sentence, clause, found);
  const carriedStates = sameStates(context, voice, sentence, clause, indicator, found, memory);
  const states = carriedStates ?? statesOf(context, voice, sentence, { ...clause, first }, indicator, amount, measure === 'share');
  const source = sourceOf(context, voice, sentence, clause, amount) ?? sameSource(context, sentence, clause, amount, found, told, memory);
  const modality = modalityOf(context, sentence, clause, amount, told?.time ?? null);
  if (modality === 'target' && isStart(context, amount)) return null;
  const hedge = hedgeOf(context, clause, amount);
  memory.source = source ? { state: source.state, indicator, sentence: sentence.index } : null;
  memory.states = { states, indicator, sentence: sentence.index };
  memory.period = told ? { period: told.period, indicator, sentence: sentence.index } : null;
  if (isMain(indicator)) memory.indicator = { indicator, sentence: sentence.index };
  if (amount.of === 'money' || (amount.of === 'number' && isSum(indicator))) memory.money = { unit, power: powerOf(value), indicator };
  if (amount.of === 'count') memory.count = { unit, indicator, sentence: sentence.index };
  const parts = [part(context, 'value', amount.first, amount.last, `${value}${valueTo ? `–${valueTo}` : ''} ${unit}`)];
  if (found.hit) parts.unshift(part(context, 'indicator', found.hit.first, found.hit.last, indicator));
  if (source?.hit) parts.push(part(context, 'source', source.hit.first, source.hit.last, source.state));
  if (told?.time) parts.push(part(context, 'period', told.time.first, told.time.last, told.period));
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
      period: told?.period ?? null,
      source: source?.state ?? null,
    },
    span: quoteOf(context, clause, amount, { first, told: [found.hit, told?.time ?? null, source?.hit ?? null] }),
    voice,
    parts,
    confidence: found.carried || carried || !found.hit ? 'medium' : 'high',
  });
}

/** «Это на 8 процентов больше»: the claim of the sentence before, and its time. */
function sameTime(
  { view }: Context,
  sentence: Sentence,
  clause: Clause,
  amount: Amount,
  indicator: Indicator,
  { period }: Memory,
): FoundPeriod | null {
  if (!period || period.indicator !== indicator || period.sentence < sentence.index - 1) return null;
  if (!view.has(clause.first, amount.first, 'this-is')) return null;
  return { period: period.period, time: null };
}

/** «2,3 миллиарда – на 12 процентов больше», "it is about five percent": figures of one claim are of the same statistics. */
function sameSource(
  { view }: Context,
  sentence: Sentence,
  clause: Clause,
  amount: Amount,
  { indicator, carried }: FoundIndicator,
  told: FoundPeriod | null,
  { source, period }: Memory,
): FoundSource | null {
  if (!source || source.indicator !== indicator || source.sentence < sentence.index - 1) return null;
  const goesOn = source.sentence === sentence.index || view.has(clause.first, amount.first, 'this-is');
  const sameTime = !told || told.period === period?.period || view.has(amount.first, Math.min(sentence.last, amount.last + 5), 'compared');
  return goesOn && sameTime && (carried || source.sentence === sentence.index) ? { state: source.state, hit: null } : null;
}

/** «ушло полтора миллиона, из них 500 тысяч погибли»: of the same states, where the words name no others. */
function sameStates(
  context: Context,
  voice: Voice,
  sentence: Sentence,
  clause: Clause,
  indicator: Indicator,
  { carried }: FoundIndicator,
  { states, count }: Memory,
): readonly StateCode[] | null {
  if (!states || isBilateral(indicator)) return null;
  const { view } = context;
  const listed = states.sentence === sentence.index && (carried || count?.sentence === sentence.index);
  const goesOn =
    listed || (states.sentence >= sentence.index - 1 && view.has(sentence.first, Math.min(sentence.last, sentence.first + 4), 'including'));
  if (!goesOn || view.has(clause.first, clause.last, 'we', 'you-one')) return null;
  return statesTold(context, voice, clause.first, clause.last).length === 0 ? states.states : null;
}

/** "To increase supplies from 1.5 to 2 billion": where a planned growth begins is not what is planned. */
function isStart({ view }: Context, amount: Amount): boolean {
  return /^(с|from)$/.test(view.form(amount.first - 1)) && /^(до|to)$/.test(view.form(amount.last));
}

/** The amount's own hedge; "I think" anywhere in its clause; but not the "about" of "we are talking about". */
function hedgeOf(context: Context, clause: Clause, amount: Amount): Hedge {
  const { view } = context;
  if (amount.hedge === 'about' && view.senseAtToken(amount.first - 1, 'speak-of.en') && amount.last - amount.first > 1) return 'exact';
  if (amount.hedge !== 'exact') return amount.hedge;
  const opinion = view.sense(clause.first, clause.last, 'opinion');
  return opinion && !isAside(context, clause, opinion, amount) ? 'about' : 'exact';
}

/** "… – and I believe it should be faster – of a 900 million platform": an opinion on something else, set apart by dashes. */
function isAside({ view }: Context, clause: Clause, opinion: SenseHit, amount: Amount): boolean {
  if (opinion.last > amount.first) return false;
  let opened = false;
  let predicate = false;
  for (let i = opinion.first - 1; i >= clause.first - 1 && i >= opinion.first - 3; i--) opened ||= DASH.has(view.form(i));
  for (let i = opinion.last; opened && i < amount.first; i++) {
    if (DASH.has(view.form(i))) return predicate;
    predicate ||= view.isPredicate(i);
  }
  return false;
}
const DASH = new Set(['–', '—', '-', '(', ')']);

/** A bare number claims something only right beside what it counts, or where that is a sum. */
function isTold(amount: Amount, { indicator, hit, carried }: FoundIndicator, unit: string): boolean {
  if (isSum(indicator) && unit !== 'units') return true;
  if (!hit) return carried && indicator !== 'other';
  return carried || Number(amount.value) >= 1000 || (hit.first < amount.first && amount.first - hit.last <= 5);
}

/** «из них пять тысяч»: a number without a noun counts what was counted before it in the sentence, unless it tells its own. */
function inherited({ view }: Context, sentence: Sentence, clause: Clause, amount: Amount, memory: Memory): FoundIndicator | null {
  if (amount.of !== 'number' || amount.counted !== null || memory.count?.sentence !== sentence.index) return null;
  // «клиентов – почти четыре миллиона»
  if (DASH.has(view.form(amount.first - 1)) && view.token(amount.first - 2)?.reading?.case === 'gen') return null;
  const lost = isOfPeople(memory.count.indicator) ? view.sense(amount.last, Math.min(clause.last, amount.last + 4), 'casualties') : null;
  if (lost) return { indicator: 'casualties', hit: lost, carried: false };
  return { indicator: memory.count.indicator, hit: null, carried: true };
}

/** The clause, or the one before it in the sentence where that names what the figure is about. */
function beginning(sentence: Sentence, clause: Clause, { hit, carried }: FoundIndicator): number {
  if (!carried || !hit || hit.first >= clause.first || hit.first < sentence.first || clause.first - hit.first > LONG_QUOTE)
    return clause.first;
  return sentence.clauses.find(({ first, last }) => hit.first >= first && hit.first < last)?.first ?? clause.first;
}
