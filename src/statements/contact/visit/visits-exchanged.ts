import type { Actor, Contact, ContactStatus, Draft, SenseHit, Sentence } from '../../../domain/index.js';
import type { Context, Rule } from '../../rule.js';
import { contactDraft, otherSide } from '../draft-contact.js';
import { firstTold } from '../first-told.js';
import { peopleIn } from '../people/people.js';
import { clauseAt, type Room, roomAt } from '../room.js';
import { tensesIn } from '../tense.js';
import { sideOf, timeNear } from '../time.js';

const NAME = 'contact/visits-exchanged';

export const visitsExchanged: Rule<Contact> = {
  name: NAME,
  finds: 'Officials of both sides who visited each other or are to: "our foreign ministers have exchanged visits".',
  triggers: ['exchange-visits.en'],
  find(context, sentence) {
    return firstTold(context, sentence, exchangedAt, 'exchange-visits.en');
  },
};

function exchangedAt(context: Context, sentence: Sentence, verb: SenseHit): Draft<Contact> | null {
  const { view } = context;
  const room = roomAt(context, sentence, verb.first);
  const clause = clauseAt(room, verb.first);
  if (view.has(clause.first, clause.last, 'not', 'habitually', 'conditional')) return null;
  const time = timeNear(room, verb.first, clause.first, clause.last);
  const status = statusAt(room, verb, clause.first, sideOf(room, time));
  const actors = thoseWho(room, clause.first, clause.last);
  if (status === null || actors.length < 2) return null;
  return contactDraft({ rule: NAME, room, anchor: verb, channel: 'visit', status, actors, with: otherSide(actors), time });
}

function statusAt(room: Room, verb: SenseHit, first: number, side: 'before' | 'after' | null): ContactStatus | null {
  const { view } = room.context;
  const { past, future } = tensesIn(room, first, verb.last);
  if (side === 'after' || future || view.has(first, verb.first, 'agreed', 'upcoming-strong')) return 'planned';
  if (view.has(first, verb.first, 'propose-contact')) return 'proposed';
  return past ? 'held' : null;
}

/** Those named, of both sides; the leaders where "we" is told. */
function thoseWho(room: Room, first: number, last: number): readonly Actor[] {
  const people = peopleIn(room, first, last).filter(({ possessive }) => !possessive);
  const those =
    people.find(({ of, actors }) => of === 'named' && actors.length > 1) ?? people.find(({ of }) => of === 'we' || of === 'leaders');
  return those?.actors ?? [];
}
