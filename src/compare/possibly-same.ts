import { dayNumber, parseIsoDate, sameMeeting, samePage, samePeople, statesOf, type Telling } from '../domain/index.js';

/** How surely two readouts tell of one meeting. */
export const DOUBTS = ['sure', 'likely', 'possible'] as const;
export type Doubt = (typeof DOUBTS)[number];

/** What makes sure that they do (the first two), or what leaves it in doubt. */
export const DOUBT_REASONS = [
  'one-page',
  'day-states-people',
  'a-day-apart',
  'two-days-apart',
  'party-missing',
  'people-untold',
  'one-side-told',
  'other-form',
  'other-place',
] as const;
export type DoubtReason = (typeof DOUBT_REASONS)[number];

export interface PossiblySame {
  /** Ids of the records, in the order of the alphabet. */
  readonly pair: readonly [string, string];
  readonly doubt: Doubt;
  readonly reasons: readonly DoubtReason[];
}

/** What each reason weighs; with this much doubt nothing speaks for one meeting any more. */
const TOO_MUCH = 3;
/** Days that a publisher may be late in dating a page by. */
const LATEST = 2;
/** Of pages of one state and time, how many each is set against: more there are only of multilateral events. */
const NEIGHBOURS = 200;

/** Every pair that may tell of one meeting, the sure ones too. Undated readouts are set against none. */
export function possiblySame(tellings: readonly Telling[]): PossiblySame[] {
  const dated = tellings
    .map((telling) => ({ telling, days: daysOf(telling) }))
    .flatMap(({ telling, days }) => (days === null ? [] : [{ telling, ...days }]))
    .sort((a, b) => a.first - b.first || (a.telling.record < b.telling.record ? -1 : 1));
  const byState = new Map<string, typeof dated>();
  for (const each of dated) {
    for (const state of statesOf(each.telling.meeting)) {
      const known = byState.get(state);
      if (known) known.push(each);
      else byState.set(state, [each]);
    }
  }
  const found = new Map<string, PossiblySame>();
  for (const line of byState.values()) {
    for (const [at, one] of line.entries()) {
      for (let i = at + 1; i < line.length && i <= at + NEIGHBOURS; i++) {
        const other = line[i] as (typeof dated)[number];
        if (other.first > one.last + LATEST) break;
        const pair = [one.telling.record, other.telling.record].sort() as [string, string];
        const key = pair.join('\n');
        if (found.has(key)) continue;
        const verdict = doubtBetween(one.telling, other.telling);
        if (verdict) found.set(key, { pair, ...verdict });
      }
    }
  }
  return [...found.values()].sort(
    (a, b) => DOUBTS.indexOf(a.doubt) - DOUBTS.indexOf(b.doubt) || (a.pair.join('\n') < b.pair.join('\n') ? -1 : 1),
  );
}

/** How surely two readouts tell of one meeting; null where nothing speaks for it, or something against. */
export function doubtBetween(a: Telling, b: Telling): Omit<PossiblySame, 'pair'> | null {
  if (samePage(a, b)) return { doubt: 'sure', reasons: ['one-page'] };
  if (sameMeeting(a, b)) return { doubt: 'sure', reasons: ['day-states-people'] };
  const doubts = [timeDoubt(a, b), partyDoubt(a, b), formDoubt(a, b), placeDoubt(a, b)];
  if (doubts.includes(null)) return null;
  const told = doubts.flatMap((each) => each ?? []);
  const weight = told.reduce((sum, each) => sum + each.weight, 0);
  if (weight >= TOO_MUCH) return null;
  return { doubt: weight <= 1 ? 'likely' : 'possible', reasons: told.map(({ reason }) => reason) };
}

/** Reasons with their weights; null for a contradiction. */
type Doubts = readonly { readonly reason: DoubtReason; readonly weight: number }[] | null;

function timeDoubt(a: Telling, b: Telling): Doubts {
  const [left, right] = [daysOf(a), daysOf(b)];
  if (!left || !right) return null;
  const apart = Math.max(0, left.first - right.last, right.first - left.last);
  if (apart === 0) return [];
  if (apart > LATEST) return null;
  // A publisher that dates one page a day late dates all so: two days of one publisher are two days.
  const own = a.publisher !== null && a.publisher === b.publisher ? 1 : 0;
  return [{ reason: apart === 1 ? 'a-day-apart' : 'two-days-apart', weight: apart + own }];
}

function partyDoubt(a: Telling, b: Telling): Doubts {
  const [left, right] = [statesOf(a.meeting), statesOf(b.meeting)];
  const common = left.filter((state) => right.includes(state));
  const missing = common.length < left.length || common.length < right.length;
  // Each with a state of its own: two meetings.
  if (common.length === 0 || (common.length < left.length && common.length < right.length)) return null;
  const people = common.map((state) => samePeople(a, b, state));
  if (people.includes('others')) return null;
  const same = people.filter((each) => each === 'same').length;
  return [
    ...(missing ? [{ reason: 'party-missing' as const, weight: common.length > 1 ? 1 : 2 }] : []),
    // Two speeches of one day by one person may be at one event or at two.
    ...(common.length < 2 && !missing ? [{ reason: 'one-side-told' as const, weight: 2 }] : []),
    ...(same < Math.min(2, common.length) ? [{ reason: 'people-untold' as const, weight: same === 0 ? 2 : 1 }] : []),
  ];
}

function formDoubt(a: Telling, b: Telling): Doubts {
  const forms = [a.meeting.channel, b.meeting.channel];
  if (forms[0] === forms[1] || forms.includes('other')) return [];
  if (forms.includes('call')) return null;
  return [{ reason: 'other-form', weight: forms.includes('meeting') && forms.includes('multilateral') ? 1 : 2 }];
}

function placeDoubt(a: Telling, b: Telling): Doubts {
  const [left, right] = [a.meeting.place?.state ?? null, b.meeting.place?.state ?? null];
  return left === null || right === null || left === right ? [] : [{ reason: 'other-place', weight: 2 }];
}

function daysOf({ meeting: { date } }: Telling): { readonly first: number; readonly last: number } | null {
  const [from = '', to = from] = date?.split('/') ?? [];
  const [first, last] = [parseIsoDate(from), parseIsoDate(to)];
  return first && last ? { first: dayNumber(first), last: dayNumber(last) } : null;
}
