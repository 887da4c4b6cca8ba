import type { Amount, Clause, Figure, Sentence, TimeExpression } from '../../domain/index.js';
import type { Context } from '../rule.js';

/** Fact, goal or expectation. */
export function modalityOf(
  context: Context,
  sentence: Sentence,
  clause: Clause,
  amount: Amount,
  time: TimeExpression | null,
): Figure['modality'] {
  const { view, scene } = context;
  const future = time !== null && scene.date !== null && time.from > scene.date;
  const from = reach(context, sentence, clause);
  const goal = view.senses(from, amount.first, 'target').at(-1) ?? null;
  const forecast = view.senses(from, clause.last, 'forecast').at(-1) ?? null;
  if (goal && !past(context, goal.last, amount.first))
    return forecast && forecast.first > goal.first && forecast.last <= amount.first ? 'forecast' : 'target';
  if (forecast && !past(context, clause.first, clause.last)) return 'forecast';
  if (view.has(amount.last, clause.last, 'goal-noun') && !past(context, clause.first, clause.last)) return 'target';
  if (willBe(context, clause)) return 'forecast';
  return future ? 'target' : 'actual';
}

/** The goal may stand in the clause before: «поставили задачу, чтобы товарооборот …». */
function reach({ view }: Context, sentence: Sentence, clause: Clause): number {
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

function willBe({ view, analysed }: Context, clause: Clause): boolean {
  for (let i = clause.first; i < clause.last; i++) {
    const token = view.token(i);
    if (analysed.lang === 'en' ? token?.word.form === 'will' : token?.reading?.pos === 'verb' && token.reading.tense === 'future')
      return true;
  }
  return false;
}
