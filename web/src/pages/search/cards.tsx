import type { Found, Hit } from '../../api/search-types.js';
import type { NameBook } from '../../api/types.js';
import { HitLink, HitSource } from './kwic.js';
import { useSearchTexts } from './texts.js';

/** Whole passages, with the words marked in them. */
export function Cards({ found, names }: { readonly found: Found; readonly names: NameBook }) {
  const text = useSearchTexts();
  return (
    <ol className="cards">
      {found.hits.map((hit) => (
        <li key={`${hit.record} ${hit.start}`}>
          <h3 lang={hit.lang}>
            <HitLink hit={hit}>{hit.title ?? hit.record}</HitLink>
          </h3>
          <HitSource hit={hit} names={names} />
          <p className="passage" lang={hit.lang}>
            {clipped(hit).map(({ text: words, marked, start }) => (marked ? <mark key={start}>{words}</mark> : words))}
          </p>
          <p className="fine">
            <HitLink hit={hit}>{text.inText}</HitLink>
          </p>
        </li>
      ))}
    </ol>
  );
}

interface Part {
  readonly text: string;
  readonly marked: boolean;
  readonly start: number;
}

/** Code points of a passage that are shown. */
const LONGEST = 600;

/** The passage in parts, from a little before its first place; a long one ends with an ellipsis. */
export function clipped({ text, start, places }: Pick<Hit, 'text' | 'start' | 'places'>): readonly Part[] {
  const points = Array.from(text);
  const first = (places[0]?.start ?? start) - start;
  const from = points.length <= LONGEST ? 0 : wordFrom(points, Math.max(0, first - 150), first);
  const to = wordTo(points, Math.min(points.length, from + LONGEST), from);
  const slice = (a: number, b: number): string => points.slice(a, b).join('');
  const parts: Part[] = from > 0 ? [{ text: '… ', marked: false, start: -1 }] : [];
  let at = from;
  for (const place of places) {
    const [begin, end] = [place.start - start, place.end - start];
    if (begin < at || end > to) continue;
    parts.push({ text: slice(at, begin), marked: false, start: at }, { text: slice(begin, end), marked: true, start: begin });
    at = end;
  }
  parts.push({ text: `${slice(at, to)}${to < points.length ? ' …' : ''}`, marked: false, start: at });
  return parts;
}

const isSpace = (point: string | undefined): boolean => point === undefined || /\s/.test(point);

/** The beginning of a word at or after a place, but not beyond `last`. */
function wordFrom(points: readonly string[], at: number, last: number): number {
  let from = at;
  while (from > 0 && from < last && !isSpace(points[from - 1])) from++;
  return from;
}

/** The end of a word at or before a place, but not before `first`. */
function wordTo(points: readonly string[], at: number, first: number): number {
  let to = at;
  while (to > first && !isSpace(points[to])) to--;
  return to === first ? at : to;
}
