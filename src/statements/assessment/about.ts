import type { Clause, SenseHit, Sentence, TokenRange } from '../../domain/index.js';
import type { View } from '../../language/index.js';
import { statesNamed } from '../frame.js';
import type { Context } from '../rule.js';

/** The first words for relations in a stretch: relations by name, or ties and cooperation that are said to be the two countries'. */
export function relationsIn(context: Context, first: number, last: number): SenseHit | null {
  const { view } = context;
  const relations = view.senses(first, last, 'relations').find((hit) => !isInTitle(context, hit) && !isAttitude(view, hit));
  if (relations) return relations;
  const ties = view.senses(first, last, 'close-ties').find((hit) => !isInConnection(view, hit)) ?? null;
  // «связи с Россией»: with one of those who talk
  if (ties && /^(with|to|с|со)$/.test(view.form(ties.last)) && statesNamed(context, ties.last, Math.min(last, ties.last + 4)).length > 0)
    return ties;
  return ties && (view.has(first, last, 'both-countries', 'our') || statesNamed(context, first, last).length >= 2) ? ties : null;
}

/** «в связи с гибелью людей» is about no ties. */
export const isInConnection = (view: View, { first, last }: TokenRange): boolean =>
  view.form(first - 1) === 'в' && (view.form(last) === 'с' || view.form(last) === 'со');

/** Whether the sentence or the one before it in the same speech names the relations, so that "results" are theirs. */
export function speaksOfRelations(context: Context, sentence: Sentence): boolean {
  const { view } = context;
  if (view.has(sentence.first, sentence.last, 'both-countries', 'joint-work')) return true;
  if (view.senses(sentence.first, sentence.last, 'relations').some((hit) => !isInTitle(context, hit))) return true;
  if (
    view
      .senses(sentence.first, sentence.last, 'achievement', 'potential-noun')
      .some((hit) => view.has(Math.max(sentence.first, hit.first - 3), hit.first, 'our'))
  )
    return true;
  const before = view.sentences[sentence.index - 1];
  return before !== undefined && before.turn === sentence.turn && view.has(before.first, before.last, 'relations', 'both-countries');
}

/** "the Declaration on Strategic Partnership", «по Договору о дружбе»: the relations stand in the title of a paper. */
export function isInTitle({ view }: Context, { first }: TokenRange): boolean {
  for (let i = first - 1; i >= Math.max(0, first - TITLE_WITHIN); i--) {
    if (/^(on|of|о|об)$/.test(view.form(i)) && view.has(Math.max(0, i - 2), i, 'document-treaty', 'document-joint', 'document-accord'))
      return true;
    if (view.isPredicate(i)) return false;
  }
  return false;
}
const TITLE_WITHIN = 6;

/** "the partnership agreement", "our alliance commitments": a document, a body or a deed that only bears the name. */
export const isNameOnly = (view: View, { first, last }: TokenRange): boolean =>
  NAMED_AFTER.test(view.form(last)) ||
  isAttitude(view, { first, last }) ||
  (view.form(last - 1) === 'alliance' && OF_MANY.test(view.form(first - 1)));
/** «его сердечного отношения к народу»: one attitude, not relations. */
const isAttitude = (view: View, { first, last }: TokenRange): boolean =>
  view.form(last - 1) === 'отношения' &&
  (/^ко?$/.test(view.form(last)) || (view.token(first - 1)?.reading?.pos === 'adjective' && /[ео]го$/.test(view.form(first - 1))));
/** "the North Atlantic Alliance" is an organisation. */
const OF_MANY = /^(atlantic|nato|defence|defense|western|military)$/;
const NAMED_AFTER =
  /^(agreements?|treaty|treaties|council|programme|program|pact|deal|society|societies|framework|forum|fund|projects?|plan|declaration|committee|strategy|summit|initiatives?|commitments?|obligations?)$/;

/** «Обсуждались состояние и перспективы отношений»: told of the talks. */
export function isDiscussed(view: View, first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if (/^(обсужда|обсуд|рассм[ао]тр|затр[ао]|discuss|reviewed|considered|exchanged)/.test(view.form(i))) return true;
  return false;
}

/** How long an aside such as "as you know," is. */
const ASIDE_WITHIN = 7;

