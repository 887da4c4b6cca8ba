import type { Edtf, StateCode } from '../../domain/index.js';
import { compare } from '../citation.js';
import { type Claim, type Quantity, seriesId } from './claim.js';
import { changeBetween, type Interval, levelBefore, meets } from './interval.js';
import { yearBefore } from './spoken-period.js';

/** What two claims of one voice come to when they are taken together. It is nobody's words, and never part of a disagreement. */
export interface Implied extends Quantity {
  readonly id: string;
  readonly series: string;
  /** `change`: two levels, a year apart. `earlier-level`: a level and the change that led to it. */
  readonly from: 'levels' | 'level-and-change';
  /** Whose claims they are: the state whose statistics they are, else the speaker's. */
  readonly voice: StateCode;
  readonly period: Edtf;
  readonly interval: Interval;
  /** Ids of the two claims: of levels the earlier first, else level and change. */
  readonly parents: readonly [string, string];
  /** The same voice's claims of what is implied, and whether they leave room for it. */
  readonly claimed: readonly { readonly claim: string; readonly meets: boolean }[];
}

/** The newest claim of each voice is what it stands by, so that is what is reckoned with. */
interface Voice {
  readonly state: StateCode;
  /** By unit, then period. */
  readonly levels: Map<string, Map<Edtf, Claim>>;
  readonly changes: Map<Edtf, Claim>;
  readonly all: Map<string, Claim[]>;
}

const RATE = 'percent';

/** What levels and changes imply of each other: of one quantity, one voice, and times that were over; a change is one against a year earlier. */
export function impliedBy(claims: readonly Claim[]): Implied[] {
  const voices = new Map<string, Voice>();
  for (const claim of claims) add(voices, claim);
  const out: Implied[] = [];
  for (const voice of voices.values()) {
    for (const levels of voice.levels.values()) {
      for (const [period, level] of levels) {
        const earlier = yearBefore(period);
        if (earlier === null) continue;
        const last = levels.get(earlier);
        const growth = last && changeBetween(last.interval, level.interval);
        if (last && growth) out.push(imply(voice, 'levels', { ...level, measure: 'change', unit: RATE }, period, growth, [last, level]));
        const change = voice.changes.get(period);
        const before = change && levelBefore(level.interval, change.interval);
        if (change && before) out.push(imply(voice, 'level-and-change', level, earlier, before, [level, change]));
      }
    }
  }
  return out.sort((a, b) => compare(a.id, b.id));
}

function add(voices: Map<string, Voice>, claim: Claim): void {
  const state = claim.source ?? claim.by?.state ?? null;
  const { period, to_date, measure, unit, modality, apart } = claim;
  if (state === null || period === null || to_date !== null || modality !== 'actual' || apart !== null) return;
  const isChange = measure === 'change' && unit === RATE;
  if (!isChange && measure !== 'level' && measure !== 'count') return;
  const key = `${state}|${claim.states.join('-')}|${claim.indicator}|${claim.of ?? ''}`;
  let voice = voices.get(key);
  if (!voice) {
    voice = { state, levels: new Map(), changes: new Map(), all: new Map() };
    voices.set(key, voice);
  }
  const place = `${claim.series}|${period}`;
  const same = voice.all.get(place);
  if (same) same.push(claim);
  else voice.all.set(place, [claim]);
  const series = `${measure}|${unit}`;
  const known = isChange ? voice.changes : (voice.levels.get(series) ?? new Map<Edtf, Claim>());
  if (!isChange) voice.levels.set(series, known);
  const other = known.get(period);
  if (!other || other.said < claim.said) known.set(period, claim);
}

function imply(
  { state, all }: Voice,
  from: Implied['from'],
  { indicator, states, of, measure, unit, modality }: Quantity,
  period: Edtf,
  interval: Interval,
  [first, second]: readonly [Claim, Claim],
): Implied {
  const quantity: Quantity = { indicator, states, of, measure, unit, modality };
  const series = seriesId(quantity);
  const told = all.get(`${series}|${period}`) ?? [];
  return {
    id: `implied:${series.slice('series:'.length)}|${period}|${state}|${from}`,
    series,
    from,
    voice: state,
    ...quantity,
    period,
    interval,
    parents: [first.id, second.id],
    claimed: told.map((claim) => ({ claim: claim.id, meets: meets(claim.interval, interval) })),
  };
}
