import type { Reading } from '../../../domain/index.js';
import { CLOSED_CLASS, ENDINGS } from './closed-class.js';
import { positiveOf } from './comparison.js';
import { baseOfGerund, baseOfPast, baseOfThird, singularOf } from './inflection.js';
import { SINGULARS_IN_S } from './irregular-nouns.js';
import { IRREGULAR_VERBS } from './irregular-verbs.js';
import { COMMON_NOUNS } from './nouns.js';
import { adjective, adverb, base, gerund, noun, participle, past, third } from './reading.js';
import { VERBS } from './verbs.js';
import { ADJECTIVES, ING_NOUNS, KNOWN_ADVERBS, NOUNS_DESPITE_ENDING, NOUNS_LIKE_VERBS, VERBS_FIRST } from './vocabulary.js';

const ADJECTIVE_ENDINGS: readonly string[] = [
  'able',
  'ible',
  'ical',
  'ful',
  'less',
  'ous',
  'ive',
  'ish',
  'ian',
  'can',
  'ean',
  'ese',
  'ary',
  'ory',
  'ic',
  'al',
  'ant',
  'ent',
  'wide',
  'fold',
  'free',
  'based',
  'led',
];
/** Endings above that make nouns as well. */
const NOUN_ENDINGS: readonly string[] = ['ment', 'sal', 'val', 'ian', 'ary', 'ory', 'tive', 'ic', 'ant', 'ent', 'ese'];

/** All readings of a form, best first; at least one. A contraction (`we've`) has those of its word, then those of its ending. */
export function readingsOf(form: string): Reading[] {
  const contracted = contraction(form);
  if (contracted) return contracted;
  const closed = CLOSED_CLASS.get(form);
  const open: Reading[] = closed ? [...closed] : [];
  if (KNOWN_ADVERBS.has(form) && !closed?.some((r) => r.pos === 'adverb')) open.push(adverb(form));
  if (closed && !VERBS.has(form) && !IRREGULAR_VERBS.has(form) && !ADJECTIVES.has(form) && !NOUNS_LIKE_VERBS.has(form)) return open;
  addVerbs(form, open);
  addAdjectives(form, open);
  addNouns(form, open, closed !== undefined);
  if (open.length === 0) open.push(noun(form));
  return open;
}

function contraction(form: string): Reading[] | null {
  const apostrophe = form.lastIndexOf("'");
  if (apostrophe <= 0) return null;
  if (form === "can't" || form === "won't" || form === "shan't")
    return [...readingsOf(form === "can't" ? 'can' : form === "won't" ? 'will' : 'shall')];
  const ending = ENDINGS.find((candidate) => form.length > candidate.length && form.endsWith(candidate));
  if (ending === undefined) return null;
  return [...readingsOf(form.slice(0, -ending.length)), ...(ending === "'s" ? readingsOf('is') : readingsOf(ending))];
}

function addVerbs(form: string, out: Reading[]): void {
  for (const irregular of IRREGULAR_VERBS.get(form) ?? []) {
    if (irregular.past) out.push(past(irregular.lemma));
    if (irregular.participle) out.push(...participle(irregular.lemma));
  }
  if (VERBS.has(form)) {
    // «visit», "trade": a noun as often; which comes first is a matter of the word.
    if (NOUNS_LIKE_VERBS.has(form) && !VERBS_FIRST.has(form)) out.push(noun(form), ...base(form));
    else if (ADJECTIVES.has(form)) out.push(adjective(form), ...base(form));
    else if (IRREGULAR_VERBS.get(form)?.some((irregular) => irregular.lemma !== form)) out.push(...base(form));
    else out.unshift(...base(form));
  }
  const ed = VERBS.has(form) ? null : baseOfPast(form);
  if (ed !== null) out.push(past(ed), ...participle(ed));
  const ing = VERBS.has(form) ? null : baseOfGerund(form);
  if (ing !== null) {
    if (ING_NOUNS.has(form)) out.push(noun(form), gerund(ing));
    else out.push(gerund(ing));
  }
  const s = baseOfThird(form);
  if (s !== null && !VERBS.has(form)) {
    if (!NOUNS_LIKE_VERBS.has(s)) out.push(third(s));
    else if (VERBS_FIRST.has(s)) out.push(third(s), noun(s, 'plur'));
    else out.push(noun(s, 'plur'), third(s));
  }
}

function addAdjectives(form: string, out: Reading[]): void {
  const positive = positiveOf(form);
  if (positive !== null && positive !== form) out.push(adjective(positive, true), adverb(positive, true));
  if (has(out, 'adjective')) return;
  if (ADJECTIVES.has(form)) {
    out.push(adjective(form));
    return;
  }
  if (VERBS.has(form) || out.length > 0 || NOUNS_DESPITE_ENDING.has(form)) return;
  const hyphen = form.lastIndexOf('-');
  const last = hyphen > 0 ? form.slice(hyphen + 1) : form;
  if (last.length < 4) return;
  if (last.endsWith('ly') && !has(out, 'adverb') && last.length > 4) out.push(adverb(form));
  else if (
    (hyphen > 0 && ADJECTIVES.has(last)) ||
    ADJECTIVE_ENDINGS.some((ending) => last.endsWith(ending) && last.length > ending.length + 2)
  ) {
    if (NOUN_ENDINGS.some((ending) => last.endsWith(ending)))
      out.push(...(last.endsWith('ment') ? [noun(form), adjective(form)] : [adjective(form), noun(form)]));
    else out.push(adjective(form));
  }
}

function addNouns(form: string, out: Reading[], closed: boolean): void {
  if (has(out, 'noun')) return;
  const singular = closed ? null : singularOf(form);
  if (singular !== null && !has(out, 'verb') && !has(out, 'adjective')) out.push(noun(singular, 'plur'));
  else if ((SINGULARS_IN_S.has(form) && out.length === 0) || NOUNS_LIKE_VERBS.has(form)) out.push(noun(form));
  else if (!closed && (out.length === 0 || COMMON_NOUNS.has(form))) out.push(noun(form));
}

function has(readings: readonly Reading[], pos: Reading['pos']): boolean {
  return readings.some((r) => r.pos === pos);
}
