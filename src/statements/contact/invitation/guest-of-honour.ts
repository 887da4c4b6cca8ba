import type { Actor, Contact, Draft, SenseHit, Sentence } from '../../../domain/index.js';
import type { Context, Rule } from '../../rule.js';
import { contactDraft } from '../draft-contact.js';
import { firstTold } from '../first-told.js';
import { peopleIn } from '../people/people.js';
import { clauseAt, type Room, roomAt } from '../room.js';
import { tensesIn } from '../tense.js';
import { sideOf, timeNear } from '../time.js';
import { whereIn } from '../where.js';

const NAME = 'contact/guest-of-honour';

export const guestOfHonour: Rule<Contact> = {
  name: NAME,
  finds: 'A visit told by the rank of the guest: «в мае Вы были почётным гостем парада», "you were the chief guest at our Republic Day".',
  triggers: ['guest-of-honour'],
  find(context, sentence) {
    return sentence.turn === null ? [] : firstTold(context, sentence, guestAt, 'guest-of-honour');
  },
};

function guestAt(context: Context, sentence: Sentence, hit: SenseHit): Draft<Contact> | null {
  const { view } = context;
  const room = roomAt(context, sentence, hit.first);
  const clause = clauseAt(room, hit.first);
  if (view.has(clause.first, clause.last, 'not', 'conditional', 'habitually', 'invite-verb', 'invitation')) return null;
  const actor = subjectOf(room, hit, clause);
  if (!actor || actor.state === null) return null;
  const time = timeNear(room, hit.first, clause.first, clause.last);
  const side = sideOf(room, time);
  const { past, future } = tensesIn(room, clause.first, clause.last);
  const status = side === 'after' || (side === null && future) ? 'planned' : side === 'before' && past ? 'held' : null;
  if (!status) return null;
  const where = whereIn(room, hit.last, clause.first, clause.last);
  // whose feast it is: the state it is held in, else that of the one who tells a guest of it
  const host = where.state !== null && where.state !== actor.state ? where.state : actor === room.me ? room.you?.state : room.me?.state;
  if (!host || host === actor.state) return null;
  return contactDraft({
    rule: NAME,
    room,
    anchor: hit,
    channel: 'visit',
    status,
    actors: [actor],
    with: [host],
    where: where.state === host ? where : null,
    time,
  });
}

/** Who was or will be the guest. */
function subjectOf(room: Room, hit: SenseHit, clause: { readonly first: number; readonly last: number }): Actor | null {
  const who = peopleIn(room, clause.first, hit.first).findLast(
    (someone) => !someone.possessive && (someone.case === 'nom' || someone.case === null),
  );
  if (!who || who.of === 'leaders') return null;
  return who.of === 'we' ? room.me : who.actors.length === 1 ? (who.actors[0] ?? null) : null;
}
