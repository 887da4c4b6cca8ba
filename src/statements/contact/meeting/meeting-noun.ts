import type { Contact, Draft, SenseHit, Sentence } from '../../../domain/index.js';
import { quoteSpan } from '../../frame.js';
import type { Context, Rule } from '../../rule.js';
import { otherSide } from '../draft-contact.js';
import { reachOf, toldOf } from '../relative.js';
import { clauseAt, isElsewhere, isThis, isTitle, roomAt } from '../room.js';
import { tensesIn } from '../tense.js';
import { isBesideTalks, sideOf, timeNear, whenOf } from '../time.js';
import { whereIn } from '../where.js';
import { NOWHERE } from '../where-told.js';
import { contactDrafts } from './again.js';
import { isBounded } from './meeting-bounded.js';
import { isOnToday, isPartOfOther, isTurnedTo, isWayTo } from './meeting-nature.js';
import { describedUpTo, headOf } from './meeting-told.js';
import { isOfOneThere } from './meetings-there.js';
import { thoseWhoMet } from './met.js';
import { isNoneTold } from './none-told.js';

const NAME = 'contact/meeting-noun';

export const meetingNoun: Rule<Contact> = {
  name: NAME,
  finds: 'A meeting, meal or personal contacts named by the noun, other than the talks themselves: past or to come.',
  triggers: ['meeting-noun', 'meal-noun', 'personal-contacts'],
  find(context, sentence) {
    if (isTitle(context, sentence)) return [];
    const out: Draft<Contact>[] = [];
    for (const noun of context.view.senses(sentence.first, sentence.last, 'personal-contacts', 'meeting-noun', 'meal-noun')) {
      for (const found of meetingsAt(context, sentence, noun))
        if (!out.some((other) => (other.span.start === found.span.start && other.span.end === found.span.end) || isSame(other, found)))
          out.push(found);
    }
    return out;
  },
};

/** The second noun of a clause that names the first one's people again. */
const isSame = ({ fields: a, turn }: Draft<Contact>, { fields: b, turn: other }: Draft<Contact>): boolean =>
  turn === other &&
  a.status === b.status &&
  a.when === b.when &&
  a.place === b.place &&
  a.actors.length === b.actors.length &&
  a.actors.every((one, i) => one.state === b.actors[i]?.state && one.office === b.actors[i]?.office && one.name === b.actors[i]?.name);

