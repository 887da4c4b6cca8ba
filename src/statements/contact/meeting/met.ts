import type { Actor, TokenRange } from '../../../domain/index.js';
import { peopleIn } from '../people/people.js';
import type { Someone } from '../people/someone.js';
import { type Room, sameActor } from '../room.js';
import { areBoth, isOneHeld, listLast, withoutSubject } from './met-among.js';
import { acrossFrom, partnersOf, WITH, whomBefore } from './partners.js';
import { coordinated, genitive, ownerOf, possessorOf, subjectBefore, subjectOf } from './who-met.js';

/** Those who met each other; `last` is the token after the words that name the one met. */
export interface Met {
  readonly actors: readonly Actor[];
  readonly last: number | null;
  /** Somebody who does not hold the talks is among them. */
  readonly third: boolean;
}

/** Who met whom: the subject and each of those named after "with"; both leaders where only "we" or "you" are told. */
export function thoseWhoMet(room: Room, anchor: TokenRange, clause: { readonly first: number; readonly last: number }): Met[] {
  const { view } = room.context;
  const people = peopleIn(room, clause.first, listLast(room, clause));
  // "our partners, who met with the President": nobody that can be told
  if (view.form(clause.first) === 'who' && anchor.first - clause.first <= 3 && view.token(anchor.first)?.reading?.pos === 'verb')
    if (!people.some(({ last, first }) => first >= clause.first && last <= anchor.first) && !subjectNamedBefore(room, clause.first))
      return [];
  // "to discuss it with you, given the results of the meetings of the foreign ministers": theirs
  const own = genitive(room, people, anchor);
  if (
    (own?.of === 'named' || own?.of === 'officials') &&
    own.actors.length > 1 &&
    !own.actors.some((actor) => room.leaders.some((leader) => sameActor(leader, actor)))
  )
    return [metOf(room, own.actors, null)];
  const partners = [...partnersOf(room, people, anchor), ...whomBefore(room, clause)];
  // "our previous meeting": of those who talk
  const owner = ownerOf(people, anchor);
  const ours = owner?.of === 'we';
  const pair = coordinated(
    room,
    // "our Foreign Minister and your Vice Premier": whose they are stands between
    people.filter((someone) => !partners.includes(someone) && !(someone.possessive && someone.of !== 'named')),
    anchor,
  );
  const subject =
    (ours ? null : owner) ??
    genitive(room, people, anchor) ??
    pair ??
    subjectOf(room, people, partners, anchor) ??
    possessorOf(room, people, partners);
  const met = partners
    .map((someone) => acrossFrom(room, someone, subject))
    .filter(
      (someone) => someone.of !== 'you' && someone.of !== 'we' && !someone.actors.every((actor) => room.you && sameActor(actor, room.you)),
    );
  if (met.length > 0) return met.flatMap((someone) => pairs(room, subject, someone));
  // "the Prime Minister told me about his conversation with you"
  const apart =
    room.you && subject?.of === 'named' && subject.actors.every((actor) => !room.leaders.some((leader) => sameActor(leader, actor)));
  if (apart && room.you && partners.some(({ of }) => of === 'you')) return [metOf(room, [...subject.actors, room.you], null)];
  if (partners.length > 0 || ours) return both(room);
  // "your meeting in Sochi tomorrow", said by one of those who talk: with whom is not told
  if (owner?.of === 'you' && room.me) return [];
  // «я встречался с сотрудниками …»: somebody of the same state, or nobody that can be told
  if ((subject?.of === 'i' || subject?.of === 'you') && isWithSomebody(room, anchor, clause)) return [];
  // «министры встречались в мае и ещё раз встретятся в июле»: the subject of the words before
  const earlier = subject || partners.length > 0 ? null : subjectBefore(room, anchor, clause);
  if (earlier) return [metOf(room, earlier.actors, null)];
  // «потом мы были в Ашхабаде, там виделись»
  if (!subject && view.form(clause.first) === 'там' && clause.first > room.sentence.first)
    if (peopleIn(room, room.sentence.first, clause.first).findLast(({ possessive }) => !possessive)?.of === 'we') return both(room);
  if (!subject && withoutSubject(room, anchor, clause)) return both(room);
  // "the Russian-Turkish talks tomorrow"
  if (!subject && areBoth(room, anchor)) return both(room);
  if (!subject)
    return view.has(Math.max(clause.first, anchor.first - 6), anchor.first, 'of-several') ||
      view.has(anchor.first, anchor.last, 'personal-contacts') ||
      // "there will be another chance to talk about it in Osaka"
      (room.context.analysed.lang === 'en' && view.has(clause.first, anchor.first, 'will-have-chance') && room.voice.turn !== null) ||
      (view.token(anchor.first)?.reading?.pos === 'infinitive' && view.has(room.sentence.first, clause.first, 'agreed')) ||
      // «была возможность пообщаться в Сочи», said by one of those who talk
      (room.voice.turn !== null &&
        room.leaders.length === 2 &&
        view.token(anchor.first)?.reading?.pos === 'infinitive' &&
        view.has(Math.max(clause.first, anchor.first - 4), anchor.first, 'had-chance')) ||
      // "what was decided at the talks in May", told by the publisher
      view.has(clause.first, anchor.first, 'reached-before') ||
      // «с учётом итогов состоявшихся в мае переговоров», «затронутых в ходе встречи в Ашхабаде»
      (room.voice.turn === null &&
        ((view.has(Math.max(clause.first, anchor.first - 5), anchor.first, 'took-place-one') &&
          view.times(clause.first, clause.last).length > 0) ||
          (/^(ходе|во|на|время)$/.test(view.form(anchor.first - 1)) &&
            /^(в|во)$/.test(view.form(anchor.last)) &&
            view.mentions(anchor.last, anchor.last + 2, 'place').length > 0))) ||
      // "a memorable meeting took place in Kazan", said by one of those who talk
      isOneHeld(room, anchor) ||
      // "let us meet again in Rome"
      /^(let's|let us)$/.test(`${view.form(anchor.first - 2) === 'let' ? 'let ' : ''}${view.form(anchor.first - 1)}`) ||
      // «условились, что следующая встреча пройдёт в Баку», "I hope the next meeting will be in Baku"
      (view.has(room.sentence.first, anchor.first, 'agreed', 'hope-to') &&
        view.has(Math.max(clause.first, anchor.first - 3), anchor.first, 'upcoming-strong')) ||
      // «спасибо за вчерашний ужин»
      (view.has(anchor.first, anchor.last, 'meal-noun') && view.has(clause.first, anchor.first, 'thank-verb')) ||
      view.has(clause.first, clause.last, 'our', 'agreed')
      ? both(room)
      : [];
  if (subject.of === 'named' || subject.of === 'officials') {
    if (subject.actors.length > 1) return [metOf(room, subject.actors, null)];
    // "our experts met in March": those of both sides
    const [mine] = subject.actors;
    const [other] = room.voice.others;
    if (
      subject.of === 'officials' &&
      mine?.state === room.voice.own &&
      other &&
      room.voice.others.length === 1 &&
      view.has(subject.first - 3, subject.first, 'our') &&
      isPluralNoun(room, subject) &&
      (!view.has(subject.first, subject.last, 'friends-noun') || /^(из|from)$/.test(view.form(subject.last)))
    )
      return [metOf(room, [mine, { ...mine, state: other }], null)];
    // "the Prime Minister told me about yesterday's meetings": with the guest
    const told = subject.actors[0]?.state === room.me?.state && room.you && view.has(subject.last, anchor.first, 'tell-verb');
    return told && room.you ? [metOf(room, [...subject.actors, room.you], null)] : [];
  }
  return both(room);
}

/** Somebody named right before "who". */
const subjectNamedBefore = (room: Room, first: number): boolean =>
  peopleIn(room, room.sentence.first, first).some(({ of, last }) => of === 'named' && first - last <= 1);

const isPluralNoun = ({ context }: Room, { first }: TokenRange): boolean => context.view.token(first)?.reading?.number === 'plur';

function isWithSomebody({ context }: Room, anchor: TokenRange, clause: { readonly last: number }): boolean {
  for (let at = anchor.last; at < Math.min(clause.last, anchor.last + 4); at++) if (WITH.has(context.view.form(at))) return true;
  return false;
}

function both(room: Room): Met[] {
  return room.leaders.length > 1 ? [{ actors: room.leaders, last: null, third: false }] : [];
}

function metOf(room: Room, actors: readonly Actor[], last: number | null): Met {
  return { actors, last, third: actors.some((actor) => !room.leaders.some((leader) => sameActor(leader, actor))) };
}

/** The subject with each of the people one word names. */
function pairs(room: Room, subject: Someone | null, partner: Someone): Met[] {
  const who = subject ? sideOfSubject(room, subject) : room.me ? [room.me] : room.leaders.slice(0, 1);
  // «я встречался с нашими губернаторами»: one's own people
  const ours = room.context.view.has(Math.max(room.sentence.first, partner.first - 2), partner.first, 'our');
  if (ours && (subject?.of === 'i' || !subject) && partner.actors.length > 1 && partner.actors.some(({ state }) => state === who[0]?.state))
    return [];
  return partner.actors.flatMap((actor) => {
    const actors = who.some((one) => sameActor(one, actor)) ? who : [...who, actor];
    return actors.length > 1 ? [metOf(room, actors, partner.last)] : [];
  });
}

/** "we met with him": the speaker's side. */
function sideOfSubject(room: Room, subject: Someone): readonly Actor[] {
  if (subject.of !== 'we') return subject.actors;
  return room.me ? [room.me] : room.leaders.slice(0, 1);
}
