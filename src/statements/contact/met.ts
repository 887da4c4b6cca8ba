import type { Actor, TokenRange } from '../../domain/index.js';
import type { Room } from './room.js';
import { sameActor } from './room.js';
import { peopleIn, type Someone } from './someone.js';

const WITH = new Set(['с', 'со', 'with', 'между', 'between']);

/** Those who met: the subject, and those named after "with". Both leaders where only "we" or "you" are told. Null when it cannot be told. */
export function thoseWhoMet(
  room: Room,
  anchor: TokenRange,
  clause: { readonly first: number; readonly last: number },
): readonly Actor[] | null {
  const { view } = room.context;
  const people = peopleIn(room, clause.first, clause.last);
  const partners = people.filter((someone) => isPartner(room, someone, people));
  const subject = subjectOf(people, partners, anchor);
  const met = partners.filter(
    (someone) => someone.of !== 'you' && someone.of !== 'we' && !someone.actors.some((actor) => room.you && sameActor(actor, room.you)),
  );
  if (met.length > 0) {
    const who = subject ? sideOfSubject(room, subject) : room.me ? [room.me] : room.leaders.slice(0, 1);
    const actors = [...who, ...met.flatMap((someone) => someone.actors)].filter(
      (actor, i, all) => all.findIndex((other) => sameActor(other, actor)) === i,
    );
    return actors.length > 1 ? actors : null;
  }
  if (partners.length > 0) return room.leaders.length > 1 ? room.leaders : null;
  if (!subject) return view.has(clause.first, clause.last, 'our') && room.leaders.length > 1 ? room.leaders : null;
  if (subject.of === 'named' && subject.plural && subject.actors.length > 1) return subject.actors;
  if (subject.of === 'named' || subject.of === 'officials') return subject.actors.length > 1 ? subject.actors : null;
  return room.leaders.length > 1 ? room.leaders : null;
}

function isPartner({ context }: Room, someone: Someone, people: readonly Someone[]): boolean {
  const { view } = context;
  let at = someone.first - 1;
  while (
    /^(the|our|your|my|his|president|mr|наш|нашим|вашим|господином|самим|president)$/.test(view.form(at)) ||
    view.token(at)?.reading?.pos === 'adjective'
  )
    at--;
  if (WITH.has(view.form(at))) return true;
  // «с Президентом Франции и Канцлером Германии»
  if (view.form(at) !== 'и' && view.form(at) !== 'and' && view.form(at) !== ',') return false;
  const before = people.find((other) => other.last === at || (other.last < at && at - other.last <= 3));
  return before !== undefined && before !== someone && isPartner({ context } as Room, before, people.slice(0, people.indexOf(before)));
}

function subjectOf(people: readonly Someone[], partners: readonly Someone[], anchor: TokenRange): Someone | null {
  const others = people.filter((someone) => !partners.includes(someone) && !someone.possessive);
  return (
    others.findLast((someone) => someone.last <= anchor.first && (someone.case === 'nom' || someone.case === null)) ??
    others.find((someone) => someone.first >= anchor.last && someone.case === 'nom') ??
    null
  );
}

/** "we met with him": the speaker's side. */
function sideOfSubject(room: Room, subject: Someone): readonly Actor[] {
  if (subject.of !== 'we') return subject.actors;
  return room.me ? [room.me] : room.leaders.slice(0, 1);
}
