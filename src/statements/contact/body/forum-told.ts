import type { Actor, Contact, Draft, SenseHit, Sentence } from '../../../domain/index.js';
import { quoteSpan } from '../../frame.js';
import type { Context, Rule } from '../../rule.js';
import { contactDraft, otherSide } from '../draft-contact.js';
import { firstTold } from '../first-told.js';
import { monthBefore } from '../month-told.js';
import { reachOf, toldOf } from '../relative.js';
import { clauseAt, dayOf, isThis, isTitle, leaderOf, type Room, roomAt } from '../room.js';
import { statusOf as statusIn } from '../status.js';
import { tensesIn } from '../tense.js';
import { sideOf, whenOf } from '../time.js';
import { whereIn } from '../where.js';
import { NOWHERE, type Where } from '../where-told.js';
import { statusOf } from './forum-status.js';
import { isParliament } from './parliament.js';

const NAME = 'contact/forum-told';

export const forumTold: Rule<Contact> = {
  name: NAME,
  finds:
    'A forum, conference or congress told by its place or day ("the conference held in Vienna on 3 May", «в Казани проходит медиафорум»): past, under way or to come.',
  triggers: ['forum-noun', 'videoconference-noun'],
  find(context, sentence) {
    if (isTitle(context, sentence)) return [];
    return firstTold(context, sentence, forumAt, 'videoconference-noun', 'forum-noun');
  },
};

/** A fair or a festival that opens is no contact of states; a press conference is how the talks end. */
const NAMED = /^(форум|бизнес-форум|медиафорум|инвестфорум|конференци|конгресс|видеоконференци|forum|conference|congress|videoconference)/;
const OTHERS = [
  'take-part',
  'represent-at',
  'invite-verb',
  'invitation',
  'glad-to-see',
  'expect-guest',
  'visit-noun',
  'come-verb',
  'go-verb',
  'next-session',
  'warm-welcome',
  'meet-verb',
  'beside-event',
  'guest-of-honour',
  'not',
];

function forumAt(context: Context, sentence: Sentence, noun: SenseHit): Draft<Contact> | null {
  const { view } = context;
  if (!NAMED.test(view.form(noun.last - 1)) || /^(пресс|press|news|joint)$/.test(view.form(noun.first - 1))) return null;
  // "the conference hall"
  if (/^(hall|room|centre|center|call|organisers|guests|participants)$/.test(view.form(noun.last))) return null;
  const room = roomAt(context, sentence, noun.first);
  if (isParliament(context.view, sentence, noun)) return null;
  const clause = clauseAt(room, noun.first);
  const reach = describedIn(room, noun, clause);
  const video = noun.sense === 'videoconference-noun';
  // «разослать приглашения на конференцию, которая пройдёт в Берлине»: the words behind tell of it
  const others =
    reach.last > clause.last && !view.has(clause.first, clause.last, 'you-one', 'thank-verb', 'accept-verb')
      ? OTHERS.filter((sense) => sense !== 'invitation')
      : OTHERS;
  if (isThis(context, noun.first) || (!video && view.has(clause.first, clause.last, ...others))) return null;
  const works = worksOn(room, noun, clause);
  if (works) return works;
  // "the forum of the heads of the G8" is a summit
  if (view.has(Math.max(clause.first, noun.first - 3), Math.min(clause.last, noun.last + 6), 'summit-noun')) return null;
  const organiser = video ? organiserOf(room, noun, reach.last) : null;
  if (video && !organiser) return null;
  const where = video ? NOWHERE : placeOf(room, noun, clause, reach.last);
  const told = reach.last > clause.last ? toldOf(room, noun, clause) : statusIn(room, noun.first, noun.last, clause.first, clause.last);
  const side = sideOf(room, told.time);
  // "the convening of today's Geneva conference": those who talk came for it
  if (isTodays(room, noun))
    return contactDraft({
      rule: NAME,
      room,
      anchor: noun,
      channel: 'other',
      status: 'planned',
      actors: room.leaders,
      with: otherSide(room.leaders),
      where,
      when: dayOf(room),
    });
  // «напомнил о сентябрьском форуме»: the last one of that month
  const month = told.time === null ? monthBefore(room, Math.max(clause.first, noun.first - 3), noun.last + 1) : null;
  const over = month !== null && month < (dayOf(room) ?? '').slice(0, 7);
  const status = statusOf(room, noun, reach, told.status, side, reach.last > clause.last) ?? (over ? 'held' : null);
  // where or when it is must be told, and something that says it is held
  if (status === null || (where.last === null && side === null && organiser === null)) return null;
  if (isOfTheTalks(room, where, side)) return null;
  // a forum at home, told where no other state takes part, is no contact
  const { states } = context.scene;
  if (states.length < 2 && (where.state === null || states.includes(where.state)) && those(room, noun).length === 0) return null;
  const actors = organiser ? [organiser] : those(room, noun);
  const ongoing = status === 'ongoing';
  return contactDraft({
    rule: NAME,
    room,
    anchor: noun,
    channel: video ? 'call' : 'other',
    status,
    actors,
    with: otherSide(actors),
    where,
    time: ongoing ? null : told.time,
    when: ongoing ? dayOf(room) : whenOf(room, told.time, reach.first, reach.last),
    ...(reach.last > clause.last ? { quote: quoteSpan(context, clause.first, reach.last) } : {}),
  });
}

