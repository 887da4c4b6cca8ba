import type { SenseHit, Sentence } from '../../domain/index.js';
import type { Context } from '../rule.js';

/** «Решили: тоннель строим пополам»: what is told in the present behind a colon is what was agreed or decided before it. */
export function isAgreedBefore({ view }: Context, mark: SenseHit, { first }: Sentence): boolean {
  for (let i = Math.max(first, mark.first - 8); i < mark.first; i++)
    if (view.form(i) === ':') return view.has(Math.max(first, i - 8), i, 'agreement-mark', 'decision-made');
  return false;
}
