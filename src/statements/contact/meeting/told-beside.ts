import type { SenseHit, TimeExpression } from '../../../domain/index.js';
import { peopleIn } from '../people/people.js';
import type { Room } from '../room.js';
import { isBesideTalks, sideOf } from '../time.js';
import { WITH } from './partners.js';

type Range = { readonly first: number; readonly last: number };

/** «Вчера гость беседовал и с Премьер-министром», told by the publisher: on another day, or before or after the talks. */
export function isToldBeside(room: Room, verb: SenseHit, { first, last }: Range, time: TimeExpression | null): boolean {
  const { view } = room.context;
  if (room.voice.turn !== null || room.voice.speaker !== null || (sideOf(room, time) === null && !isBesideTalks(room, first, last)))
    return false;
  // "the two Presidents had previously talked on 22 September"
  const from = /^(and|but)$/.test(view.form(first)) ? room.sentence.first : first;
  const who = peopleIn(room, from, verb.first).findLast(({ possessive }) => !possessive)?.actors ?? [];
  const both =
    who.length > 1 && who.every(({ state, office }) => room.leaders.some((leader) => leader.state === state && leader.office === office));
  const when = time !== null && time.first >= verb.last && time.first - verb.last <= 2;
  return (both && when) || WITH.has(view.form(verb.last)) || WITH.has(view.form(verb.last + 1));
}

/** "our experts talked in Geneva last week": officials who talk in another town met there. */
export function isOfOfficials(room: Room, verb: SenseHit, { first }: Range, elsewhere: boolean): boolean {
  const { view, analysed } = room.context;
  if (!elsewhere || analysed.lang !== 'en' || view.token(verb.first)?.reading?.tense !== 'past') return false;
  // "spoke of the meeting held in Rome" tells where another one was
  if (!/^(in|at|there)$/.test(view.form(verb.last))) return false;
  const subject = peopleIn(room, first, verb.first).findLast((someone) => !someone.possessive);
  return (
    subject !== undefined && verb.first - subject.last <= 2 && (subject.of === 'officials' || (subject.of === 'named' && subject.plural))
  );
}

/** To speak is to meet only "on the sidelines" or "briefly, yesterday": otherwise it tells of what was said. */
export function isEncounter({ context }: Room, verb: SenseHit, clause: Range): boolean {
  const { view } = context;
  return (
    // "to speak at the University": before an audience
    !view.has(clause.first, clause.last, 'represent-at', 'site-noun') &&
    view.has(clause.first, clause.last, 'beside-event') &&
    (context.analysed.lang === 'ru' || !/^(about|of|on|out)$/.test(view.form(verb.last))) &&
    (view.has(clause.first, clause.last, 'had-chance', 'previous') || view.times(clause.first, clause.last).length > 0)
  );
}
