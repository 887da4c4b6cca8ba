import { type Analysed, CodePointIndex, overlaps, type Passage, type PassageWord, type Span, type Token } from '../domain/index.js';
import { isGenitive, withGenitive } from './words.js';

/**
 * The words of turns and of narration's paragraphs, as a search is to find them, without menus and hover cards. The title is none of them: it
 * stands in the text of some pages only, and would count twice what it repeats. One pass over the tokens.
 */
export function passagesOf({ readout, tokens }: Analysed): readonly Passage[] {
  const { page, turns, narration, header } = readout;
  const points = new CodePointIndex(page.text);
  const stretches = [
    ...turns.map((turn) => ({ turn: turn.index, span: turn.span })),
    ...narration.filter((span) => !header.titleSpan || !overlaps(span, header.titleSpan)).map((span) => ({ turn: null, span })),
  ].sort((a, b) => a.span.start - b.span.start);
  const passages: Passage[] = [];
  let next = 0;
  let card = 0;
  for (const { turn, span } of stretches) {
    const words: PassageWord[] = [];
    for (; next < tokens.length; next++) {
      const token = tokens[next] as Token;
      if (token.start >= span.end) break;
      const { kind, form } = token.word;
      if (token.start < span.start || (kind !== 'word' && kind !== 'number')) continue;
      while (card < page.apparatus.length && (page.apparatus[card] as Span).end <= token.start) card++;
      if ((page.apparatus[card]?.start ?? Number.POSITIVE_INFINITY) <= token.start) continue;
      const word = { ...points.span(token), form, lemma: token.reading?.lemma ?? form };
      const before = words.at(-1);
      if (before && isGenitive(word, before)) words[words.length - 1] = withGenitive(before, word);
      else words.push(word);
    }
    if (words.length > 0) passages.push({ turn, ...points.span(span), words });
  }
  return passages;
}
