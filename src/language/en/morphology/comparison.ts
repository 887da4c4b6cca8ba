import { ADJECTIVES, KNOWN_ADVERBS } from './vocabulary.js';

/** Comparatives and superlatives that no rule gives. */
export const IRREGULAR_COMPARISON: ReadonlyMap<string, string> = new Map([
  ['better', 'good'],
  ['best', 'good'],
  ['worse', 'bad'],
  ['worst', 'bad'],
  ['further', 'far'],
  ['farther', 'far'],
  ['furthest', 'far'],
  ['farthest', 'far'],
  ['elder', 'old'],
  ['eldest', 'old'],
  ['more', 'more'],
  ['most', 'most'],
  ['less', 'less'],
  ['least', 'least'],
]);

/** The adjective or adverb of a form in -er or -est, among known ones; null without one. */
export function positiveOf(form: string): string | null {
  const irregular = IRREGULAR_COMPARISON.get(form);
  if (irregular !== undefined) return irregular;
  const ending = form.endsWith('er') ? 2 : form.endsWith('est') ? 3 : 0;
  if (ending === 0 || form.length - ending < 3) return null;
  const stem = form.slice(0, -ending);
  if (stem.endsWith('i')) return known(`${stem.slice(0, -1)}y`);
  const n = stem.length;
  return known(stem) ?? known(`${stem}e`) ?? (stem[n - 1] === stem[n - 2] ? known(stem.slice(0, -1)) : null);
}

function known(word: string): string | null {
  return ADJECTIVES.has(word) || KNOWN_ADVERBS.has(word) ? word : null;
}
