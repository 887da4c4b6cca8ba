import type { Generated } from 'kysely';

export { sql } from './dialect.js';

/** The tables as the newest migration leaves them. Days are `YYYY-MM-DD`, '' where none is told. */
export interface Tables {
  schema_version: { version: number; name: string; applied_at: Generated<string> };
  /**
   * One row a record; what a list asks for comes from its newest version, as reviewers left it. `num` never changes. `context` is the JSON of
   * `EvidenceSource` without the meeting, `day` the one its words were said on (`date` is the meeting's own).
   */
  record: {
    id: string;
    key: string;
    version: number;
    publisher: string | null;
    lang: string;
    date: string;
    summary: string;
    num: number;
    day: string;
    /** Of the parties, in order: `AZ-RU`. */
    states: string;
    meeting: string;
    context: string;
  };
  /** One row a version of its page. `record` is the JSON of the reading, `page` of the page without what is in the record or `original`. */
  page_version: {
    record_id: string;
    version: number;
    sha256: string;
    record: string;
    added_at: Generated<string>;
    page: string | null;
    engine: string;
  };
  /** States that take part, of the newest version. */
  party_state: { record_id: string; state: string };
  /** Statements of the newest version with its reviews. `json` is the statement, `said_by` the JSON of who says it. */
  statement: {
    num: Generated<number>;
    id: string;
    record_id: string;
    kind: string;
    day: string;
    position: number;
    person: string | null;
    review: string | null;
    confidence: string;
    said_by: string | null;
    json: string;
  };
  /** States a statement concerns. */
  statement_state: { state: string; statement_num: number };
  /** States that meet in a record or are spoken of together, a < b, with how many statements concern both. */
  pair_record: { a: string; b: string; record_id: string; statements: number };
  /** Who takes part or speaks, of the newest version. */
  appearance: {
    record_id: string;
    role: string;
    person: string;
    name: string;
    folded: string;
    lang: string;
    state: string | null;
    office: string | null;
    day: string;
  };
  record_topic: { topic: string; record_id: string };
  /** Events; `base` is the id without the number that tells apart several of one day and the same states. */
  meeting: { id: string; base: string; day: string };
  /** Other ids under which the bytes of a record were met. */
  address: { id: string; record_id: string; url: string | null; added_at: Generated<string> };
  /** What reviewers did, never changed. */
  review_event: {
    seq: Generated<number>;
    record_id: string;
    statement: string;
    quote: string;
    action: string;
    fields: string | null;
    stands: string | null;
    by: string;
    at: Generated<string>;
    note: string | null;
  };
  fetched: { url: string; etag: string | null; last_modified: string | null; sha256: string | null };
  /** Bands of a text's fingerprint, by which nearly the same text is found. */
  fingerprint: { band: number; record_num: number };
  /** Bytes as fetched, gzipped; the hash is of the bytes themselves. */
  original: { sha256: string; gzip: Uint8Array };
  /** Official statistics: a series of one source. Empty texts stand for what is not told, so that a key can be made of them. */
  stat_series: {
    num: Generated<number>;
    reporter: string;
    partner: string;
    indicator: string;
    basis: string;
    valuation: string;
    unit: string;
    source: string;
    licence: string | null;
  };
  /** Its values by time and vintage ('' where none is told). */
  stat_point: { series_num: number; period: string; vintage: string; value: string; step: string; status: string; file_num: number };
  stat_file: { num: Generated<number>; name: string; added_at: Generated<string> };
  /** Of this connection only: what a file that is being read has given so far. */
  stat_staged: {
    load: number;
    reporter: string;
    partner: string;
    indicator: string;
    basis: string;
    valuation: string;
    unit: string;
    source: string;
    period: string;
    vintage: string;
    value: string;
    step: string;
    status: string;
    licence: string | null;
    place: string;
  };
}
