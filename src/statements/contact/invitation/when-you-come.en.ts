import type { Contact, Draft, SenseHit, Sentence } from '../../../domain/index.js';
import type { Context, Rule } from '../../rule.js';
import { contactDraft } from '../draft-contact.js';
import { firstTold } from '../first-told.js';
import { clauseAt, roomAt } from '../room.js';
import { tensesIn } from '../tense.js';
import { timeNear } from '../time.js';
import { whereIn } from '../where.js';

const NAME = 'contact/when-you-come';

export const whenYouCome: Rule<Contact> = {
  name: NAME,
  finds: 'A visit the host looks forward to by the way: "when you come to Baku, I will show you the port".',
  triggers: ['when-you-come.en'],
  find(context, sentence) {
    return sentence.turn === null ? [] : firstTold(context, sentence, awaitedAt, 'when-you-come.en');
  },
};

function awaitedAt(context: Context, sentence: Sentence, hit: SenseHit): Draft<Contact> | null {
  const { view } = context;
  const room = roomAt(context, sentence, hit.first);
  if (!room.you || room.voice.own === null || room.you.state === room.voice.own) return null;
  if (view.has(sentence.first, sentence.last, 'habitually', 'not', 'invite-verb', 'expect-guest', 'glad-to-see')) return null;
  // "when you visit us, we are glad": each time
  if (!tensesIn(room, sentence.first, sentence.last).future && !view.has(sentence.first, hit.first, 'hope-to')) return null;
  const clause = clauseAt(room, hit.first);
  const where = whereIn(room, hit.last, hit.first, clause.last);
  // "when you are in Paris": with somebody else
  if (where.state !== null && where.state !== room.voice.own) return null;
  return contactDraft({
    rule: NAME,
    room,
    anchor: hit,
    channel: 'visit',
    status: 'invited',
    actors: [room.you],
    with: [room.voice.own],
    where,
    time: timeNear(room, hit.first, clause.first, clause.last),
  });
}