/** The clauses of a sentence, where one that was cut between two adjectives of a noun ("a capable and committed partner") is whole again. */
export function wholeClauses({ view, analysed }: Context, sentence: Sentence): readonly Clause[] {
  const out: Clause[] = [];
  for (const clause of sentence.clauses) {
    const before = out.at(-1);
    const says = view.has(clause.first, clause.last, 'copula', 'have-relations');
    const cut =
      before &&
      ((analysed.lang === 'en' && !says && isAdjective(lastWord(before)) && isAdjective(firstWord(clause))) ||
        isTwice(before, clause) ||
        isCutByAside(before, clause));
    if (before && cut)
      out[out.length - 1] = { first: before.first, last: clause.last, start: before.start, end: clause.end, sentence: before.sentence };
    else out.push(clause);
  }
  return out;

  /** "Serbia, as you know, ‖ is our partner": an aside parts the clause from its verb. */
  function isCutByAside({ first, last }: TokenRange, clause: TokenRange): boolean {
    if (view.form(last - 1) !== ',' || !view.isPredicate(clause.first)) return false;
    for (let i = last - 2; i > Math.max(first, last - ASIDE_WITHIN); i--)
      if (/^(as|как)$/.test(view.form(i)) && view.form(i - 1) === ',') return true;
    return false;
  }
  /** "has been and will remain", «была и остаётся»: two verbs of being with one predicate. */
  function isTwice(before: Clause, { first, last }: Clause): boolean {
    if (!/^(been|is|are|was|were|была|был|были|было|есть|remains|remain)$/.test(view.form(lastWord(before)))) return false;
    // "is, and will remain, ‖ our partner"
    if (/^(remain|remains)$/.test(view.form(lastWord(before)))) return true;
    for (let i = first; i < Math.min(last, first + 5); i++) if (view.has(i, i + 1, 'copula')) return true;
    return false;
  }

  function lastWord({ first, last }: TokenRange): number {
    let at = last - 1;
    while (at > first && /^([,–—-]|and|but|и)$/.test(view.form(at))) at--;
    return at;
  }
  function firstWord({ first, last }: TokenRange): number {
    let at = first;
    while (at < last && (/^([,–—-]|and|but|also|still|very|most)$/.test(view.form(at)) || view.token(at)?.reading?.pos === 'adverb')) at++;
    return at;
  }
  function isAdjective(at: number): boolean {
    return view.token(at)?.reading?.pos === 'adjective' || view.has(at, at + 1, 'praise');
  }
}

/**
 * Clauses about relations with those that go on with their verb alone: "our ties are old ‖ and have grown stronger", «отношения были, ‖ есть и,
 * ‖ уверен, ‖ будут добрыми».
 */
export function continuedClauses({ view }: Context, sentence: Sentence): readonly Clause[] {
  const out: Clause[] = [];
  const { clauses } = sentence;
  for (let i = 0; i + 1 < clauses.length; i++) {
    const begun = clauses[i] as Clause;
    if (!view.has(begun.first, begun.last, 'relations', 'close-ties')) continue;
    let to = i;
    while (to + 1 < clauses.length && goesOn(clauses[to + 1] as Clause)) to++;
    if (to === i) continue;
    const end = clauses[to] as Clause;
    out.push({ first: begun.first, last: end.last, start: begun.start, end: end.end, sentence: begun.sentence });
    i = to;
  }
  return out;

  /** No subject of its own before the verb; «уверен», "I think" are asides. */
  function goesOn({ first, last }: Clause): boolean {
    for (let i = first; i < Math.min(last, first + GOES_ON_WITHIN); i++) {
      const form = view.form(i);
      if (ASIDE.test(form)) return true;
      if (JOINS.test(form) || view.token(i)?.reading?.pos === 'adverb' || form === 'can' || form === 'можно') continue;
      return view.isPredicate(i) || view.has(i, i + 1, 'copula') || /^(на|to)$/.test(form);
    }
    return false;
  }
}
const GOES_ON_WITHIN = 6;
const JOINS = /^([,–—-]|and|but|и|но|а|still|also)$/;
const ASIDE = /^(уверен|уверена|убежд\p{L}+|считаю|полагаю|думаю|повторю|скажу|сказать|надо|безусловно|конечно|бесспорно)$/u;

/** Where the words that hold a token begin to say something of their own: behind the last "that" or «что» before it. */
export function saidFrom(view: View, first: number, at: number): number {
  for (let i = at - 1; i >= first; i--) if (/^(что|that)$/.test(view.form(i))) return i + 1;
  return first;
}

/** The two stretches as one. */
export const spanning = (a: TokenRange, b: TokenRange): TokenRange => ({
  first: Math.min(a.first, b.first),
  last: Math.max(a.last, b.last),
});
