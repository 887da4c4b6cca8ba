import type { Context } from '../../rule.js';

/** No state and no "our" stands before the noun and its adjectives, and no "of" behind it. */
export function isUnowned({ view }: Context, at: number): boolean {
  if (/^(of|from)$/.test(view.form(at + 1)) || view.mentions(at + 1, at + 2).length > 0) return false;
  for (let i = at - 1; i >= at - 3; i--) {
    if (
      view.senseAtToken(i, 'our', 'your') ||
      view.mentions(i, i + 1).length > 0 ||
      /^(their|his|her|its|их|его|ее|свои)$/.test(view.form(i))
    )
      return false;
    if (view.tokens[i]?.reading?.pos !== 'adjective') return true;
  }
  return true;
}

/** «Стороны конфликта», "the warring parties". */
export function isOfConflict({ view }: Context, at: number): boolean {
  if (/^(конфликтующ|противоборствующ|враждующ)/.test(view.form(at - 1)) || /^(warring|opposing|conflicting)$/.test(view.form(at - 1)))
    return true;
  if (view.form(at + 1) === 'конфликта') return true;
  return /^(to|in)$/.test(view.form(at + 1)) && [2, 3, 4].some((i) => /^(conflict|crisis|dispute|war)$/.test(view.form(at + i)));
}
