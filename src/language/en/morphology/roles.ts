import { CLOSED_CLASS } from './closed-class.js';

/** What some small words are to the rules of context, as bits: told once a form. */
export type Roles = number;

/** Has a rule of its own among the function words. */
export const FUNCTION_WORD = 1;
/** Opens a noun phrase. */
export const DETERMINER = 2;
/** Stands for a noun by itself as well as before one: "all", "this". */
export const NOT_BEFORE_NOUN = 4;
/** A pronoun that is a subject. */
export const SUBJECT = 8;
/** Ends in a verb cut short: `we've`, `it's`, `they'll`. */
export const WITH_HAVE = 16;
export const WITH_BE = 32;
export const WITH_WILL = 64;
export const NEGATION = 128;
/** Of the closed class: a pronoun, a preposition, a conjunction and the like. */
export const CLOSED = 256;

const words = (list: string): readonly string[] => list.split(' ');
const ROLES = new Map<string, Roles>();
for (const [role, forms] of [
  [
    FUNCTION_WORD,
    words('to that will might may can must like since after before until no all both much so about over up out down off once'),
  ],
  [
    DETERMINER,
    words(`the a an this these those some any no every each another such all both my your his her its our their whose what which 's`),
  ],
  [NOT_BEFORE_NOUN, words('all both such this what which')],
  [SUBJECT, words('i we he she they it you who which there')],
  [NEGATION, words("not n't")],
] as const)
  for (const form of forms) ROLES.set(form, (ROLES.get(form) ?? 0) | role);

export function rolesOf(form: string): Roles {
  return (ROLES.get(form) ?? 0) | (CLOSED_CLASS.has(form) ? CLOSED : 0) | (form.includes("'") ? endingOf(form) : 0);
}

function endingOf(form: string): Roles {
  if (form.endsWith("'ve")) return WITH_HAVE;
  if (form.endsWith("'re") || form.endsWith("'m") || (form.endsWith("'s") && form.length > 2)) return WITH_BE;
  return form.endsWith("'ll") || form.endsWith("'d") ? WITH_WILL : 0;
}
