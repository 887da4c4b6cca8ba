import type { Contact, Draft, SenseHit, Sentence } from '../../domain/index.js';
import type { Context, Rule } from '../rule.js';
import { contactDraft, otherSide } from './draft-contact.js';
import { thoseWhoMet } from './met.js';
import { clauseAt, dayOf, type Room, roomAt } from './room.js';
import { sideOf, statusOf } from './time.js';
import { whereIn } from './where.js';

const NAME = 'contact/meeting-noun';

export const meetingNoun: Rule<Contact> = {
  name: NAME,
  finds: 'A meeting, meal or personal contacts named by the noun, other than the talks themselves: past or to come.',
  triggers: ['meeting-noun', 'meal-noun', 'personal-contacts'],
  find(context, sentence) {
    const out: Draft<Contact>[] = [];
    for (const noun of context.view.senses(sentence.first, sentence.last, 'meeting-noun', 'meal-noun', 'personal-contacts')) {
      const found = meetingAt(context, sentence, noun);
      if (found && !out.some((other) => other.span.start === found.span.start && other.fields.status === found.fields.status))
        out.push(found);
    }
    return out;
  },
};

function meetingAt(context: Context, sentence: Sentence, noun: SenseHit): Draft<Contact> | null {
  const { view } = context;
  const room = roomAt(context, sentence, noun.first);
  const clause = clauseAt(room, noun.first);
  if (
    view.has(noun.first, Math.min(noun.last + 8, clause.last), 'summit-noun', 'call-noun') &&
    view.senseAtToken(noun.first, 'summit-noun', 'call-noun')
  )
    return null;
  const before = Math.max(clause.first, noun.first - 4);
  const title = context.analysed.readout.header.titleSpan;
  if (title && sentence.start < title.end && sentence.start >= title.start) return null;
  if (view.has(before, noun.last, 'now-and-here') || view.has(before, noun.first, 'this-one')) return null;
  const where = whereIn(room, noun.first, clause.first, clause.last);
  const told = statusOf(room, noun.first, noun.last, clause.first, clause.last);
  const met = thoseWhoMet(room, noun, clause);
  if (!met || !told.status) return null;
  const third = met.some((actor) => !room.leaders.some((leader) => leader.state === actor.state && leader.office === actor.office));
  const side = sideOf(room, told.time);
  const marked = view.has(before, noun.last, 'upcoming-strong', 'previous', 'results-of') && !view.has(before, noun.last, 'now-and-here');
  const meal = noun.sense === 'meal-noun';
  const planned =
    told.status === 'planned' &&
    (noun.sense === 'personal-contacts' || marked || side === 'after' || (third && view.has(clause.first, clause.last, 'upcoming')));
  const narrated = room.voice.speaker === null && room.voice.turn === null;
  const held =
    told.status === 'held' &&
    !(narrated && !third && side !== 'before' && !marked) &&
    (side === 'before' ||
      (marked && view.has(before, noun.last, 'previous')) ||
      (third && met.length > 1) ||
      (meal && !narrated) ||
      (isElsewhere(room, where.place) && !narrated));
  const off = told.status === 'cancelled' && (third || side !== null);
  if (!planned && !held && !off) return null;
  const day = told.time && told.time.from === dayOf(room);
  return contactDraft({
    rule: NAME,
    room,
    anchor: noun,
    channel: 'meeting',
    status: told.status,
    actors: met,
    with: otherSide(met),
    where,
    time: told.time,
    ...(day ? { when: dayOf(room) } : {}),
  });
}

/** Another place than that of the talks. */
function isElsewhere({ context }: Room, place: string | null): boolean {
  const here = context.scene.meeting.place?.name ?? '';
  return place !== null && !here.includes(place);
}
