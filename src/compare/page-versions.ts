import { type ReadoutRecord, type Span, type Speaker, sliceByCodePoints } from '../domain/index.js';
import { type CompareOptions, compare } from './compare.js';
import type { FieldCompared, Told } from './comparison.js';
import { wordsOf } from './words.js';
import { type WordChange, wordsChanged } from './words-changed.js';

/** Words inserted, cut or reworded between two versions of a page. Spans are code points of either text. */
export interface Edit {
  readonly kind: 'inserted' | 'removed' | 'replaced';
  readonly before: Span & { readonly words: string };
  readonly after: Span & { readonly words: string };
  /** Index of the turn they stand in, in the later version; of what was cut, in the earlier one; null outside the turns. */
  readonly turn: number | null;
  readonly speaker: Speaker | null;
}

/** A statement that both versions have, but not to the letter. `after` may be words in which no statement was found any more. */
export interface ChangedStatement {
  readonly before: Told;
  readonly after: Told;
  /** Empty where only the words are other. */
  readonly fields: readonly FieldCompared[];
}

/** What became of a page from one version to the next. */
export interface PageChange {
  readonly edits: readonly Edit[];
  /** Places where only typography changed: spaces, quotation marks, dashes, ё. No edits. */
  readonly typography: number;
  readonly statements: {
    readonly appeared: readonly Told[];
    readonly vanished: readonly Told[];
    readonly changed: readonly ChangedStatement[];
  };
  /** Words that the later version adds to say that it was changed; null where it does not say so. */
  readonly announced: string | null;
}

/** Two versions of one page, both as read by one engine. Time grows with their lengths. */
export function pageChange(before: ReadoutRecord, after: ReadoutRecord, options: CompareOptions = {}): PageChange {
  const changes = wordsChanged(before.text, after.text);
  const all = changes.filter(({ kind }) => kind !== 'typography').flatMap((change) => editsOf(change, before, after));
  const edits = all.filter(({ before: old, after: now }) => !QUOTATION_MARKS.test(old.words + now.words));
  return {
    edits,
    typography: changes.filter(({ kind }) => kind === 'typography').length + all.length - edits.length,
    statements: statementsChanged(before, after, options),
    announced: edits.map(announcedIn).find((words) => words !== null) ?? null,
  };
}

/** Words put between quotation marks, or taken out of them, are the same words. */
const QUOTATION_MARKS = /^["'«»„“”‟‘’‚‛ʼ`\s]+$/u;

function editsOf({ kind, before, after }: WordChange, earlier: ReadoutRecord, later: ReadoutRecord): Edit[] {
  const worded = (span: Span, { text }: ReadoutRecord) => ({ ...span, words: sliceByCodePoints(text, span) });
  const whole = (a: Span, b: Span, of: ReadoutRecord, at: Span): Edit => {
    const turn = turnAt(of, at);
    return {
      kind: kind as Edit['kind'],
      before: worded(a, earlier),
      after: worded(b, later),
      turn,
      speaker: turn === null ? null : (of.turns[turn]?.speaker ?? null),
    };
  };
  // What was added or cut over several turns is told turn by turn.
  if (kind === 'inserted') return byTurn(after, later).map((piece) => whole(before, piece, later, piece));
  if (kind === 'removed') return byTurn(before, earlier).map((piece) => whole(piece, after, earlier, piece));
  return [whole(before, after, later, after)];
}

/** A stretch cut where turns begin and end; pieces without a word are left out. */
function byTurn(span: Span, { turns, text }: ReadoutRecord): Span[] {
  const edges = [span.start];
  for (let at = firstTurnEnding(turns, span.start); at < turns.length && (turns[at]?.start ?? 0) < span.end; at++) {
    for (const edge of [turns[at]?.start ?? 0, turns[at]?.end ?? 0]) if (edge > (edges.at(-1) ?? 0) && edge < span.end) edges.push(edge);
  }
  edges.push(span.end);
  return edges
    .slice(1)
    .map((end, i) => ({ start: edges[i] ?? 0, end }))
    .filter((piece) => /[\p{L}\p{N}]/u.test(sliceByCodePoints(text, piece)) || edges.length === 2);
}

function turnAt({ turns }: ReadoutRecord, { start, end }: Span): number | null {
  const at = firstTurnEnding(turns, start === end ? start : start + 1);
  const turn = turns[at];
  // What is empty may stand at the very end of a turn; words there belong to what follows.
  return turn && turn.start <= start && (start < turn.end || (start === end && start === turn.end)) ? at : null;
}

/** The first turn that ends at a place or later. */
function firstTurnEnding(turns: ReadoutRecord['turns'], place: number): number {
  let [low, high] = [0, turns.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((turns[middle]?.end ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

const ANNOUNCES =
  /(?<!\p{L})(?:updated?|corrected|correction|amended|clarification|editor['’]s note|обновлен[оа]?|исправлен[оа]?|уточнен[оа]?|дополнен[оа]?|поправка|от редакции)(?!\p{L})/iu;
/** Longer insertions tell something else besides. */
const LONGEST_NOTE = 200;

function announcedIn({ kind, after: { words } }: Edit): string | null {
  const plain = words.replaceAll('ё', 'е').replaceAll('Ё', 'Е');
  return kind !== 'removed' && words.length <= LONGEST_NOTE && ANNOUNCES.test(plain) ? words : null;
}

function statementsChanged(before: ReadoutRecord, after: ReadoutRecord, options: CompareOptions): PageChange['statements'] {
  const appeared: Told[] = [];
  const vanished: Told[] = [];
  const changed: ChangedStatement[] = [];
  for (const { a, b, fields } of compare(before, after, options).items) {
    const [left, right] = [unchangedLeft(a, b), unchangedLeft(b, a)];
    for (const [i, told] of left.entries()) {
      const now = right[i];
      if (now) changed.push({ before: told, after: now, fields: i === 0 ? fields : [] });
      else if (told.statement !== null) vanished.push(told);
    }
    appeared.push(...right.slice(left.length).filter(({ statement }) => statement !== null));
  }
  return { appeared, vanished, changed };
}

/** Of the tellings of one version those that the other does not have word for word, with the same fields. Typography does not count. */
function unchangedLeft(own: readonly Told[], other: readonly Told[]): Told[] {
  const there = new Map<string, number>();
  const plain = (text: string): string =>
    wordsOf(text)
      .flatMap(({ key: word }) => (QUOTATION_MARKS.test(word) ? [] : [word]))
      .join(' ');
  const key = ({ quote, fields, statement }: Told): string => `${statement === null ? '' : plain(JSON.stringify(fields))}\n${plain(quote)}`;
  for (const told of other) there.set(key(told), (there.get(key(told)) ?? 0) + 1);
  return own.filter((told) => {
    const left = there.get(key(told)) ?? 0;
    if (left > 0) there.set(key(told), left - 1);
    return left === 0;
  });
}
