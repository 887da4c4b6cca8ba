import type { Edtf, Indicator, IsoDate, StateCode } from '../../domain/index.js';
import { APART, type Claim } from '../../ledger/figures/index.js';
import type { Counted, Known } from './counted.js';
import { type Reading, readingOf, UNREAD } from './reading.js';
import { NO_WAYS, waysOf } from './ways.js';

/**
 * How a claim stands to official statistics. `agrees`: with those it names; where it names none, with those of every side that has any.
 * `agrees-with-other-only`: it names one side's, and agrees with the other's only. `agrees-with-one-only`: it names none, and agrees with one side's
 * and not with the other's. `agrees-with-neither`: with none there is. `cannot-be-checked`: what is missing is told.
 */
export const VERDICTS = ['agrees', 'agrees-with-other-only', 'agrees-with-one-only', 'agrees-with-neither', 'cannot-be-checked'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What a claim lacks so that no statistics could be set against it. */
export const UNCHECKABLE = [...APART, 'not-over', 'unit-not-told', 'more-than-two-states'] as const;
/** What is missing of a reporter. */
export const MISSING = [...NO_WAYS, ...UNREAD] as const;

export interface Missing {
  /** Null where it is the claim that lacks it. */
  readonly reporter: StateCode | null;
  readonly reason: (typeof UNCHECKABLE)[number] | (typeof MISSING)[number];
  /** Times or units there are instead. */
  readonly have: readonly Edtf[];
}

/** Things to be told beside a verdict. `revised`: against the figures as of the day it was said, the same count comes out otherwise. */
export const NOTES = ['cif-fob', 'composed', 'provisional', 'ways-differ', 'vintage-not-told', 'revised'] as const;
export type Note = (typeof NOTES)[number];

/** A claim against what was known at some time. */
export interface Standing {
  readonly verdict: Verdict;
  readonly agrees_with: readonly StateCode[];
  readonly differs_from: readonly StateCode[];
  readonly readings: readonly Reading[];
  readonly missing: readonly Missing[];
}

export interface Check extends Standing {
  readonly id: string;
  readonly claim: Claim;
  /** State whose statistics the claim names. */
  readonly named: StateCode | null;
  /** Against the figures that were known on the day it was said; null where none of such a vintage is kept. */
  readonly when_said: Standing | null;
  readonly notes: readonly Note[];
}

/** Flows of trade: what states' statistics are asked for first. */
const TRADE: ReadonlySet<Indicator> = new Set(['trade-turnover', 'exports', 'imports']);

/** Whether a claim is one that statistics could be set against: of what is or was, in trade or in something there are series of. */
export const isForChecking = (claim: Claim, counted: ReadonlySet<Indicator>): boolean =>
  claim.modality === 'actual' && (TRADE.has(claim.indicator) || counted.has(claim.indicator));

/**
 * Sets a claim against the series of its states. `known` leaves out vintages later than a day; null takes the newest of each. What there is
 * of both sides is always told, whoever is named.
 */
export function checkClaim(claim: Claim, counted: readonly Counted[], known: IsoDate | null): Check {
  const lacks = lacking(claim);
  const now = lacks === null ? standing(claim, counted, known) : unchecked(lacks);
  const said = known !== null && known < claim.said ? known : claim.said;
  const then = lacks === null ? standing(claim, counted, said) : null;
  const kept = then !== null && then.readings.length > 0 ? then : null;
  return {
    id: `check:${claim.id.slice('claim:'.length)}`,
    claim,
    named: claim.source,
    ...now,
    when_said: kept,
    notes: notesOn(claim, now, kept),
  };
}

function lacking(claim: Claim): Missing['reason'] | null {
  if (claim.apart !== null) return claim.apart;
  if (claim.states.length > 2) return 'more-than-two-states';
  if (claim.to_date !== null) return 'not-over';
  return claim.unit === 'money' ? 'unit-not-told' : null;
}

const unchecked = (reason: Missing['reason']): Standing => ({
  verdict: 'cannot-be-checked',
  agrees_with: [],
  differs_from: [],
  readings: [],
  missing: [{ reporter: null, reason, have: [] }],
});

function standing(claim: Claim, counted: readonly Counted[], known: Known): Standing {
  const { states, source: named, period } = claim;
  const reporters = [...new Set([...(named === null ? [] : [named]), ...states])];
  const readings: Reading[] = [];
  const missing: Missing[] = [];
  for (const reporter of reporters) {
    const ways = waysOf(counted, reporter, claim);
    if (typeof ways === 'string') {
      missing.push({ reporter, reason: ways, have: [] });
      continue;
    }
    const found = ways.map((way) => readingOf(way, { ...claim, period: period ?? '' }, known));
    const own = found.filter((each): each is Reading => 'value' in each);
    readings.push(...own);
    const [first] = found.flatMap((each) => ('value' in each ? [] : [each]));
    if (own.length === 0 && first) missing.push({ reporter, ...first });
  }
  const agrees = reporters.filter((reporter) => readings.some((each) => each.reporter === reporter && each.meets));
  const differs = reporters.filter((reporter) => readings.some((each) => each.reporter === reporter) && !agrees.includes(reporter));
  return { verdict: verdictOf(named, agrees, differs), agrees_with: agrees, differs_from: differs, readings, missing };
}

function verdictOf(named: StateCode | null, agrees: readonly StateCode[], differs: readonly StateCode[]): Verdict {
  if (named !== null) {
    if (agrees.includes(named)) return 'agrees';
    if (!differs.includes(named)) return 'cannot-be-checked';
    return agrees.length > 0 ? 'agrees-with-other-only' : 'agrees-with-neither';
  }
  if (agrees.length + differs.length === 0) return 'cannot-be-checked';
  if (differs.length === 0) return 'agrees';
  return agrees.length > 0 ? 'agrees-with-one-only' : 'agrees-with-neither';
}

/** `cif-fob`: imports, counted with freight and insurance, are set against exports, counted without; in a turnover each side adds its own. */
function notesOn(claim: Claim, { readings }: Standing, then: Standing | null): Note[] {
  const reporters = new Set(readings.map(({ reporter }) => reporter));
  const outcomes = (reporter: StateCode): number =>
    new Set(readings.filter((each) => each.reporter === reporter).map((each) => each.meets)).size;
  const points = readings.flatMap((each) => [...each.points, ...each.before]);
  const holds: { readonly [N in Note]: boolean } = {
    'cif-fob': TRADE.has(claim.indicator) && reporters.size > 1,
    composed: readings.some((each) => each.composed),
    provisional: points.some(({ status }) => status === 'provisional' || status === 'estimated'),
    'ways-differ': [...reporters].some((reporter) => outcomes(reporter) > 1),
    'vintage-not-told': points.some(({ vintage }) => vintage === null),
    revised: (then?.readings ?? []).some((old) => readings.some((each) => wayOf(each) === wayOf(old) && each.meets !== old.meets)),
  };
  return NOTES.filter((note) => holds[note]);
}

const wayOf = ({ reporter, source, basis, unit, mirror }: Reading): string => [reporter, source, basis, unit, mirror].join('\n');
