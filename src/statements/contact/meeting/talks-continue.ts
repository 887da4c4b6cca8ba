import type { Actor, Contact, Draft, SenseHit, Sentence } from '../../../domain/index.js';
import type { Context, Rule } from '../../rule.js';
import { contactDraft, otherSide } from '../draft-contact.js';
import { peopleIn } from '../people/people.js';
import { clauseAt, type Room, roomAt, sameActor } from '../room.js';
import { tensesIn } from '../tense.js';
import { sideOf, sideTold, timeNear } from '../time.js';
import { whereIn } from '../where.js';

const NAME = 'contact/talks-continue';

export const talksContinue: Rule<Contact> = {
  name: NAME,
  finds:
    'Ministers or experts of both sides who will go on with a subject: «наши министры продолжат этот разговор», "the foreign ministers will continue discussing this".',
  triggers: ['continue-talks'],
  find(context, sentence) {
    const verb = context.view.sense(sentence.first, sentence.last, 'continue-talks');
    const found = verb ? continuedAt(context, sentence, verb) : null;
    return found ? [found] : [];
  },
};

/** Words behind which the town is that of something else. */
const NEAR = 7;

function continuedAt(context: Context, sentence: Sentence, verb: SenseHit): Draft<Contact> | null {
  const { view } = context;
  const room = roomAt(context, sentence, verb.first);
  const clause = clauseAt(room, verb.first);
  if (view.has(clause.first, verb.first, 'not', 'conditional')) return null;
  const time = timeNear(room, verb.first, clause.first, clause.last);
  const { future } = tensesIn(room, Math.max(clause.first, verb.first - 4), verb.last);
  // «стороны условились продолжить разговор в Астане»: they themselves, in another town
  const agreed = view.has(Math.max(clause.first, verb.first - 4), verb.first, 'agreed');
  if (sideOf(room, time) === 'before' || !(future || agreed || view.has(clause.first, verb.first, 'told-to'))) return null;
  const where = whereIn(room, verb.last, verb.last, clause.last);
  const away = where.place !== null && !(context.scene.meeting.place?.name ?? '').includes(where.place);
  const told = bothSidesBefore(room, clause.first, verb.first);
  // "we'll continue this conversation in Glasgow", «в будущем году продолжим разговор в Осаке»
  const ours =
    future &&
    sentence.turn !== null &&
    sideTold(room, time, clause.first, clause.last) === 'after' &&
    isOfUs(room, clause.first, verb.last);
  const actors = told.length === 0 && (agreed || ours) && away && room.leaders.length === 2 ? room.leaders : told;
  if (actors.length < 2) return null;
  return contactDraft({
    rule: NAME,
    room,
    anchor: verb,
    // in a town told they meet
    channel: where.place === null || where.last === null || where.last - verb.last > NEAR ? 'consultations' : 'meeting',
    status: 'planned',
    actors,
    with: otherSide(actors),
    where,
    time: sideOf(room, time) === null ? null : time,
  });
}

const isOfUs = (room: Room, first: number, last: number): boolean => {
  const who = peopleIn(room, first, last).filter(({ possessive }) => !possessive);
  return who.length > 0 && who.every(({ of }) => of === 'we' || of === 'you' || of === 'i');
};

/** Those told before the verb, of two states; the leaders themselves go on talking here. */
function bothSidesBefore(room: Room, first: number, last: number): readonly Actor[] {
  const who = peopleIn(room, first, last).findLast(
    ({ of, possessive, first: at }) => (of === 'named' || of === 'officials') && !possessive && !isOwner(room, at),
  );
  if (!who || who.actors.some((actor) => room.leaders.some((leader) => sameActor(leader, actor)))) return [];
  const states = new Set(who.actors.map(({ state }) => state));
  if (states.size > 1) return who.actors;
  // «наши эксперты»: of both
  const [mine] = who.actors;
  const [other] = room.voice.others;
  const ours = room.context.view.has(Math.max(first, who.first - 3), who.first, 'our') && mine?.state === room.voice.own;
  return ours && mine && other && room.voice.others.length === 1 ? [mine, { ...mine, state: other }] : [];
}

/** «по поручению Президента» */
const isOwner = ({ context: { view } }: Room, at: number): boolean => /^(по|of|by|поручению|instructions)$/.test(view.form(at - 1));
