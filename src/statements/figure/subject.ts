import type { Clause } from '../../domain/index.js';
import type { Context } from '../rule.js';

const NEUTRAL = ['it-told', 'change-noun', 'goal-noun', 'growth-itself'];

/**
 * Whether the clause names a thing of its own that its figure could be about. "It", "growth", "the figure" and the time told are none, and so a
 * clause that has only these goes on about what was spoken of before.
 */
export function hasOwnSubject(context: Context, clause: Clause, before: number): boolean {
  const { view, analysed } = context;
  const taken = new Uint8Array(Math.max(0, clause.last - clause.first));
  const cover = (items: readonly { readonly first: number; readonly last: number }[]): void => {
    for (const { first, last } of items)
      for (let i = Math.max(first, clause.first); i < Math.min(last, clause.last); i++) taken[i - clause.first] = 1;
  };
  cover(view.times(clause.first, clause.last));
  cover(view.amounts(clause.first, clause.last));
  cover(view.mentions(clause.first, clause.last));
  cover(view.senses(clause.first, clause.last, 'opinion', 'statistics'));
  const end = analysed.lang === 'ru' ? clause.last : Math.min(before, clause.last);
  for (let i = clause.first; i < end; i++) {
    if (taken[i - clause.first]) continue;
    const reading = view.token(i)?.reading;
    if (isNumberOf(context, clause, i)) return true;
    if (reading?.pos !== 'noun' || view.senseAtToken(i, ...NEUTRAL)) continue;
    if (analysed.lang === 'en' || reading.case === 'nom') return true;
  }
  return false;
}

/** «Количество фермеров»: of those it names, whatever was spoken of before. */
const isNumberOf = ({ view }: Context, { last }: Clause, at: number): boolean =>
  at + 1 < last &&
  /^(число|количество|численность)$/.test(view.form(at)) &&
  !/^(их|этих|таких)$/.test(view.form(at + 1)) &&
  view.token(at + 1)?.reading?.case === 'gen';

/** Whether the clause hangs on a noun of the one before it: «…, которые …», "…, which …". */
export function isRelative({ view }: Context, clause: Clause): boolean {
  return (
    view.has(clause.first, Math.min(clause.last, clause.first + 3), 'which') ||
    // «потребности республики в которых …»
    /^котор/.test(view.form(clause.first + 3)) ||
    view.has(clause.first, Math.min(clause.last, clause.first + 7), 'of-which.en')
  );
}
