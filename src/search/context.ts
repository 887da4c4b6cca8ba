import { locate, type Passage, type Place, type Span, type TextQuery } from '../domain/index.js';

/** One place of a passage with what stands around it. `left`, `hit` and `right` follow each other in the text to the letter. */
export interface KeywordInContext extends Span {
  readonly left: string;
  readonly hit: string;
  readonly right: string;
}

/** A passage with its own text. */
export interface WithText {
  readonly passage: Passage;
  readonly text: string;
}

/** Where menus and hover cards stood. */
const LEFT_OUT = ' … ';

/** Every place of the query in a passage, with at most `around` words on either side; offsets are code points of the record's text. */
export function inContext({ passage, text }: WithText, query: TextQuery | null, around: number): readonly KeywordInContext[] {
  if (query === null) return [];
  const slice = slicer(passage, text);
  return locate(passage.words, query).map((place) => {
    const { start, end } = spanOf(passage, place);
    const from = passage.words[place.first - around]?.start ?? passage.start;
    const to = passage.words[place.last - 1 + around]?.end ?? passage.end;
    return { start, end, left: slice(from, start), hit: slice(start, end), right: slice(end, to) };
  });
}

const spanOf = ({ words }: Passage, { first, last }: Place): Span => ({
  start: words[first]?.start ?? 0,
  end: words[last - 1]?.end ?? 0,
});

/** Slices by the record's code points, without words that are none of the passage's own. */
function slicer(passage: Passage, text: string): (start: number, end: number) => string {
  const units = unitsOf(text);
  const unit = (point: number): number => units(point - passage.start);
  const holes = holesOf(passage, (start, end) => text.slice(unit(start), unit(end)));
  return (start, end) => {
    let out = '';
    let at = start;
    for (const hole of holes) {
      if (hole.end <= at || hole.start >= end) continue;
      out += text.slice(unit(at), unit(hole.start)).trimEnd() + LEFT_OUT;
      at = hole.end;
    }
    return out === '' ? text.slice(unit(start), unit(end)) : out + text.slice(unit(Math.min(at, end)), unit(end)).trimStart();
  };
}

/** Between words of a passage stands no letter, but where something was left out. */
function holesOf({ words, start, end }: Passage, slice: (start: number, end: number) => string): Span[] {
  const holes: Span[] = [];
  let at = start;
  for (const word of [...words, { start: end, end }]) {
    if (word.start - at > 1 && /[\p{L}\p{N}]/u.test(slice(at, word.start))) holes.push({ start: at, end: word.start });
    at = word.end;
  }
  return holes;
}

/** From code points to UTF-16 units of a text. */
function unitsOf(text: string): (point: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (point) => point;
  const units: number[] = [];
  let unit = 0;
  for (const character of text) {
    units.push(unit);
    unit += character.length;
  }
  return (point) => units[point] ?? text.length;
}
