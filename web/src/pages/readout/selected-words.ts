import type { Selected } from '../../parts/correcting/add-dialog.js';

/** The words of the text that are selected, without the spaces around them; null when none are, or some outside of the text. */
export function selectedWords(selection: Selection | null, text: string): Selected | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const from = offsetAt(range.startContainer, range.startOffset);
  const to = offsetAt(range.endContainer, range.endOffset);
  return from === null || to === null ? null : trimmed(text, from, to);
}

/** UTF-16 units of the source before a place on the page; null for a place that is not in a paragraph of the text. */
function offsetAt(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const paragraph = element?.closest<HTMLElement>('p[data-start]');
  if (!paragraph) return null;
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(node, offset);
  let length = before.toString().length;
  // What is shown shorter than it stands in the source.
  for (const sign of before.cloneContents().querySelectorAll<HTMLElement>('[data-length]')) {
    length += Number(sign.dataset.length) - (sign.textContent?.length ?? 0);
  }
  return Number(paragraph.dataset.start) + length;
}

/** A span of UTF-16 units as code points, without the spaces at its ends. */
export function trimmed(text: string, from: number, to: number): Selected | null {
  const words = text.slice(from, to);
  const quote = words.trim();
  if (quote === '') return null;
  const start = Array.from(text.slice(0, from + words.indexOf(quote))).length;
  return { start, end: start + Array.from(quote).length, quote };
}
