import { CodePointIndex, type Span } from '../domain/index.js';
import { match } from './match.js';
import { type Word, wordsOf } from './words.js';

/** `typography`: only marks, dashes, ё or the way it is divided are other; the words are the same. */
export type WordChangeKind = 'inserted' | 'removed' | 'replaced' | 'typography';

/** A run of words that is not the same in two versions of a page. Spans are code points of either text; of nothing, the place where it is missing. */
export interface WordChange {
  readonly kind: WordChangeKind;
  readonly before: Span;
  readonly after: Span;
}

/**
 * Which words changed between two versions of a page, in the order of the text. White space does not count. What stands between two changes is
 * the same word for word. Of texts that have hardly anything in common a change may be longer than it had to be, never wrong.
 */
export function wordsChanged(before: string, after: string): readonly WordChange[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const changes: WordChange[] = [];
  const [oldPoints, nowPoints] = [new CodePointIndex(before), new CodePointIndex(after)];
  const tell = (kind: WordChangeKind, a: Run, b: Run): void => {
    changes.push({ kind, before: oldPoints.span(spanOf(old, a)), after: nowPoints.span(spanOf(now, b)) });
  };
  let [i, j] = [0, 0];
  const differ = (toI: number, toJ: number): void => {
    const [a, b] = [
      { from: i, to: toI },
      { from: j, to: toJ },
    ];
    if (toI > i && toJ > j) tell(keysOf(old, a) === keysOf(now, b) ? 'typography' : 'replaced', a, b);
    else if (toI > i) tell('removed', a, b);
    else if (toJ > j) tell('inserted', a, b);
  };
  const raw = (text: string, word: Word | undefined): string => (word ? text.slice(word.start, word.end) : '');
  for (const [a, b] of match(numbered(old, now))) {
    differ(a, b);
    [i, j] = [a + 1, b + 1];
    if (raw(before, old[a]) !== raw(after, now[b])) tell('typography', { from: a, to: a + 1 }, { from: b, to: b + 1 });
  }
  differ(old.length, now.length);
  return changes;
}

/** Words by position, `to` not included. */
interface Run {
  readonly from: number;
  readonly to: number;
}

const keysOf = (words: readonly Word[], { from, to }: Run): string =>
  words
    .slice(from, to)
    .map(({ key }) => key)
    .join('');

function spanOf(words: readonly Word[], { from, to }: Run): Span {
  if (from < to) return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
  const place = words[from]?.start ?? words.at(-1)?.end ?? 0;
  return { start: place, end: place };
}

/** Words of both texts as numbers, the same for the same key. */
function numbered(...texts: readonly [readonly Word[], readonly Word[]]): readonly [Int32Array, Int32Array] {
  const numbers = new Map<string, number>();
  const [a, b] = texts.map((words) =>
    Int32Array.from(words, ({ key }) => {
      const known = numbers.get(key) ?? numbers.size;
      numbers.set(key, known);
      return known;
    }),
  );
  return [a ?? new Int32Array(), b ?? new Int32Array()];
}
