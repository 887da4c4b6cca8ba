import { type Analysed, CodePointIndex, type Passage, type PassageWord, type Span } from '../domain/index.js';

/** The words of turns and narration, as a search is to find them. One pass over the tokens. */
export function passagesOf({ readout, tokens }: Analysed): readonly Passage[] {
  const points = new CodePointIndex(readout.page.text);
  const stretches = [
    ...readout.turns.map((turn) => ({ turn: turn.index, span: turn.span })),
    ...readout.narration.map((span) => ({ turn: null, span })),
  ].sort((a, b) => a.span.start - b.span.start);
  const passages: Passage[] = [];
  let next = 0;
  for (const { turn, span } of stretches) {
    const words: PassageWord[] = [];
    while (next < tokens.length && (tokens[next]?.start ?? 0) < span.start) next++;
    for (; next < tokens.length; next++) {
      const token = tokens[next];
      if (!token || token.start >= span.end) break;
      const { kind, form } = token.word;
      if (kind === 'word' || kind === 'number') words.push({ ...points.span(token as Span), form, lemma: token.reading?.lemma ?? form });
    }
    if (words.length > 0) passages.push({ turn, ...points.span(span), words });
  }
  return passages;
}
