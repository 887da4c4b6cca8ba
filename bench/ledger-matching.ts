// How often the ledger takes two tellings for one undertaking, one document or one contact where they are, and where they are not.
//   npx tsx bench/ledger-matching.ts
import { pathToFileURL } from 'node:url';
import type { Evidence } from '../src/domain/index.js';
import { contacts } from '../src/ledger/contacts/index.js';
import { undertakings } from '../src/ledger/undertakings/index.js';
import { commitment, contact, document } from '../test/support/tellings.js';
import { COMMITMENT_PAIRS, CONTACT_PAIRS, DOCUMENT_PAIRS } from './ledger-pairs.js';

const AS_OF = '2030-01-01';

export interface Matching {
  readonly kind: 'commitment' | 'document' | 'contact';
  readonly pairs: number;
  readonly same: number;
  readonly takenForOne: number;
  readonly rightly: number;
  readonly wrong: readonly string[];
}

/** Every pair through the ledger itself: do both tellings end in one line? */
export function measureMatching(): Matching[] {
  return [
    measure(
      'commitment',
      COMMITMENT_PAIRS,
      (a, b) => isOneUndertaking(commitment(a, 1), commitment(b, 2)),
      (told) => told.told,
    ),
    measure(
      'document',
      DOCUMENT_PAIRS,
      (a, b) => isOneUndertaking(document(a, 1), document(b, 2)),
      (told) => told.title,
    ),
    measure(
      'contact',
      CONTACT_PAIRS,
      (a, b) => contacts([contact(a, 1), contact(b, 2)], [], { asOf: AS_OF }).some((line) => line.evidence.length === 2),
      ({ who, when, status, said }) => `${who.map(([state, office]) => `${state} ${office}`).join()} ${when ?? '?'} ${status} ${said}`,
    ),
  ];
}

function measure<T>(
  kind: Matching['kind'],
  pairs: readonly (readonly [same: boolean, a: T, b: T])[],
  isOne: (a: T, b: T) => boolean,
  worded: (told: T) => string,
): Matching {
  const wrong: string[] = [];
  let [takenForOne, rightly] = [0, 0];
  for (const [same, a, b] of pairs) {
    const one = isOne(a, b);
    if (one) takenForOne++;
    if (one && same) rightly++;
    if (one !== same) wrong.push(`${one ? 'taken for one' : 'left apart'}: ${worded(a)} | ${worded(b)}`);
  }
  return { kind, pairs: pairs.length, same: pairs.filter(([same]) => same).length, takenForOne, rightly, wrong };
}

const isOneUndertaking = (a: Evidence, b: Evidence): boolean =>
  undertakings([a, b], { asOf: AS_OF }).some(({ evidence }) => evidence.length === 2);

const percent = (part: number, of: number): string => (of === 0 ? '—' : `${((100 * part) / of).toFixed(1)} %`);

/** What is printed: a line a kind and one for all, as docs/ledger.md shows them. */
export function matchingLines(all: readonly Matching[]): string[] {
  const sum = (of: (each: Matching) => number): number => all.reduce((total, each) => total + of(each), 0);
  const [one, right, same] = [sum((each) => each.takenForOne), sum((each) => each.rightly), sum((each) => each.same)];
  return [
    ...all.map(
      (each) =>
        `${each.kind}: ${each.pairs} pairs, ${each.same} of them one; precision ${percent(each.rightly, each.takenForOne)}, recall ${percent(each.rightly, each.same)}`,
    ),
    `all: ${sum((each) => each.pairs)} pairs; precision ${percent(right, one)}, recall ${percent(right, same)}`,
  ];
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const all = measureMatching();
  for (const line of matchingLines(all)) console.log(line);
  for (const { wrong } of all) for (const each of wrong) console.log(`  ${each}`);
}
