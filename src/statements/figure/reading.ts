import type { Amount, Clause, Draft, Figure, Hedge, Indicator, Sentence } from '../../domain/index.js';
import { draft, part, quoteSpan, voiceIn } from '../frame.js';
import type { Context } from '../rule.js';
import { isClaim } from './claims.js';
import { meantAmounts } from './corrections.js';
import { indicatorOf } from './indicator.js';
import { BY_SENSE, INDICATOR_SENSES, isMain, isSum } from './indicator-senses.js';
import { measureOf } from './measure.js';
import { emptyMemory, type Memory } from './memory.js';
import { modalityOf } from './modality.js';
import type { FoundIndicator } from './nearest.js';
import { type FoundPeriod, periodOf } from './period.js';
import { sourceOf } from './source.js';
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
    if (sentence.turn !== memory.turn) memory = { ...emptyMemory(sentence.turn), money: memory.money };
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

/** What a sentence speaks of whose figures, if any, count other things. */
function remember({ view }: Context, sentence: Sentence, memory: Memory): void {
  const hit = view
    .senses(sentence.first, sentence.last, ...INDICATOR_SENSES)
    .find(({ sense }) => sense === 'trade-ties' || BY_SENSE.get(sense)?.tier === 1);
  if (hit) memory.indicator = { indicator: BY_SENSE.get(hit.sense)?.indicator ?? 'other', sentence: sentence.index };
}

function read(context: Context, sentence: Sentence, clause: Clause, amount: Amount, memory: Memory): Draft<Figure> | null {
  const found = inherited(sentence, amount, memory) ?? indicatorOf(context, sentence, clause, amount, memory);
  const { indicator } = found;
  const { value, valueTo, unit, carried } = toldValue(context, sentence, amount, indicator, memory);
  if (amount.of === 'number' && !isTold(amount, found, unit)) return null;
  const { measure, direction } = measureOf(context, sentence, clause, amount, unit);
  const voice = voiceIn(context, sentence, amount.first);
  const elliptic = !isRelative(context, clause) && (found.carried || !hasOwnSubject(context, clause, amount.first));
  const told = periodOf(context, sentence, clause, amount, indicator, elliptic) ?? sameTime(context, sentence, clause, indicator, memory);
  const states = statesOf(context, voice, sentence, { ...clause, first: beginning(sentence, clause, found) }, indicator, amount);
  const source = sourceOf(context, voice, sentence, amount);
  const modality = modalityOf(context, sentence, clause, amount, told?.time ?? null);
  const hedge = hedgeOf(context, clause, amount);
  memory.period = told ? { period: told.period, indicator, sentence: sentence.index } : null;
  if (isMain(indicator)) memory.indicator = { indicator, sentence: sentence.index };
  if (amount.of === 'money' || (amount.of === 'number' && isSum(indicator))) memory.money = { unit, power: powerOf(value), indicator };
  if (amount.of === 'count') memory.count = { unit, indicator, sentence: sentence.index };
  const parts = [part(context, 'value', amount.first, amount.last, `${value}${valueTo ? `–${valueTo}` : ''} ${unit}`)];
  if (found.hit) parts.unshift(part(context, 'indicator', found.hit.first, found.hit.last, indicator));
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
      source,
    },
    span: quoteOf(context, sentence, clause, amount, found),
    voice,
    parts,
    confidence: found.carried || carried || !found.hit ? 'medium' : 'high',
  });
}

/** «Это на 8 процентов больше»: the claim of the sentence before, and its time. */
function sameTime({ view }: Context, sentence: Sentence, clause: Clause, indicator: Indicator, { period }: Memory): FoundPeriod | null {
  if (!period || period.indicator !== indicator || period.sentence < sentence.index - 1 || !view.senseAtToken(clause.first, 'this-is'))
    return null;
  return { period: period.period, time: null };
}

/** The amount's own hedge; "I think" anywhere in its clause; but not the "about" of "we are talking about". */
function hedgeOf({ view }: Context, clause: Clause, amount: Amount): Hedge {
  if (amount.hedge === 'about' && view.senseAtToken(amount.first - 1, 'speak-of.en') && amount.last - amount.first > 1) return 'exact';
  return amount.hedge === 'exact' && view.has(clause.first, clause.last, 'opinion') ? 'about' : amount.hedge;
}

/** A bare number claims something only right beside what it counts, or where that is a sum. */
function isTold(amount: Amount, { indicator, hit, carried }: FoundIndicator, unit: string): boolean {
  if (isSum(indicator) && unit !== 'units') return true;
  if (!hit) return carried && indicator !== 'other';
  return carried || Number(amount.value) >= 1000 || (hit.first < amount.first && amount.first - hit.last <= 5);
}

/** «из них пять тысяч»: a number without a noun counts what was counted before it in the sentence. */
function inherited(sentence: Sentence, amount: Amount, memory: Memory): FoundIndicator | null {
  if (amount.of !== 'number' || amount.counted !== null || memory.count?.sentence !== sentence.index) return null;
  return { indicator: memory.count.indicator, hit: null, carried: true };
}

/** The clause, with the one before it in the sentence where that names what the figure is about. */
function quoteOf(
  context: Context,
  sentence: Sentence,
  clause: Clause,
  amount: Amount,
  found: FoundIndicator,
): { start: number; end: number } {
  return quoteSpan(context, beginning(sentence, clause, found), Math.max(clause.last, amount.last));
}

function beginning(sentence: Sentence, clause: Clause, { hit, carried }: FoundIndicator): number {
  if (!carried || !hit || hit.first >= clause.first || hit.first < sentence.first || clause.first - hit.first > LONG_QUOTE)
    return clause.first;
  return sentence.clauses.find(({ first, last }) => hit.first >= first && hit.first < last)?.first ?? clause.first;
}
