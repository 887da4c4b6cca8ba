import type { SenseHit, Sentence, TokenRange } from '../../../domain/index.js';
import { statesNamed } from '../../frame.js';
import type { Context } from '../../rule.js';

/** "The absence of a peace treaty", "their accession to the pact"; asked about by a question. */
export function isNotThere({ view }: Context, { first }: SenseHit, range: TokenRange, sentence: Sentence): boolean {
  if (view.form(sentence.last - 1) === '?') return true;
  for (let i = Math.max(sentence.first, Math.min(first, range.first) - 3); i < first; i++) if (ABSENT.test(view.form(i))) return true;
  return false;
}
/** Words that stand for a paper only with more to tell so. */
export function isLoose({ view }: Context, head: SenseHit): boolean {
  const form = view.form(head.last - 1);
  if (/^(arrangement|deal)$/.test(form)) {
    if (view.token(head.first)?.caps !== 'lower') return false;
    // "efforts to reach a ceasefire deal": one of those that may come
    return !view.has(head.first - 1, head.first, 'document-subject') || /^(a|any)$/.test(view.form(head.first - 2));
  }
  // «сделка по закупке комплексов»; «сделка с совестью» is none
  if (form.startsWith('сделк')) {
    if (head.last - head.first > 1) return false;
    const one = view.token(head.first)?.reading?.number !== 'plur' && /^(по|о|об)$/.test(view.form(head.last));
    return !one || /^(итог|результат|цен)/.test(view.form(head.last + 1));
  }
  return /^(minutes|contracts|контракты|контрактов)$/.test(form) || view.form(head.first).startsWith('договоренност');
}
/** «Договорённость Ирана и Омана о …», «договорённость между …»: told by those who made it. */
export function isBetweenNamed(context: Context, head: SenseHit, range: TokenRange): boolean {
  const { view } = context;
  if (/^(deal|arrangement)$/.test(view.form(head.last - 1)))
    return view.has(range.first, range.last, 'both-countries', 'document-between-states');
  if (!view.form(head.first).startsWith('договоренност') || view.token(head.first)?.reading?.number === 'plur') return false;
  return statesNamed(context, head.first + 1, range.last).length >= 2;
}
/** "They signed contracts on …", «договорённость о поставке оформлена»: what is done with it is done with papers. */
export function isPaper({ view }: Context, head: SenseHit, clause: TokenRange): boolean {
  // "the deal between our two countries on visas is being carried out": of two states, and at work
  if (/^(deal|arrangement)$/.test(view.form(head.last - 1)) && view.has(clause.first, clause.last, 'document-in-force')) return true;
  const signed = view.senses(clause.first, clause.last, 'document-sign');
  if (!view.form(head.first).startsWith('договоренност'))
    return signed.length > 0 || view.has(clause.first, clause.last, 'document-renew', 'document-expire', 'document-prepare');
  const plural = view.token(head.first)?.reading?.number === 'plur';
  return !plural && signed.some((hit) => /^(оформ|подпис|парафир|скреп)/.test(view.form(hit.first)));
}

const ABSENT = /^(absence|lack|accession|membership|отсутстви[еяю]|присоединени[еяю])$/;

/** "reached agreement on", "agreement to continue": a common mind, no document. */
export function isAbstract({ view }: Context, head: SenseHit, clause: TokenRange): boolean {
  // «соблюдать договорённости о …», "uphold the agreement on …": what is kept is a paper or as good as one
  if (view.has(Math.max(clause.first, head.first - 9), head.first, 'document-kept')) return false;
  // "on the basis of our agreement on visas", "the implementation of our agreement on visas"
  if (view.has(Math.max(clause.first, head.first - 6), head.first, 'document-in-accordance', 'document-implement')) return false;
  // "Agreement has been reached on …"
  const opens = BARE.test(view.form(head.first - 1)) || view.sentenceOf(head.first)?.first === head.first;
  if (view.form(head.first) === 'agreement' && opens && /^(was|is|has|have)$/.test(view.form(head.last))) return true;
  if (view.has(clause.first, clause.last, 'document-sign', 'document-in-force')) return false;
  if (view.token(head.first)?.caps === 'title' && head.first > clause.first) return false;
  if (view.has(Math.max(clause.first, head.first - 3), head.first, 'document-subject')) return false;
  return view
    .senses(Math.max(clause.first, head.first - 7), clause.last, 'document-abstract')
    .some((hit) => hit.first < head.last && head.first < hit.last);
}

/** Nothing that tells which stands before it. */
const BARE = /^([.!?:,–—]|that|and|)$/;
