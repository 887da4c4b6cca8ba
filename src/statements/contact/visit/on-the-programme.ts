import type { Actor, Contact, Draft, Mention, SenseHit, Sentence } from '../../../domain/index.js';
import type { Context, Rule } from '../../rule.js';
import { contactDraft, hostOf, otherSide } from '../draft-contact.js';
import { firstTold } from '../first-told.js';
import { peopleIn } from '../people/people.js';
import { clauseAt, type Room, roomAt } from '../room.js';
import { tensesIn } from '../tense.js';
import { sideOf, timeNear } from '../time.js';

const NAME = 'contact/on-the-programme';

export const onTheProgramme: Rule<Contact> = {
  name: NAME,
  finds:
    'What else the guest will see or whom both will meet, told as a programme: «после Москвы у Вас запланирована Казань», "Milan awaits you", «нас ещё ждут предприниматели».',
  triggers: ['next-stop', 'awaits'],
  find(context, sentence) {
    if (sentence.turn === null) return [];
    return firstTold(context, sentence, stopAt, 'next-stop', 'awaits');
  },
};

/** How far from the verb the town, or the one who goes there, may be named. */
const WITHIN = 6;

function stopAt(context: Context, sentence: Sentence, hit: SenseHit): Draft<Contact> | null {
  const { view, scene } = context;
  if (hit.sense === 'next-stop' && view.mentions(sentence.first, sentence.last, 'place').length === 0) return null;
  const room = roomAt(context, sentence, hit.first);
  const clause = clauseAt(room, hit.first);
  if (view.has(clause.first, clause.last, 'visit-verb', 'come-verb', 'not', 'conditional', 'forum-noun', 'summit-noun', 'visit-noun'))
    return null;
  const who = goerOf(room, hit, clause);
  if (!who || view.has(sentence.first, hit.first, 'glad-to-see', 'invite-verb')) return null;
  const time = timeNear(room, hit.first, clause.first, clause.last);
  if (sideOf(room, time) === 'before') return null;
  const tense = tensesIn(room, clause.first, clause.last);
  const infinitive = view.token(hit.last - 1)?.reading?.pos === 'infinitive' || view.form(hit.first - 1) === 'to';
  if (tense.past && !tense.future && !infinitive && hit.sense !== 'next-stop') return null;
  if (infinitive && !tense.future && !view.has(clause.first, hit.first, 'upcoming', 'falls-to', 'agreed')) return null;
  const base = { rule: NAME, room, anchor: hit, status: 'planned' as const, time };
  const place = townBy(room, hit, clause);
  if (!place) {
    // «нас с Вами ждут предприниматели»
    const both = hit.sense === 'awaits' && who === 'both' && view.has(hit.last, Math.min(clause.last, hit.last + 4), 'officials-noun');
    return both ? contactDraft({ ...base, channel: 'meeting', actors: room.leaders, with: otherSide(room.leaders), where: null }) : null;
  }
  if (who === 'both' || place.of !== 'place' || place.state === null || place.state === who.state) return null;
  if ((scene.meeting.place?.name ?? '').includes(place.name)) return null;
  const where = { place: place.name, state: place.state, last: place.last };
  return contactDraft({ ...base, channel: 'visit', actors: [who], with: hostOf(room, who, where), where });
}

/** The leader it falls to: the one spoken of by a pronoun right by the words, or the subject. */
function goerOf(room: Room, hit: SenseHit, { last }: { last: number }): Actor | 'both' | null {
  const people = peopleIn(room, room.sentence.first, last).filter(({ possessive, of }) => !possessive || of === 'you' || of === 'i');
  const near = people.filter((someone) => Math.abs(someone.last - hit.first) <= WITHIN || Math.abs(someone.first - hit.last) <= 2);
  if (near.some(({ of }) => of === 'we')) return 'both';
  const [one] = near.filter(({ of, actors }) => actors.length === 1 && (of === 'i' || of === 'you' || of === 'he' || of === 'named'));
  return one?.actors[0] && room.leaders.some(({ name }) => name !== null && name === one.actors[0]?.name) ? one.actors[0] : null;
}

/** The town that is the subject or the object of the words, not one that a preposition goes with. */
function townBy({ context: { view } }: Room, hit: SenseHit, { first, last }: { first: number; last: number }): Mention | null {
  const near = view
    .mentions(Math.max(first, hit.first - WITHIN), Math.min(last, hit.last + WITHIN), 'place')
    .filter((place) => place.place !== 'area' && view.token(place.first - 1)?.reading?.pos !== 'preposition');
  // «познакомиться с Казанью», "a trip to Milan"
  const with1 = view
    .mentions(hit.last, Math.min(last, hit.last + WITHIN), 'place')
    .find((place) => place.place !== 'area' && /^(с|со|with|to|в|во|on)$/.test(view.form(place.first - 1)));
  // «в Казани мне предстоит познакомиться с тем, как …»
  const there = view
    .mentions(first, hit.first, 'place')
    .find((place) => place.place !== 'area' && /^(в|во|in)$/.test(view.form(place.first - 1)));
  return near[0] ?? with1 ?? there ?? null;
}
