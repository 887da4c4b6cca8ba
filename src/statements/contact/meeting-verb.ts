import type { Contact, ContactStatus, Draft, SenseHit, Sentence } from '../../domain/index.js';
import type { Context, Rule } from '../rule.js';
import { contactDraft, otherSide } from './draft-contact.js';
import { thoseWhoMet } from './met.js';
import { clauseAt, type Room, roomAt } from './room.js';
import { sideOf, tensesIn, timeNear } from './time.js';
import { whereIn } from './where.js';

const NAME = 'contact/meeting-verb';

export const meetingVerb: Rule<Contact> = {
  name: NAME,
  finds: 'A meeting told by a verb: those here, or one of them and somebody else, met before or will meet.',
  triggers: ['meet-verb'],
  find(context, sentence) {
    return context.view.senses(sentence.first, sentence.last, 'meet-verb').flatMap((verb) => meetingAt(context, sentence, verb));
  },
};

function meetingAt(context: Context, sentence: Sentence, verb: SenseHit): Draft<Contact>[] {
  const { view } = context;
  const reading = view.token(verb.first)?.reading;
  if (!reading || !(reading.pos === 'verb' || reading.pos === 'infinitive' || reading.pos === 'participle')) return [];
  const room = roomAt(context, sentence, verb.first);
  const clause = clauseAt(room, verb.first);
  const time = timeNear(room, verb.first, clause.first, clause.last);
  const where = whereIn(room, verb.first, clause.first, clause.last);
  const status = statusAt(room, verb, clause, time !== null || where.place !== null);
  if (!status) return [];
  const met = thoseWhoMet(room, verb, clause);
  if (!met) return [];
  const third = met.some((actor) => !room.leaders.some((leader) => leader.state === actor.state && leader.office === actor.office));
  if (!third && isThisMeeting(room, clause, status, time !== null && sideOf(room, time) !== null, where.place !== null)) return [];
  return [contactDraft({ rule: NAME, room, anchor: verb, channel: 'meeting', status, actors: met, with: otherSide(met), where, time })];
}

function statusAt(room: Room, verb: SenseHit, clause: { first: number; last: number }, bounded: boolean): ContactStatus | null {
  const { view } = room.context;
  if (view.has(clause.first, clause.last, 'call-off')) return 'cancelled';
  const time = timeNear(room, verb.first, clause.first, clause.last);
  const side = sideOf(room, time);
  const reading = view.token(verb.first)?.reading;
  const tense = tensesIn(room, Math.max(clause.first, verb.first - 4), verb.last);
  const finite = reading?.pos === 'verb';
  if (view.has(clause.first, clause.last, 'habitually') && !bounded) return null;
  if (side === 'after') return 'planned';
  if (!finite && view.has(clause.first, verb.first, 'propose-contact')) return 'proposed';
  if (tense.future || (finite && reading?.tense === 'future'))
    return bounded || view.has(clause.first, clause.last, 'summit-noun', 'upcoming-strong') ? 'planned' : null;
  if (finite && reading?.tense === 'past') return 'held';
  if (side === 'before') return 'held';
  if (!finite && reading?.tense === 'past' && tense.past) return 'held';
  // «договорились встретиться», "agreed to meet", "had a chance to meet"
  if (!finite && view.has(clause.first, verb.first, 'upcoming'))
    return bounded || view.has(clause.first, verb.first, 'upcoming-strong') ? 'planned' : 'planned';
  if (!finite && tensesIn(room, clause.first, verb.first).past) return bounded ? 'held' : null;
  return null;
}

/** The meeting the record is of: "the leaders met in the Kremlin", "I am glad that we met today". */
function isThisMeeting(
  room: Room,
  clause: { first: number; last: number },
  status: ContactStatus,
  otherDay: boolean,
  elsewhere: boolean,
): boolean {
  const { view, scene } = room.context;
  if (otherDay || status === 'planned' || status === 'proposed' || status === 'cancelled') return false;
  if (view.has(clause.first, clause.last, 'previous')) return false;
  if (room.voice.turn === null && room.voice.speaker === null) return true;
  if (view.has(clause.first, clause.last, 'now-and-here')) return true;
  return !elsewhere && scene.meeting.channel !== 'call' && !view.has(clause.first, clause.last, 'habitually')
    ? !/^(когда|when)$/.test(view.form(clause.first))
    : false;
}
