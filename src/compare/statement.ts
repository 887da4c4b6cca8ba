import { type Evidence, type ReadoutRecord, type RecordStatement, saidOn, speakerOf } from '../domain/index.js';
import type { Ignored } from '../ledger/words/fold.js';
import { ignoringPeople } from '../ledger/words/names-of-people.js';
import type { Told, ToldAs } from './comparison.js';
import { type Gist, gistOf } from './gist.js';

/** A statement of one of the pages, with all that is asked of it again and again. */
export interface Statement<S extends RecordStatement = RecordStatement> {
  readonly fields: S;
  readonly evidence: Evidence;
  readonly told: Told;
  readonly gist: Gist;
  /** Position among the statements of its page. */
  readonly index: number;
}

/** One meeting for the ledger, which asks of two tellings whether they are of one. */
const ONE_MEETING = 'compared';

/** The statements of both pages as the ledger takes them. */
export function evidenceOf(record: ReadoutRecord): Evidence[] {
  const { meeting, source } = record;
  const of = { publisher: source.publisher, lang: source.lang, url: source.url, title: source.title };
  return record.statements.map((statement) => ({
    statement,
    source: {
      record: record.id,
      ...of,
      meeting: ONE_MEETING,
      date: meeting.date,
      place: meeting.place,
      channel: meeting.channel,
      parties: meeting.parties,
    },
    by: speakerOf(record, statement),
    said: saidOn(record),
    review: null,
  }));
}

/** Names of those who take part or travel tell no passage from another. */
export const ignoredIn = (a: readonly Evidence[], b: readonly Evidence[], also: Ignored): Ignored => ignoringPeople([...a, ...b], also);

/** Statements in the order of the text. */
export function statementsOf(record: ReadoutRecord, evidence: readonly Evidence[], ignored: Ignored): Statement[] {
  const quoted = quotationsIn(record);
  return evidence
    .map((each) => ({ each, statement: each.statement as RecordStatement }))
    .sort((a, b) => a.statement.start - b.statement.start || a.statement.end - b.statement.end)
    .map(({ each, statement }, index) => ({
      fields: statement,
      evidence: each,
      index,
      gist: gistOf(statement.quote, ignored),
      told: toldIn(statement, each, quoted),
    }));
}

function toldIn(statement: RecordStatement, { by }: Evidence, quoted: (start: number, end: number) => boolean): Told {
  const { id, start, end, quote, turn, speaker: _s, rule: _r, confidence: _c, derivation: _d, ...fields } = statement;
  return { statement: id, start, end, quote, turn, speaker: by, told: toldAs(turn, by !== null, quoted(start, end)), fields };
}

export const toldAs = (turn: number | null, hasSpeaker: boolean, quoted: boolean): ToldAs =>
  turn !== null ? 'speech' : quoted ? 'quotation' : hasSpeaker ? 'reported' : 'narrated';

const OPENS = '«“„';
const CLOSES: { readonly [open: string]: string } = { '«': '»', '“': '”', '„': '“', '"': '"' };
/** Words between two quotation marks, to be more than a name or a term. */
const WORDS_QUOTED = 3;

/** Whether a stretch of the text, or some words of it, stands between quotation marks. Code points; marks do not reach beyond a paragraph. */
export function quotationsIn({ text }: Pick<ReadoutRecord, 'text'>): (start: number, end: number) => boolean {
  const runs: { start: number; end: number }[] = [];
  let open: { mark: string; at: number; words: number } | null = null;
  let at = 0;
  let inWord = false;
  for (const character of text) {
    if (open && (character === '\n' || character === CLOSES[open.mark])) {
      if (character !== '\n' && open.words >= WORDS_QUOTED) runs.push({ start: open.at, end: at });
      open = null;
    } else if (!open && (OPENS.includes(character) || character === '"')) {
      open = { mark: character, at, words: 0 };
    }
    const letter = /[\p{L}\p{N}]/u.test(character);
    if (open && letter && !inWord) open.words++;
    inWord = letter;
    at++;
  }
  return (start, end) => {
    let [low, high] = [0, runs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((runs[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    const run = runs[low];
    return run !== undefined && run.start < end;
  };
}
