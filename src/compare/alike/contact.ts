import type { Actor, Contact, ContactStatus, StatementOf } from '../../domain/index.js';
import { sameParties, sameTime } from '../../ledger/contacts/same-contact.js';
import { otherPlace, sameActor, type Telling, tellingOf } from '../../ledger/contacts/telling.js';
import { isRussian, nameStem } from '../../ledger/words/stem.js';
import type { Statement } from '../statement.js';
import { type Alike, type Beside, besides, compared } from './verdict.js';

type ContactStatement = Statement<StatementOf<'contact'>>;

const AHEAD = new Set<ContactStatus>(['planned', 'invited', 'proposed', 'cancelled']);

/** Whether two statements tell of one contact: who, whom, when; either order. */
export function alikeContacts(a: ContactStatement, b: ContactStatement, beside: Beside): Alike | null {
  const [left, right] = [tellingIn(a), tellingIn(b)];
  const alike = Math.max(beside.words.ofA, beside.words.ofB);
  const states = left.states.some((state) => right.states.includes(state));
  const parties = sameParties(left, right);
  // One page may call a meeting what the other calls a summit, and a journey a visit.
  if (!parties && !(left.channel !== right.channel && states && travellersAgree(left, right) && alike >= 0.5)) return null;
  const [past, before] = [!AHEAD.has(a.fields.status), !AHEAD.has(b.fields.status)];
  if (past !== before && alike < 0.5) return null;
  const times = left.days && right.days ? (sameTime(left.days, right.days) ? 'same' : 'other') : 'unknown';
  if (times === 'other' && (past || alike < 0.5)) return null;
  const [place, elsewhere] = [a.fields.place, b.fields.place];
  if (otherPlace(place, elsewhere) && alike < 0.5) return null;
  return {
    score: (parties ? 3 : 1) + (times === 'same' ? 2 : 0) + (a.fields.status === b.fields.status ? 1 : 0) + besides(beside),
    by: 'ledger',
    fields: [
      ...compared('status', ...statusesOf(a, b)),
      ...compared('when', a.fields.when, b.fields.when, times === 'same'),
      ...placesCompared(place, elsewhere),
      ...namesCompared(a.fields, b.fields),
    ],
  };
}

/** A visit that goes on for one page is over for one that is written later: no difference, where a publisher tells it. */
function statusesOf(a: ContactStatement, b: ContactStatement): readonly [ContactStatus, ContactStatus] {
  const narrated = [a, b].some(({ told }) => told.told !== 'speech');
  const status = ({ fields: { status: told } }: ContactStatement): ContactStatus => (narrated && told === 'ongoing' ? 'held' : told);
  return [status(a), status(b)];
}

/** Where a page has no date, the ledger's question is still about who and whom. */
const tellingIn = ({ evidence }: ContactStatement): Telling =>
  tellingOf({ ...evidence, said: evidence.said ?? '2000-01-01' } as Parameters<typeof tellingOf>[0]) as Telling;

const travellersAgree = (a: Telling, b: Telling): boolean =>
  a.who.some((actor) => b.who.some((other) => sameActor(actor, other) || (actor.state === other.state && actor.office === other.office)));

/** Places in two alphabets are no difference that could be told. */
function placesCompared(a: string | null, b: string | null) {
  if (a !== null && b !== null && (isRussian(a) !== isRussian(b) || nameStem(a) === nameStem(b) || !otherPlace(a, b))) return [];
  return compared('place', a, b);
}

/** Names that only one page gives. That one person is spelt in two ways is no difference. */
function namesCompared(a: Contact, b: Contact) {
  const named = (actors: readonly Actor[]): string | null => {
    const names = actors.flatMap(({ name }) => (name === null ? [] : [name]));
    return names.length === 0 ? null : names.join(', ');
  };
  const [left, right] = [named(a.actors), named(b.actors)];
  if (left !== null && right !== null) return [];
  return compared('who', left, right);
}
