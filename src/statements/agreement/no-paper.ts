import type { SenseHit, Sentence, TokenRange } from '../../domain/index.js';
import type { Context } from '../rule.js';

/** "The absence of a peace treaty", "their accession to the pact"; asked about by a question. */
export function isNotThere({ view }: Context, { first }: SenseHit, range: TokenRange, sentence: Sentence): boolean {
  if (view.form(sentence.last - 1) === '?') return true;
  for (let i = Math.max(sentence.first, Math.min(first, range.first) - 3); i < first; i++) if (ABSENT.test(view.form(i))) return true;
  return false;
}
/** Words that stand for a paper only with more to tell so. */
export function isLoose({ view }: Context, head: SenseHit): boolean {
  const form = view.form(head.last - 1);
  if (/^(arrangement|deal)$/.test(form))
    return view.token(head.first)?.caps === 'lower' && !view.has(head.first - 1, head.first, 'document-subject');
  return /^(minutes|contracts|контракты|контрактов)$/.test(form) || view.form(head.first).startsWith('договоренност');
}
/** "They signed contracts on …", «договорённость о поставке оформлена»: what is done with it is done with papers. */
export function isPaper({ view }: Context, head: SenseHit, clause: TokenRange): boolean {
  const signed = view.senses(clause.first, clause.last, 'document-sign');
  if (!view.form(head.first).startsWith('договоренност'))
    return signed.length > 0 || view.has(clause.first, clause.last, 'document-renew', 'document-expire', 'document-prepare');
  const plural = view.token(head.first)?.reading?.number === 'plur';
  return !plural && signed.some((hit) => /^(оформ|подпис|парафир|скреп)/.test(view.form(hit.first)));
}

const ABSENT = /^(absence|lack|accession|membership|отсутстви[еяю]|присоединени[еяю])$/;
