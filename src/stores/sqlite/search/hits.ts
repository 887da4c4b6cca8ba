import type { EvidenceSource, Speaker } from '../../../domain/index.js';
import type { Hit } from '../../contract/index.js';
import type { Connection } from '../connection.js';
import { plainQuery } from '../query.js';
import { unpackWords } from './passage-words.js';
import { PER_RECORD } from './row-number.js';

interface HitRow {
  readonly id: number;
  readonly record: string;
  readonly context: string;
  readonly day: string;
  readonly turn: number | null;
  readonly start: number;
  readonly end: number;
  readonly voice: string | null;
  readonly blob: Uint8Array;
  readonly text: string;
}

const HITS = plainQuery(`
  SELECT p.id, r.id AS record, r.context, r.day, p.turn, p.start, p.end, v.value AS voice, p.words AS blob, p.text
  FROM json_each(?) AS list
  JOIN search_passage AS p ON p.id = list.value
  JOIN record AS r ON r.num = p.id / ${PER_RECORD}
  LEFT JOIN search_value AS v ON v.id = p.voice
  ORDER BY list.key`);

/** What is shown of the rows, in their order. */
export function hitsOf(connection: Connection, rows: readonly number[]): readonly Hit[] {
  const kept = connection.allOf<HitRow>(HITS, [JSON.stringify(rows)]);
  return kept.map(({ record, context, day, turn, start, end, voice, blob, text }) => {
    const { title, publisher, lang } = JSON.parse(context) as Omit<EvidenceSource, 'meeting'>;
    const [label, speaker] = voice === null ? [null, null] : (JSON.parse(voice) as [string, Speaker]);
    const passage = { turn, start, end, words: unpackWords(blob, start, text) };
    return { record, title, publisher, lang, date: day || null, speaker, label, text, passage };
  });
}
