import type { Span, Turn } from '../../api/types.js';

/** The text from its beginning to its end, in the order it is printed: what a speaker says, or what stands between. Spans are UTF-16. */
export type Block =
  | { readonly kind: 'narration'; readonly start: number; readonly end: number; readonly paragraphs: readonly Span[] }
  | { readonly kind: 'turn'; readonly turn: Turn; readonly start: number; readonly end: number; readonly paragraphs: readonly Span[] };

/** The printed label stands right before its turn; it is shown with the speaker, so it is no narration. */
export function blocksOf(text: string, turns: readonly Turn[]): readonly Block[] {
  const blocks: Block[] = [];
  const narrate = (start: number, end: number): void => {
    const paragraphs = paragraphsOf(text, start, end);
    if (paragraphs.length > 0) blocks.push({ kind: 'narration', start, end, paragraphs });
  };
  let at = 0;
  for (const turn of turns) {
    const before = text.slice(at, turn.start);
    const label = before.lastIndexOf(turn.label);
    // Only what nothing but a colon and spaces parts from the turn is its label.
    const labelled = label >= 0 && /^[\s:.–—-]*$/.test(before.slice(label + turn.label.length));
    narrate(at, labelled ? at + label : turn.start);
    blocks.push({ kind: 'turn', turn, start: turn.start, end: turn.end, paragraphs: paragraphsOf(text, turn.start, turn.end) });
    at = turn.end;
  }
  narrate(at, text.length);
  return blocks;
}

/** Lines that are not blank, without the white space around them. */
export function paragraphsOf(text: string, start: number, end: number): readonly Span[] {
  const paragraphs: Span[] = [];
  let from = start;
  while (from < end) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 || newline > end ? end : newline;
    const line = text.slice(from, to);
    const trimmed = line.trim();
    if (trimmed !== '') {
      const first = from + line.indexOf(trimmed);
      paragraphs.push({ start: first, end: first + trimmed.length });
    }
    from = to + 1;
  }
  return paragraphs;
}
