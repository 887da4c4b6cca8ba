import type { ReadoutRecord, RecordTurn, Speaker } from '../domain/index.js';
import { sameActor } from '../ledger/contacts/telling.js';
import type { Ignored } from '../ledger/words/fold.js';
import type { ComparedTurns } from './comparison.js';
import { keysIn } from './gist.js';
import { longestRising, type Match, match } from './match.js';

/** Whether words can be one person's: null where either side does not tell whose they are. */
export function sameSpeaker(a: Speaker | null, b: Speaker | null): boolean | null {
  if (!a || !b || (a.name === null && a.person === null) || (b.name === null && b.person === null)) return null;
  if (a.person !== null && b.person !== null) return a.person === b.person;
  const who = ({ name, state, office, person }: Speaker) => ({ name, state, office: office ?? ('other' as const), person });
  return sameActor(who(a), who(b));
}

/** Words that stand in a text oftener mark no place in it. */
const SELDOM = 3;
/** Words two turns share, in one order, to be one turn by these alone. */
const LANDMARKS = 2;

/**
 * Turns of two pages that are one, in order: those that share most of the names, numbers and terms that are rare in their page, then, between
 * them, those of one speaker as they follow each other.
 */
export function alignTurns(a: ReadoutRecord, b: ReadoutRecord, ignored: Ignored): readonly ComparedTurns[] {
  if (a.turns.length === 0 || b.turns.length === 0) return oneSided(a.turns, b.turns);
  const shared = landmarksShared(a, b, ignored);
  const anchors = longestRising(
    [...shared]
      .filter(({ count }) => count >= LANDMARKS)
      .filter(({ pair: [i, j] }) => sameSpeaker(a.turns[i]?.speaker ?? null, b.turns[j]?.speaker ?? null) !== false)
      .map(({ pair }) => pair)
      .sort(([i, j], [k, l]) => i - k || j - l),
  );
  const speakers = numberSpeakers([...a.turns], [...b.turns]);
  const joined: Match[] = [];
  let [fromA, fromB] = [0, 0];
  const between = (toA: number, toB: number): void => {
    for (const [i, j] of match([speakers[0].slice(fromA, toA), speakers[1].slice(fromB, toB)])) joined.push([fromA + i, fromB + j]);
  };
  for (const [i, j] of anchors) {
    between(i, j);
    joined.push([i, j]);
    [fromA, fromB] = [i + 1, j + 1];
  }
  between(a.turns.length, b.turns.length);
  return interleaved(joined, a.turns, b.turns);
}

/** For each turn of A the turn of B with which it has most landmarks in common, and how many. */
function landmarksShared(a: ReadoutRecord, b: ReadoutRecord, ignored: Ignored): { pair: Match; count: number }[] {
  const [left, right] = [landmarksOf(a, ignored), landmarksOf(b, ignored)];
  const numbers = new Map<string, number>();
  const rare = (of: ReturnType<typeof landmarksOf>) =>
    of.keys.filter(({ key }) => (left.counts.get(key) ?? 0) <= SELDOM && (right.counts.get(key) ?? 0) <= SELDOM);
  const ids = (keys: { readonly key: string }[]): Int32Array =>
    Int32Array.from(keys, ({ key }) => {
      const known = numbers.get(key) ?? numbers.size;
      numbers.set(key, known);
      return known;
    });
  const [inA, inB] = [rare(left), rare(right)];
  const counts = new Map<number, Map<number, number>>();
  for (const [i, j] of match([ids(inA), ids(inB)])) {
    const [turnA, turnB] = [inA[i]?.turn ?? 0, inB[j]?.turn ?? 0];
    const of = counts.get(turnA) ?? new Map<number, number>();
    counts.set(turnA, of);
    of.set(turnB, (of.get(turnB) ?? 0) + 1);
  }
  return [...counts].map(([turn, of]) => {
    const [best, count] = [...of].reduce((most, each) => (each[1] > most[1] ? each : most));
    return { pair: [turn, best] as const, count };
  });
}

function landmarksOf(record: ReadoutRecord, ignored: Ignored) {
  const keys: { readonly key: string; readonly turn: number }[] = [];
  const counts = new Map<string, number>();
  const points = /[\ud800-\udbff]/.test(record.text) ? Array.from(record.text) : null;
  for (const [turn, { start, end }] of record.turns.entries()) {
    const words = points ? points.slice(start, end).join('') : record.text.slice(start, end);
    for (const { key } of keysIn(words, ignored)) {
      keys.push({ key, turn });
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return { keys, counts };
}

/** Speakers of one event; of a page that names more, the later ones go by their very names. */
const MOST_SPEAKERS = 200;

/** The same number for one speaker. Those nobody names are one: who asks is told by what is answered. */
function numberSpeakers(...sides: readonly [RecordTurn[], RecordTurn[]]): readonly [Int32Array, Int32Array] {
  const known: Speaker[] = [];
  const remembered = new Map<string, number>();
  const [a, b] = sides.map((turns) =>
    Int32Array.from(turns, ({ speaker }) => {
      if (speaker.name === null && speaker.person === null) return -1;
      const key = `${speaker.person}|${speaker.name}|${speaker.state}|${speaker.office}`;
      const before = remembered.get(key);
      if (before !== undefined) return before;
      const same = known.slice(0, MOST_SPEAKERS).findIndex((each) => sameSpeaker(each, speaker) === true);
      const number = same >= 0 ? same : known.push(speaker) - 1;
      remembered.set(key, number);
      return number;
    }),
  );
  return [a ?? new Int32Array(), b ?? new Int32Array()];
}

const oneSided = (a: readonly RecordTurn[], b: readonly RecordTurn[]): ComparedTurns[] => interleaved([], a, b);

function interleaved(joined: readonly Match[], a: readonly RecordTurn[], b: readonly RecordTurn[]): ComparedTurns[] {
  const rows: ComparedTurns[] = [];
  let [i, j] = [0, 0];
  for (const [toA, toB] of [...joined, [a.length, b.length] as const]) {
    while (i < toA) rows.push({ a: i++, b: null });
    while (j < toB) rows.push({ a: null, b: j++ });
    if (toA < a.length && toB < b.length) rows.push({ a: i++, b: j++ });
  }
  return rows;
}
