import type { Actor, Contact, Draft, SenseHit, Sentence } from '../../../domain/index.js';
import type { Context, Rule } from '../../rule.js';
import { contactDraft, hostOf } from '../draft-contact.js';
import { firstTold } from '../first-told.js';
import { peopleIn } from '../people/people.js';
import { clauseAt, type Room, roomAt } from '../room.js';
import { tensesIn } from '../tense.js';
import { sideOf, timeOrOpening } from '../time.js';
import { whereIn } from '../where.js';

const NAME = 'contact/guest-of';

export const guestOf: Rule<Contact> = {
  name: NAME,
  finds: 'A visit told by whose guest somebody was or will be, or where he was received: "was our guest in May", "was received in Rome".',
  triggers: ['guest-of.en', 'received-there.en'],
  find(context, sentence) {
    return sentence.turn === null ? [] : firstTold(context, sentence, guestAt, 'guest-of.en', 'received-there.en');
  },
};

function guestAt(context: Context, sentence: Sentence, hit: SenseHit): Draft<Contact> | null {
  const { view, scene } = context;
  const room = roomAt(context, sentence, hit.first);
  const clause = clauseAt(room, hit.first);
  if (view.has(clause.first, clause.last, 'not', 'visit-noun', 'letter-noun', 'habitually', 'summit-noun')) return null;
  const guest = subjectOf(room, clause.first, hit.first);
  if (guest?.state == null) return null;
  const time = timeOrOpening(room, hit.first, clause.first, clause.last);
  const side = sideOf(room, time);
  const where = whereIn(room, hit.last - 1, hit.first, clause.last);
  const host = where.state !== null && where.state !== guest.state ? [where.state] : hostTold(room, hit, guest);
  const [state] = host;
  if (state === undefined || where.state === guest.state) return null;
  const tense = tensesIn(room, Math.max(clause.first, hit.first - 3), hit.last);
  const status = side === 'after' || (side === null && tense.future) ? 'planned' : 'held';
  // how one is received here and now is a courtesy
  const here = state === (scene.meeting.place?.state ?? null) && scene.meeting.channel !== 'call';
  const bounded = side !== null || (!here && where.last !== null) || (view.form(clause.first) === 'when' && hit.sense === 'guest-of.en');
  if (!bounded) return null;
  return contactDraft({ rule: NAME, room, anchor: hit, channel: 'visit', status, actors: [guest], with: host, where, time });
}

/** Whose guest: "our" the speaker's, "your" the other's. */
function hostTold(room: Room, hit: SenseHit, guest: Actor): string[] {
  const { view } = room.context;
  const { own, others } = room.voice;
  const yours = view.has(hit.first, hit.last, 'your');
  if (hit.sense === 'received-there.en') return hostOf(room, guest, null);
  if (yours) return others.length === 1 && others[0] && others[0] !== guest.state ? [others[0]] : [];
  return own !== null && own !== guest.state ? [own] : [];
}

/** The one right before the verb. */
function subjectOf(room: Room, first: number, last: number): Actor | null {
  const subject = peopleIn(room, first, last).findLast((someone) => !someone.possessive);
  if (!subject || last - subject.last > 3 || subject.of === 'leaders') return null;
  return subject.of === 'we' ? room.me : (subject.actors[0] ?? null);
}
