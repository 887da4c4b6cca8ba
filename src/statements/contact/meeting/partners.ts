import type { Actor, TokenRange } from '../../../domain/index.js';
import { peopleIn } from '../people/people.js';
import type { Someone } from '../people/someone.js';
import type { Room } from '../room.js';

/** Words before the one met. */
export const WITH = new Set(['с', 'со', 'with', 'между', 'between']);
const BETWEEN =
  /^(the|our|your|my|his|her|holiness|excellency|majesty|highness|eminence|royal|mr|ms|mrs|господином|госпожой|самим|а|также|its|their)$/;

/** «с господином …», "Mr …": as one speaks of somebody of the other side. */
function isHonoured({ context: { view } }: Room, { first, last }: TokenRange): boolean {
  for (let at = first; at < last; at++) if (/^(господин|госпож|mr$|ms$|mrs$)/.test(view.form(at))) return true;
  return false;
}

const OF_STATE: ReadonlySet<string> = new Set([
  'prime-minister',
  'foreign-minister',
  'minister',
  'deputy-prime-minister',
  'parliament-speaker',
]);

/** A minister by a name nobody knows, and by an office without a state: only told to be of the speaker's own. */
export function isUnheardOf({ context: { view }, sentence }: Room, { first, last }: TokenRange, { name, office }: Actor): boolean {
  if (name === null || office === null || !OF_STATE.has(office)) return false;
  const person = view.mentions(Math.max(sentence.first, first), last, 'person').at(-1);
  return person !== undefined && person.person === null && (person.office?.state ?? null) === null && person.office?.owner == null;
}

/** "I had talks with the Prime Minister", said by the guest: nobody meets his own one abroad, it is the host's. */
export function acrossFrom(room: Room, partner: Someone, subject: Someone | null): Someone {
  const [actor] = partner.actors;
  const [other] = room.voice.others;
  const here = room.context.scene.meeting.place?.state ?? null;
  const own = subject?.actors[0]?.state ?? room.me?.state ?? null;
  // "I met Prime Minister So-and-so last May": somebody nobody has heard of is of the other side
  if (actor && partner.of === 'named' && subject?.of !== 'named' && isUnheardOf(room, partner, actor) && other !== undefined)
    if (room.sentence.turn !== null && room.voice.others.length === 1 && actor.state === own && isHonoured(room, partner))
      return { ...partner, actors: [{ ...actor, state: room.me?.state === own ? other : (room.me?.state ?? null) }] };
  // "Secretary A had met with Finance Minister B", told by the publisher of talks of two: B is of the other side
  if (actor && actor.state === null && partner.of === 'named' && partner.actors.length === 1 && OF_STATE.has(actor.office ?? 'other')) {
    const { states } = room.context.scene;
    const across = states.find((state) => state !== own);
    if (room.sentence.turn === null && states.length === 2 && across !== undefined && own !== null && states.includes(own))
      return { ...partner, actors: [{ ...actor, state: across }] };
  }
  if (!actor || partner.of !== 'named' || partner.actors.length !== 1 || actor.name !== null || actor.state === null) return partner;
  if (actor.state !== own || other === undefined || room.voice.others.length !== 1 || here !== other || actor.state !== room.voice.own)
    return partner;
  if (room.context.view.has(partner.first - 3, partner.last, 'our', 'mine')) return partner;
  return { ...partner, actors: [{ ...actor, state: other }] };
}

/** "the Prime Minister, with whom we agreed on a meeting": the one named before. */
export function whomBefore(room: Room, { first }: { readonly first: number }): Someone[] {
  const { view } = room.context;
  // "as I told your Prime Minister, who I met with a moment ago"
  if (/^(who|whom)$/.test(view.form(first)) && /^(i|we|you)$/.test(view.form(first + 1))) {
    const met = peopleIn(room, room.sentence.first, first).findLast((someone) => someone.of === 'named' && !someone.possessive);
    return met && first - met.last <= 1 ? [met] : [];
  }
  const at = WITH.has(view.form(first)) ? first : first + 1;
  if (!WITH.has(view.form(at)) || !/^(whom|которым|которой|которыми)$/.test(view.form(at + 1))) return [];
  const named = peopleIn(room, room.sentence.first, first).findLast((someone) => someone.of === 'named' && !someone.possessive);
  return named ? [named] : [];
}

/** Those named after "with", and after "and" behind one of them. */
export function partnersOf(room: Room, people: readonly Someone[], anchor: TokenRange): Someone[] {
  const { view } = room.context;
  const out: Someone[] = [];
  for (const someone of people) {
    if (someone.possessive) continue;
    let at = someone.first - 1;
    while (
      at > 0 &&
      (BETWEEN.test(view.form(at)) || view.token(at)?.reading?.pos === 'adjective' || view.token(at)?.reading?.pos === 'pronoun') &&
      !WITH.has(view.form(at))
    )
      at--;
    at = beforeApposition(room, at, someone.first);
    const before = view.form(at);
    const listed =
      (before === 'и' || before === 'and' || before === ',') &&
      out.some(
        (other) =>
          other.last === at ||
          (at - other.last <= 4 && view.form(other.last) === ',') ||
          at - other.last <= 3 ||
          isBehindUnknown(room, other.last, at),
      );
    if (WITH.has(before) || listed || isObject(room, someone, anchor)) out.push(someone);
  }
  return out;
}

/** How far apart two of one list may stand where somebody nobody can tell stands between. */
const LIST_GAP = 14;

/** "the Prime Minister of India, President So-and-so and the President of Egypt": only names and titles stand between. */
function isBehindUnknown({ context: { view } }: Room, from: number, to: number): boolean {
  if (to <= from || to - from > LIST_GAP || !/^(,|and|и)$/.test(view.form(from))) return false;
  for (let at = from; at < to; at++) if (view.isPredicate(at) && view.form(at) !== 'invited') return false;
  return view.mentions(from, to).some(({ of, last }) => (of === 'person' || of === 'office') && to - last <= 3);
}

/** "I met the Prime Minister", "you will see the Speaker": the one named right behind the verb. */
function isObject({ context: { view, analysed } }: Room, someone: Someone, anchor: TokenRange): boolean {
  const told = someone.of === 'named' || someone.of === 'officials';
  if (analysed.lang !== 'en' || !told || someone.first <= anchor.first || !SEEN.test(view.form(anchor.first))) return false;
  for (let at = anchor.first + 1; at < someone.first; at++)
    // "his French counterpart"
    if (!BETWEEN.test(view.form(at)) && !(someone.of === 'officials' && view.token(at)?.reading?.pos === 'adjective')) return false;
  return view.token(anchor.first)?.reading?.pos !== 'noun';
}
const SEEN = /^(met|meet|meeting|see|saw|seeing)$/;

/** "with our great friend, President Xi": the preposition before the word of praise he is apposed to. */
function beforeApposition({ context }: Room, at: number, first: number): number {
  const { view } = context;
  if (view.form(first - 1) !== ',' || view.senseAtToken(first - 2, 'friends-noun') === null) return at;
  let before = first - 3;
  while (
    before > first - 8 &&
    (BETWEEN.test(view.form(before)) || view.token(before)?.reading?.pos === 'adjective' || /^(наш|ваш|мо[йие])/.test(view.form(before)))
  )
    before--;
  return WITH.has(view.form(before)) ? before : at;
}
