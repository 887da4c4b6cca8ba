import { IRREGULAR_NOUNS, SINGULARS_IN_S } from './irregular-nouns.js';
import { VERBS } from './verbs.js';

const IE_NOUNS: ReadonlySet<string> = new Set([
  'movie',
  'cookie',
  'calorie',
  'rookie',
  'zombie',
  'tie',
  'lie',
  'pie',
  'die',
  'necktie',
  'genie',
  'eerie',
]);
const OE_NOUNS: ReadonlySet<string> = new Set(['shoe', 'toe', 'canoe', 'foe', 'woe', 'horseshoe', 'oboe']);
const VOWELS = 'aeiou';

/** The singular of a plural in -s; null when the form is no such plural. */
export function singularOf(form: string): string | null {
  const irregular = IRREGULAR_NOUNS.get(form);
  if (irregular !== undefined) return irregular;
  const hyphen = form.lastIndexOf('-');
  if (hyphen > 0) {
    const last = singularOf(form.slice(hyphen + 1));
    return last === null ? null : form.slice(0, hyphen + 1) + last;
  }
  if (!form.endsWith('s') || form.length < 4 || SINGULARS_IN_S.has(form))
    return form.length === 3 && form.endsWith('s') ? shortSingular(form) : null;
  if (form.endsWith('ss') || form.endsWith('us') || form.endsWith('is') || form.endsWith("'s")) return null;
  if (form.endsWith('ies')) {
    const ie = form.slice(0, -1);
    return IE_NOUNS.has(ie) ? ie : `${form.slice(0, -3)}y`;
  }
  if (form.endsWith('oes')) {
    const oe = form.slice(0, -1);
    return OE_NOUNS.has(oe) ? oe : form.slice(0, -2);
  }
  if (form.endsWith('sses') || form.endsWith('shes') || form.endsWith('xes') || (form.endsWith('ches') && !form.endsWith('aches')))
    return form.slice(0, -2);
  if (form.endsWith('aches')) return form.endsWith('oaches') || form.endsWith('eaches') ? form.slice(0, -2) : form.slice(0, -1);
  return form.slice(0, -1);
}

function shortSingular(form: string): string | null {
  return VOWELS.includes(form[1] as string) && !SINGULARS_IN_S.has(form) && form[1] !== 'u' && form[1] !== 'i' && form[1] !== 'a'
    ? form.slice(0, -1)
    : null;
}

/** The base of a third person in -s, among known verbs; null without one. */
export function baseOfThird(form: string): string | null {
  if (!form.endsWith('s')) return null;
  return (
    known(form.slice(0, -1)) ??
    (form.endsWith('ies') ? known(`${form.slice(0, -3)}y`) : form.endsWith('es') ? known(form.slice(0, -2)) : null)
  );
}

/** The base of a past in -ed; a guess by spelling when no known verb fits. Null when the form does not end in -ed. */
export function baseOfPast(form: string): string | null {
  if (!form.endsWith('ed') || form.length < 4) return null;
  if (form.endsWith('ied')) return known(`${form.slice(0, -3)}y`) ?? known(form.slice(0, -1)) ?? `${form.slice(0, -3)}y`;
  if (form.endsWith('eed')) return known(form.slice(0, -1));
  return baseOfStem(form.slice(0, -2));
}

/** The base of a form in -ing, as with -ed. */
export function baseOfGerund(form: string): string | null {
  if (!form.endsWith('ing') || form.length < 5) return null;
  const stem = form.slice(0, -3);
  if (!hasVowel(stem)) return null;
  if (stem.endsWith('y')) {
    const ie = known(`${stem.slice(0, -1)}ie`);
    if (ie !== null && known(stem) === null) return ie;
  }
  return baseOfStem(stem);
}

function baseOfStem(stem: string): string {
  return known(`${stem}e`) ?? known(stem) ?? knownUndoubled(stem) ?? prefixed(stem) ?? guess(stem);
}

const PREFIXES: readonly string[] = ['re-', 're', 'un', 'over', 'under', 'mis', 'out', 'pre', 'dis', 'co-', 'co', 'de', 'inter'];

/** A known verb after a prefix: re-opened, overestimated. */
function prefixed(stem: string): string | null {
  for (const prefix of PREFIXES) {
    if (!stem.startsWith(prefix)) continue;
    const rest = stem.slice(prefix.length);
    const base = known(`${rest}e`) ?? known(rest) ?? knownUndoubled(rest);
    if (base !== null) return prefix + base;
  }
  return null;
}

function known(verb: string): string | null {
  return VERBS.has(verb) ? verb : null;
}

function knownUndoubled(stem: string): string | null {
  const n = stem.length;
  return n > 3 && stem[n - 1] === stem[n - 2] ? known(stem.slice(0, -1)) : null;
}

/** By spelling: planned → plan, localized → localize, mentored → mentor. */
function guess(stem: string): string {
  const n = stem.length;
  const last = stem[n - 1] as string;
  const before = stem[n - 2] ?? '';
  if (last === before) return 'bdgkmnprt'.includes(last) ? stem.slice(0, -1) : stem;
  if (last === 'v' || last === 'u' || last === 'c' || last === 'z') return `${stem}e`;
  if (last === 's') return before === 's' ? stem : `${stem}e`;
  if (last === 'g') return 'darln'.includes(before) && !stem.endsWith('ong') && !stem.endsWith('ing') ? `${stem}e` : stem;
  if (last === 'l' && !VOWELS.includes(before) && before !== 'r' && before !== 'w') return `${stem}e`;
  const long = n > 3 && VOWELS.includes(before) && !VOWELS.includes(stem[n - 3] as string);
  if (!long) return stem;
  if (last === 't') return before === 'a' || before === 'u' ? `${stem}e` : stem;
  if (last === 'r') return before === 'i' || before === 'u' ? `${stem}e` : stem;
  if (last === 'd') return before === 'i' || before === 'u' || before === 'a' ? `${stem}e` : stem;
  if (last === 'n') return before === 'i' && n > 4 ? `${stem}e` : stem;
  if (last === 'k' || last === 'm' || last === 'p') return n <= 4 ? `${stem}e` : stem;
  return stem;
}

function hasVowel(text: string): boolean {
  for (const letter of text) if (VOWELS.includes(letter) || letter === 'y') return true;
  return false;
}
