import type { Contact, Draft, SenseHit, Sentence } from '../../../domain/index.js';
import type { Context, Rule } from '../../rule.js';
import { contactDraft, otherSide } from '../draft-contact.js';
import { firstTold } from '../first-told.js';
import { clauseAt, roomAt } from '../room.js';
import { timeNear } from '../time.js';

const NAME = 'contact/invited-each-other';

export const invitedEachOther: Rule<Contact> = {
  name: NAME,
  finds: 'Invitations given both ways: «обменялись приглашениями», "the presidents invited each other to pay visits".',
  triggers: ['invited-each-other'],
  find(context, sentence) {
    return firstTold(context, sentence, invitedAt, 'invited-each-other');
  },
};

function invitedAt(context: Context, sentence: Sentence, hit: SenseHit): Draft<Contact> | null {
  const room = roomAt(context, sentence, hit.first);
  const clause = clauseAt(room, hit.first);
  const [first, ...others] = room.leaders;
  if (!first || others.length !== 1 || context.view.has(clause.first, clause.last, 'not', 'accept-verb')) return null;
  const time = timeNear(room, hit.first, hit.last, clause.last);
  const actors = room.leaders;
  return contactDraft({ rule: NAME, room, anchor: hit, channel: 'visit', status: 'invited', actors, with: otherSide(actors), time });
}
