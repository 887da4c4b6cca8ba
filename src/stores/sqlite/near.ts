import type { ReadoutRecord } from '../../domain/index.js';
import { bandsOf, type Shingles, shinglesOf, similarity } from '../fingerprint.js';
import type { Connection } from './connection.js';
import { compiledOnce } from './query.js';
import { deleter, inserter } from './row-writers.js';
import { sql } from './schema.js';

/** Shingles two texts share when one is a copy of the other. */
const NEAR = 0.9;
/** Texts looked at more closely; those that share most bands come first. */
const CANDIDATES = 8;

const forget = deleter('fingerprint', 'record_num');
const keep = inserter('fingerprint', ['band', 'record_num']);

interface Kept {
  readonly record: ReadoutRecord;
  readonly num: number;
  readonly isNew: boolean;
}

/** Remembers by what nearly the same text is found. */
export function remember(connection: Connection, { record, num, isNew }: Kept): Fingerprint {
  const shingles = shinglesOf(record.text);
  const bands = bandsOf(shingles);
  if (!isNew) forget(connection, num);
  for (const band of bands) keep(connection, { band, record_num: num });
  return { shingles, bands, num };
}

/** Remembers a record, and finds the one that has nearly the same text: in the same language, not of another day. */
export function findNear(connection: Connection, kept: Kept): string | null {
  const own = remember(connection, kept);
  return own.bands.length === 0 ? null : nearest(connection, kept.record, own);
}

interface Fingerprint {
  readonly shingles: Shingles;
  readonly bands: readonly number[];
  readonly num: number;
}

function nearest(connection: Connection, record: ReadoutRecord, own: Fingerprint): string | null {
  let best: { readonly id: string; readonly share: number } | null = null;
  for (const num of candidates(connection, own)) {
    const [row] = connection.allOf<{ json: string }>(NEWEST, [num]);
    if (!row) continue;
    const other = JSON.parse(row.json) as ReadoutRecord;
    if (other.source.lang !== record.source.lang) continue;
    const [day, otherDay] = [record.meeting.date, other.meeting.date];
    if (day !== null && otherDay !== null && day !== otherDay) continue;
    const share = similarity(own.shingles, shinglesOf(other.text));
    if (share >= NEAR && (best === null || share > best.share)) best = { id: other.id, share };
  }
  return best?.id ?? null;
}

/** Numbers of the records that share most bands, the first kept first. Counted here: nearly always there is none, and SQLite would sort all the same. */
function candidates(connection: Connection, { bands, num }: Fingerprint): number[] {
  const shared = new Map<number, number>();
  for (const row of connection.allOf<{ num: number }>(SHARING, [...bands])) {
    if (row.num !== num) shared.set(row.num, (shared.get(row.num) ?? 0) + 1);
  }
  return [...shared]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, CANDIDATES)
    .map(([other]) => other);
}

const SHARING = compiledOnce(() =>
  sql
    .selectFrom('fingerprint')
    .select('record_num as num')
    .where('band', 'in', bandsOf(Int32Array.from({ length: 20 }, (_, i) => i))),
);
const NEWEST = compiledOnce(() =>
  sql
    .selectFrom('record')
    .innerJoin('page_version', (j) =>
      j.onRef('page_version.record_id', '=', 'record.id').onRef('page_version.version', '=', 'record.version'),
    )
    .select('page_version.record as json')
    .where('record.num', '=', 0),
);
