import { CLOSED_CLASS } from './closed-class.js';
import { positiveOf } from './comparison.js';
import { baseOfGerund, baseOfPast, baseOfThird, singularOf } from './inflection.js';
import { IRREGULAR_NOUNS } from './irregular-nouns.js';
import { IRREGULAR_VERBS } from './irregular-verbs.js';
import { COMMON_NOUNS } from './nouns.js';
import { VERBS } from './verbs.js';
import { ADJECTIVES, ING_NOUNS, KNOWN_ADVERBS, NOUNS_DESPITE_ENDING, NOUNS_LIKE_VERBS } from './vocabulary.js';

/** The form, or what it is inflected from, stands in one of the lists: so a capital does not make it a name. */
export function isListed(form: string): boolean {
  if (isBase(form) || IRREGULAR_VERBS.has(form) || IRREGULAR_NOUNS.has(form) || CLOSED_CLASS.has(form) || form.includes("'")) return true;
  if (baseOfThird(form) !== null || positiveOf(form) !== null) return true;
  const verb = baseOfPast(form) ?? baseOfGerund(form);
  if (verb !== null && VERBS.has(verb)) return true;
  const singular = singularOf(form);
  return singular !== null && isBase(singular);
}

function isBase(form: string): boolean {
  return (
    VERBS.has(form) ||
    ADJECTIVES.has(form) ||
    KNOWN_ADVERBS.has(form) ||
    ING_NOUNS.has(form) ||
    NOUNS_LIKE_VERBS.has(form) ||
    NOUNS_DESPITE_ENDING.has(form) ||
    COMMON_NOUNS.has(form)
  );
}
