import type { Actor, TokenRange } from '../../domain/index.js';
import { acrossFrom, partnersOf, WITH, whomBefore } from './partners.js';
import { peopleIn } from './people.js';
import { type Room, sameActor } from './room.js';
import type { Someone } from './someone.js';
import { dativeSubject } from './travellers.js';

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

/** "a short meeting took place", "the first such meeting was held": nothing behind the noun tells whose it was. */
function isOneHeld({ context: { view }, sentence, voice }: Room, anchor: TokenRange): boolean {
  if (sentence.turn === null || voice.speaker === null || !view.has(anchor.last, anchor.last + 3, 'took-place')) return false;
  for (let at = anchor.first - 1; at >= Math.max(sentence.first, anchor.first - 4); at--)
    if (/^(a|an|another|such)$/.test(view.form(at))) return true;
  return false;
}

/** The ministers or officials named as the subject of the clause before, of a verb in the plural right behind «и», "and". */
function subjectBefore(room: Room, anchor: TokenRange, { first }: { readonly first: number }): Someone | null {
  const { view } = room.context;
  const { sentence } = room;
  const verb = view.token(anchor.first)?.reading;
  // "they spoke in May and will speak again in July"
  const ahead = verb?.pos === 'infinitive' && /^(will|would)$/.test(view.form(anchor.first - 1));
  if (first <= sentence.first || !(verb?.pos === 'verb' || ahead) || anchor.first - first > 5 || verb?.number === 'sing') return null;
  if (!/^(и|а|and|but)$/.test(view.form(first)) && !/^(и|а|and|but)$/.test(view.form(first + 1))) return null;
  return (
    peopleIn(room, sentence.first, first).findLast(
      (someone) =>
        (someone.of === 'named' || someone.of === 'officials' || (someone.of === 'leaders' && sentence.turn === null)) &&
        someone.actors.length > 1 &&
        !someone.possessive &&
        (someone.case === 'nom' || someone.case === null),
    ) ?? null
  );
}

/** The clause with those behind it that do nothing but go on with a list of people. */
function listLast({ context: { view }, sentence }: Room, { last }: { readonly last: number }): number {
  if (last >= sentence.last || view.form(last - 1) !== ',') return last;
  let end = last;
  for (const next of sentence.clauses) {
    if (next.first < end) continue;
    const [named] = view.mentions(next.first, Math.min(next.last, next.first + 5)).filter(({ of }) => of === 'person' || of === 'office');
    if (!named) return end;
    for (let at = next.first; at < next.last; at++) if (view.isPredicate(at) && view.form(at) !== 'invited') return end;
    end = next.last;
  }
  return end;
}

/** «когда встречались в Казани», "their meeting in May": those who talk. */
function withoutSubject({ context, sentence, voice, leaders }: Room, anchor: TokenRange, clause: { readonly first: number }): boolean {
  const { view, analysed } = context;
  if (voice.turn === null) return view.has(Math.max(clause.first, anchor.first - 6), anchor.first, 'own-one');
  const reading = view.token(anchor.first)?.reading;
  return (
    analysed.lang === 'ru' &&
    sentence.turn !== null &&
    reading?.pos === 'verb' &&
    reading.tense === 'past' &&
    reading.number === 'plur' &&
    ([clause.first, anchor.first - 1, anchor.first - 2].some((at) => /^(когда|где)$/.test(view.form(at))) ||
      // «В последний раз виделись в Ашхабаде»
      (clause.first === sentence.first &&
        anchor.first - clause.first <= 5 &&
        leaders.length === 2 &&
        !isOfOthers(view, clause.first, anchor.first) &&
        view.token(anchor.first)?.reading?.aspect !== null) ||
      // «мы с Вами знакомы, встречались в мае в Баку»
      (clause.first > sentence.first && view.has(sentence.first, clause.first, 'we') && view.has(sentence.first, clause.first, 'you-one')))
  );
}

/** «строители встретились»: a subject nobody can be told by. */
function isOfOthers(view: Room['context']['view'], first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const reading = view.token(at)?.reading;
    if (reading?.pos === 'noun' && reading.case === 'nom' && reading.number === 'plur' && view.times(at, at + 1).length === 0) return true;
  }
  return false;
}

const isPluralNoun = ({ context }: Room, { first }: TokenRange): boolean => context.view.token(first)?.reading?.number === 'plur';

/** The adjective right before the noun names the states of those who talk. */
function areBoth({ context, leaders }: Room, anchor: TokenRange): boolean {
  const adjective = context.view.mentions(anchor.first - 2, anchor.first, 'state-adjective').at(-1);
  return (
    adjective !== undefined &&
    adjective.states.length > 1 &&
    leaders.length === adjective.states.length &&
    adjective.states.every((state) => leaders.some((leader) => leader.state === state))
  );
}

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

/** "our previous meeting", "his meeting with …": whose meeting it is, when nobody else is named between. */
function ownerOf(people: readonly Someone[], anchor: TokenRange): Someone | null {
  const before = people.filter((someone) => someone.last <= anchor.first && anchor.first - someone.last <= 4);
  const last = before.at(-1);
  return last?.possessive ? last : null;
}

