import type { Actor, Contact, Draft, SenseHit, Sentence } from '../../../domain/index.js';
import type { Context, Rule } from '../../rule.js';
import { contactDraft } from '../draft-contact.js';
import { firstTold } from '../first-told.js';
import { clauseAt, type Room, roomAt } from '../room.js';
import { timeNear } from '../time.js';
import { whereIn } from '../where.js';

const NAME = 'contact/ones-turn';

export const onesTurn: Rule<Contact> = {
  name: NAME,
  finds: 'Whose turn it is to come: «теперь мой черёд навестить Москву» is proposed, "now it is your turn to visit us" invites.',
  triggers: ['ones-turn', 'owed-visit.ru'],
  find(context, sentence) {
    return sentence.turn === null ? [] : firstTold(context, sentence, turnAt, 'ones-turn', 'owed-visit.ru');
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
  if (hit.sense === 'owed-visit.ru') return owedAt(room, hit, clause);
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

/** «ответный визит за мной», «за Вами»: one that is due to the other. */
function owedAt(room: Room, hit: SenseHit, clause: { readonly first: number; readonly last: number }): Draft<Contact> | null {
  const { me, you, context } = room;
  if (!me?.state || !you?.state || context.view.has(clause.first, clause.last, 'not')) return null;
  const yours = context.view.form(hit.last - 1) === 'вами';
  const [guest, host] = yours ? [you, me] : [me, you];
  const where = whereIn(room, hit.first, clause.first, clause.last);
  // "a return visit to Ulaanbaatar is due from me", said in a third state: to whom it is due is told by the town
  const to = where.state ?? host.state;
  if (to === null || to === guest.state) return null;
  return contactDraft({
    rule: NAME,
    room,
    anchor: hit,
    channel: 'visit',
    status: yours ? 'invited' : 'planned',
    actors: [guest],
    with: [to],
    where,
    time: timeNear(room, hit.first, clause.first, clause.last),
  });
}
