import type { SenseHit, Token, TokenRange } from '../../../domain/index.js';
import type { Context } from '../../rule.js';

/** A proper name among its modifiers: "Union Treaty", «Парижское соглашение», a title in quotes. */
export function hasOwnName({ view }: Context, head: SenseHit, range: TokenRange): boolean {
  for (let i = range.first; i < head.first; i++) {
    const token = view.token(i) as Token;
    if (token.caps !== 'lower' && i > (view.sentenceOf(i)?.first ?? 0) && token.word.kind === 'word') return true;
  }
  // "the Power of Siberia 2 agreement"
  if (/^\d{1,2}$/.test(view.form(head.first - 1)) && view.token(head.first - 2)?.caps === 'title') return true;
  // "the 123 Agreement"
  if (/^\d{3}$/.test(view.form(head.first - 1)) && view.token(head.first)?.caps === 'title') return true;
  if (view.mentions(range.first, head.first, 'place').length > 0 || view.has(range.first, head.first, 'document-of-many')) return true;
  const after = view.form(head.last);
  return range.last > head.last && (after === '«' || after === '“' || view.token(head.last)?.caps === 'upper');
}

/** How many capitalised words stand right before a head that is capitalised itself or follows them: "Maritime Domain Awareness program". */
export function capitals({ view }: Context, head: SenseHit, range: TokenRange): number {
  let count = 0;
  for (let i = head.first - 1; i >= range.first && i > (view.sentenceOf(i)?.first ?? 0); i--) {
    const token = view.token(i) as Token;
    if (token.word.form === '-' && !token.spaced) continue;
    if (token.word.kind !== 'word' || token.caps === 'lower') break;
    count += token.word.form.includes('-') ? 2 : 1;
  }
  return view.analysed.lang === 'en' ? count : 0;
}
