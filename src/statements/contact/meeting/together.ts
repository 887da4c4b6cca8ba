import type { Contact, Draft, SenseHit, Sentence } from '../../../domain/index.js';
import type { Context, Rule } from '../../rule.js';
import { contactDraft, otherSide } from '../draft-contact.js';
import { firstTold } from '../first-told.js';
import { peopleIn } from '../people/people.js';
import { clauseAt, isElsewhere, type Room, roomAt } from '../room.js';
import { sideOf, timeNear, whenOf } from '../time.js';
import { whereIn } from '../where.js';

const NAME = 'contact/together';

export const together: Rule<Contact> = {
  name: NAME,
  finds: 'That those who talk sat or spoke face to face at another hour: «в мае мы с Вами сидели в Сочи».',
  triggers: ['sat-together', 'speak-verb'],
  find(context, sentence) {
    if (sentence.turn === null) return [];
    return firstTold(context, sentence, togetherAt, 'sat-together', 'speak-verb');
  },
};

type Range = { readonly first: number; readonly last: number };

function togetherAt(context: Context, sentence: Sentence, verb: SenseHit): Draft<Contact> | null {
  const { view, scene } = context;
  if (!isPast(context, verb)) return null;
  const room = roomAt(context, sentence, verb.first);
  const clause = clauseAt(room, verb.first);
  if (room.leaders.length !== 2 || scene.meeting.channel === 'call') return null;
  if (view.has(clause.first, clause.last, 'not', 'call-verb', 'call-noun', 'conditional', 'meeting-noun', 'summit-noun')) {
    if (!/^(когда|when)$/.test(view.form(clause.first)) || view.has(clause.first, clause.last, 'not', 'call-verb', 'call-noun'))
      return null;
  }
  if (!areBoth(room, clause, verb)) return null;
  const time = timeNear(room, verb.first, clause.first, clause.last) ?? timeBefore(room, clause);
  const side = sideOf(room, time);
  const when = whenOf(room, time, clause.first, clause.last);
  if (side === 'after' || (side === null && view.has(clause.first, clause.last, 'habitually'))) return null;
  const where = whereIn(room, verb.first, clause.first, clause.last);
  const elsewhere = isElsewhere(room, where.place);
  // where or when it was must be told; to have spoken is to have met only where both were somewhere else
  const lately = context.analysed.lang === 'ru' && view.has(clause.first, clause.last, 'lately');
  const bounded = verb.sense === 'speak-verb' ? elsewhere && (side === 'before' || lately) : elsewhere || side === 'before';
  if (!bounded) return null;
  return contactDraft({
    rule: NAME,
    room,
    anchor: verb,
    channel: 'meeting',
    status: 'held',
    actors: room.leaders,
    with: otherSide(room.leaders),
    where: elsewhere ? where : null,
    time,
    when,
  });
}

function isPast({ view, analysed }: Context, { first, last }: SenseHit): boolean {
  for (let at = first; at < last; at++) {
    const reading = view.token(at)?.reading;
    if (reading?.tense === 'past' && (analysed.lang === 'en' || (reading.pos === 'verb' && reading.number === 'plur'))) return true;
  }
  return false;
}

const AT_TABLE = /за (одним )?столом|напротив друг|вдвоем|вдвоём|с глазу на глаз|across the table/i;

/** «мы с Вами», "you and I", "we … with you": nobody else. */
function areBoth(room: Room, { first, last }: Range, verb: SenseHit): boolean {
  const { view } = room.context;
  if (!view.has(first, verb.first, 'we', 'i-one')) return false;
  const others = peopleIn(room, first, last).some(
    ({ of, actors }) => of === 'named' && actors.some((actor) => !room.leaders.includes(actor)),
  );
  if (others) return false;
  // «в Сочи мы сидели за одним столом»
  return (
    view.has(first, last, 'you-one') ||
    (verb.sense === 'sat-together' && AT_TABLE.test(view.words(verb.first, Math.min(last, verb.first + 8))))
  );
}

/** «В мае, когда мы с Вами сидели …» */
function timeBefore({ context: { view }, sentence }: Room, { first }: Range) {
  if (!/^(когда|when)$/.test(view.form(first))) return null;
  return view.times(sentence.first, first).findLast((time) => first - time.last <= 1 && time.modifier === null) ?? null;
}
