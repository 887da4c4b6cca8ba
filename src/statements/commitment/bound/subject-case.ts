import type { Context } from '../../rule.js';

const PREPOSITIONS = new Set(
  'of to with for from by about on in at than between against toward towards and into upon over around through'.split(' '),
);

/** What stands after a preposition, or in Russian in an oblique case, is nobody's subject. */
export function isObject({ view, analysed }: Context, first: number, last: number): boolean {
  if (analysed.lang === 'ru') return false;
  const before = view.form(first - 1);
  const verb = view.tokens[before === 'the' ? first - 2 : first - 1]?.reading;
  // "informed the Amir", "urged Israel"
  const said = view.senseAtToken(before === 'the' ? first - 2 : first - 1, 'say') !== null;
  if (verb?.pos === 'verb' && !said && !/^['’]s?$/.test(view.form(last)) && view.sentenceOf(first)?.first !== first) return true;
  const governs = view.form(/^(the|his|her|its|their|our|your|a)$/.test(before) ? first - 2 : first - 1);
  return governs !== 'and' && PREPOSITIONS.has(governs);
}

/** The noun that follows an adjective stands as a subject: «российская сторона», «наши компании». */
export function isSubjectCase({ view, analysed }: Context, first: number): boolean {
  if (analysed.lang === 'en') return [0, 1, 2].some((i) => view.tokens[first + i]?.reading?.pos === 'noun');
  for (let i = first; i < first + 4; i++) {
    const reading = view.tokens[i]?.reading;
    if (reading?.pos === 'noun') return reading.case === 'nom' || reading.case === null;
    if (reading?.pos !== 'adjective' && reading?.pos !== 'conjunction') return false;
  }
  return false;
}
