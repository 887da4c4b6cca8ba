import type { Actor, Contact, Draft, SenseHit, Sentence } from '../../domain/index.js';
import type { Context, Rule } from '../rule.js';
import { contactDraft } from './draft-contact.js';
import { firstTold } from './first-told.js';
import { clauseAt, roomAt } from './room.js';
import { timeNear } from './time.js';
import { whereIn } from './where.js';

const NAME = 'contact/ones-turn';

export const onesTurn: Rule<Contact> = {
  name: NAME,
  finds: 'Whose turn it is to come: «теперь мой черёд навестить Москву» is proposed, "now it is your turn to visit us" invites.',
  triggers: ['ones-turn'],
  find(context, sentence) {
    return sentence.turn === null ? [] : firstTold(context, sentence, turnAt, 'ones-turn');
  },
};

function turnAt(context: Context, sentence: Sentence, hit: SenseHit): Draft<Contact> | null {
  const { view } = context;
  const room = roomAt(context, sentence, hit.first);
  const { me, you } = room;
  const clause = clauseAt(room, hit.first);
  const verb = view.sense(
    hit.last,
    Math.min(clause.last, hit.last + 5),
    'come-verb',
    'visit-verb',
    'make-visit',
    'go-verb',
    'receive-verb',
  );
  const mine = view.has(Math.max(clause.first, hit.first - 3), hit.last, 'mine', 'i-one', 'our');
  const yours = view.has(Math.max(clause.first, hit.first - 3), hit.last, 'your');
  if (!verb || mine === yours || !me || !you || view.has(clause.first, clause.last, 'not')) return null;
  // who receives is not the one who travels
  const receives = verb.sense === 'receive-verb';
  const guest: Actor = mine === receives ? you : me;
  const host = guest === me ? you : me;
  // "today it is my turn to be your host": at these talks
  if (receives && /(^| )(сегодня|today)( |$)/i.test(view.words(clause.first, hit.first))) return null;
  if (host.state === null || guest.state === null) return null;
  const where = whereIn(room, verb.first, verb.first, clause.last);
  if (where.state !== null && where.state !== host.state) return null;
  return contactDraft({
    rule: NAME,
    room,
    anchor: verb,
    channel: 'visit',
    status: guest === you ? 'invited' : 'proposed',
    actors: [guest],
    with: [host.state],
    where,
    time: timeNear(room, verb.first, clause.first, clause.last),
  });
}
