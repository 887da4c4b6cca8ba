import type { Actor, Contact, Draft, SenseHit, Sentence } from '../../../domain/index.js';
import type { Context, Rule } from '../../rule.js';
import { contactDraft } from '../draft-contact.js';
import { peopleIn } from '../people/people.js';
import { clauseAt, type Room, roomAt } from '../room.js';
import { tensesIn } from '../tense.js';
import { sideOf, timeNear } from '../time.js';
import { whereIn } from '../where.js';
import { subjectsOf } from './travel-subjects.js';

const NAME = 'contact/being-there';
/** How far behind the words the place may be named. */
const WITHIN = 5;

export const beingThere: Rule<Contact> = {
  name: NAME,
  finds: 'A visit told by what one did while there: "I said so yesterday, while I was in Rome", «будучи в мае в Риме, я говорил об этом».',
  triggers: ['while-there'],
  find(context, sentence) {
    if (sentence.turn === null) return [];
    const hit = context.view.sense(sentence.first, sentence.last, 'while-there');
    const found = hit ? visitAt(context, sentence, hit) : null;
    return found ? [found] : [];
  },
};

function visitAt(context: Context, sentence: Sentence, hit: SenseHit): Draft<Contact> | null {
  const { view, scene } = context;
  const room = roomAt(context, sentence, hit.first);
  const clause = clauseAt(room, hit.first);
  if (view.has(clause.first, clause.last, 'visit-noun', 'conditional')) return null;
  const where = whereIn(room, hit.first, hit.first, Math.min(clause.last, hit.last + WITHIN));
  const here = scene.meeting.place?.state ?? null;
  const guest = whoWasThere(room, hit, clause);
  if (where.last === null || where.state === null || guest?.state == null) return null;
  if (where.state === guest.state || where.state === here) return null;
  const time = timeNear(room, hit.first, clause.first, clause.last) ?? timeNear(room, hit.first, sentence.first, hit.first);
  if (!tensesIn(room, sentence.first, sentence.last).past) return null;
  return contactDraft({
    rule: NAME,
    room,
    anchor: hit,
    channel: 'visit',
    status: 'held',
    actors: [guest],
    with: [where.state],
    where,
    // a month read as the next one is the last one
    time: sideOf(room, time) === null ? null : time,
  });
}

/** The pronoun between the words, else the subject of the clause they hang on. */
function whoWasThere(room: Room, hit: SenseHit, clause: { first: number; last: number }): Actor | null {
  const inside = peopleIn(room, hit.first, hit.last).find(({ possessive }) => !possessive);
  if (inside) return inside.of === 'we' ? room.me : (inside.actors[0] ?? null);
  const { sentence, context } = room;
  const own = subjectsOf(room, peopleIn(room, clause.first, clause.last), hit, clauseAt(room, hit.first))[0];
  if (own) return own.actor;
  // "Having been to Rome, I can tell you": English tells no case
  const next = peopleIn(room, hit.last, sentence.last).find(({ possessive }) => !possessive);
  return next && context.analysed.lang === 'en' && (next.of === 'i' || next.of === 'we' || next.of === 'you')
    ? next.of === 'we'
      ? room.me
      : (next.actors[0] ?? null)
    : null;
}
