import type { Evidence, ReadoutRecord, Speaker } from '../domain/index.js';
import type { Ignored } from '../ledger/words/fold.js';
import { breaksOf } from './breaks.js';
import type { Break, Told } from './comparison.js';
import { type Gist, gistOf } from './gist.js';
import { quotationsIn, type Statement, statementsOf, toldAs } from './statement.js';

/** One of the pages compared, with all that is asked of it. */
export interface Page {
  readonly record: ReadoutRecord;
  readonly statements: readonly Statement[];
  readonly passages: readonly Passage[];
  /** Passages by the keys of their gist. */
  readonly byKey: ReadonlyMap<string, readonly number[]>;
  readonly breaks: readonly Break[];
}

/** A sentence, or two that follow each other, whether or not a statement was found in it. */
export interface Passage {
  readonly sentences: 1 | 2;
  readonly told: Told;
  readonly gist: Gist;
}

export function pageOf(record: ReadoutRecord, evidence: readonly Evidence[], ignored: Ignored): Page {
  const passages = passagesOf(record, ignored);
  return { record, statements: statementsOf(record, evidence, ignored), passages, byKey: indexed(passages), breaks: breaksOf(record) };
}

/** Where a sentence ends: after its mark, before a capital; or at an empty line. Lines alone do not end one, since some pages are wrapped. */
const SENTENCE_END = /[.!?…]+[»”"’)\]]*\s+(?=[\p{Lu}\d«“"[(<&])|\s*\n\s*\n\s*/gu;

function passagesOf(record: ReadoutRecord, ignored: Ignored): Passage[] {
  const quoted = quotationsIn(record);
  const points = /[\ud800-\udbff]/.test(record.text) ? Array.from(record.text) : null;
  const passages: Passage[] = [];
  const add = (start: number, end: number, turn: number | null, speaker: Speaker | null): void => {
    const text = points ? points.slice(start, end).join('') : record.text.slice(start, end);
    let from = 0;
    let before: Passage | null = null;
    const sentence = (to: number): void => {
      const words = text.slice(from, to).trimEnd();
      const gist = gistOf(words, ignored);
      if (gist.size > 0) {
        const at = start + (points ? Array.from(text.slice(0, from)).length : from);
        const until = at + (points ? Array.from(words).length : words.length);
        const told = toldAs(turn, speaker !== null, quoted(at, until));
        const single: Passage = {
          sentences: 1,
          gist,
          told: { statement: null, start: at, end: until, quote: words, turn, speaker, told, fields: null },
        };
        if (before) passages.push(joined(before, single, points ?? record.text));
        passages.push(single);
        before = single;
      }
    };
    for (const { index, 0: found } of text.matchAll(SENTENCE_END)) {
      sentence(index + found.trimEnd().length);
      from = index + found.length;
    }
    sentence(text.length);
  };
  let at = 0;
  for (const { index, start, end, speaker } of record.turns) {
    add(at, start, null, null);
    add(start, end, index, speaker);
    at = end;
  }
  add(at, points ? points.length : record.text.length, null, null);
  return passages;
}

/** Two sentences as one passage: what one page tells in one, the other may tell in two. */
function joined(first: Passage, second: Passage, points: string | readonly string[]): Passage {
  const [start, end] = [first.told.start, second.told.end];
  const words = points.slice(start, end);
  const quote = typeof words === 'string' ? words : words.join('');
  return { sentences: 2, gist: new Map([...first.gist, ...second.gist]), told: { ...first.told, end, quote } };
}

function indexed(passages: readonly Passage[]): Map<string, number[]> {
  const byKey = new Map<string, number[]>();
  for (const [index, { gist }] of passages.entries()) {
    for (const key of gist.keys()) {
      const known = byKey.get(key);
      if (known) known.push(index);
      else byKey.set(key, [index]);
    }
  }
  return byKey;
}
