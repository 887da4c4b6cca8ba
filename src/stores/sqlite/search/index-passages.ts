import {
  CodePointIndex,
  folded,
  type Passage,
  type ReadoutRecord,
  type RecordTurn,
  type SearchableRecord,
  saidOn,
  statesOf,
} from '../../../domain/index.js';
import type { Connection } from '../connection.js';
import { personKey } from '../describe.js';
import { plainQuery } from '../query.js';
import { type PassageFacts, packFacts } from './facts.js';
import { Memory } from './memory.js';
import { packWords, unpackWords } from './passage-words.js';
import { rowNumber, rowsOf } from './row-number.js';
import { TEXT_TABLE } from './tables.js';
import { valueTerm } from './terms.js';
import { TextRows } from './text-rows.js';
import { valueId } from './values.js';
import { textsOf } from './word-texts.js';

const ADD_RECORD = plainQuery('INSERT INTO search_record (num, about, facts) VALUES (?, ?, ?)');
const ADD_PASSAGE = plainQuery(
  'INSERT INTO search_passage (id, turn, start, end, voice, about, words, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
);

/** Makes a record's passages findable; inside the transaction that keeps the record, whose number is `num`. The words go to `texts`. */
export function indexPassages(connection: Connection, texts: TextRows, num: number, { record, passages }: SearchableRecord): void {
  if (passages.length === 0) return;
  const values = (field: Parameters<typeof valueId>[1], list: readonly (string | null)[]): number[] =>
    list.flatMap((value) => (value === null || value === '' ? [] : [valueId(connection, field, value)]));
  const { meeting, source } = record;
  const day = saidOn(record) ?? '';
  const [publisher = 0] = values('publisher', [source.publisher?.toLowerCase() ?? null]);
  const [lang = 0] = values('lang', [source.lang]);
  const states = values('state', statesOf(meeting));
  const topics = values('topic', [...new Set(record.topics.map(({ topic }) => topic))]);
  const place = [
    ...values('place', [meeting.place?.name ? ` ${folded(meeting.place.name)} ` : null]),
    ...values('place-state', [meeting.place?.state ?? null]),
  ];
  const days = [...values('year', [day.slice(0, 4)]), ...values('month', [day.slice(0, 7)]), ...values('day', [day])];
  const common = [publisher, lang, ...states, ...topics, ...place, ...days].filter((id) => id > 0);
  const about = common.map(valueTerm).join(' ');
  const slice = slicer(record.text);
  const kinds = kindsOf(record, passages);
  const facts = passages.map((passage, i): PassageFacts => {
    const turn = passage.turn === null ? null : (record.turns[passage.turn] ?? null);
    const speaker = turn && speakerValues(connection, turn);
    const kindIds = values('kind', kinds[i] ?? []);
    const own = [...kindIds.map(valueTerm), speaker?.terms ?? ''].join(' ');
    const { start, end, words } = passage;
    const row = rowNumber(num, i, words.length);
    const text = slice(start, end);
    const written = textsOf(words);
    connection.execute(ADD_PASSAGE, [
      row,
      passage.turn,
      start,
      end,
      speaker?.voice ?? null,
      own,
      packWords(words, start, text, written),
      text,
    ]);
    texts.add(row, written, `${about} ${own}`);
    return { speaker: speaker?.speaker ?? 0, office: speaker?.office ?? 0, words: passage.words.length, kinds: kindIds };
  });
  const packed = packFacts({ num, day: Number(day.replaceAll('-', '')), publisher, lang, states, topics, passages: facts });
  connection.execute(ADD_RECORD, [num, about, packed]);
}

interface SpeakerValues {
  /** 0 where nothing is told. */
  readonly speaker: number;
  readonly office: number;
  /** Label and speaker together. */
  readonly voice: number;
  readonly terms: string;
}
const speakers = new Memory<SpeakerValues>(50_000);

