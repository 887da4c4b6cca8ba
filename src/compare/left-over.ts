import type { RecordStatement } from '../domain/index.js';
import type { ComparedItem, FieldCompared, Told } from './comparison.js';
import type { Page } from './page.js';
import type { Places } from './places.js';
import type { Statement } from './statement.js';
import { type Found, toldInWords } from './told-in-words.js';

/** A fact while its tellings are gathered. */
export interface Gathering {
  readonly kind: ComparedItem['kind'];
  readonly a: Told[];
  readonly b: Told[];
  readonly by: ComparedItem['by'];
  readonly fields: readonly FieldCompared[];
}

type Side = 'a' | 'b';

/** Statements without a partner: told by the other page in words in which no statement was found, or in another kind of statement, or not at all. */
export function leftOver(a: Page, b: Page, joined: ReadonlyMap<Statement, Gathering>, places: Places, back: Places): Gathering[] {
  const alone = (page: Page): Statement[] => page.statements.filter((statement) => !joined.has(statement));
  const inB = new Map(alone(a).map((statement) => [statement, toldInWords(statement, a, b, places)] as const));
  const inA = new Map(alone(b).map((statement) => [statement, toldInWords(statement, b, a, back)] as const));
  const found: Gathering[] = [];
  const done = new Set<Statement>();
  const order = [...inA.keys()];
  // Two that are found in each other's words are one.
  for (const [one, words] of inB) {
    const other =
      words && startingNear(words.passage.told, order).find((each) => !done.has(each) && meet(one, each, words, inA.get(each) ?? null));
    if (!other) continue;
    done.add(one).add(other);
    found.push({ kind: one.fields.kind, a: [one.told], b: [other.told], by: words.by, fields: [] });
  }
  const rest = (side: Side, sought: ReadonlyMap<Statement, Found | null>, page: Page): void => {
    const together = new Map<string, Gathering>();
    for (const [statement, words] of sought) {
      if (done.has(statement)) continue;
      const theirs = words ? words.passage.told : sameWords(statement, page, joined, side);
      const key = theirs ? null : oneAssessment(statement);
      const known = key === null ? undefined : together.get(key);
      if (known) {
        known[side].push(statement.told);
        continue;
      }
      const sides = {
        a: side === 'a' ? [statement.told] : theirs ? [theirs] : [],
        b: side === 'b' ? [statement.told] : theirs ? [theirs] : [],
      };
      const item: Gathering = { kind: statement.fields.kind, ...sides, by: theirs ? (words?.by ?? 'words') : null, fields: [] };
      found.push(item);
      if (key !== null) together.set(key, item);
    }
  };
  rest('a', inB, a);
  rest('b', inA, b);
  return found;
}

/** Either statement stands in the passage in which the other is told. */
const meet = (one: Statement, other: Statement, ofOne: Found, ofOther: Found | null): boolean =>
  ofOther !== null &&
  one.fields.kind === other.fields.kind &&
  overlaps(ofOne.passage.told, other.told) &&
  overlaps(ofOther.passage.told, one.told);

/** Characters that a statement may begin before a sentence in which it ends. */
const REACH = 400;

/** Of statements in the order of the text, those that may overlap a passage. */
function startingNear({ start, end }: Told, statements: readonly Statement[]): readonly Statement[] {
  const from = (place: number): number => {
    let [low, high] = [0, statements.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((statements[middle] as Statement).told.start < place) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return statements.slice(from(start - REACH), from(end));
}

const overlaps = (a: Told, b: Told): boolean => a.start < b.end && b.start < a.end;

/** A journey and the deed of making it, told in one clause, are one: if the other page has either, it has both. */
const OF_ONE_CLAUSE = new Set<RecordStatement['kind']>(['contact', 'commitment']);

function sameWords(statement: Statement, { statements }: Page, joined: ReadonlyMap<Statement, Gathering>, side: Side): Told | null {
  if (!OF_ONE_CLAUSE.has(statement.fields.kind)) return null;
  for (const step of [-1, 1]) {
    for (let at = statement.index + step; at >= 0 && at < statements.length; at += step) {
      const other = statements[at] as Statement;
      if (other.told.start !== statement.told.start || other.told.end !== statement.told.end) break;
      const theirs = OF_ONE_CLAUSE.has(other.fields.kind) && other.fields.kind !== statement.fields.kind ? joined.get(other) : undefined;
      const told = theirs?.[side === 'a' ? 'b' : 'a'][0];
      if (told) return { ...told, statement: null, fields: null };
    }
  }
  return null;
}

/** What one side says of relations, however often, is one assessment. */
function oneAssessment({ fields, told: { speaker } }: Statement): string | null {
  if (fields.kind !== 'assessment' || speaker === null) return null;
  return [speaker.person ?? speaker.name, [...fields.states].sort().join('-'), fields.polarity].join('|');
}
