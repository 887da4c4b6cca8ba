import type { SenseHit } from '../../../domain/index.js';
import type { View } from '../../../language/index.js';

/**
 * The token of the noun that a document is called by: "MEMORANDUMS of understanding", «ПЛАН мероприятий», "work PLAN". What hangs on it within
 * the words of the sense says nothing of its number.
 */
export function headNounAt(view: View, { first, last }: Pick<SenseHit, 'first' | 'last'>): number {
  if (view.analysed.lang === 'ru') {
    for (let i = first; i < last; i++) if (view.token(i)?.reading?.pos === 'noun') return i;
    return last - 1;
  }
  for (let i = first + 1; i < last; i++) if (/^(of|for)$/.test(view.form(i))) return i - 1;
  return last - 1;
}

/** «дорожная карта» in quotation marks: the words of the head with the marks, which its complements stand behind. */
export function withMarks<T extends Pick<SenseHit, 'first' | 'last'>>(view: View, head: T): Pick<SenseHit, 'first' | 'last'> {
  const marked = /^[«“"]$/.test(view.form(head.first - 1)) && /^[»”"]$/.test(view.form(head.last));
  return marked ? { first: head.first - 1, last: head.last + 1 } : head;
}
