import type { Amount, Clause, Sentence } from '../../domain/index.js';
import type { Context } from '../rule.js';

const DURATIONS = new Set(['years', 'months', 'weeks', 'days', 'hours', 'minutes', 'seconds', 'decades', 'centuries']);
const OTHER_UNITS = new Set(['degrees']);

/** Whether an amount claims something that could be a figure; ages, anniversaries, those in the room and figures of speech do not. */
export function isClaim(context: Context, sentence: Sentence, clause: Clause, amount: Amount): boolean {
  const { view } = context;
  // "[$3.3 billion]" is the editor's conversion, "one in four" no number of something
  if (amount.of === 'money' && view.form(amount.first - 1) === '[' && view.amounts(Math.max(0, amount.first - 6), amount.first).length > 0)
    return false;
  if (view.form(amount.first - 1) === 'in' && view.form(amount.first - 2) === 'one') return false;
  if (amount.vague || OTHER_UNITS.has(amount.unit)) return false;
  const value = Number(amount.value);
  if (value === 0) return false;
  if (amount.of === 'ratio' && view.senseAtToken(amount.first, 'double-down.en')) return false;
  if (amount.of === 'percent' || amount.of === 'ratio') {
    const figureOfSpeech = amount.of === 'percent' ? value === 100 || value === 1000 : value === 100 || value === 1000;
    return !(figureOfSpeech && (amount.of === 'ratio' || view.has(clause.first, clause.last, 'sure') || amount.direction === null));
  }
  if (amount.of === 'fraction')
    return (
      !view.senseAtToken(Math.max(0, amount.first - 2), 'and-a-half.en') &&
      !view.senseAtToken(Math.max(0, amount.last - 3), 'and-a-half.en')
    );
  if (amount.of === 'money') return value > 1;
  // a small bare number counts something that is not said
  if (view.senseAtToken(amount.last, 'year-long.en')) return false;
  // how often somebody met is counted, how often something was said is not
  if (view.senseAtToken(amount.last - 1, 'occasions')) return view.has(clause.first, clause.last, 'meet-deed');
  // «семь из них», «ещё четыре»: of what was counted before
  if (amount.of === 'number' && amount.counted === null && goesOnCounting(context, amount)) return true;
  if (amount.of !== 'count') return amount.hedge !== 'exact' || value >= 10 || amount.value.includes('.');
  if (value === 2 && (view.senseAtToken(amount.first - 1, 'definite') || view.senseAtToken(amount.first, 'definite'))) return false;
  if (value === 1 || isMeasure(context, amount)) return false;
  if (DURATIONS.has(amount.unit))
    return view.has(sentence.first, sentence.last, 'kept-duration') && !view.has(clause.first, clause.last, 'anniversary');
  if (value <= 12 && apart(context, amount)) return false;
  return true;
}

/** Whether a bare number is of the things counted before it. */
export function goesOnCounting({ view }: Context, { first, last }: Pick<Amount, 'first' | 'last'>): boolean {
  return (
    view.senseAtToken(last, 'of-them') !== null ||
    view.senseAtToken(first - 1, 'one-more') !== null ||
    view.senseAtToken(first - 1, 'including') !== null
  );
}

/** "$150 for 1000 cubic metres" is a price. */
function isMeasure({ view }: Context, amount: Amount): boolean {
  if (amount.value !== '1000' && amount.value !== '100') return false;
  const before = view.amounts(Math.max(0, amount.first - 4), amount.first).at(-1);
  return before?.of === 'money' && view.senseAtToken(amount.first - 1, 'per') !== null;
}

/** "Two countries", «три вопроса»: those who talk and the parts of a speech. */
function apart(context: Context, amount: Amount): boolean {
  const from = amount.counted ?? amount.last - 1;
  // "two power units" are no two powers: the noun counted decides
  return context.view
    .senses(Math.min(from, amount.first + 1), Math.max(from + 1, amount.last), 'told-apart')
    .some((hit) => hit.last > from || context.analysed.lang === 'ru');
}
