import type { Clause, Sentence, Voice } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import { type Bound, boundBy, type Usual } from './bound.js';

const JOINTS = new Set(['and', 'but', 'и', 'а', 'но']);

/**
 * The clause that "and" joins this one to, where this one has no subject before its predicate at `at`, so that both have one: "Canada
 * condemns this and will help …"; null where none is.
 */
export function joinedTo({ view }: Context, sentence: Sentence, clause: Clause, at: number): Clause | null {
  if (!JOINTS.has(view.form(clause.first))) return null;
  for (let i = clause.first + 1; i < at; i++) {
    const pos = view.tokens[i]?.reading?.pos;
    if (pos === 'noun' || pos === 'pronoun') return null;
  }
  const before = sentence.clauses.indexOf(clause) - 1;
  return sentence.clauses[before] ?? null;
}

/** Whom the subject of a clause binds: what stands before its predicate. */
export function subjectOf(context: Context, voice: Voice, clause: Clause, usual: Usual, together: boolean): Bound {
  let at = clause.first;
  while (at < clause.last && !context.view.isPredicate(at)) at++;
  return boundBy(context, voice, clause.first, Math.min(at, clause.last - 1), usual, together);
}