/** «встреча наших министров», "the meeting of our foreign ministers" */
function genitive({ context }: Room, people: readonly Someone[], anchor: TokenRange): Someone | null {
  const { view, analysed } = context;
  const next = people.find(
    (someone) =>
      // "the meeting of their security advisers"
      (someone.of === 'named' || someone.of === 'leaders' || (someone.of === 'officials' && someone.actors.length > 1)) &&
      !someone.possessive &&
      someone.first >= anchor.last,
  );
  if (!next || next.first - anchor.last > (next.of === 'officials' ? 5 : 3)) return null;
  const governed =
    analysed.lang === 'ru'
      ? next.case === 'gen' && next.first - anchor.last <= 2
      : view.form(anchor.last) === 'of' || view.form(anchor.last) === 'between';
  if (!governed) return null;
  // "the meeting of Vladimir Putin and Ilham Aliyev"
  const other = people.find(
    (someone) =>
      (someone.of === 'named' || (someone.of === 'officials' && someone.actors.length === 1)) &&
      !someone.possessive &&
      someone.first > next.last &&
      someone.first - next.last <= 3,
  );
  const joined = other !== undefined && /^(and|и)$/.test(view.form(next.last));
  return joined ? { ...next, actors: [...next.actors, ...other.actors], plural: true, last: other.last } : next;
}

/** «у Вас запланированы встречи» */
function possessorOf({ context }: Room, people: readonly Someone[], partners: readonly Someone[]): Someone | null {
  const { view } = context;
  return (
    people.find(
      (someone) =>
        !partners.includes(someone) &&
        (view.form(someone.first - 1) === 'у' ||
          // «Вас ждёт встреча», "a meeting awaits you"
          view.senseAtToken(someone.last, 'awaits') !== null ||
          view.senseAtToken(someone.first - 1, 'awaits') !== null ||
          (someone.case === 'dat' && view.form(someone.last).startsWith('предсто'))),
    ) ?? null
  );
}

/** «Владимир Путин и Эмомали Рахмон», "President Xi and I": one subject. */
function coordinated({ context }: Room, people: readonly Someone[], anchor: TokenRange): Someone | null {
  for (let i = people.length - 1; i > 0; i--) {
    const [a, b] = [people[i - 1] as Someone, people[i] as Someone];
    // "the Secretary and the Minister", «наш Министр и ваш посол»
    let joins = b.first - 1;
    while (joins > a.last && (WHOSE.test(context.view.form(joins)) || context.view.token(joins)?.reading?.pos === 'adjective')) joins--;
    if (b.last > anchor.first || !/^(и|and)$/.test(context.view.form(joins)) || joins - a.last > 0) continue;
    if (a.possessive || b.possessive || (a.case !== null && a.case !== 'nom' && a.case !== b.case)) continue;
    if (b.case !== null && b.case !== 'nom' && a.case !== 'nom') continue;
    return {
      ...a,
      last: b.last,
      actors: [...a.actors, ...b.actors.filter((actor) => !a.actors.some((other) => sameActor(other, actor)))],
      plural: true,
    };
  }
  return null;
}

const WHOSE = /^(the|a|an|my|our|your|his|her|their|its|наш|наша|наши|ваш|ваша|ваши|мой|моя|его|ее|их)$/;

/** «поручили министрам встретиться», "we asked our ministers to meet": those who were told to. */
function toldTo({ context: { view } }: Room, people: readonly Someone[], anchor: TokenRange): Someone | undefined {
  const [told] = view.senses(Math.max(0, anchor.first - 9), anchor.first, 'told-to', 'kept-from');
  return (
    told &&
    (people.find((someone) => someone.first >= told.first && someone.last <= anchor.first && anchor.first - someone.last <= 2) ??
      // «министрам поручено встретиться»
      people.findLast((someone) => someone.case === 'dat' && someone.last <= told.first && told.first - someone.last <= 3))
  );
}

function subjectOf(room: Room, people: readonly Someone[], partners: readonly Someone[], anchor: TokenRange): Someone | null {
  const { context } = room;
  // "thank you for the chance to meet …": not "you" meets
  const thanked = (someone: Someone): boolean =>
    someone.of === 'you' && context.view.senseAtToken(someone.first - 1, 'thank-verb') !== null;
  const others = people.filter((someone) => !partners.includes(someone) && !someone.possessive && !thanked(someone));
  return (
    dativeSubject(room, others, anchor) ??
    toldTo(room, others, anchor) ??
    others.findLast((someone) => someone.last <= anchor.first && (someone.case === 'nom' || someone.case === null)) ??
    others.find((someone) => (someone.first >= anchor.last || someone.first === anchor.first) && someone.case === 'nom') ??
    null
  );
}

/** "we met with him": the speaker's side. */
function sideOfSubject(room: Room, subject: Someone): readonly Actor[] {
  if (subject.of !== 'we') return subject.actors;
  return room.me ? [room.me] : room.leaders.slice(0, 1);
}
