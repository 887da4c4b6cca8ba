import type { Clause, Sentence, TokenRange } from '../../../domain/index.js';
import { greetedBefore } from '../meeting/greeted.js';
import type { Someone } from '../people/someone.js';
import type { Room } from '../room.js';
import { one, type Traveller } from './traveller.js';

const isGerund = ({ context }: Room, at: number): boolean =>
  context.analysed.lang === 'ru' && context.view.token(at)?.reading?.pos === 'gerund';

/** "it is good that you plan to come": the pronoun by the verb is its subject. */
const isPronounBy = (someone: Someone, anchor: TokenRange): boolean =>
  (someone.of === 'you' || someone.of === 'i' || someone.of === 'we' || someone.of === 'he') &&
  anchor.first - someone.last <= 4 &&
  someone.case !== 'acc';

/** «мне удалось посетить», «Вам предстоит поехать», «предстоит поездка»: the one to whom it falls. */
export function dativeSubject({ context }: Room, people: readonly Someone[], anchor: TokenRange): Someone | undefined {
  const { view, analysed } = context;
  if (analysed.lang !== 'ru') return undefined;
  const [falls] = view.senses(Math.max(0, anchor.first - FALLS_WITHIN), anchor.first, 'falls-to');
  if (!falls) return undefined;
  return people.findLast(
    (someone) =>
      someone.case === 'dat' &&
      someone.last <= anchor.first &&
      (someone.last <= falls.first ? falls.first - someone.last <= 2 : someone.first - falls.last <= 1),
  );
}

/** Words between «удалось» and what one managed to do. */
const FALLS_WITHIN = 6;

/** «приехали принимать технику»: what one came for. */
const isPurpose = ({ context: { view, analysed } }: Room, anchor: TokenRange, { first }: TokenRange): boolean =>
  analysed.lang === 'ru' && first >= anchor.last && first - anchor.last <= 3 && view.token(first)?.reading?.pos === 'infinitive';

/** "At the invitation of the President, the Minister flew to Rome": who stands under a preposition is no subject where another stands free. */
function isUnder({ context: { view } }: Room, { first }: TokenRange): boolean {
  let at = first - 1;
  while (/^(the|his|her|their|mr|ms|mrs|\.)$/.test(view.form(at))) at--;
  return /^(of|with|by|for|from|between|to)$/.test(view.form(at));
}

/** Who arrives, is welcomed or stays: the subject of the clause, or who is greeted in it. */
export function subjectsOf(room: Room, people: readonly Someone[], anchor: TokenRange, clause: Clause | Sentence): Traveller[] {
  const { view } = room.context;
  const inClause = people.filter((someone) => someone.first >= clause.first && someone.last <= clause.last && !someone.possessive);
  const welcomed = view
    .senses(clause.first, clause.last, 'welcome-verb', 'expect-guest', 'glad-to-see', 'ready-to-receive')
    // «принять участие» receives nobody; «побывав в Баку, я увидел» is the one who was there
    .some(
      (hit) =>
        view.senseAtToken(hit.first, 'take-part') === null &&
        !isPurpose(room, anchor, hit) &&
        !(isGerund(room, anchor.first) && hit.first > anchor.last),
    );
  // «предлагаю Вам приехать», «поблагодарил его за визит»: not the one who says it
  const other = inClause.findLast(
    (someone) =>
      someone.last <= anchor.first &&
      (someone.of === 'named' || someone.of === 'you' || someone.of === 'he') &&
      someone.case !== 'nom' &&
      someone.case !== null,
  );
  if (other && view.has(clause.first, anchor.first, 'thank-verb', 'propose-contact')) return one(other);
  // "President A today welcomed President B for an official visit": the one named behind the verb
  const greeted = greetedBefore(room, inClause, clause.first, anchor.first);
  if (greeted) return one(greeted);
  // "I have asked the Minister to fly to Rome": the one who was asked
  const asked = view.senses(Math.max(clause.first, anchor.first - 9), anchor.first, 'told-to').at(-1);
  const ordered =
    asked && (analysedAs(room) === 'en' ? view.form(anchor.first - 1) === 'to' : view.token(anchor.first)?.reading?.pos === 'infinitive')
      ? inClause.find((someone) => someone.first >= asked.last && someone.last <= anchor.first && someone.of !== 'i')
      : undefined;
  if (ordered) return one(ordered);
  const guests = inClause.filter((someone) => (welcomed ? someone.of !== 'i' && someone.of !== 'we' : true));
  const before = guests.filter((someone) => someone.last <= anchor.first);
  const subject =
    dativeSubject(room, inClause, anchor) ??
    (room.context.analysed.lang === 'en' && !welcomed ? before.findLast((someone) => isPronounBy(someone, anchor)) : undefined) ??
    before.find((someone) => someone.case === 'nom' && !welcomed) ??
    (welcomed ? before.find((someone) => someone.case !== 'nom') : undefined) ??
    (room.context.analysed.lang === 'en'
      ? (before.findLast((someone) => isPronounBy(someone, anchor)) ?? before.find((someone) => !isUnder(room, someone)) ?? before[0])
      : undefined) ??
    (welcomed
      ? guests.find((someone) => someone.first >= anchor.last)
      : guests.find(
          (someone) => someone.case === 'nom' && (someone.first >= anchor.last || (someone.first === anchor.first && someone.of !== 'we')),
        ));
  if (!subject) return [];
  if (subject.of === 'we') return room.me ? [{ actor: room.me, last: subject.last }] : [];
  return subject.of === 'leaders' ? [] : one(subject);
}

const analysedAs = ({ context }: Room): string => context.analysed.lang;
