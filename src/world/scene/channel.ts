import type { Genre, MeetingChannel, Party, StateCode } from '../../domain/index.js';
import type { View } from '../../language/index.js';

/** A stretch of tokens of a view: the title may have a view of its own. */
export interface Zone {
  readonly view: View;
  readonly first: number;
  readonly last: number;
}

/** Where the event is named: the title and the first sentences of the lead. */
export interface Opening {
  readonly title: Zone | null;
  readonly lead: readonly Zone[];
}

export const zoneHas = (zone: Zone | null | undefined, ...senses: readonly string[]): boolean =>
  !!zone && zone.view.has(zone.first, zone.last, ...senses);

/** The channel of the meeting, by the words of the title, then of the lead's first sentence. */
export function channelOf(opening: Opening, genre: Genre, parties: readonly Party[], home: StateCode | null): MeetingChannel {
  const { title } = opening;
  const zones = [title, opening.lead[0] ?? null];
  for (const zone of zones) {
    if (zoneHas(zone, 'phone-call')) return 'call';
    if (zoneHas(zone, 'press-event')) return 'press-conference';
    if (zoneHas(zone, 'joint-statement-title')) return 'joint-statement';
    if (zone === title && (zoneHas(zone, 'interview') || (parties.length > 1 && zoneHas(zone, 'letter-title') && !zoneHas(zone, 'talks'))))
      return 'other';
    // a message to the head of another state is no speech
    if (zone === title && zoneHas(zone, 'speech-title') && parties.length < 2)
      return parties.some((party) => party.state !== null && party.state !== home) ? 'other' : 'speech';
  }
  if (new Set(parties.map((party) => party.state)).size > 2) return 'multilateral';
  if (parties.length > 2 && zoneHas(title, 'multilateral-event')) return 'multilateral';
  // "The President will visit Serbia": the visit is only announced
  if (title && zoneHas(title, 'visit-title') && !zoneHas(title, 'talks')) return 'other';
  if (parties.length < 2 && title && zoneHas(title, 'club-leaders') && isOfMany(title)) return 'multilateral';
  if (parties.length >= 2 || zones.some((zone) => zoneHas(zone, 'announce'))) return 'meeting';
  if (zoneHas(title, 'multilateral-event')) return 'multilateral';
  if (zones.some((zone) => zoneHas(zone, 'talks'))) return 'meeting';
  return genre === 'speech' || (genre === 'news' && parties.length === 1) ? 'speech' : 'other';
}

/** A title that names a club of states, or those who lead it: "BRICS Leaders' Meeting", «Встреча лидеров БРИКС». */
const isOfMany = ({ view, first, last }: Zone): boolean =>
  view
    .mentions(first, last, 'organisation')
    .some(({ state, organisation }) => state === null && organisation !== 'company' && organisation !== 'agency') ||
  view.mentions(first, last, 'office').some(({ elsewhere, state, number }) => elsewhere && state === null && number === 'plur');
