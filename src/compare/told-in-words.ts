import { type Office, shift } from '../domain/index.js';
import { oneWork } from '../ledger/words/concepts.js';
import { fold } from '../ledger/words/fold.js';
import { nameStem } from '../ledger/words/stem.js';
import { sameSpeaker } from './align-turns.js';
import { type Gist, gistOf, likeness } from './gist.js';
import type { Page, Passage } from './page.js';
import type { Places, Stretch } from './places.js';
import type { Statement } from './statement.js';

/** How much of a statement's words a passage must have to tell the same. */
const WORDS = { weight: 2, part: 0.6, ofPassage: 0.2, ofOtherDeed: 0.85, ofTwoSentences: 0.7 } as const;
/** The same, where the passage stands in the very place of a turn that both have: in one language, and in two, where fewer words can be the same. */
const IN_PLACE = { one: { weight: 1, part: 0.5 }, two: { weight: 0.5, part: 0.34 } } as const;
/** The same, where another statement of this kind was found in the passage: it was understood there, and as something else. */
const UNDERSTOOD = 0.85;
/** Lengths of what lies between the same words on both pages, to hold the same: the longer is at most so many times the shorter. */
const OF_A_LENGTH = 1.8;
/** What words must weigh to tell anything, and how long, in characters, a stretch may be in which the place alone tells. */
const THIN = 1;
const SHORT = 500;
/** Words in more passages than this are looked for in none. */
const COMMON = 64;

export interface Found {
  readonly passage: Passage;
  readonly by: 'words' | 'place';
}

/**
 * The passage of the other page that tells what a statement tells, though no statement was found in it; null where there is none. So that
 * nothing counts as missing on a page only because it was not understood there.
 */
export function toldInWords(statement: Statement, own: Page, other: Page, places: Places): Found | null {
  const oneLanguage = own.record.source.lang === other.record.source.lang;
  const number = numberOf(statement);
  // A number in words is found by its place alone.
  const worded = number === null && statement.fields.kind === 'figure';
  const rough = places.between(statement.told.start);
  // Words that are the same in no other language tell nothing; then the place alone has to.
  const thin =
    !oneLanguage && number === null && rough.a.to - rough.a.from <= SHORT && likeness(statement.gist, statement.gist, false).weight < THIN;
  let best: { found: Found; score: number } | null = null;
  for (const index of thin ? passagesBetween(other, rough.b) : candidatesFor(statement.gist, other)) {
    const passage = other.passages[index] as Passage;
    if (sameSpeaker(statement.told.speaker, passage.told.speaker) === false) continue;
    if (number !== null && ![...number].every((key) => passage.gist.has(key))) continue;
    if (ofOtherYears(statement.gist, passage.gist) || !tellsOfThem(statement, passage)) continue;
    const otherDeed = statement.fields.kind === 'commitment' && ofOtherDeeds(statement, passage);
    const { weight, ofA, ofB } = likeness(statement.gist, passage.gist, oneLanguage);
    const near = places.near(statement.told, passage.told);
    const inPlace = isInPlace(statement, passage, rough);
    const enough = number !== null ? { weight: WORDS.weight, part: 0.3 } : WORDS;
    const understood = oneLanguage && hasItsOwn(statement, passage, other);
    const byWords =
      !worded &&
      (!understood || ofA >= UNDERSTOOD) &&
      weight >= enough.weight &&
      ofA >= (otherDeed ? WORDS.ofOtherDeed : enough.part) &&
      ofB >= WORDS.ofPassage;
    // Two sentences have more words than one to be alike by chance.
    if (passage.sentences === 2 && (ofA < WORDS.ofTwoSentences || number !== null)) continue;
    const enoughInPlace = IN_PLACE[oneLanguage ? 'one' : 'two'];
    const byPlace =
      passage.sentences === 1 && inPlace && !understood && (weight >= enoughInPlace.weight ? ofA >= enoughInPlace.part : thin);
    if (!byWords && !byPlace) continue;
    const score = weight + ofA + near - (passage.sentences - 1);
    if (!best || score > best.score) best = { found: { passage, by: byWords ? 'words' : 'place' }, score };
  }
  return best?.found ?? null;
}

function candidatesFor(gist: Gist, { byKey }: Page): ReadonlySet<number> {
  const found = new Set<number>();
  for (const key of gist.keys()) {
    const passages = byKey.get(key) ?? [];
    if (passages.length <= COMMON) for (const index of passages) found.add(index);
  }
  return found;
}