function speakerValues(connection: Connection, { label, speaker }: RecordTurn): SpeakerValues {
  const told = JSON.stringify([label, speaker]);
  const known = speakers.of(connection).get(told);
  if (known) return known;
  const { name, state, office } = speaker;
  const ids: number[] = [];
  const value = (...parameters: Tail<Parameters<typeof valueId>>): number => {
    const id = valueId(connection, ...parameters);
    ids.push(id);
    return id;
  };
  const officeId = office === null ? 0 : value('office', office);
  if (state !== null) value('said-for', state);
  let speakerId = 0;
  if (name !== null && folded(name) !== '') {
    speakerId = value('speaker', personKey({ ...speaker, name }), name);
    value('name', ` ${folded(name)} `, name, speakerId);
  }
  const voice = valueId(connection, 'voice', told);
  const values = { speaker: speakerId, office: officeId, voice, terms: ids.map(valueTerm).join(' ') };
  speakers.of(connection).set(told, values);
  return values;
}
type Tail<List extends readonly unknown[]> = List extends readonly [unknown, ...infer Rest] ? Rest : never;

/** Kinds of statements that begin in each passage; both are in text order but for passages that hold others. */
function kindsOf(record: ReadoutRecord, passages: readonly Passage[]): readonly string[][] {
  const statements = [...record.statements].sort((a, b) => a.start - b.start);
  let next = 0;
  return passages.map(({ start, end }) => {
    while (next < statements.length && (statements[next]?.start ?? 0) < start) next++;
    const kinds = new Set<string>();
    for (let i = next; i < statements.length && (statements[i]?.start ?? 0) < end; i++) kinds.add(statements[i]?.kind ?? '');
    return [...kinds].sort();
  });
}

/** Slices by code points; the positions of a text with pairs are counted once. */
function slicer(text: string): (start: number, end: number) => string {
  if (new CodePointIndex(text).at(text.length) === text.length) return (start, end) => text.slice(start, end);
  const points = Array.from(text);
  return (start, end) => points.slice(start, end).join('');
}

interface KeptPassage {
  readonly id: number;
  readonly turn: number | null;
  readonly start: number;
  readonly end: number;
  readonly about: string;
  readonly words: Uint8Array;
  readonly text: string;
}
const RECORD = plainQuery('SELECT about FROM search_record WHERE num = ?');
const PASSAGES = plainQuery('SELECT id, turn, start, end, about, words, text FROM search_passage WHERE id >= ? AND id < ? ORDER BY id');
const DROP_PASSAGES = plainQuery('DELETE FROM search_passage WHERE id >= ? AND id < ?');
const DROP_RECORD = plainQuery('DELETE FROM search_record WHERE num = ?');

/** Takes a record's passages out of the search; nothing happens when it has none there. */
export function dropPassages(connection: Connection, texts: TextRows, num: number): void {
  const [record] = connection.allOf<{ about: string }>(RECORD, [num]);
  if (!record) return;
  const passages = connection.allOf<KeptPassage>(PASSAGES, rowsOf(num));
  for (const { id, start, about, words, text } of passages) {
    texts.drop(id, textsOf(unpackWords(words, start, text)), `${record.about} ${about}`);
  }
  connection.execute(DROP_PASSAGES, rowsOf(num));
  connection.execute(DROP_RECORD, [num]);
}

/** Makes a record that reviewers have changed found by the kinds of statements it has now; its words are those that are kept. */
export function refreshPassages(connection: Connection, texts: TextRows, num: number, record: ReadoutRecord): void {
  const kept = connection.allOf<KeptPassage>(PASSAGES, rowsOf(num));
  const passages = kept.map(({ turn, start, end, words, text }) => ({ turn, start, end, words: unpackWords(words, start, text) }));
  dropPassages(connection, texts, num);
  indexPassages(connection, texts, num, { record, passages });
}

const NUMBERS = plainQuery('SELECT num, about FROM search_record ORDER BY num');
const EMPTY = plainQuery(`INSERT INTO ${TEXT_TABLE} (${TEXT_TABLE}) VALUES ('delete-all')`);

/** Writes the text index anew from the words that are kept, for all there is. */
export function indexAgain(connection: Connection): void {
  const texts = new TextRows(connection);
  connection.execute(EMPTY);
  for (const record of connection.allOf<{ num: number; about: string }>(NUMBERS)) {
    for (const { id, start, about, words, text } of connection.allOf<KeptPassage>(PASSAGES, rowsOf(record.num))) {
      texts.add(id, textsOf(unpackWords(words, start, text)), `${record.about} ${about}`);
    }
  }
  texts.write();
}
