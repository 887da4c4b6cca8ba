import type { Edtf, Evidence, Figure, IsoDate, Speaker } from '../../domain/index.js';
import { cite, compare, inOrderTold, knownBy } from '../citation.js';
import { lastDay } from '../when.js';
import type { Claim, Quantity } from './claim.js';
import { periodKey, seriesId } from './claim.js';
import { type Claimed, claimedInterval } from './claimed-interval.js';
import { quantityMeant } from './quantity-meant.js';
import { onePeriod } from './spoken-period.js';

type FigureEvidence = Evidence<'figure'>;

interface Told {
  readonly evidence: FigureEvidence;
  readonly claimed: Claimed;
  readonly quantity: Omit<Claim, 'id' | 'evidence' | 'interval' | 'tolerance'>;
}

/**
 * The claims that figures make, as they were known on `asOf`, by day. What one side tells at one meeting in the same fields is one claim,
 * in however many readouts and languages it stands and however often it was said. A figure whose value is no decimal makes none.
 */
export function claimsOf(evidence: readonly FigureEvidence[], asOf: IsoDate): Claim[] {
  const facts = new Map<string, Told[]>();
  const claimed = rememberingNumbers();
  const times = rememberingTimes();
  for (const each of knownBy(evidence, asOf).sort(inOrderTold)) {
    const told = read(each, claimed, times);
    if (!told) continue;
    const key = factKey(told);
    const same = facts.get(key);
    if (same) same.push(told);
    else facts.set(key, [told]);
  }
  return [...facts.values()].flatMap((tellings) => byStatistics(tellings).map(join));
}

/** Numbers are said again and again: each is read once. */
function rememberingNumbers(): typeof claimedInterval {
  const known = new Map<string, Claimed | null>();
  return (figure, words) => {
    const { value, value_to, unit, hedge, measure, direction } = figure;
    const key = `${value}|${value_to}|${unit}|${hedge}|${measure}|${direction}|${words}`;
    let found = known.get(key);
    if (found === undefined) {
      found = claimedInterval(figure, words);
      known.set(key, found);
    }
    return found;
  };
}

interface Time {
  readonly period: Edtf;
  readonly last: IsoDate | null;
}

/** The one spelling of a time, and its last day. */
function rememberingTimes(): (period: Edtf) => Time {
  const known = new Map<Edtf, Time>();
  return (period) => {
    let found = known.get(period);
    if (!found) {
      found = { period: onePeriod(period), last: lastDay(period) };
      known.set(period, found);
    }
    return found;
  };
}

function read(evidence: FigureEvidence, claimedOf: typeof claimedInterval, timeOf: (period: Edtf) => Time): Told | null {
  const { statement, by, said, source } = evidence;
  const claimed = claimedOf(statement, wordsOfValue(statement));
  if (!claimed || said === null) return null;
  const { of, apart } = quantityMeant(evidence);
  const time = statement.period === null ? null : timeOf(statement.period);
  const period = time?.period ?? null;
  const runs = time !== null && statement.modality === 'actual' && (time.last === null || time.last >= said);
  const states = statement.states.length < 2 ? statement.states : [...new Set(statement.states)].sort();
  const { indicator, measure, modality } = statement;
  const quantity: Quantity = { indicator, states, of, measure, unit: claimed.unit, modality };
  return {
    evidence,
    claimed,
    quantity: {
      series: seriesId(quantity),
      indicator,
      states,
      of,
      measure,
      unit: claimed.unit,
      modality,
      period,
      to_date: runs ? said : null,
      said,
      by,
      meeting: source.meeting,
      value: statement.value,
      value_to: statement.value_to,
      told_unit: statement.unit,
      direction: statement.direction,
      hedge: statement.hedge,
      source: statement.source,
      apart: apart ?? (period === null ? 'no-period' : null),
    },
  };
}

/** The words the value was read from, lower case, ё as е; null where the statement does not tell (one that a reviewer added). */
export function wordsOfValue({ derivation, quote, start }: FigureEvidence['statement']): string | null {
  const part = derivation.find(({ name }) => name === 'value');
  if (!part) return null;
  const [from, to] = [part.span.start - start, part.span.end - start];
  const words = /[\ud800-\udbff]/.test(quote)
    ? Array.from(quote).slice(Math.max(0, from), to).join('')
    : quote.slice(Math.max(0, from), to);
  return from < 0 || words === ''
    ? null
    : words
        .toLowerCase()
        .replaceAll('ё', 'е')
        .replace(/[\u00a0\u202f]/g, ' ');
}

/** What makes tellings one fact. Whose statistics it is may be told in one of them only. */
function factKey({ quantity: told }: Told): string {
  const side = told.by?.state ?? told.by?.name ?? null;
  return [
    told.meeting,
    side,
    told.series,
    periodKey(told),
    told.value,
    told.value_to,
    told.told_unit,
    told.direction,
    told.hedge,
    told.said,
    told.apart,
  ].join('\n');
}

/** Tellings that name different statistics are different claims; those that name none belong to the only one named. */
function byStatistics(tellings: readonly Told[]): Told[][] {
  const named = [...new Set(tellings.flatMap(({ quantity }) => quantity.source ?? []))].sort();
  if (named.length < 2) return [[...tellings]];
  return [null, ...named].map((state) => tellings.filter(({ quantity }) => quantity.source === state)).filter((same) => same.length > 0);
}

function join(tellings: readonly Told[]): Claim {
  const [first] = tellings as [Told, ...Told[]];
  // A translation may round: the coarsest telling leaves most room.
  const coarsest = tellings.reduce((a, b) => (b.claimed.step > a.claimed.step ? b : a)).claimed;
  const { quantity } = first;
  const source = tellings.find((told) => told.quantity.source !== null)?.quantity.source ?? null;
  return {
    id: claimId(quantity, source),
    ...quantity,
    by: namedBest(tellings.map((told) => told.quantity.by)),
    source,
    interval: coarsest.interval,
    tolerance: coarsest.tolerance,
    evidence: tellings.map((told) => cite(told.evidence)),
  };
}

const HEDGES: { readonly [H in Figure['hedge']]: string } = { exact: '', about: 'about-', over: 'over-', under: 'under-' };

/** Series, time, number and who said it where: the same whenever the same is told. */
function claimId(quantity: Told['quantity'], source: string | null): string {
  const { series, value, value_to, told_unit, direction, hedge, by, meeting } = quantity;
  const number = [direction ?? '', HEDGES[hedge] + value + (value_to === null ? '' : `-${value_to}`), told_unit].filter(Boolean).join('-');
  const who = by?.state ?? by?.name ?? '';
  return [`claim:${series.slice('series:'.length)}`, periodKey(quantity), number, who, source ?? '', meeting].join('|');
}

/** Of several persons of one side one that is known, the first by name. */
function namedBest(speakers: readonly (Speaker | null)[]): Speaker | null {
  const rank = (by: Speaker): string => `${by.person === null ? 1 : 0} ${by.name ?? ''}`;
  const named = speakers.filter((by) => by !== null);
  return named.length === 0 ? null : named.reduce((a, b) => (rank(b) < rank(a) ? b : a));
}

export const byTelling = (a: Claim, b: Claim): number => compare(a.said, b.said) || compare(a.id, b.id);
