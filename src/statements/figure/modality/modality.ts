import type { Amount, Clause, Figure, Sentence, TimeExpression } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import { isNearing } from '../hedge.js';
import { isBeingMade } from './being-made.js';
import { isUnderWay, neededAs } from './effect.js';
import { futureOf } from './future.js';
import { byGoal, goalsTold, isExpected, isGoalBehind } from './goals.js';
import { isAimItself, isAsked, isMeant } from './meant.js';
import { isPromised } from './promised.js';
import { asWorded, isTalkedOf } from './wording.js';

type Modality = Figure['modality'];

/** Fact, goal or expectation. */
export function modalityOf(context: Context, sentence: Sentence, clause: Clause, amount: Amount, time: TimeExpression | null): Modality {
  const { view, scene } = context;
  if (isPresentOne(context, clause, amount)) return 'actual';
  if (time !== null && scene.date !== null && time.to < scene.date) return wasAimedAt(context, clause, amount) ? 'target' : 'actual';
  // «уже приближаемся к семи миллиардам»: how near it is by now
  if (isNearing(context, clause, amount) && BY_NOW.test(view.words(clause.first, amount.first))) return 'actual';
  if (isOfWhatIs(context, sentence, clause, amount)) return 'actual';
  const worded = asWorded(context, sentence, clause, amount);
  if (worded) return worded;
  const needed = neededAs(context, clause, amount);
  if (needed) return needed;
  const told = goalsTold(context, sentence, clause, amount);
  const aimed = byGoal(context, amount, told);
  if (aimed) return aimed;
  if (isPromised(context, clause, amount) || isUnderWay(context, clause, amount)) return 'target';
  if (isTalkedOf(context, sentence, amount)) return 'target';
  if (isAsked(context, told.from, amount) || isAimItself(context, sentence, clause, amount)) return 'target';
  if (isExpected(context, clause, told)) return 'forecast';
  if (isGoalBehind(context, clause, amount)) return 'target';
  if (view.has(clause.first, clause.last, 'considered')) return 'target';
  if (isMeant(context, told.from, amount)) return 'target';
  if (isBeingMade(context, sentence, clause, amount)) return 'target';
  const future = futureOf(context, clause);
  // «протяжённость составит 300 километров»: as it is designed
  if (future) return amount.of === 'count' && DESIGNED_IN.has(amount.unit) && isToBe(context, clause) ? 'target' : future;
  return time !== null && scene.date !== null && time.from > scene.date ? 'target' : 'actual';
}

const DESIGNED_IN: ReadonlySet<string> = new Set(['km', 'm', 'mm', 'MW', 'GW', 'hectares']);
const isToBe = ({ view }: Context, { first, last }: Clause): boolean =>
  /(^| )(составит|составят|будет|будут|will be|will have)( |$)/.test(view.words(first, last));

const BY_NOW = /(^| )(уже|сейчас|сегодня|already|now|today)( |$)/i;

/** "Thank you for the million vaccines to save lives"; «электрифицируют участок длиной 300 километров»: what is there already. */
function isOfWhatIs(context: Context, sentence: Sentence, clause: Clause, { first }: Amount): boolean {
  const { view } = context;
  // "thanks for your call and for sending the tents": what is thanked for may stand in a clause of its own
  const goesOn = view.form(clause.first) === 'and' && /^(for|dispatching|sending|giving|providing)$/.test(view.form(clause.first + 1));
  const from = goesOn ? sentence.first : clause.first;
  if (view.senses(from, first, 'gratitude').some((hit) => !view.has(hit.last, first, 'ready-word'))) return true;
  return (
    view.has(Math.max(clause.first, first - 3), first, 'length-of') &&
    !view.has(clause.first, first, 'thing-built', 'considered', 'target', 'forecast') &&
    !isToBe(context, clause)
  );
}

/** «до тысячи вместо нынешних двухсот», "up from the current 200": what there is now, beside what is aimed at. */
export const isPresentOne = ({ view }: Context, clause: Clause, { first }: Pick<Amount, 'first'>): boolean =>
  PRESENT_ONE.test(view.words(Math.max(clause.first, first - 4), first + 1));
const PRESENT_ONE =
  /(против|вместо|сравнении с|с|от|from|against|than|of) (the |its |our )?(нынешн\p{L}+|сегодняшн\p{L}+|current|present|today['’]s)( |$)/u;

/** "The task for that year was to plant nine million trees": an aim of the past is an aim. */
function wasAimedAt({ view }: Context, clause: Clause, { first }: Amount): boolean {
  const aim = view.senses(clause.first, first, 'goal-noun').at(-1);
  if (!aim) return false;
  for (let i = aim.last; i < first; i++) if (view.token(i)?.reading?.pos === 'infinitive' || view.form(i) === 'to') return true;
  return false;
}