function meetingsAt(context: Context, sentence: Sentence, noun: SenseHit): Draft<Contact>[] {
  const { view } = context;
  const room = roomAt(context, sentence, noun.first);
  const clause = clauseAt(room, noun.first);
  if (isPartOfOther(room, noun, clause) || isOfOneThere(context, sentence, noun)) return [];
  if (isNoneTold(room, noun, clause)) return [];
  // "measures as part of the Vienna talks": a process
  if (
    view.form(noun.last - 1) === 'talks' &&
    /(as part|framework|context) of the (\S+ )?$/i.test(`${view.words(Math.max(sentence.first, noun.first - 5), noun.first)} `)
  )
    return [];
  // "to launch negotiations on a partnership": what is to begin is no meeting
  if (/^(launch|open|begin|start|launching|opening|starting)$/.test(view.form(noun.first - 1))) return [];
  const before = Math.max(clause.first, noun.first - 4);
  // "today's talks"; but «сегодня у Вас была встреча с нашим министром»
  const now = view.has(before, Math.min(clause.last, noun.last + 1), 'now-and-here');
  // "this is our third meeting this year": the talks themselves
  if (THIS_IS.test(view.form(clause.first)) && noun.first - clause.first <= 7 && view.has(before, noun.last, 'count-of')) return [];
  if (isThis(context, noun.first) || (now && !WITH.test(view.form(noun.last)))) return [];
  // "issues raised during the conversation": the talks themselves
  if (
    /^(during|course|ходе)$/.test(view.form(noun.first - 1)) ||
    (view.form(noun.first - 1) === 'the' && view.form(noun.first - 2) === 'during')
  )
    if (
      context.scene.meeting.channel === 'call' &&
      whereIn(room, noun.first, noun.last, clause.last).last === null &&
      sideOf(room, timeNear(room, noun.first, noun.last, clause.last)) === null
    )
      return [];
  const found = whereIn(room, noun.first, clause.first, reachOf(room, noun).last);
  // "the talks on the railway to Vienna"
  const where = isWayTo(view, found) ? NOWHERE : found;
  const told = view.has(clause.first, noun.first, 'had-chance') ? { status: 'held' as const, time: null } : toldOf(room, noun, clause);
  // "contacts to be held in the short term"
  const toBeHeld = noun.sense === 'personal-contacts' && view.has(noun.first, noun.last, 'will-take-place');
  const scheduled =
    told.status === null || told.status === 'held'
      ? view.has(Math.max(clause.first, noun.first - 4), noun.last, 'contact-schedule') || toBeHeld
      : false;
  // "after our Kazan meeting", «на нашей встрече в Баку»
  // "my long talk with our friend, President Xi, in Vladivostok"
  const far = WITH.test(view.form(noun.last)) && !view.has(noun.last, noun.last + 3, 'you-one') ? 14 : 4;
  const beside = where.last !== null && (where.last > noun.last ? where.last - noun.last <= far : where.last === noun.first);
  const ours =
    (told.status === null || (told.status === 'planned' && told.time === null)) &&
    beside &&
    isElsewhere(room, where.place) &&
    room.voice.speaker !== null &&
    view.has(before, noun.last, 'our', 'mine');
  const tense = ours ? tensesIn(room, clause.first, clause.last) : null;
  const favoured =
    told.status === 'planned' && view.has(clause.first, noun.first, 'propose-contact') && !view.has(clause.first, noun.first, 'agreed');
  // "during our informal lunch": a meal is over, whatever the tense around it
  const meal =
    told.status === null &&
    noun.sense === 'meal-noun' &&
    view.has(before, noun.first, 'our') &&
    /^(во?|за|during|over|at|in)$/.test(view.form(headOf(room, noun)));
  // «надеюсь, следующая наша встреча пройдёт в Москве», with no day
  const hoped =
    told.status === 'planned' &&
    sideOf(room, told.time) === null &&
    room.voice.turn !== null &&
    room.voice.others.length === 1 &&
    view.has(sentence.first, noun.first, 'hope-to') &&
    !(where.last !== null && view.has(clause.first, noun.first, 'look-forward')) &&
    view.has(before, noun.last, 'upcoming-strong');
  const known = hoped
    ? 'proposed'
    : meal
      ? 'held'
      : favoured
        ? 'proposed'
        : scheduled
          ? 'planned'
          : tense
            ? view.has(clause.first, noun.first, 'look-forward') ||
              (tense.future && !tense.past && !isTurnedTo(room, clause, noun) && !view.has(before, noun.first, 'behind'))
              ? 'planned'
              : 'held'
            : told.status;
  // "kept us from meeting", "a meeting with the Prime Minister awaits you"
  const prevented = /^(from|to)$/.test(view.form(noun.first - 1)) && view.has(clause.first, noun.first, 'kept-from');
  // «Вас ждёт встреча с Председателем», "a meeting with the Prime Minister awaits you"
  const awaited =
    view.has(Math.max(clause.first, noun.first - 4), noun.first, 'awaits') ||
    view.has(noun.last, Math.min(clause.last, noun.last + 9), 'awaits');
  // "today you also have a meeting with the Prime Minister", «сегодня у Вас ещё встреча с …»
  const status =
    (prevented ? 'cancelled' : known) ??
    (awaited ? 'planned' : null) ??
    (now && WITH.test(view.form(noun.last)) && isOnToday(room, noun, clause) ? 'planned' : null);
  if (!status) return [];
  // "the meeting planned for June, was put off"
  const off = status === 'planned' && view.has(clause.last, Math.min(sentence.last, clause.last + 8), 'call-off');
  const met = thoseWhoMet(room, noun, clause).filter(
    (one) =>
      (!now || (one.third && (room.voice.turn !== null || isBesideTalks(room, clause.first, clause.last)))) &&
      isBounded(room, noun, clause, { ...told, status }, where, one),
  );
  // "the Ninth International Meeting on Libya in Astana": who sat there is not told
  const many = /^(international|международн)/.test(view.form(noun.first - 1)) && where.last !== null;
  const those = many && met.some(({ third }) => !third) ? met.slice(0, 1).map((one) => ({ ...one, actors: [] })) : met;
  return those.flatMap(({ actors, last }) =>
    contactDrafts({
      rule: NAME,
      room,
      anchor: noun,
      channel: 'meeting',
      status: off ? 'cancelled' : status,
      actors,
      with: otherSide(actors),
      where,
      time: told.time,
      when: whenOf(room, told.time, clause.first, clause.last),
      ...(met.length > 1 && last !== null && last > noun.last
        ? { quote: quoteSpan(context, clause.first, last) }
        : describedUpTo(room, noun, clause, told, where)),
    }),
  );
}

const THIS_IS = /^(this|it|это)$/;
const WITH = /^(с|со|with)$/;
