import type { Contact, Draft, SenseHit, Span, TimeExpression } from '../../../domain/index.js';
import { quoteSpan } from '../../frame.js';
import { type ContactParts, contactDraft } from '../draft-contact.js';
import { dayOf, type Room } from '../room.js';
import type { Where } from '../where-told.js';

/** What is known of the invitation one gives thanks for. */
export interface Thanks {
  readonly clause: { readonly first: number; readonly last: number };
  readonly where: Where;
  readonly time: TimeExpression | null;
  readonly quote: Span;
  readonly base: Pick<ContactParts, 'rule' | 'room' | 'anchor' | 'actors' | 'with'>;
  readonly accepted: boolean;
  readonly thanks: boolean;
  readonly channel: ContactParts['channel'];
  readonly onIt: SenseHit | null;
}

/** Thanks for an invitation: a journey one is on, one that is over or one that lies ahead; undefined where the words tell none of these. */
export function thankedFor(room: Room, hit: SenseHit, told: Thanks): Draft<Contact> | null | undefined {
  const { context, sentence } = room;
  const { view } = context;
  const { clause, where, time, quote, base, accepted, thanks, channel, onIt } = told;
  if (hit.sense === 'invite-verb' && thanks) {
    // "thank you for inviting me for a visit to Japan"
    const hosted = where.state !== null && where.state === (context.scene.meeting.place?.state ?? null);
    if (!room.me || !(hosted || view.has(clause.first, sentence.last, 'visit-noun')) || context.scene.meeting.channel === 'call')
      return null;
    if (!hosted && where.state === room.me.state) return null;
    const host = where.state && where.state !== room.me.state ? [where.state] : room.voice.others;
    return contactDraft({
      channel: 'visit',
      status: 'ongoing',
      where,
      when: dayOf(room),
      quote,
      ...base,
      actors: [room.me],
      with: host.slice(0, 1),
    });
  }
  // "you accepted our invitation and came to the forum in Baku", said elsewhere
  const hosted =
    where.state !== null &&
    room.me !== null &&
    where.state === room.me.state &&
    where.state !== (context.scene.meeting.place?.state ?? null);
  if (
    hit.sense === 'invitation' &&
    thanks &&
    accepted &&
    hosted &&
    room.you &&
    view.has(hit.last, sentence.last, 'come-verb', 'visit-verb')
  )
    return contactDraft({
      channel: 'visit',
      status: 'held',
      where,
      time,
      quote,
      ...base,
      actors: [room.you],
      with: [where.state as string],
    });
  // "thank you for the invitation to visit Azerbaijan", said elsewhere
  const abroadBy =
    where.state !== null &&
    room.me !== null &&
    where.state !== room.me.state &&
    where.state !== (context.scene.meeting.place?.state ?? null);
  if (
    hit.sense === 'invitation' &&
    thanks &&
    abroadBy &&
    room.me &&
    view.has(hit.last, sentence.last, 'visit-verb', 'come-verb', 'visit-noun')
  )
    return contactDraft({
      channel: 'visit',
      status: accepted ? 'planned' : 'invited',
      where,
      time,
      // "the invitation to visit Vietnam, which I have gladly accepted"
      quote: accepted ? quoteSpan(context, clause.first, Math.max(clause.last, acceptedUpTo(room))) : quote,
      ...base,
      actors: [room.me],
      with: [where.state as string],
    });
  // "thanked him for the invitation to attend the summit"
  const eventAhead = onIt ?? view.sense(hit.last, clause.last, 'summit-noun', 'forum-noun', 'ceremony-noun');
  if (hit.sense === 'invitation' && thanks && !accepted && room.me && eventAhead && context.scene.meeting.channel === 'call') {
    const host = where.state !== null && where.state !== room.me.state ? [where.state] : room.voice.others.slice(0, 1);
    if (view.has(hit.last, clause.last, 'take-part', 'visit-verb', 'come-verb', 'represent-at') || eventAhead === onIt)
      return contactDraft({ channel, status: 'invited', where, time, quote, ...base, actors: [room.me], with: host });
  }
  return undefined;
}

/** The end of the clause that tells that the invitation is accepted. */
function acceptedUpTo({ context: { view }, sentence }: Room): number {
  const verb = view.sense(sentence.first, sentence.last, 'accept-verb');
  return verb ? (view.clauseOf(verb.first)?.last ?? 0) : 0;
}
