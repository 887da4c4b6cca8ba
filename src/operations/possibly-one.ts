import * as z from 'zod';
import { type PossiblySame, possiblySame } from '../compare/index.js';
import { MEETING_CHANNELS, type MeetingChannel, type Telling } from '../domain/index.js';
import type { MeetingEntry, Store, Summary } from '../stores/contract/index.js';
import { doubtReasonSchema, doubtSchema } from './comparison-schema.js';

export const possibleSchema = z
  .strictObject({
    records: z.tuple([z.string(), z.string()]),
    meetings: z.tuple([z.string(), z.string()]).describe('ids of the events they are kept under'),
    doubt: doubtSchema.describe('how surely they tell of one event: sure, likely or possible'),
    reasons: z.array(doubtReasonSchema).describe('what leaves it in doubt'),
  })
  .describe('two readouts, kept under two events, that may tell of one');
export type PossiblyOne = z.output<typeof possibleSchema>;

/** Days round an event within which others are looked for: pages may be dated so much later. */
const DAYS = 2;

/** Readouts of these events, and of those right before and after, that may be of one event though they are kept under two. */
export async function possiblyOne(
  store: Store,
  meetings: readonly Pick<MeetingEntry, 'id' | 'date' | 'readouts'>[],
): Promise<PossiblyOne[]> {
  const days = meetings.flatMap(({ date }) => (date === null ? [] : date.split('/'))).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const summaries = await summariesIn(store, moved(first, -DAYS), moved(last, DAYS));
  const addresses = new Map(meetings.flatMap(({ readouts }) => readouts.map(({ record, url }) => [record, url] as const)));
  const shown = new Set(meetings.map(({ id }) => id));
  const kept = new Map(summaries.map((each) => [each.id, each.meeting]));
  return possiblySame(summaries.map((each) => tellingOf(each, addresses.get(each.id) ?? null))).flatMap(
    ({ pair, doubt, reasons }: PossiblySame) => {
      const [one, other] = [kept.get(pair[0]) ?? '', kept.get(pair[1]) ?? ''];
      if (one === other || !(shown.has(one) || shown.has(other))) return [];
      return [{ records: [...pair] as [string, string], meetings: [one, other] as [string, string], doubt, reasons: [...reasons] }];
    },
  );
}

async function summariesIn(store: Store, from: string, to: string): Promise<Summary[]> {
  const all: Summary[] = [];
  let after: string | undefined;
  do {
    const page: readonly Summary[] = await store.list({ from, to, after, limit: PAGE });
    all.push(...page);
    after = page.length < PAGE ? undefined : page.at(-1)?.id;
  } while (after !== undefined);
  return all;
}
const PAGE = 500;

function tellingOf({ id, publisher, lang, title, date, place, channel, parties }: Summary, url: string | null): Telling {
  const known = MEETING_CHANNELS.find((each): each is MeetingChannel => each === channel) ?? 'other';
  return { record: id, publisher, lang, url, title, meeting: { date, place, occasion: null, channel: known, parties } };
}

/** A day some days on; a date that is no day stays as it is. */
function moved(day: string, days: number): string {
  const time = Date.parse(`${day.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(time) ? day : new Date(time + days * 86_400_000).toISOString().slice(0, 10);
}
