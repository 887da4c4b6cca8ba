import type { ReadoutRecord } from '../domain/index.js';
import { wordingsOf } from '../ledger/undertakings/wording.js';
import type { Ignored } from '../ledger/words/fold.js';
import { alignTurns } from './align-turns.js';
import type { Wordings } from './alike/index.js';
import type { Comparison } from './comparison.js';
import { itemsOf } from './items.js';
import { inOrder, mirrored } from './mirror.js';
import { pageOf } from './page.js';
import { doubtBetween } from './possibly-same.js';
import { sideOf, tellingOfRecord } from './sides.js';
import { evidenceOf, ignoredIn } from './statement.js';
import { topicsCompared } from './topics.js';

export interface CompareOptions {
  /** Words nothing is told apart by: names of states and people. Those of the records themselves are passed over anyhow. */
  readonly ignored?: Ignored | undefined;
}

/**
 * Two pages side by side: what both say, what only one does, what they tell differently. Whichever comes first, the same is found. Time grows
 * with their lengths.
 */
export function compare(a: ReadoutRecord, b: ReadoutRecord, { ignored: also = () => false }: CompareOptions = {}): Comparison {
  // One order of work, so that what is found does not depend on which of the two is asked about first.
  if (isLater(a, b)) return inOrder(mirrored(compareInOrder(b, a, also)));
  return inOrder(compareInOrder(a, b, also));
}

const isLater = (a: ReadoutRecord, b: ReadoutRecord): boolean => `${a.id}\n${a.source.sha256}` > `${b.id}\n${b.source.sha256}`;

function compareInOrder(a: ReadoutRecord, b: ReadoutRecord, also: Ignored): Comparison {
  const [evidenceA, evidenceB] = [evidenceOf(a), evidenceOf(b)];
  const ignored = ignoredIn(evidenceA, evidenceB, also);
  const [left, right] = [pageOf(a, evidenceA, ignored), pageOf(b, evidenceB, ignored)];
  const undertakings = [...evidenceA, ...evidenceB].filter(
    (each): each is typeof each & Parameters<typeof wordingsOf>[0][number] =>
      each.statement.kind === 'commitment' || each.statement.kind === 'agreement',
  );
  const wordings: Wordings = new Map(wordingsOf(undertakings, ignored).map((wording) => [wording.evidence, wording]));
  const turns = alignTurns(a, b, ignored);
  const { items, places, back } = itemsOf(left, right, { turns, wordings });
  return {
    a: sideOf(a, left.breaks),
    b: sideOf(b, right.breaks),
    same_meeting: doubtBetween(tellingOfRecord(a), tellingOfRecord(b)),
    items,
    turns,
    topics: topicsCompared(left, right, places, back),
  };
}
