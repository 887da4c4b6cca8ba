import type { Clause, SenseHit, TokenRange } from '../../domain/index.js';
import { nounPhraseAt } from '../../language/index.js';
import type { Context } from '../rule.js';

/** What relations are in a clause, and where what is said of them stands. */
export interface Role {
  /** The subject that is said to be so, or what the countries have ("we have excellent relations"). */
  readonly as: 'subject' | 'had';
  /** Tokens that may appraise them: the predicate, or the words before the noun. */
  readonly said: TokenRange;
}

/** How many adverbs may stand between a subject and its verb: "our relations have indeed always been close". */
const ADVERBS = 3;
/** How long a saying that begins with such a verb may be. */
const SAID_WITHIN = 6;
/** How long an inset between the two may be. */
const INSET = 9;
/** How far before the noun phrase the verb that has it may stand: "we have already managed to build …". */
const HAD_WITHIN = 3;

/** The role of relations in English, where word order tells it; null where they are neither subject nor had ("to discuss relations"). */
export function roleOf({ view }: Context, clause: Clause, hit: SenseHit): Role | null {
  const phrase = nounPhraseAt(view, hit, { first: clause.first, last: clause.last, another: () => false });
  const after = quotedFrom(phrase.last);
  let before = phrase.first - 1;
  while (before >= clause.first && view.token(before)?.reading?.pos === 'pronoun' && !isPersonal(view.form(before))) before--;
  // "a trusting dialogue": a gerund by its form, praise by its sense
  const governed =
    before >= clause.first &&
    GOVERNS.has(view.token(before)?.reading?.pos ?? '') &&
    !opens(before) &&
    !view.has(before, before + 1, 'praise');
  if (!governed) {
    const verb = readAsNoun(phrase.last);
    if (verb) return { as: 'subject', said: { first: verb.first, last: clause.last } };
    const from = pastInset(after);
    for (let i = from; i < Math.min(clause.last, from + ADVERBS); i++) {
      const pos = view.token(i)?.reading?.pos;
      // "I am glad to see our ties growing"
      const seen = /ing$/.test(view.form(i)) && isSeen(clause.first, phrase.first);
      if (pos === 'verb' || seen) return { as: 'subject', said: { first: i, last: clause.last } };
      if (pos !== 'adverb' && !MARK.test(view.form(i))) break;
    }
  }
  // "a strong and enduring bond"
  while (
    before > clause.first &&
    (view.form(before) === 'and' ||
      view.has(before, before + 1, 'praise') ||
      // "very kind, constructive relations"
      (before < phrase.first - 1 &&
        (view.token(before)?.reading?.pos === 'adjective' ||
          (view.form(before) === ',' && view.token(before - 1)?.reading?.pos === 'adjective'))))
  )
    before--;
  const near = Math.max(clause.first, before - HAD_WITHIN);
  const verb = view.senses(near, Math.min(clause.last, before + 2), 'have-relations').at(-1);
  if (verb && !isInfinitive(verb.first) && !isAuxiliary(verb))
    return { as: 'had', said: { first: verb.last, last: Math.min(clause.last, phrase.last + 2) } };
  return null;

  /** "Our relationship STANDS on a firm footing": a verb that alone could be a noun, told by what follows it. */
  function readAsNoun(last: number): SenseHit | undefined {
    if (last === hit.last) return undefined;
    return view
      .senses(hit.last, Math.min(clause.last, last + SAID_WITHIN), 'thrive')
      .find(({ first, last: end }) => first < last && end - first > 2);
  }
  /** "The relationship, to put it mildly, is strained": what stands between two commas says nothing of the verb. */
  function pastInset(at: number): number {
    if (view.form(at) !== ',') return at;
    for (let i = at + 1; i < Math.min(clause.last, at + INSET); i++)
      if (view.form(i) === ',') return i + 1;
      else if (/^(which|who|that|and|but)$/.test(view.form(i))) return at;
    return at;
  }
  /** 'ties of our nations "are in good shape"': the quoted words are no part of the phrase. */
  function quotedFrom(last: number): number {
    for (let i = hit.last; i < last; i++) if (/^["“«]$/.test(view.form(i))) return i;
    return last;
  }
  /** "Under these conditions relations …": a preposition that opens the clause does not govern what stands after a comma. */
  function opens(at: number): boolean {
    return view.form(at) === ',';
  }
  function isSeen(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (/^(see|sees|seeing|saw|seen|watch|note)$/.test(view.form(i))) return true;
    return false;
  }
  /** "we have agreed to continue our cooperation" */
  function isAuxiliary(hit: SenseHit): boolean {
    const next = view.token(hit.last)?.reading?.pos;
    return (
      next === 'participle' &&
      !view.has(hit.last, hit.last + 1, 'praise') &&
      !view.has(hit.last, hit.last + 1, 'have-relations') &&
      hit.last < phrase.first
    );
  }
  function isInfinitive(at: number): boolean {
    // "are building", "have been developing" tells what is
    const continuous = /^(is|are|been|were|was|'re|'ve|now|also|still|already)$/.test(view.form(at - 1));
    const managed = view.form(at - 1) === 'to' && /^(managed|able)$/.test(view.form(at - 2));
    return (view.form(at - 1) === 'to' && !managed) || (view.token(at)?.reading?.pos === 'gerund' && !continuous);
  }
}

/** A comma, or the quotation mark that opens quoted words: 'relations "are in a good state"'. */
const MARK = /^[,"“”«]$/;
const GOVERNS = new Set(['preposition', 'gerund']);
const isPersonal = (form: string): boolean => /^(we|you|they|he|she|it|i|us|them|who|which|that|there)$/.test(form);
