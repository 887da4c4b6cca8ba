import {
  type Agreement,
  type Commitment,
  type Evidence,
  type RecordStatement,
  type StateCode,
  type StatementOf,
  statesConcerned,
  statesNamed,
} from '../../domain/index.js';
import { MATCHING } from '../matching-rules.js';
import { GENERAL_CONCEPTS, isConcrete } from '../words/concepts.js';
import { type Folded, fold, type Ignored } from '../words/fold.js';

export type UndertakingEvidence = Evidence<'commitment' | 'agreement'>;

/** A statement with what its words come to. */
export interface Wording extends Folded {
  readonly evidence: UndertakingEvidence;
  readonly fields: Commitment | Agreement;
  /** Bound by it; where it names none, those it concerns. */
  readonly states: readonly StateCode[];
  /** Numbers in it but those of dates. */
  readonly numbers: ReadonlySet<string>;
}

/** Parts of a rule whose words tell when and who, not what. */
const BESIDE = new Set(['due', 'date', 'horizon', 'when', 'period', 'bound']);
/** Words of a sentence beyond which it tells of too much: then only the deed's own words count. */
const LONG = 40;

/** The wordings of one pair's or many pairs' undertakings; in a record a thing that is named once is the named one ever after. */
export function wordingsOf(evidence: readonly UndertakingEvidence[], ignored: Ignored): Wording[] {
  const wordings = evidence.map((each) => wordingOf(each, ignored));
  const named = new Map<string, Map<string, ReadonlySet<string> | null>>();
  for (const { evidence: each } of wordings) {
    const record = named.get(each.source.record) ?? new Map<string, ReadonlySet<string> | null>();
    named.set(each.source.record, record);
    const whole = fold(each.statement.quote, ignored);
    if (whole.names.size === 0) continue;
    for (const thing of whole.things) {
      if (!isConcrete(thing)) continue;
      const before = record.get(thing);
      record.set(thing, before === undefined || (before && sameSet(before, whole.names)) ? whole.names : null);
    }
  }
  return wordings.map((wording) => {
    if (wording.names.size > 0 || wording.fields.kind !== 'commitment') return wording;
    const record = named.get(wording.evidence.source.record);
    // Only where nothing else is said of the thing: "the bridge", not "the bridge at the other border".
    const [thing, ...more] = [...wording.things].filter((each) => !GENERAL_CONCEPTS.has(each));
    const names = thing !== undefined && more.length === 0 ? record?.get(thing) : null;
    return names ? { ...wording, names } : wording;
  });
}

function wordingOf(evidence: UndertakingEvidence, ignored: Ignored): Wording {
  const { statement, source } = evidence;
  const states = statesNamed(statement).length > 0 ? statesNamed(statement) : statesConcerned(statement, source.parties);
  if (statement.kind === 'agreement') {
    return { ...fold(statement.title, ignored), evidence, fields: toBeReady(statement), states, numbers: numbersIn(statement.title) };
  }
  const quote = withoutDates(statement);
  const sentence = quote.split(' ').length > LONG ? statement.action : quote;
  const [whole, deed] = [fold(sentence, ignored), fold(statement.action, ignored)];
  const deeds = withoutReports(deed.deeds.size > 0 ? deed.deeds : whole.deeds, statement.state_of_play);
  return { ...whole, deeds, evidence, fields: statement, states, numbers: numbersIn(sentence) };
}

/** "It is being carried out", "it has stopped" tell how a deed stands, not which it is. */
function withoutReports(deeds: ReadonlySet<string>, play: Commitment['state_of_play']): ReadonlySet<string> {
  return play === null || play === 'new' ? deeds : new Set([...deeds].filter((deed) => deed !== 'carry-out' && deed !== 'stop'));
}

/** "An agreement by the end of the year", said of one that is being prepared, is a term for its signing, not its own. */
function toBeReady(statement: StatementOf<'agreement'>): Agreement {
  if (statement.status !== 'in-preparation' && statement.status !== 'to-be-signed') return statement;
  const points = Array.from(statement.quote);
  const words = statement.derivation
    .filter(({ name }) => name === 'horizon')
    .map(({ span }) => points.slice(Math.max(0, span.start - statement.start), span.end - statement.start).join(''));
  const ready = words.find((each) => /^(?:by|before|к|ко)\s/i.test(each));
  if (ready === undefined) return statement;
  const title = statement.title.replace(ready, '').trim();
  return { ...statement, title, horizon: null, date: statement.date ?? statement.horizon };
}

/** The quote with the words that tell when and who taken out. Spans are code points. */
function withoutDates(statement: RecordStatement): string {
  const points = Array.from(statement.quote);
  for (const { name, span } of statement.derivation) {
    if (!BESIDE.has(name)) continue;
    for (let at = Math.max(0, span.start - statement.start); at < Math.min(points.length, span.end - statement.start); at++)
      points[at] = ' ';
  }
  return points.join('');
}

const numbersIn = (text: string): Set<string> =>
  new Set(
    [...text.matchAll(/\d+(?:[.,]\d+)?/g)].map((found) => found[0].replace(',', '.')).filter((number) => !/^(?:19|20)\d\d$/.test(number)),
  );

const sameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size === b.size && [...a].every((each) => b.has(each));
export const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] => [...a].filter((each) => b.has(each));
export const disjoint = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size > 0 && b.size > 0 && shared(a, b).length === 0;

const weightOf = (word: string): number =>
  GENERAL_CONCEPTS.has(word) ? MATCHING.weights.general : isConcrete(word) ? MATCHING.weights.thing : MATCHING.weights.other;
const weigh = (words: Iterable<string>, names: Iterable<string>): number =>
  [...words].reduce((sum, word) => sum + weightOf(word), 0) + [...names].length * MATCHING.weights.name;

/** What two wordings have in common: its weight, and what part that is of the lighter one. */
export function inCommon(a: Folded, b: Folded): { readonly weight: number; readonly part: number } {
  const weight = weigh(shared(a.things, b.things), shared(a.names, b.names));
  const lighter = Math.min(weigh(a.things, a.names), weigh(b.things, b.names));
  return { weight, part: lighter === 0 ? 0 : weight / lighter };
}

/** Nothing in it tells it from another of its kind. */
export const saysNothing = (folded: Folded): boolean => weigh(folded.things, folded.names) < MATCHING.weights.other;

/** Either speaks of a thing the table knows and the other does not: a school in a town, a hospital in the same town. */
export function eachOfItsOwn(a: Folded, b: Folded): boolean {
  const own = (of: Folded, other: Folded): boolean => [...of.things].some((thing) => isConcrete(thing) && !other.things.has(thing));
  return own(a, b) && own(b, a);
}

/** Both speak of things the table knows, and of none in common. */
export const ofOtherThings = (a: Folded, b: Folded): boolean =>
  shared(a.names, b.names).length === 0 && disjoint(new Set([...a.things].filter(isConcrete)), new Set([...b.things].filter(isConcrete)));
