import type { Actor, Contact, Draft, SenseHit, Sentence } from '../../../domain/index.js';
import type { Context, Rule } from '../../rule.js';
import { contactDraft, hostOf, otherSide } from '../draft-contact.js';
import { firstTold } from '../first-told.js';
import { clauseAt, dayOf, leaderOf, type Room, roomAt, sameActor } from '../room.js';
import { tensesIn } from '../tense.js';
import { sideOf, timeNear } from '../time.js';
import { whereIn } from '../where.js';
import { antecedentOf } from './travellers.js';

const NAME = 'contact/arrival';
const EVENTS = ['summit-noun', 'forum-noun', 'ceremony-noun', 'event-any'];

export const arrival: Rule<Contact> = {
  name: NAME,
  finds: 'What a guest of the talks has come for: "who has flown to Moscow for the parade" tells the visit that goes on.',
  triggers: ['come-verb', 'stay-verb'],
  needs: EVENTS,
  find(context, sentence) {
    if (context.scene.meeting.channel === 'call') return [];
    return firstTold(context, sentence, arrivedAt, 'come-verb', 'stay-verb');
  },
};

function arrivedAt(context: Context, sentence: Sentence, verb: SenseHit): Draft<Contact> | null {
  const { view, scene } = context;
  const room = roomAt(context, sentence, verb.first);
  const clause = clauseAt(room, verb.first);
  const event = view.sense(verb.last, Math.min(clause.last, verb.last + 14), ...EVENTS);
  if (!event || view.has(clause.first, clause.last, 'visit-noun', 'invitation', 'not', 'upcoming-strong', 'previous-one')) return null;
  const guest = guestAt(room, verb, clause);
  const leader = guest && room.leaders.find((one) => sameActor(one, guest));
  if (!leader) return null;
  const where = whereIn(room, verb.first, clause.first, clause.last);
  const here = scene.meeting.place;
  const host = where.state ?? here?.state ?? null;
  // said to the guest: the place tells that a journey is meant
  if (room.voice.turn !== null && where.state === null) return null;
  // at home, or elsewhere than here: another journey
  if (host === null || host === leader.state || (here?.state != null && host !== here.state)) return null;
  const time = timeNear(room, verb.first, clause.first, clause.last);
  if (sideOf(room, time) !== null) return null;
  const base = { rule: NAME, room, anchor: verb, where, when: dayOf(room) };
  if (event.sense === 'summit-noun') {
    const actors = attending(room, event, clause.last);
    return contactDraft({ channel: 'summit', status: 'planned', actors, with: otherSide(actors), event: null, ...base });
  }
  return contactDraft({
    channel: 'visit',
    status: 'ongoing',
    actors: [leader],
    with: hostOf(room, leader, { ...where, state: host }),
    ...base,
  });
}

/** "who arrived", «прибывшим», "thank you for coming": the one the words before speak of. */
function guestAt(room: Room, verb: SenseHit, clause: { first: number; last: number }): Actor | null {
  const { view, analysed } = room.context;
  const reading = view.token(verb.first)?.reading;
  if (room.voice.turn === null) {
    const described =
      view.has(clause.first, Math.min(clause.first + 2, clause.last), 'who') || (reading?.pos === 'participle' && analysed.lang === 'ru');
    return described && (reading?.tense === 'past' || reading?.tense === 'present' || view.form(verb.first) === 'is')
      ? antecedentOf(room, verb.first)
      : null;
  }
  if (!room.you || !view.has(clause.first, clause.last, 'you-one')) return null;
  const thanked = view.has(room.sentence.first, verb.first, 'thank-verb');
  if (!thanked || tensesIn(room, clause.first, verb.last).future || verb.sense !== 'come-verb') return null;
  return room.you;
}

/** The states of the summit, where they are named behind it, else those who talk. */
function attending(room: Room, event: SenseHit, last: number): readonly Actor[] {
  const states: string[] = [];
  for (const { states: named, first } of room.context.view.mentions(event.last, Math.min(last, event.last + 9), 'state'))
    for (const state of named)
      if (state !== null && !states.includes(state) && !/^(в|in|по|on|о)$/.test(room.context.view.form(first - 1))) states.push(state);
  return states.length > 1 ? states.map((state) => leaderOf(room, state)) : room.leaders;
}
