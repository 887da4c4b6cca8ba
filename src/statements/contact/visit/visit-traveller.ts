import type { SenseHit } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import { peopleIn } from '../people/people.js';
import type { Room } from '../room.js';
import type { Where } from '../where-told.js';
import { notAtHome } from './not-at-home.js';
import { subjectsOf } from './travel-subjects.js';
import type { Traveller } from './traveller.js';
import { antecedentOf } from './travellers.js';

/** "I asked to let those people leave for Rome": not the one who asks travels. */
export function isOfPeople(view: Context['view'], start: number, from: number | null, to: number): boolean {
  for (let at = Math.max(from ?? 0, to - 8); at < to; at++) if (PEOPLE.test(view.form(at))) return true;
  // "assistance for the Defence Forces is on its way"
  for (let at = Math.max(start, to - 9); at < to; at++) if (GOODS.test(view.form(at))) return true;
  return false;
}
const GOODS = /^(assistance|aid|equipment|supplies|weapons|помощь|оборудование)$/;
const PEOPLE =
  /^(people|equipment|missiles|humanitarian|troops|forces|soldiers|planes|aircraft|goods|weapons|supplies|citizens|refugees|students|families|tourists|workers|migrants|граждан|гражданам|беженцам|людям|студентам|туристам)$/;

/**
 * «Господин Министр приезжал в Сочи», said by the host: a minister without a state who travels there is the guest's; so is somebody
 * nobody has heard of, named without a state. Nobody travels to the own state.
 */
export function withOwnState(
  room: Room,
  verb: SenseHit,
  { first, last }: { first: number; last: number },
  traveller: Traveller,
  where: Where,
): Traveller {
  const guest = notAtHome(room, traveller.actor, where.state, verb.first, /^(he|she)$/);
  if (guest !== traveller.actor) return { ...traveller, actor: guest };
  const { actor } = traveller;
  const { scene, view } = room.context;
  if (where.state === null || (actor.state !== null && actor.state !== where.state)) return traveller;
  if (actor.name !== null) {
    if (!isUnheardOf(room, traveller) || !scene.states.includes(where.state) || scene.states.length !== 2) return traveller;
    return { ...traveller, actor: { ...actor, state: scene.states.find((state) => state !== where.state) ?? null } };
  }
  const [other] = room.voice.others;
  if (where.state !== actor.state || actor.state !== room.voice.own) return traveller;
  if (room.voice.others.length !== 1 || !other || !MINISTERS.has(actor.office ?? 'other') || room.sentence.turn === null) return traveller;
  if (view.has(first, last, 'our')) return traveller;
  return { ...traveller, actor: { ...actor, state: other } };
}

/** Named with no state and by no owner, and of no state known to the world. */
function isUnheardOf({ context, sentence, leaders }: Room, { actor, last }: Traveller): boolean {
  // a king or president who does not hold the talks is of a third state
  if (context.analysed.lang === 'en' && /^(monarch|president|prime-minister)$/.test(actor.office ?? '')) return false;
  if (last === null || leaders.some(({ name }) => name === actor.name)) return false;
  const named = context.view.mentions(sentence.first, last, 'person').find((mention) => mention.last === last);
  return (
    named !== undefined && named.person === null && (named.office === null || (named.office.state === null && named.office.owner === null))
  );
}
const MINISTERS = new Set(['minister', 'foreign-minister', 'prime-minister', 'deputy-prime-minister', 'parliament-speaker']);

/** Who makes the journey the verb tells of. */
export function travellersAt(room: Room, verb: SenseHit, clause: { first: number; last: number }): Traveller[] {
  const { view } = room.context;
  const people = peopleIn(room, clause.first, clause.last);
  if (view.has(clause.first, Math.min(clause.first + 2, clause.last), 'who')) {
    const antecedent = antecedentOf(room, clause.first);
    const officials = antecedent ? null : peopleIn(room, room.sentence.first, clause.first).at(-1);
    if (officials) return officials.actors.map((actor) => ({ actor, last: null }));
    if (antecedent) return [{ actor: antecedent, last: null }];
  }
  const found = subjectsOf(room, people, verb, view.clauseOf(verb.first) ?? room.sentence);
  if (found.length > 0 || clause.first === room.sentence.first) return found;
  // «вы нашли время и приехали»: the subject stands in the clause before
  const before = peopleIn(room, room.sentence.first, clause.first).filter(
    (someone) => !someone.possessive && (someone.case === 'nom' || someone.case === null),
  );
  // "I am travelling with a delegation and will go on to …": what stands behind "with" travels along
  const along = room.context.analysed.lang === 'en' ? before.findLast((someone) => someone.of === 'i' || someone.of === 'you') : undefined;
  const subject = along ?? before.at(-1);
  return subject && subject.actors.length === 1 ? subject.actors.map((actor) => ({ actor, last: null })) : [];
}