/** "the activities of the joint economic forum are going well": a body of both sides. */
function worksOn(room: Room, noun: SenseHit, clause: { readonly first: number; readonly last: number }): Draft<Contact> | null {
  const { view, analysed } = room.context;
  if (analysed.lang !== 'en' || room.leaders.length < 2 || view.form(noun.last - 1) !== 'forum') return null;
  const from = Math.max(clause.first, noun.first - 8);
  const work = view.sense(from, noun.first, 'body-work.en');
  if (!work || tensesIn(room, clause.first, clause.last).future || view.times(clause.first, clause.last).length > 0) return null;
  for (let at = work.last; at < noun.first; at++) if (view.isPredicate(at) || view.form(at) === ',') return null;
  const actors = room.leaders.map(({ state }) => ({ state, office: 'other' as const, name: null }));
  return contactDraft({ rule: NAME, room, anchor: noun, channel: 'other', status: 'ongoing', actors, with: otherSide(actors), when: null });
}

/** The clause, with the one behind it where that tells when or where the forum is held. */
function describedIn(room: Room, noun: SenseHit, clause: { readonly first: number; readonly last: number }) {
  const reach = reachOf(room, noun);
  const told =
    reach.last > clause.last && room.context.view.has(clause.last, reach.last, 'took-place', 'took-place-one', 'will-take-place');
  return told ? reach : { first: clause.first, last: clause.last };
}

/** Said at talks beside it: only its name stands between "today's" and the noun. */
function isTodays({ context, sentence, leaders }: Room, noun: SenseHit): boolean {
  const { view, scene } = context;
  const today = view.sense(Math.max(sentence.first, noun.first - 4), noun.first, 'now-and-here', 'current-one');
  return (
    today !== null && sentence.turn !== null && scene.meeting.channel === 'meeting' && leaders.length > 1 && noun.first - today.last <= 2
  );
}

/** The place right behind the name, in the clause that describes it, or the town that is host: "Vienna hosted the congress". */
function placeOf(room: Room, noun: SenseHit, clause: { readonly first: number }, last: number): Where {
  const { view } = room.context;
  const behind = whereIn(room, noun.last, noun.last, Math.min(last, noun.last + 14));
  if (behind.place !== null) return behind;
  const before = whereIn(room, noun.first, clause.first, noun.first);
  if (before.place !== null && before.last !== null && (noun.first - before.last <= 8 || before.last - clause.first <= 3)) return before;
  const host = view.sense(clause.first, noun.first, 'receive-verb', 'took-place', 'will-take-place');
  const town = host ? view.mentions(clause.first, host.first, 'place').at(-1) : undefined;
  return town && host && host.first - town.last <= 2 && /^(host|прин|прим|will|soon|recently)/.test(view.form(town.last))
    ? { place: town.name, state: town.state, last: town.last }
    : behind;
}

/** What the talks themselves are held at: in the publisher's words, in this town, on this day. */
function isOfTheTalks({ context, voice }: Room, { place }: Where, side: 'before' | 'after' | null): boolean {
  const { meeting } = context.scene;
  return voice.turn === null && side === null && place !== null && (meeting.place?.name ?? '').includes(place);
}

/** The states named in its title: "the Russia–Uzbekistan forum"; "of our countries"; who sits at an international one is not told. */
function those(room: Room, noun: SenseHit): readonly Actor[] {
  const { view } = room.context;
  const around = view.mentions(Math.max(room.sentence.first, noun.first - 5), noun.first, 'state-adjective');
  const joint = around.find(({ states }) => states.length > 1);
  const states = joint ? joint.states.filter((state): state is string => state !== null) : rowOf(room, noun);
  if (states.length > 1) return states.map((state) => ({ state, office: 'delegation' as const, name: null }));
  const ours = view.has(noun.last, Math.min(room.sentence.last, noun.last + 5), 'both-countries', 'our');
  return ours && room.leaders.length === 2 ? room.leaders.map(({ state }) => ({ state, office: 'delegation' as const, name: null })) : [];
}

/** "the Russia–Uzbekistan Interregional Forum" */
function rowOf(room: Room, noun: SenseHit): string[] {
  const { view } = room.context;
  const named = view.mentions(Math.max(room.sentence.first, noun.first - 5), noun.first, 'state');
  const [a, b] = named;
  return a && b && b.first - a.last <= 1 ? [a, b].flatMap(({ states }) => states.filter((state): state is string => state !== null)) : [];
}

/** «организованной Францией», "hosted by France": who called the videoconference. */
function organiserOf(room: Room, noun: SenseHit, last: number): Actor | null {
  const { view } = room.context;
  const mention = view
    .mentions(Math.max(room.sentence.first, noun.first - 6), Math.min(last, noun.last + 8), 'state')
    .find(({ first, case: told }) => told === 'ins' || /^by$/.test(view.form(first - 1)));
  const state = mention?.states[0] ?? null;
  return state === null ? null : leaderOf(room, state);
}
