import type { Genre, MeetingChannel } from '../../domain/index.js';
import type { View } from '../../language/index.js';

/** Where the event is named: the title and the first sentences of the lead, as token ranges. */
export interface Opening {
  readonly title: { readonly first: number; readonly last: number } | null;
  readonly lead: readonly { readonly first: number; readonly last: number }[];
}

/** The channel of the meeting, by the words of the title, then of the lead's first sentence. */
export function channelOf(view: View, opening: Opening, genre: Genre, parties: number): MeetingChannel {
  const zones = [opening.title, opening.lead[0] ?? null];
  for (const zone of zones) {
    if (!zone) continue;
    const has = (...senses: string[]): boolean => view.has(zone.first, zone.last, ...senses);
    if (has('phone-call')) return 'call';
    if (has('press-event')) return 'press-conference';
    if (has('joint-statement-title')) return 'joint-statement';
    if (zone === opening.title && has('speech-title') && parties < 2) return 'speech';
  }
  if (parties > 2 && opening.title && view.has(opening.title.first, opening.title.last, 'multilateral-event')) return 'multilateral';
  if (parties >= 2) return 'meeting';
  if (opening.title && view.has(opening.title.first, opening.title.last, 'multilateral-event')) return 'multilateral';
  if (zones.some((zone) => zone && view.has(zone.first, zone.last, 'talks'))) return 'meeting';
  return genre === 'speech' ? 'speech' : 'other';
}
