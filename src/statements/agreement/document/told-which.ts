import type { SenseHit, Sentence, TokenRange } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import { DOCUMENTS, TERM_WITHIN } from './documents.js';

/** Whether the phrase, or for one plan what is said of it within the sentence, tells until when it runs. */
export function horizonNear({ view }: Context, sentence: Sentence, range: TokenRange, plural: boolean): boolean {
  for (const time of view.times(range.first, range.last)) {
    if (time.modifier === 'until' || time.modifier === 'until-inclusive' || time.modifier === 'by' || time.period.includes('/'))
      return true;
  }
  if (plural) return false;
  const to = Math.min(sentence.last, range.last + TERM_WITHIN);
  return (
    view
      .times(range.last, to)
      .some((time) => time.anchor === 'absolute' && (time.modifier === 'until' || time.modifier === 'until-inclusive')) &&
    !view.has(range.last, to, ...DOCUMENTS)
  );
}

/** "A programme to build …": what it is for is told by a verb. */
export const isToDo = ({ view }: Context, { last }: SenseHit): boolean =>
  view.form(last) === 'to' && view.token(last + 1)?.reading?.pos === 'infinitive';

/** "Our contract is valid until 2028", «контракт продлён до осени»: told of one paper by until when it runs. */
export const isValidUntil = ({ view }: Context, { last: end }: Sentence, { last }: TokenRange): boolean => {
  const to = Math.min(end, last + TERM_WITHIN);
  if (view.times(last, to).some(({ modifier }) => modifier === 'until' || modifier === 'until-inclusive'))
    return view.has(last, to, 'document-in-force', 'document-expire', 'document-renew');
  // «контракт, срок которого истекает в этом году»
  const ends = view.sense(last, to, 'document-expire');
  return ends !== null && !view.has(last, ends.first, ...DOCUMENTS) && view.times(ends.last, ends.last + 3).length > 0;
};

/** «Контракт, подписанный сегодня», "the contract that was signed this morning": when it was signed tells which. */
export function isSignedInRelative({ view }: Context, { last: end }: Sentence, { last }: TokenRange): boolean {
  const comma = view.form(last) === ',';
  const participle = view.token(last)?.reading?.pos === 'participle' || /^(signed|concluded)$/.test(view.form(last));
  if (!comma && !participle && !/^(that|which)$/.test(view.form(last))) return false;
  const signed = view.sense(last, Math.min(end, last + 7), 'document-sign', 'document-adopt');
  if (signed === null || signed.first - last > 4) return false;
  const to = Math.min(end, signed.last + (participle || comma ? 12 : 4));
  return view.has(signed.first, to, 'document-today') || view.times(signed.last, to).length > 0;
}

/** "The contract will be signed by the autumn", «соглашение будет подписано до конца года»: until when its signing waits tells which. */
export function isSignedBy({ view }: Context, { last: end }: TokenRange, { last }: TokenRange): boolean {
  const signed = view.sense(last, Math.min(end, last + SIGNED_WITHIN), 'document-sign');
  if (signed === null || view.has(last, signed.first, ...DOCUMENTS)) return false;
  return view
    .times(signed.last, Math.min(end, signed.last + 2))
    .some(({ modifier }) => modifier === 'until' || modifier === 'until-inclusive' || modifier === 'by');
}
/** How far behind the title the signing may be told. */
const SIGNED_WITHIN = 7;

/** Signed or adopted in this clause, and a relative clause follows that tells what it does. */
export function isToldWhat({ view }: Context, { last }: SenseHit, { first }: TokenRange): boolean {
  const relative = view.form(last) === ',' ? view.form(last + 1) : view.form(last);
  return (
    (/^(котор(ое|ый|ая|ую)|which|that)$/.test(relative) ||
      (relative === 'under' && view.form(last + 1) === 'which') ||
      (relative === 'по' && /^котор(ому|ой)$/.test(view.form(last + 2)))) &&
    view
      .senses(first, last, 'document-sign', 'document-adopt', 'document-prepare')
      .some((hit) => view.token(hit.first)?.reading?.pos !== 'infinitive')
  );
}
