import type { Contact, Draft, SenseHit, Sentence } from '../../../domain/index.js';
import type { Context, Rule } from '../../rule.js';
import { contactDraft, otherSide } from '../draft-contact.js';
import { firstTold } from '../first-told.js';
import { clauseAt, isElsewhere, roomAt } from '../room.js';
import { tensesIn } from '../tense.js';
import { sideOf, timeNear } from '../time.js';
import { whereIn } from '../where.js';

const NAME = 'contact/seen-there';

export const seenThere: Rule<Contact> = {
  name: NAME,
  finds:
    'An earlier meeting told by the way: "it was great seeing you in Rome", "I enjoyed our time together in Oslo", "the last time we were together".',
  triggers: ['seen-there.en'],
  find(context, sentence) {
    return sentence.turn === null ? [] : firstTold(context, sentence, seenAt, 'seen-there.en');
  },
};

/** What tells that they are yet to see each other, or that somebody is asked to come. */
const AHEAD = ['look-forward', 'hope-to', 'would-like', 'would-be', 'upcoming-strong', 'not', 'conditional', 'habitually', 'glad-to-see'];

function seenAt(context: Context, sentence: Sentence, hit: SenseHit): Draft<Contact> | null {
  const { view } = context;
  const room = roomAt(context, sentence, hit.first);
  const clause = clauseAt(room, hit.first);
  if (room.leaders.length !== 2 || view.has(clause.first, clause.last, ...AHEAD)) return null;
  const { past, future } = tensesIn(room, clause.first, clause.last);
  const time = timeNear(room, hit.first, clause.first, clause.last);
  const side = sideOf(room, time);
  const where = whereIn(room, hit.last - 1, hit.first, clause.last);
  const away = isElsewhere(room, where.place);
  // "it is good to see you in Washington": the talks themselves
  if (future || side === 'after' || !(side === 'before' || (away && (past || /^seeing$/.test(view.form(hit.first)))))) return null;
  return contactDraft({
    rule: NAME,
    room,
    anchor: hit,
    channel: 'meeting',
    status: 'held',
    actors: room.leaders,
    with: otherSide(room.leaders),
    where: away ? where : null,
    time,
  });
}
