import type { ReadoutRecord, Speaker, Telling } from '../domain/index.js';
import type { Break, ComparedSide, Share } from './comparison.js';

const WORD = /[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu;
const wordsIn = (text: string): number => text.match(WORD)?.length ?? 0;

/** What is told of a page beside the other: where it breaks off, how long it is, who says how much. */
export function sideOf(record: ReadoutRecord, breaks: readonly Break[]): ComparedSide {
  const points = /[\ud800-\udbff]/.test(record.text) ? Array.from(record.text) : null;
  const shares = new Map<string, { speaker: Speaker; turns: number; words: number }>();
  let spoken = 0;
  for (const { speaker, start, end } of record.turns) {
    const words = wordsIn(points ? points.slice(start, end).join('') : record.text.slice(start, end));
    spoken += words;
    const key = speaker.person ?? `${speaker.name}|${speaker.state}`;
    const known = shares.get(key);
    if (known) {
      known.turns++;
      known.words += words;
    } else shares.set(key, { speaker, turns: 1, words });
  }
  const words = wordsIn(record.text);
  const speakers: Share[] = [...shares.values()];
  return {
    record: record.id,
    publisher: record.source.publisher,
    lang: record.source.lang,
    title: record.source.title,
    url: record.source.url,
    date: record.meeting.date,
    genre: record.source.genre,
    words,
    narration: Math.max(0, words - spoken),
    speakers,
    breaks,
  };
}

/** A record as the question whether two tell of one meeting takes it. */
export const tellingOfRecord = ({ id, source, meeting }: ReadoutRecord): Telling => ({
  record: id,
  publisher: source.publisher,
  lang: source.lang,
  url: source.url,
  title: source.title,
  meeting,
});
