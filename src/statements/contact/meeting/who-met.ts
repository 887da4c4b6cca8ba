import type { TokenRange } from '../../../domain/index.js';
import { peopleIn } from '../people/people.js';
import type { Someone } from '../people/someone.js';
import { type Room, sameActor } from '../room.js';
import { dativeSubject } from '../visit/travel-subjects.js';

/** The ministers or officials named as the subject of the clause before, of a verb in the plural right behind «и», "and". */
export function subjectBefore(room: Room, anchor: TokenRange, { first }: { readonly first: number }): Someone | null {
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

/** "our previous meeting", "his meeting with …": whose meeting it is, when nobody else is named between. */
export function ownerOf(people: readonly Someone[], anchor: TokenRange): Someone | null {
  const before = people.filter((someone) => someone.last <= anchor.first && anchor.first - someone.last <= 4);
  const last = before.at(-1);
  return last?.possessive ? last : null;
}

/** «встреча наших министров», "the meeting of our foreign ministers" */
export function genitive({ context }: Room, people: readonly Someone[], anchor: TokenRange): Someone | null {
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
export function possessorOf({ context }: Room, people: readonly Someone[], partners: readonly Someone[]): Someone | null {
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
export function coordinated({ context }: Room, people: readonly Someone[], anchor: TokenRange): Someone | null {
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

/** The subject of a meeting told by a verb, the one it falls to, or who was told to meet. */
export function subjectOf(room: Room, people: readonly Someone[], partners: readonly Someone[], anchor: TokenRange): Someone | null {
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
