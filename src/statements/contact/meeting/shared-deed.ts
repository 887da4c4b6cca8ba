import type { Contact, Draft, SenseHit, Sentence } from '../../../domain/index.js';
import type { Context, Rule } from '../../rule.js';
import { contactDraft, otherSide } from '../draft-contact.js';
import { firstTold } from '../first-told.js';
import { peopleIn } from '../people/people.js';
import { clauseAt, type Room, roomAt } from '../room.js';
import { sideOf, timeNear, whenOf } from '../time.js';
import { whereIn } from '../where.js';

const NAME = 'contact/shared-deed';
/** How far behind the verb what is opened or seen may be named. */
const WITHIN = 7;

export const sharedDeed: Rule<Contact> = {
  name: NAME,
  finds:
    'What those who talk did or will do side by side: opened a monument, laid a wreath, saw a factory, dined («Вчера мы с Вами осмотрели …»).',
  triggers: ['done-together.ru', 'shared-deed.ru'],
  find(context, sentence) {
    if (sentence.turn === null) return [];
    return firstTold(context, sentence, deedAt, 'done-together.ru', 'shared-deed.ru');
  },
};

type Range = { readonly first: number; readonly last: number };

function deedAt(context: Context, sentence: Sentence, verb: SenseHit): Draft<Contact> | null {
  const { view, scene } = context;
  const room = roomAt(context, sentence, verb.first);
  const clause = clauseAt(room, verb.first);
  if (room.leaders.length !== 2 || scene.meeting.channel === 'call') return null;
  if (view.has(clause.first, clause.last, 'not', 'conditional', 'call-verb', 'call-noun', 'would-like', 'summit-noun')) return null;
  const tense = tenseAt(context, verb);
  const beside = view.has(clause.first, clause.last, 'side-by-side.ru') || verb.sense === 'done-together.ru';
  if (tense === null || !areBoth(room, clause, verb, beside)) return null;
  if (verb.sense === 'shared-deed.ru' && !isSeenOrEaten(view, verb, clause)) return null;
  const time = timeNear(room, verb.first, clause.first, clause.last) ?? timeBefore(room, clause);
  const when = whenOf(room, time, clause.first, clause.last);
  const side = sideOf(room, time);
  // what is told of years is no hour spent together
  if (
    time?.grain === 'year' ||
    (tense === 'past' ? side === 'after' : side === 'before') ||
    view.has(clause.first, clause.last, 'habitually')
  )
    return null;
  const where = whereIn(room, verb.first, clause.first, clause.last);
  const elsewhere = where.place !== null && !(scene.meeting.place?.name ?? '').includes(where.place);
  if (when === null && !(elsewhere && beside)) return null;
  const meal = view.has(verb.first, Math.min(clause.last, verb.last + 3), 'meal-verb.ru');
  return contactDraft({
    rule: NAME,
    room,
    anchor: verb,
    channel: meal ? 'meeting' : 'other',
    status: tense === 'past' ? 'held' : 'planned',
    actors: room.leaders,
    with: otherSide(room.leaders),
    where: elsewhere ? where : null,
    time,
    when,
  });
}

/** A verb in the plural: over, or to come; null for other forms. */
function tenseAt({ view }: Context, { first, last }: SenseHit): 'past' | 'future' | null {
  for (let at = first; at < last; at++) {
    const reading = view.token(at)?.reading;
    if (reading?.pos === 'verb' && reading.number === 'plur') {
      if (reading.tense === 'past') return 'past';
      if (reading.tense === 'future' && reading.person === 1) return 'future';
    }
  }
  return null;
}

/** «мы с Вами открыли», «мы вместе осмотрели», «поднимемся с Вами»: the two, and nobody else. */
function areBoth(room: Room, { first, last }: Range, verb: SenseHit, beside: boolean): boolean {
  const { view } = room.context;
  const future = tenseAt(room.context, verb) === 'future';
  if (!future && !view.has(first, last, 'we')) return false;
  const withYou = view.senses(first, last, 'you-one').some(({ first: at }) => /^(с|со)$/.test(view.form(at - 1)));
  const meal = view.senseAtToken(verb.first, 'meal-verb.ru') !== null;
  if (!beside && !withYou && !meal) return false;
  // «венок к памятнику Маршалу Жукову» names nobody who did it
  return !peopleIn(room, first, last).some(
    ({ of, actors, first: at, case: told }) =>
      of === 'named' && (told === 'nom' || /^(с|со)$/.test(view.form(at - 1))) && actors.some((actor) => !room.leaders.includes(actor)),
  );
}

/** A sight, a wreath or a stone behind the verb: who opens a new page opens nothing. */
function isSeenOrEaten(view: Context['view'], verb: SenseHit, { first, last }: Range): boolean {
  return (
    view.has(verb.last, Math.min(last, verb.last + WITHIN), 'site-noun', 'sight-noun.ru') ||
    view.has(Math.max(first, verb.first - 3), verb.first, 'sight-noun.ru') ||
    view.senseAtToken(verb.first, 'meal-verb.ru') !== null
  );
}

/** «Вчера, когда мы с Вами осматривали …», «музей, который мы сегодня открыли» */
function timeBefore({ context: { view }, sentence }: Room, { first }: Range) {
  if (!/^(когда)$/.test(view.form(first))) return null;
  return view.times(sentence.first, first).findLast((time) => first - time.last <= 1 && time.modifier === null) ?? null;
}
