import type { Contact, Draft, SenseHit, Sentence, Span } from '../../domain/index.js';
import { quoteSpan } from '../frame.js';
import type { Context, Rule } from '../rule.js';
import { contactDrafts } from './again.js';
import { otherSide } from './draft-contact.js';
import { isOfOneThere } from './meetings-there.js';
import { type Met, thoseWhoMet } from './met.js';
import { reachOf, toldOf } from './relative.js';
import { clauseAt, isElsewhere, isThis, isTitle, type Room, roomAt } from './room.js';
import type { Told } from './status.js';
import { tensesIn } from './tense.js';
import { isBesideTalks, isEveOf, sideOf, timeNear, whenOf } from './time.js';
import { NOWHERE, type Where, whereIn } from './where.js';

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

type Range = { readonly first: number; readonly last: number };

function meetingsAt(context: Context, sentence: Sentence, noun: SenseHit): Draft<Contact>[] {
  const { view } = context;
  const room = roomAt(context, sentence, noun.first);
  const clause = clauseAt(room, noun.first);
  if (isPartOfOther(room, noun, clause) || isOfOneThere(context, sentence, noun)) return [];
  // "other topics of discussion"
  if (/^discussions?$/.test(view.form(noun.first)) && /^(of|under|for)$/.test(view.form(noun.first - 1))) return [];
  // "to resume the peace talks": of others
  if (/^(peace|direct|мирных|мирные|мирным|прямых|прямые|межсирийск\p{L}+|intra\S*)$/u.test(view.form(noun.first - 1)))
    if (view.mentions(noun.first, Math.min(clause.last, noun.last + 6)).every(({ of }) => of !== 'person' && of !== 'office')) return [];
  // "to complete the talks on an investment agreement": how a paper is made
  if (ON.test(view.form(noun.last)) && view.has(noun.last, Math.min(clause.last, noun.last + 6), 'document-accord', 'document-treaty'))
    return [];
  // "thank you for finding the time and meeting our delegation"
  if (
    view.form(noun.first - 1) === 'and' &&
    /^(our|us|me|the)$/.test(view.form(noun.last)) &&
    view.has(clause.first, noun.first, 'thank-verb')
  )
    return [];
  // "During the meeting, the President said he would travel in March", told by the publisher: the talks themselves
  if (
    room.voice.turn === null &&
    view.form(noun.first - 2) === 'during' &&
    view.form(noun.first - 1) === 'the' &&
    view.form(noun.last) === ','
  )
    return [];
  // "as in many of our previous meetings": a habit
  if (/^(many|most|all|each|any)$/.test(view.form(noun.first - 4)) && /^of (our|my|the) /i.test(view.words(noun.first - 3, noun.first)))
    if (/^(meetings|conversations|discussions)$/.test(view.form(noun.last - 1)) && view.times(clause.first, clause.last).length === 0)
      return [];
  // "I have always enjoyed the conversations that you and I have": the same
  if (
    context.analysed.lang === 'en' &&
    sentence.turn !== null &&
    /^(always|constantly|usually)$/.test(habitIn(view, clause.first, noun.first)) &&
    view.times(clause.first, clause.last).length === 0
  )
    return [];
  // «все наши предыдущие встречи»: the same
  if (view.token(noun.first)?.reading?.number === 'plur' && view.times(clause.first, clause.last).length === 0)
    for (let at = noun.first - 1; at > clause.first - 1 && at > noun.first - 6; at--)
      if (/^(все|всех|всем|всеми|многие|многих)$/.test(view.form(at))) return [];
  // "their meeting follows the visit in June", "ahead of their meeting the two saw the Tower", told by the publisher: the talks themselves
  if (
    room.voice.turn === null &&
    view.form(noun.first - 1) === 'their' &&
    /^(meeting|talks|conversation)$/.test(view.form(noun.last - 1))
  ) {
    const opens =
      noun.first - 1 === clause.first ||
      /^(of|before|after|during|following)$/.test(view.form(noun.first - 2)) ||
      view.form(noun.first - 3) === 'prior';
    const where = whereIn(room, noun.first, noun.last, Math.min(clause.last, noun.last + 6));
    const own = noun.first - clause.first <= 4 && clause.first === sentence.first && where.last === null;
    if (opens && own && sideOf(room, timeNear(room, noun.last, noun.last, Math.min(clause.last, noun.last + 4))) === null) return [];
  }
  // "I held a meeting of the Government"
  if (
    view.form(noun.last) === 'of' &&
    /^(government|cabinet|security|board|commission|parliament)$/.test(
      view.form(/^(the|our|my)$/.test(view.form(noun.last + 1)) ? noun.last + 2 : noun.last + 1),
    )
  )
    return [];
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

/** "the results of the meeting that was held in Astana": the words that tell where and when belong to the quote. */
function describedUpTo(room: Room, noun: SenseHit, clause: Range, { time }: Told, where: Where): { quote?: Span } {
  const { last } = reachOf(room, noun);
  const told = Math.max(time?.first ?? 0, where.last ?? 0);
  return last > clause.last && told > clause.last && told <= last ? { quote: quoteSpan(room.context, clause.first, last) } : {};
}

const THIS_IS = /^(this|it|это)$/;
const WITH = /^(с|со|with)$/;
const ON = /^(on|about|over|о|об|по)$/;

/** Said of the day of the talks in the present: "you have a meeting with …". */
function isOnToday(room: Room, noun: SenseHit, { first, last }: Range): boolean {
  const { view, analysed } = room.context;
  if (room.voice.turn === null) return false;
  const tense = tensesIn(room, first, last);
  if (tense.past || tense.future) return false;
  const near = Math.max(first, noun.first - 6);
  for (let at = near; at < noun.first; at++) if (/^(у|have|has)$/.test(view.form(at))) return true;
  return analysed.lang === 'ru' && view.has(near, noun.first, 'upcoming');
}

/** The preposition before "our informal lunch", «наших переговоров в ходе обеда». */
function headOf({ context }: Room, noun: SenseHit): number {
  let at = noun.first - 1;
  while (at > noun.first - 5 && !/^(во?|за|during|over|at|in|with|с|на)$/.test(context.view.form(at))) at--;
  return at;
}

/** «возвращаясь к нашему разговору в Сочи, скажу …», "coming back to our conversation": one that is over. */
function isTurnedTo({ context: { view } }: Room, clause: Range, noun: SenseHit): boolean {
  return view.has(clause.first, noun.first, 'turning-to');
}

/** A place one goes to is not where one meets. */
function isWayTo(view: Context['view'], { last }: Where): boolean {
  if (last === null) return false;
  const [name] = view.mentions(Math.max(0, last - 4), last).filter((mention) => mention.last === last);
  return name !== undefined && view.form(name.first - 1) === 'to';
}

/** "summit meetings", "telephone conversations", «заседание комиссии» are named by other rules. */
function isPartOfOther({ context }: Room, noun: SenseHit, clause: Range): boolean {
  const { view } = context;
  // "a long talk on the phone", "the 2+2 meeting"
  if (
    view.has(noun.first, Math.min(clause.last, noun.last + 3), 'call-verb') ||
    view.has(Math.max(clause.first, noun.first - 4), noun.last, 'ministers-dialogue')
  )
    return true;
  // «переговоры с Правительством»
  if (view.senseAtToken(noun.first, 'with-government') !== null) return true;
  const others = view.senses(
    Math.max(clause.first, noun.first - 6),
    Math.min(clause.last, noun.last + 8),
    'summit-noun',
    'call-noun',
    'commission-noun',
    'consultations-noun',
  );
  return others.some(
    (other) =>
      // "the coming meeting of the trade commission"
      (view.form(noun.last) === 'of' && other.first > noun.last && other.first - noun.last <= 4) ||
      (other.first <= noun.first && other.last >= noun.last) ||
      (other.last === noun.first && other.sense !== 'consultations-noun') ||
      // "the Council's meeting"
      (other.last === noun.first - 1 && /^['’]s?$/.test(view.form(other.last)) && other.sense !== 'consultations-noun') ||
      (noun.first <= other.first && noun.last >= other.last && other.sense !== 'consultations-noun'),
  );
}

/** A meeting that is not the talks themselves, nor one of a habit. */
function isBounded(room: Room, noun: SenseHit, clause: Range, { status, time }: Told, where: Where, { third, actors }: Met): boolean {
  const { view } = room.context;
  const before = Math.max(clause.first, noun.first - 4);
  const told = sideOf(room, time);
  // "the talks in April", read as next April, are over
  const side = status === 'held' && told === 'after' ? 'before' : told;
  const narrated = room.voice.speaker === null && room.voice.turn === null;
  if (status === 'planned')
    return (
      (third && (time !== null || view.has(clause.first, clause.last, 'awaits'))) ||
      (noun.sense === 'personal-contacts' && view.has(before, noun.last, 'upcoming-strong', 'contact-schedule', 'will-take-place')) ||
      (view.has(clause.first, noun.first, 'agreed', 'told-to') &&
        !view.has(clause.first, noun.last, 'habitually') &&
        !isContinued(room, noun, clause)) ||
      view.has(Math.max(clause.first, noun.first - 5), noun.last, 'contact-schedule') ||
      view.has(before, noun.last, 'upcoming-strong') ||
      side === 'after' ||
      isElsewhere(room, where.place) ||
      // "we are going to have a second meeting as well"
      (room.context.analysed.lang === 'en' && !narrated && /^(second|third|another)$/.test(countBefore(view, noun.first))) ||
      (third && view.has(clause.first, clause.last, 'upcoming'))
    );
  if (status === 'proposed')
    return view.has(noun.first, noun.last, 'personal-contacts') || side === 'after' || third || isElsewhere(room, where.place);
  if (status === 'cancelled') return third || side !== null || view.has(before, noun.first, 'our');
  if (status !== 'held') return false;
  if (side === 'before' || view.has(before, noun.last, 'previous-one') || whenOf(room, null, before, noun.last + 1)?.length === 7)
    return true;
  const after =
    /^(after|following|before|после|перед)$/.test(view.form(noun.first - 1)) ||
    /^(after|following|before|после|перед)$/.test(view.form(noun.first - 2));
  if (narrated && actors.length > 1 && isEveOf(room, clause.first, clause.last)) return true;
  // "what was reached at the meeting of the presidents in Astana"
  if (
    narrated &&
    isElsewhere(room, where.place) &&
    isBeside(noun, where) &&
    view.has(clause.first, noun.first, 'reached-before', 'took-place-one', 'results-of')
  )
    return true;
  if (narrated && third && actors.length > 1 && isBesideTalks(room, clause.first, clause.last)) return true;
  if (narrated) return third && actors.length > 1 && (room.context.scene.meeting.channel === 'call' || after);
  // "our talks have just finished", said to the press: those the record is of
  const fresh = view.has(clause.first, clause.last, 'earlier-today') && room.context.scene.meeting.channel !== 'press-conference';
  if (!narrated && view.has(clause.first, noun.first, 'lately')) return true;
  return third || noun.sense === 'meal-noun' || fresh || isElsewhere(room, where.place);
}

/** The word that tells of a habit before the noun. */
function habitIn(view: Room['context']['view'], first: number, last: number): string {
  for (let at = last - 1; at >= first; at--) if (view.senseAtToken(at, 'habitually') !== null) return view.form(at);
  return '';
}

/** "a second COVID meeting": the count behind the article, before what the meeting is called by. */
function countBefore(view: Room['context']['view'], noun: number): string {
  let at = noun - 1;
  while (at > noun - 3 && !/^(second|third|another)$/.test(view.form(at))) at--;
  return /^(a|our|have)$/.test(view.form(at - 1)) ? view.form(at) : '';
}

/** "agreed to continue personal contacts" promises no meeting, the schedule of contacts or meetings named behind do. */
function isContinued({ context }: Room, noun: SenseHit, clause: Range): boolean {
  const { view } = context;
  return (
    view.has(noun.first, noun.last, 'contacts-noun') &&
    !view.has(clause.first, noun.first, 'contact-schedule', 'will-take-place') &&
    !view.has(noun.last, clause.last, 'meeting-noun', 'personal-contacts')
  );
}

/** The place stands right by the noun, or a few words of who met behind it. */
const isBeside = (noun: SenseHit, { last }: Where): boolean =>
  last !== null && (last > noun.last ? last - noun.last <= 8 : last === noun.first);
