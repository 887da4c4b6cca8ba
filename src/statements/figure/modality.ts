import type { Amount, Clause, Figure, Sentence, TimeExpression } from '../../domain/index.js';
import type { Context } from '../rule.js';
import { isRelative } from './subject.js';

type Modality = Figure['modality'];

/** Fact, goal or expectation. */
export function modalityOf(context: Context, sentence: Sentence, clause: Clause, amount: Amount, time: TimeExpression | null): Modality {
  const { view, scene } = context;
  if (time !== null && scene.date !== null && time.to < scene.date) return 'actual';
  if (isOfWhatIs(context, clause, amount)) return 'actual';
  if (view.has(Math.max(clause.first, amount.first - 6), amount.first, 'design-capacity')) return 'target';
  const from = reach(context, sentence, clause);
  // "I would like to stress" is no goal
  const goal = view.senses(from, amount.first, 'target').findLast((hit) => !view.senseAtToken(hit.last, 'say')) ?? null;
  const forecast = view.senses(from, clause.last, 'forecast').at(-1) ?? null;
  // «довести до 10 миллиардов, а пока это 4,5»
  if (goal && view.has(goal.last, amount.first, 'so-far') && view.amounts(goal.last, amount.first).length > 0) return 'actual';
  if (goal && !past(context, goal.last, amount.first))
    return forecast && forecast.first > goal.first && forecast.last <= amount.first ? 'forecast' : 'target';
  if (forecast && !past(context, clause.first, clause.last)) return 'forecast';
  if (view.has(amount.last, Math.min(clause.last, amount.last + 4), 'goal-noun') && !past(context, clause.first, clause.last))
    return 'target';
  if (view.has(clause.first, clause.last, 'considered')) return 'target';
  if (isMeant(context, from, amount)) return 'target';
  const future = futureOf(context, clause);
  if (future) return future;
  return time !== null && scene.date !== null && time.from > scene.date ? 'target' : 'actual';
}

/** "Thank you for the million vaccines to save lives"; «электрифицируют участок длиной 300 километров»: what is there already. */
function isOfWhatIs({ view }: Context, clause: Clause, { first }: Amount): boolean {
  if (view.senses(clause.first, first, 'gratitude').some((hit) => !view.has(hit.last, first, 'ready-word'))) return true;
  return view.has(Math.max(clause.first, first - 3), first, 'length-of') && !view.has(clause.first, first, 'build-deed');
}

/** A quota is set by those in charge; production falls by their agreement, but grows by itself. */
function isDecided({ view }: Context, clause: Clause, verb: number): boolean {
  if (view.has(clause.first, verb, 'decided-level')) return true;
  return view.has(clause.first, verb, 'decided-output') && view.has(verb, Math.min(clause.last, verb + 2), 'goes-down');
}

/** The goal may stand in the clause before: «поставили задачу, чтобы товарооборот …». */
function reach(context: Context, sentence: Sentence, clause: Clause): number {
  if (isRelative(context, clause)) return clause.first;
  const { view } = context;
  const before = sentence.clauses[sentence.clauses.indexOf(clause) - 1];
  return before && view.amounts(before.first, before.last).length === 0 ? before.first : clause.first;
}

function past({ view }: Context, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const reading = view.token(i)?.reading;
    if (reading?.tense === 'past' && reading.pos === 'verb') return true;
  }
  return false;
}

/** "Agreed to increase trade to …", «нужно нарастить на …»: an infinitive of growth, but not of what one managed or went on to do. */
function isMeant({ view, analysed }: Context, first: number, amount: Amount): boolean {
  if (view.has(first, amount.first, 'managed')) return false;
  // "to double"
  if (amount.of === 'ratio' && (view.senseAtToken(amount.first - 1, 'to-do.en') || view.token(amount.first)?.reading?.pos === 'infinitive'))
    return true;
  return view
    .senses(first, amount.first, 'goes-up', 'goes-down')
    .some((hit) =>
      analysed.lang === 'ru' ? view.token(hit.first)?.reading?.pos === 'infinitive' : view.senseAtToken(hit.first - 1, 'to-do.en') !== null,
    );
}

function infinitiveAfter(view: Context['view'], at: number, last: number): number | null {
  for (let i = at + 1; i < last && i <= at + 3; i++) if (view.token(i)?.reading?.pos === 'infinitive') return i;
  return null;
}

/** What will come about is expected; what will be done is meant. */
function futureOf(context: Context, clause: Clause): Modality | null {
  const { view, analysed } = context;
  const english = analysed.lang === 'en';
  for (let i = clause.first; i < clause.last; i++) {
    const token = view.token(i);
    const reading = token?.reading;
    const found = english
      ? token?.word.form === 'will'
      : reading?.pos === 'verb' && reading.tense === 'future' && !view.senseAtToken(i, 'it-told');
    if (!found) continue;
    const verb = english ? i + 1 : i;
    const auxiliary = !english && reading?.lemma === 'быть' && view.token(i + 1)?.reading?.pos !== 'noun';
    // «будет ежегодно транспортировать»
    const done = auxiliary ? infinitiveAfter(view, i, clause.last) : verb;
    // "will be built" tells a deed, "will be 5 percent" a level
    const passive = english && view.form(verb) === 'be' && view.token(verb + 1)?.reading?.pos === 'participle';
    const level = done !== null && !passive && view.senseAtToken(done, 'level-verb') !== null;
    // «добыча сократится», "the quota will grow": it does as those in charge decide
    if (level && isDecided(context, clause, verb)) return 'target';
    return level && (english || reading?.person === 3) ? 'forecast' : 'target';
  }
  return null;
}
