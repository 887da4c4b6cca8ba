import type { Actor, Contact, ContactStatus, Draft, SenseHit, Sentence } from '../../domain/index.js';
import type { Context, Rule } from '../rule.js';
import { contactDraft, otherSide } from './draft-contact.js';
import { clauseAt, dayOf, isTitle, leaderOf, type Room, roomAt } from './room.js';
import { sideOf, statusOf } from './time.js';
import { whereIn } from './where.js';

const NAME = 'contact/summit';

export const summit: Rule<Contact> = {
  name: NAME,
  finds: 'A summit or a session of a council of heads, past or to come, named beside the talks.',
  triggers: ['summit-noun'],
  find(context, sentence) {
    const out: Draft<Contact>[] = [];
    let last = -1;
    for (const noun of context.view.senses(sentence.first, sentence.last, 'summit-noun')) {
      if (noun.first < last) continue;
      last = noun.last;
      const found = summitAt(context, sentence, noun);
      if (found && !out.some((other) => other.fields.status === found.fields.status && other.fields.when === found.fields.when))
        out.push(found);
    }
    return out;
  },
};

function summitAt(context: Context, sentence: Sentence, noun: SenseHit): Draft<Contact> | null {
  const { view } = context;
  const room = roomAt(context, sentence, noun.first);
  const clause = clauseAt(room, noun.first);
  if (isTitle(context, sentence)) return null;
  const near = Math.max(clause.first, noun.first - 4);
  const where = whereIn(room, noun.first, clause.first, clause.last);
  const told = statusOf(room, noun.first, noun.last, clause.first, clause.last);
  const side = sideOf(room, told.time);
  const marked = view.has(near, noun.last, 'upcoming-strong');
  // "on the margins of the summit" is the occasion of the talks
  if (!marked && side === null && view.has(Math.max(clause.first, noun.first - 6), noun.first, 'on-margins')) return null;
  const status: ContactStatus | null = told.status;
  if (status === null || status === 'cancelled') return status === null ? null : make(room, noun, status, told.time, where);
  if (
    status === 'held' &&
    side === null &&
    !view.has(near, Math.min(clause.last, noun.last + 1), 'previous', 'results-of') &&
    where.place === null
  )
    return null;
  if (status === 'planned' && !marked && side === null && !view.has(clause.first, clause.last, 'upcoming') && where.place === null)
    return null;
  return make(room, noun, view.has(clause.first, noun.first, 'propose-contact') ? 'proposed' : status, told.time, where);
}

function make(
  room: Room,
  noun: SenseHit,
  status: ContactStatus,
  time: ReturnType<typeof statusOf>['time'],
  where: ReturnType<typeof whereIn>,
): Draft<Contact> {
  const actors = thoseNamed(room, noun);
  const host = where.state;
  return contactDraft({
    rule: NAME,
    room,
    anchor: noun,
    channel: 'summit',
    status,
    actors,
    with: actors.length > 0 ? otherSide(actors) : host ? [host] : [],
    where,
    time,
    ...(time && time.from === dayOf(room) && time.to === dayOf(room) ? { when: dayOf(room) } : {}),
  });
}

/** "the Russia–Azerbaijan–Iran summit", else those who talk. */
function thoseNamed(room: Room, noun: SenseHit): readonly Actor[] {
  const { view } = room.context;
  const named: string[] = [];
  for (const mention of view.mentions(Math.max(room.sentence.first, noun.first - 7), Math.min(room.sentence.last, noun.last + 8))) {
    if (mention.of !== 'state' && mention.of !== 'state-adjective') continue;
    if (mention.of === 'state' && mention.case === 'loc') continue;
    const before = view.form(mention.first - 1);
    if (/^(в|in|to|на)$/.test(before)) continue;
    for (const state of mention.states) if (state !== null && !named.includes(state)) named.push(state);
  }
  return named.length >= 2 ? named.map((state) => leaderOf(room, state)) : room.leaders;
}