/** Passages that begin within a stretch. */
function* passagesBetween({ passages }: Page, { from, to }: Stretch): Generator<number> {
  let [low, high] = [0, passages.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((passages[middle]?.told.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < passages.length && (passages[at]?.told.start ?? 0) < to; at++) yield at;
}

/** Of a figure told in digits: the digits, without which a passage does not tell it, and whether they are percent. Null for what has none. */
function numberOf({ fields, gist }: Statement): ReadonlySet<string> | null {
  if (fields.kind !== 'figure') return null;
  const part = fields.derivation.find(({ name }) => name === 'value');
  if (!part) return scaled(fields.value, gist);
  const words = Array.from(fields.quote)
    .slice(Math.max(0, part.span.start - fields.start), Math.max(0, part.span.end - fields.start))
    .join('');
  const keys = [...gistOf(words, () => false).keys()].filter((key) => key.startsWith('number '));
  if (keys.length === 0) return null;
  return new Set([...keys, ...(fields.unit === 'percent' && gist.has('percent') ? ['percent'] : [])]);
}

/** Of a figure of which it is not known which words its value was read from: its number, in ones, thousands, millions or billions. */
function scaled(value: string, gist: Gist): ReadonlySet<string> | null {
  const key = [0, 3, 6, 9, 12].map((power) => `number ${shift(value, -power)}`).find((each) => gist.has(each));
  return key === undefined ? null : new Set([key]);
}

/** Whether a statement of this kind was found in the passage. */
function hasItsOwn({ fields }: Statement, { told }: Passage, { statements }: Page): boolean {
  let [low, high] = [0, statements.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((statements[middle] as Statement).told.start < told.start) low = middle + 1;
    else high = middle;
  }
  for (let at = Math.max(0, low - 2); at < statements.length && (statements[at] as Statement).told.start < told.end; at++) {
    const each = statements[at] as Statement;
    if (each.fields.kind === fields.kind && each.told.end > told.start) return true;
  }
  return false;
}

/** Whether a passage stands where the statement would, between what both pages have before and after it. */
function isInPlace({ told }: Statement, { told: { turn, start, end } }: Passage, { a, b }: ReturnType<Places['between']>): boolean {
  if (told.turn === null || turn === null || start < b.from - 1 || start >= b.to) return false;
  const [lengthA, lengthB] = [Math.max(1, a.to - a.from), Math.max(1, b.to - b.from)];
  if (Math.max(lengthA, lengthB) > OF_A_LENGTH * Math.min(lengthA, lengthB)) return false;
  const middle = (told.start + told.end) / 2 - a.from;
  const expected = b.from + (middle / lengthA) * lengthB;
  const reach = Math.max(40, lengthB * 0.12);
  return expected >= start - reach && expected <= end + reach;
}

/** Both tell of deeds, and of none that could be one. */
function ofOtherDeeds({ fields }: Statement, { told }: Passage): boolean {
  const [left, right] = [fold(fields.quote).deeds, fold(told.quote).deeds];
  return left.size > 0 && right.size > 0 && ![...left].some((deed) => [...right].some((other) => oneWork(deed, other)));
}

const YEAR = /^number (?:19|20)\d\d$/;

/** Both name years, and none in common. */
function ofOtherYears(a: Gist, b: Gist): boolean {
  const years = (gist: Gist): string[] => [...gist.keys()].filter((key) => YEAR.test(key));
  const [left, right] = [years(a), years(b)];
  return left.length > 0 && right.length > 0 && !left.some((year) => right.includes(year));
}

/** How offices are written: by them one journey is told from another. */
const OFFICES: { readonly [office in Office]?: RegExp } = {
  president: /президент|president/i,
  'prime-minister': /премьер|председател\S+ правительств|prime minister|premier|chancellor|канцлер/i,
  'foreign-minister':
    /министр\S* иностранных|глав\S+ мид|foreign minister|foreign secretary|secretary (?:of state )?\p{Lu}|secretary of state/iu,
  'parliament-speaker': /спикер|председател|speaker|chairman|chairwoman/i,
  minister: /министр|minister|secretary/i,
  delegation: /делегац|delegation|сопредседател|co-chair|комисс|commission/i,
};

/** Whether a passage speaks of those whose contact it is: by name or office, or as of those who talk. */
function tellsOfThem({ fields, told: { turn } }: Statement, { told }: Passage): boolean {
  if (fields.kind !== 'contact' || (turn !== null && told.turn !== null)) return true;
  return fields.actors.some(({ office, name }) => {
    const surname = name === null ? null : nameStem(name.split(/\s+/).at(-1) ?? name);
    if (surname !== null && told.quote.split(/[^\p{L}\p{M}'’-]+/u).some((word) => nameStem(word) === surname)) return true;
    return OFFICES[office]?.test(told.quote) ?? true;
  });
}
