/**
 * Number of a passage's rows: the record's number, the passage's place in it, and how long it is. A passage is thus known to belong to its
 * record, and its length to ranking, without a look into any table. Fits a float's 53 bits for two billion records.
 */
const PLACES = 1 << 17;
export const LENGTHS = 1 << 4;
/** Numbers of one record. */
export const PER_RECORD = PLACES * LENGTHS;

/** How long a passage is, as a power of two. */
const lengthClass = (words: number): number => Math.min(LENGTHS - 1, Math.floor(Math.log2(words + 1)));

/** Throws for a record of more passages than any page has letters for. */
export function rowNumber(record: number, place: number, words: number): number {
  if (place >= PLACES) throw new RangeError(`more than ${PLACES} passages`);
  return record * PER_RECORD + place * LENGTHS + lengthClass(words);
}

export const recordOf = (row: number): number => Math.floor(row / PER_RECORD);
export const placeOf = (row: number): number => placeFrom(row % PER_RECORD);
/** The same by how far the row is from its record's first. */
export const placeFrom = (distance: number): number => Math.floor(distance / LENGTHS);
/** First row a record can have, and the first that is the next one's. */
export const rowsOf = (record: number): readonly [from: number, to: number] => [record * PER_RECORD, (record + 1) * PER_RECORD];
/** The length class. */
export const lengthOf = (row: number): number => row % LENGTHS;
/** The same in SQL. */
export const LENGTH_IN_SQL = `(rowid & ${LENGTHS - 1})`;
