import type { Token } from '../domain/index.js';

const OPEN = new Set(['"', '“', '«', '„']);
const CLOSE = new Set(['"', '”', '»', '“']);
/** A quotation longer than this many tokens is a mark that was never closed. */
const LONGEST_QUOTE = 600;

/** For each token inside a quotation the token of its opening mark. */
export function quotations(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const opened = new Map<number, number>();
  let open = -1;
  for (const token of tokens) {
    const { form, kind } = token.word;
    if (kind === 'word') {
      if (open >= 0 && token.index - open > LONGEST_QUOTE) open = -1;
    } else if (open >= 0 && CLOSE.has(form)) {
      for (let i = open; i <= token.index; i++) opened.set(i, open);
      open = -1;
    } else if (open < 0 && OPEN.has(form)) open = token.index;
    else if (open >= 0 && token.index - open > LONGEST_QUOTE) open = -1;
  }
  return opened;
}
