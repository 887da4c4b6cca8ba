import { MATCHING } from '../matching-rules.js';
import { type Days, overlap, precisionOf } from '../when.js';
import { isConcrete } from '../words/concepts.js';
import { otherPlace, sameActor, type Telling } from './telling.js';

/** Whether two tellings can be of one contact by who, whom and what for; the time is another question. */
export function sameParties(a: Telling, b: Telling): boolean {
  if (a.channel !== b.channel) return false;
  if (a.channel === 'visit') {
    return a.who.some((actor) => b.who.some((other) => sameActor(actor, other))) && a.hosts.some((host) => b.hosts.includes(host));
  }
  if (a.states.length !== b.states.length || a.states.some((state, i) => state !== b.states[i])) return false;
  if (a.channel === 'commission' || a.channel === 'consultations') return !ofOtherSubjects(a, b);
  return leadersAgree(a, b) && !(a.days && b.days && otherPlace(a.evidence.statement.place, b.evidence.statement.place));
}

/** In a meeting or a call the offices of one state must agree where both tell them. */
function leadersAgree(a: Telling, b: Telling): boolean {
  return a.states.every((state) => {
    const [left, right] = [a, b].map((each) => each.who.filter((actor) => actor.state === state));
    if (!left?.length || !right?.length) return true;
    return left.some((actor) => right.some((other) => sameActor(actor, other)));
  });
}

/** Two commissions, one for trade, one for fishing. */
function ofOtherSubjects(a: Telling, b: Telling): boolean {
  const of = ({ things }: Telling): string[] =>
    [...things].filter((thing) => isConcrete(thing) && thing !== 'commission' && thing !== 'consultations');
  const [left, right] = [of(a), of(b)];
  return left.length > 0 && right.length > 0 && !left.some((thing) => right.includes(thing));
}

/** Days by which two times may miss each other and still be one. */
export const slackOf = (...days: readonly Days[]): number => Math.max(...days.map((each) => MATCHING.contact.slack[precisionOf(each)]));

/** Whether two times can be of one contact; two that are told to the day only where they are days of one visit. */
export function sameTime(a: Days, b: Days): boolean {
  const exact = precisionOf(a) === 'day' && precisionOf(b) === 'day';
  return overlap(a, b, exact ? MATCHING.contact.oneVisit : slackOf(a, b));
}
