import type { Amount, Clause, Figure, SenseHit, Sentence } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import { isRelative } from '../subject.js';
import { ABLE_NOW, isPast, TO_BE } from './past.js';

/** Where the words that say what an amount is to become begin: the goal may stand in the clause before. */
export interface Told {
  readonly from: number;
  readonly goal: SenseHit | null;
  readonly forecast: SenseHit | null;
}

/** Words of a goal before the amount, and of an expectation about it. */
export function goalsTold(context: Context, sentence: Sentence, clause: Clause, amount: Amount): Told {
  const { view } = context;
  const from = reach(context, sentence, clause);
  const isGoal = (hit: SenseHit): boolean =>
    // "I would like to stress" is no goal
    !view.senseAtToken(hit.last, 'say') &&
    view.form(hit.first) !== 'planes' &&
    // "it should be said"
    !(view.form(hit.last) === 'be' && view.senseAtToken(hit.last + 1, 'say')) &&
    !isDone(context, hit.first) &&
    !isPurpose(context, hit) &&
    !AND_THAT.test(view.words(hit.last, amount.first));
  return {
    from,
    goal: view.senses(from, amount.first, 'target').findLast(isGoal) ?? null,
    forecast: view.senses(from, clause.last, 'forecast').findLast((hit) => !isOfNext(context, amount, hit)) ?? null,
  };
}

/** What a word of a goal before the amount makes of it; null where there is none, or it is over. */
export function byGoal(context: Context, amount: Amount, { goal, forecast }: Told): Figure['modality'] | null {
  const { view } = context;
  if (!goal) return null;
  // «довести до 10 миллиардов, а пока это 4,5»
  if (view.has(goal.last, amount.first, 'so-far') && view.amounts(goal.last, amount.first).length > 0) return 'actual';
  if (isPast(context, goal.last, amount.first)) return null;
  // «рассчитываем, что он достигнет», "we count on it reaching": it is not ours to bring about
  if (/^рассчитыва/.test(view.form(goal.first)) && view.words(goal.last, goal.last + 2) === ', что') return 'forecast';
  const expected = forecast && (forecast.first >= goal.first || forecast.last > goal.first) && forecast.last <= amount.first;
  return expected ? 'forecast' : 'target';
}

/** Whether a word of expectation stands in the clause, which tells nothing that is over or can be done already. */
export const isExpected = (context: Context, { first, last }: Clause, { forecast }: Told): boolean =>
  forecast !== null && !isPast(context, first, last) && !ABLE_NOW.test(context.view.words(first, last));

/** "Nine billion is our goal": the goal stands behind the amount. */
export function isGoalBehind(context: Context, clause: Clause, { of, last }: Amount): boolean {
  const { view } = context;
  const to = Math.min(clause.last, last + BEHIND);
  // «три компании намерены войти в проект»: those who intend are there
  if (of === 'count' && INTENDS.test(view.words(last, to))) return false;
  return view.has(last, to, 'goal-noun') && !isPast(context, clause.first, clause.last);
}
const BEHIND = 4;
const INTENDS = /(^| )(намерены|планируют|стремятся)( |$)/;

/** The goal may stand in the clause before: «поставили задачу, чтобы товарооборот …». */
function reach(context: Context, sentence: Sentence, clause: Clause): number {
  if (isRelative(context, clause)) return clause.first;
  const { view } = context;
  // "schools must open, and they have nine teachers": a claim of its own
  // «договорились поделить залив, а это сорок тысяч километров»
  if (/^(а|и|but|and)$/.test(view.form(clause.first)) && /^(это|that|this)$/.test(view.form(clause.first + 1))) return clause.first;
  if (/^(and|but|while|и|но|а)$/.test(view.form(clause.first)) && view.token(clause.first + 1)?.reading?.case !== undefined) {
    const subject = view.token(clause.first + 1)?.reading;
    if (subject?.pos === 'pronoun' && (subject.case === 'nom' || THEY.test(view.form(clause.first + 1)))) return clause.first;
  }
  const before = sentence.clauses[sentence.clauses.indexOf(clause) - 1];
  return before && view.amounts(before.first, before.last).length === 0 ? before.first : clause.first;
}
const THEY = /^(they|it|we|he|she|i|you)$/;

/** «кредит на эти цели», "a loan for these purposes": what a sum is for is no goal that it has to reach. */
const isPurpose = ({ view }: Context, { first }: SenseHit): boolean =>
  /^(эти|указанные|данные|такие|те|иные|другие|мирных|военных|these|such|peaceful|this)$/.test(view.form(first - 1)) &&
  /^(на|в|для|for)$/.test(view.form(first - 2));

/** «…, а это сорок тысяч километров»: what the thing aimed at is. */
const AND_THAT = /, (а|и|but|and) (это|that|this)( |$)/;

/** «уровень доведён до 42 процентов»: what was brought so far is there. */
function isDone({ view }: Context, at: number): boolean {
  return /^дов(ед[её]н|[её]л)/.test(view.form(at)) && !TO_BE.test(view.form(at - 1));
}

/** "Nine million tonnes go through it now, with its capacity set to double": what is told of another thing behind the amount. */
const isOfNext = ({ view }: Context, { last }: Amount, hit: SenseHit): boolean =>
  hit.first >= last && /, (with|while|whereas|а|тогда) /.test(view.words(last, hit.first));
