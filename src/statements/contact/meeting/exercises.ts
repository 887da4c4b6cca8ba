import type { Contact, Draft, SenseHit, Sentence } from '../../../domain/index.js';
import { statesNamed } from '../../frame.js';
import type { Context, Rule } from '../../rule.js';
import { contactDraft } from '../draft-contact.js';
import { firstTold } from '../first-told.js';
import { clauseAt, isTitle, roomAt } from '../room.js';
import { statusOf } from '../status.js';
import { sideOf, timeNear } from '../time.js';
import { whereIn } from '../where.js';

const NAME = 'contact/exercises';

export const exercises: Rule<Contact> = {
  name: NAME,
  finds:
    'Exercises of the forces of both sides, past or to come: «осенью пройдут совместные учения», "our navies will hold joint exercises in May".',
  triggers: ['exercise-noun'],
  find(context, sentence) {
    if (isTitle(context, sentence)) return [];
    return firstTold(context, sentence, exercisesAt, 'exercise-noun');
  },
};

function exercisesAt(context: Context, sentence: Sentence, noun: SenseHit): Draft<Contact> | null {
  const { view } = context;
  const room = roomAt(context, sentence, noun.first);
  const clause = clauseAt(room, noun.first);
  const own = statesNamed(context, Math.max(clause.first, noun.first - 3), noun.first);
  const states = own.length > 1 ? own : room.leaders.flatMap(({ state }) => (state === null ? [] : [state]));
  const joint = own.length > 1 || view.has(Math.max(clause.first, noun.first - 6), noun.last, 'mutual', 'joint-one');
  if (!joint || states.length !== 2 || view.has(clause.first, clause.last, 'not', 'habitually', 'conditional', 'take-part')) return null;
  // when they are held must be told, and that they are
  const told = statusOf(room, noun.first, noun.last, clause.first, clause.last);
  const time = timeNear(room, noun.first, clause.first, clause.last);
  const side = sideOf(room, time);
  if (time === null || !view.has(clause.first, clause.last, 'took-place', 'will-take-place', 'upcoming-strong', 'took-place-one'))
    return null;
  const status = side === 'before' ? 'held' : side === 'after' ? 'planned' : told.status;
  if (status !== 'held' && status !== 'planned') return null;
  return contactDraft({
    rule: NAME,
    room,
    anchor: noun,
    channel: 'other',
    status,
    actors: states.map((state) => ({ state, office: 'other', name: null })),
    with: states.filter((state) => state !== (room.voice.own ?? states[0])),
    where: whereIn(room, noun.first, clause.first, clause.last),
    time,
  });
}
