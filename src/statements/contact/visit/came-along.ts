import type { Actor, Contact, Draft, SenseHit, Sentence } from '../../../domain/index.js';
import type { Context, Rule } from '../../rule.js';
import { contactDraft } from '../draft-contact.js';
import { firstTold } from '../first-told.js';
import { clauseAt, dayOf, roomAt } from '../room.js';
import { tensesIn } from '../tense.js';
import { sideOf, timeNear } from '../time.js';
import { whereIn } from '../where.js';

const NAME = 'contact/came-along';

export const cameAlong: Rule<Contact> = {
  name: NAME,
  finds: 'Those who came with the guest: «вместе со мной в Москву прибыла большая делегация», "a group of businessmen has come with me".',
  triggers: ['come-along'],
  needs: ['come-verb'],
  find(context, sentence) {
    return context.scene.meeting.channel === 'call' ? [] : firstTold(context, sentence, cameAt, 'come-along');
  },
};

function cameAt(context: Context, sentence: Sentence, hit: SenseHit): Draft<Contact> | null {
  const { view, scene } = context;
  const room = roomAt(context, sentence, hit.first);
  const clause = clauseAt(room, hit.first);
  const here = scene.meeting.place?.state ?? null;
  const guest = room.leaders.find(({ state }) => state !== null && state !== here);
  if (here === null || !guest || room.leaders.length !== 2) return null;
  const verb = view.sense(clause.first, clause.last, 'come-verb');
  const those = view.sense(clause.first, clause.last, 'delegation-noun') ?? view.sense(clause.first, clause.last, 'officials-noun');
  if (!verb || !those || view.has(clause.first, clause.last, 'not', 'visit-noun', 'conditional')) return null;
  // "with me" said by the guest, "with you" by the host
  const you = view.senseAtToken(hit.last - 1, 'you-one') !== null;
  if (sentence.turn !== null && you === (room.me?.state === guest.state)) return null;
  const tense = tensesIn(room, clause.first, clause.last);
  const side = sideOf(room, timeNear(room, verb.first, clause.first, clause.last));
  if (side !== null || tense.future || !(tense.past || tense.present)) return null;
  const actor: Actor = { state: guest.state, office: 'delegation', name: null };
  const where = whereIn(room, verb.first, clause.first, clause.last);
  if (where.state !== null && where.state !== here) return null;
  return contactDraft({
    rule: NAME,
    room,
    anchor: verb,
    channel: 'visit',
    status: 'ongoing',
    actors: [actor],
    with: [here],
    where,
    when: dayOf(room),
  });
}
