import type { ReadoutRecord } from '../../domain/index.js';
import { bandsOf, type Shingles, shinglesOf, similarity } from '../fingerprint.js';
import { type Connection, compiledOnce, deleter, inserter } from './connection.js';
import { sql } from './schema.js';

/** Shingles two texts share when one is a copy of the other. */
const NEAR = 0.9;
/** Texts looked at more closely; those that share most bands come first. */
const CANDIDATES = 8;

const forget = deleter('fingerprint', 'record_num');
const remember = inserter('fingerprint', ['band', 'record_num']);

/** Remembers by what nearly the same text is found, and finds the record that has it: in the same language, not of another day. */
export function findNear(
  connection: Connection,
  { record, num, isNew }: { readonly record: ReadoutRecord; readonly num: number; readonly isNew: boolean },
): string | null {
  const shingles = shinglesOf(record.text);
  const bands = bandsOf(shingles);
  if (!isNew) forget(connection, num);
  for (const band of bands) remember(connection, { band, record_num: num });
  return bands.length === 0 ? null : nearest(connection, record, { shingles, bands, num });
}

function nearest(
  connection: Connection,
  record: ReadoutRecord,
  own: { shingles: Shingles; bands: readonly number[]; num: number },
): string | null {
  let best: { readonly id: string; readonly share: number } | null = null;
  for (const { json } of connection.allOf<{ json: string }>(SHARING, [...own.bands, own.num, CANDIDATES])) {
    const other = JSON.parse(json) as ReadoutRecord;
    if (other.source.lang !== record.source.lang) continue;
    const [day, otherDay] = [record.meeting.date, other.meeting.date];
    if (day !== null && otherDay !== null && day !== otherDay) continue;
    const share = similarity(own.shingles, shinglesOf(other.text));
    if (share >= NEAR && (best === null || share > best.share)) best = { id: other.id, share };
  }
  return best?.id ?? null;
}

const SHARING = compiledOnce(() =>
  sql
    .selectFrom('fingerprint')
    .innerJoin('record', 'record.num', 'fingerprint.record_num')
    .innerJoin('page_version', (j) =>
      j.onRef('page_version.record_id', '=', 'record.id').onRef('page_version.version', '=', 'record.version'),
    )
    .select('page_version.record as json')
    .where('band', 'in', bandsOf(new Set(Array.from({ length: 20 }, (_, i) => i))))
    .where('record_num', '!=', 0)
    .groupBy('record_num')
    .orderBy((e) => e.fn.countAll(), 'desc')
    .orderBy('record_num')
    .limit(0),
);
