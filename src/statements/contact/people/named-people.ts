import type { Actor, Mention, StateCode } from '../../../domain/index.js';
import { actorNamed, leaderOf, type Room } from '../room.js';
import { acrossHolder, hisHolder, ministerTold, officeHolder, ownHolder } from './holders.js';
import { isPlural } from './name-forms.js';
import { OF_SECURITY } from './of-security.js';

export function namedActors(room: Room, mention: Mention): Actor[] {
  if (mention.of === 'office' && mention.state === null && isPlural(room, mention) && isOfOthers(room, mention.last)) return [];
  const found =
    ministerTold(room, mention) ??
    hisHolder(room, mention) ??
    acrossHolder(room, mention) ??
    actorNamed(room, mention) ??
    officeHolder(room, mention);
  if (!found) return [];
  const actor = ofOwner(room, mention, found);
  // «наши министры», "our foreign ministers": of both sides
  if (mention.of === 'office' && isPlural(room, mention) && mention.owner === 'our' && room.voice.own !== null && !mention.state)
    return [room.voice.own, ...room.voice.others].map((state) => ({ state, office: mention.office, name: null }));
  if (mention.of === 'office' && isPlural(room, mention) && (mention.state !== null || mention.office === 'president')) {
    const states = statesListed(room, mention);
    if (states.length > 0) return states.map((state) => sameOffice(leaderOf(room, state), mention.office));
    if (mention.state === null) return mention.office === 'president' ? [...room.leaders] : [];
  }
  // «министры иностранных дел провели встречу»: of the two who talk
  if (mention.of === 'office' && mention.state === null && mention.owner === null && !mention.elsewhere && isPlural(room, mention)) {
    const { view } = room.context;
    // «лидеры двух стран»: those who talk
    if (LEADERS.test(view.form(mention.first)) && room.leaders.length === 2 && view.has(mention.last, mention.last + 2, 'both-countries'))
      return [...room.leaders];
    // «секретарей советов безопасности двух стран»
    const ofBoth =
      view.has(mention.last, mention.last + 2, 'both-countries') || (mention.office === 'delegation' && room.sentence.turn !== null);
    const ofSecurity = mention.office === 'other' && OF_SECURITY.test(view.words(mention.first, mention.last));
    const states =
      (MINISTERS.has(mention.office) || ofBoth || ofSecurity) && room.leaders.length === 2 ? room.leaders.map(({ state }) => state) : [];
    if (states.length === 2 && states.every((state) => state !== null))
      return states.map((state) => ({ state, office: mention.office, name: null }));
  }
  if (actor.state === null && actor.name === null) {
    const holder = officeHolder(room, mention) ?? ownHolder(room, mention) ?? hisHolder(room, mention);
    return holder ? [holder] : [];
  }
  return [actor];
}

/** «моего посланника Ли Сон Гу», "your envoy Mr Li": whose he is tells the state of somebody nobody has heard of. */
function ofOwner({ voice, leaders }: Room, mention: Mention, actor: Actor): Actor {
  if (mention.of !== 'person' || mention.person !== null || mention.office?.state !== null || mention.office.owner === null) return actor;
  if (leaders.some(({ name }) => name !== null && name === actor.name)) return actor;
  const state = mention.office.owner === 'our' ? voice.own : voice.others.length === 1 ? (voice.others[0] ?? null) : null;
  return state === null ? actor : { ...actor, state };
}

/** "leaders of parliamentary parties", «лидеров общин»: not those who talk. */
export function isOfOthers({ context: { view } }: Room, last: number): boolean {
  for (let at = last; at < last + 4; at++) if (OF_OTHERS.test(view.form(at))) return true;
  return false;
}
const OF_OTHERS = /^(part(y|ies)|factions?|communit(y|ies)|churches|businesses|companies|парти[йи]|фракци[йи]|общин|компаний|конфессий)$/;

const LEADERS = /^(leaders|лидер(ы|ов|ам|ами)|руководител(и|ей|ям|ями))$/;

const MINISTERS: ReadonlySet<Actor['office']> = new Set([
  'foreign-minister',
  'minister',
  'prime-minister',
  'deputy-prime-minister',
  'parliament-speaker',
]);

const sameOffice = (leader: Actor, office: Actor['office']): Actor =>
  office === 'other' || leader.office === office ? leader : { state: leader.state, office, name: null };

/** "the leaders of Jordan and Oman": the state in the mention and those listed after it. */
function statesListed({ context }: Room, mention: Mention & { readonly of: 'office' }): StateCode[] {
  const { view } = context;
  const out: StateCode[] = mention.state === null ? [] : [mention.state];
  let at = mention.last;
  for (let i = 0; i < 8; i++) {
    while (/^(,|и|and|the|of|также|а|as|well)$/.test(view.form(at))) at++;
    const next = view.mentions(at, at + 1).find((candidate) => candidate.of === 'state');
    if (next?.of !== 'state') break;
    for (const state of next.states) if (state !== null && !out.includes(state)) out.push(state);
    at = next.last;
  }
  return out;
}
