import type { Contact, Draft } from '../../../domain/index.js';
import type { Rule } from '../../rule.js';
import { contactDraft, hostOf } from '../draft-contact.js';
import { peopleIn } from '../people/people.js';
import { clauseAt, roomAt } from '../room.js';
import { sideOf, timeNear } from '../time.js';
import { whereIn } from '../where.js';

const NAME = 'contact/staying';
const AHEAD = /^(will|shall|останутся|останется|задержатся|задержится)$/;

export const staying: Rule<Contact> = {
  name: NAME,
  finds: 'Those of the guest’s side who stay longer: "your ministers will stay in Italy for two more days".',
  triggers: ['remain-verb'],
  find(context, sentence) {
    const { view } = context;
    const verb = view.sense(sentence.first, sentence.last, 'remain-verb');
    if (!verb || sentence.turn === null) return [];
    const room = roomAt(context, sentence, verb.first);
    const clause = clauseAt(room, verb.first);
    if (![verb.first - 1, verb.first].some((at) => AHEAD.test(view.form(at))) || view.has(clause.first, clause.last, 'not')) return [];
    const where = whereIn(room, verb.first, verb.first, Math.min(clause.last, verb.last + 6));
    const who = peopleIn(room, clause.first, verb.first).find(
      (someone) => (someone.of === 'named' || someone.of === 'officials') && !someone.possessive,
    );
    const time = timeNear(room, verb.first, clause.first, clause.last);
    if (where.state === null || where.last === null || !who || sideOf(room, time) === 'before') return [];
    return who.actors.flatMap((actor): Draft<Contact>[] =>
      actor.state === null || actor.state === where.state
        ? []
        : [
            contactDraft({
              rule: NAME,
              room,
              anchor: verb,
              channel: 'visit',
              status: 'planned',
              actors: [actor],
              with: hostOf(room, actor, where),
              where,
              time,
            }),
          ],
    );
  },
};
