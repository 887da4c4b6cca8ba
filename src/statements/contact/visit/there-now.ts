import type { Contact, Draft, SenseHit, Sentence } from '../../../domain/index.js';
import type { Context, Rule } from '../../rule.js';
import { contactDraft } from '../draft-contact.js';
import { firstTold } from '../first-told.js';
import { peopleIn } from '../people/people.js';
import { clauseAt, dayOf, roomAt } from '../room.js';
import { whereIn } from '../where.js';

const NAME = 'contact/there-now';
/** Words between the subject and the verb, and between the verb and the place. */
const CLOSE = 3;

export const thereNow: Rule<Contact> = {
  name: NAME,
  finds:
    'A visit that goes on elsewhere or beside the talks: "your Defence Minister is currently in our country", «наш Министр сейчас находится в Баку».',
  triggers: ['there-now.en', 'there-now.ru'],
  find(context, sentence) {
    return firstTold(context, sentence, visitAt, 'there-now.en', 'there-now.ru');
  },
};

function visitAt(context: Context, sentence: Sentence, hit: SenseHit): Draft<Contact> | null {
  const { view } = context;
  const room = roomAt(context, sentence, hit.first);
  const clause = clauseAt(room, hit.first);
  if (view.has(clause.first, clause.last, 'not', 'visit-noun', 'habitually', 'conditional')) return null;
  const ru = context.analysed.lang === 'ru';
  // «в Баку сейчас находится наш Министр»: the subject may stand behind
  const guest = peopleIn(room, clause.first, ru ? clause.last : hit.first).findLast(
    (someone) => !someone.possessive && (!ru || someone.case === 'nom' || someone.case === null),
  );
  if (!guest || hit.first - guest.last > CLOSE || guest.first - hit.last > CLOSE || (guest.of !== 'named' && guest.of !== 'officials'))
    return null;
  const [actor] = guest.actors;
  if (guest.actors.length !== 1 || !actor || actor.state === null) return null;
  const where = whereIn(room, hit.last - 1, ru ? clause.first : hit.first, clause.last);
  const here = view.form(hit.last - 1) === 'here' ? room.voice.own : null;
  const close = where.last !== null && where.last - hit.last <= CLOSE + 1 && hit.first - where.last <= CLOSE;
  const host = close ? where.state : here;
  if (host === null || host === actor.state) return null;
  const fields = { rule: NAME, room, anchor: hit, channel: 'visit', status: 'ongoing' } as const;
  return contactDraft({ ...fields, actors: [actor], with: [host], where, when: dayOf(room) });
}
