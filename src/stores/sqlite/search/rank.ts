import type { Connection } from '../connection.js';
import { plainQuery } from '../query.js';
import { LENGTH_IN_SQL, LENGTHS, lengthOf } from './row-number.js';
import { TEXT_TABLE } from './tables.js';
import { standingTerm } from './terms.js';
import type { WordTexts } from './word-texts.js';

/**
 * How often the words stand there, how rare they are, and how long the passage is. FTS5's bm25 without lengths grows with a word's count n as
 * n / (n + 2) at this weight; what the passage is about weighs nothing. Of two passages alike the one of an eighth of the length comes first.
 */
const WEIGHT = 0.15;
const USUAL_LENGTH = 6;
const LONGER = 0.15;
export const RANK_IN_SQL = `bm25(${TEXT_TABLE}, ${WEIGHT}, ${WEIGHT}, 0) / (1 + ${LONGER} * max(0, ${LENGTH_IN_SQL} - ${USUAL_LENGTH}))`;

/** The same of one lemma, whose rarity is the same everywhere; `length` is that of the row's number. Below 1. */
const standing = (times: number, length: number): number => times / (times + 2) / longer(length);
const longer = (length: number): number => 1 + LONGER * Math.max(0, length - USUAL_LENGTH);

/** From here on a passage is noted as one of the best for a lemma: it stands there four times, oftener where the passage is long. */
const NOTED = 0.65;
/** By length: the fewest times that are enough; no number of times is where a passage is too long. */
const FEWEST = Array.from({ length: LENGTHS }, (_, length) => {
  const share = NOTED * longer(length);
  return share < 1 ? Math.ceil((2 * share) / (1 - share)) : Number.POSITIVE_INFINITY;
});
const DIGITS = 6;

const PLACES = 1 << 12;
const places = new Uint32Array(PLACES);

/** The same for lemmas that are the same, and mostly another for others: only those that share their place with enough have to be counted. */
function placeOf(lemma: string): number {
  const last = lemma.length - 1;
  return (lemma.charCodeAt(0) * 31 + lemma.charCodeAt(last >> 1) * 7 + lemma.charCodeAt(last) * 131 + last * 401) & (PLACES - 1);
}

/**
 * For each lemma on which the passage dwells a term that tells how much, so that the best of a hundred thousand passages are found without
 * ranking them all.
 */
export function standingTerms({ lemmas }: WordTexts, row: number): string {
  const length = lengthOf(row);
  const fewest = FEWEST[length] as number;
  if (lemmas.length < fewest) return '';
  places.fill(0);
  for (const lemma of lemmas) places[placeOf(lemma)] = (places[placeOf(lemma)] as number) + 1;
  const counts = new Map<string, number>();
  for (const lemma of lemmas) {
    if ((places[placeOf(lemma)] as number) >= fewest) counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
  }
  let terms = '';
  for (const [lemma, times] of counts) {
    if (times >= fewest) terms += ` ${standingTerm(lemma, Math.round(standing(times, length) * 10 ** DIGITS))}`;
  }
  return terms;
}

const TERMS = plainQuery(`CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_term USING fts5vocab(main, ${TEXT_TABLE}, row)`);
const LEVELS = plainQuery('SELECT term, doc AS passages FROM temp.search_term WHERE term > ? AND term < ? ORDER BY term DESC');
const ROWS = plainQuery(`SELECT rowid AS row FROM ${TEXT_TABLE} WHERE ${TEXT_TABLE} MATCH ? ORDER BY rowid LIMIT ? OFFSET ?`);

/** The rows of one page, best first, as ranking them all would give them; null when fewer are noted than the page reaches to. */
export function bestNoted(connection: Connection, lemma: string, offset: number, limit: number): readonly number[] | null {
  connection.execute(TERMS);
  const levels = connection.allOf<{ term: string; passages: number }>(LEVELS, [
    standingTerm(lemma, 0),
    standingTerm(lemma, 10 ** DIGITS - 1),
  ]);
  if (levels.reduce((sum, { passages }) => sum + passages, 0) < offset + limit) return null;
  const page: number[] = [];
  let before = 0;
  for (const { term, passages } of levels) {
    if (before + passages > offset) {
      const wanted = [`"${term}"`, limit - page.length, Math.max(0, offset - before)];
      for (const { row } of connection.allOf<{ row: number }>(ROWS, wanted)) page.push(row);
      if (page.length >= limit) break;
    }
    before += passages;
  }
  return page;
}
