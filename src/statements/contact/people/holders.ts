import type { Actor, Mention } from '../../../domain/index.js';
import { actorNamed, type Room } from '../room.js';
import { OF_SECURITY } from './of-security.js';

/** «российский Министр», "the Russian Minister", told by the publisher of talks between ministers: the one of that state who holds them. */
export function ministerTold({ sentence, leaders }: Room, mention: Mention): Actor | null {
  if (mention.of !== 'office' || mention.office !== 'minister' || mention.number === 'plur' || sentence.turn !== null) return null;
  // "the Minister", in the readout of talks held by the Secretary with one
  if (mention.state === null && mention.owner === null && !mention.elsewhere && mention.last - mention.first === 1) {
    const ministers = leaders.filter(({ office, state }) => (office === 'foreign-minister' || office === 'minister') && state !== 'US');
    return ministers.length === 1 && leaders.length === 2 ? (ministers[0] ?? null) : null;
  }
  return leaders.find(({ state, office }) => state !== null && state === mention.state && office === 'foreign-minister') ?? null;
}

/** «господин Премьер-министр» without a state: the one of the room who holds that office. */
export function officeHolder({ leaders, me }: Room, mention: Mention): Actor | null {
  if (mention.of !== 'office' || mention.state !== null || mention.elsewhere || mention.number === 'plur' || mention.office === 'other')
    return null;
  const holders = leaders.filter((leader) => leader.office === mention.office && leader !== me);
  return holders.length === 1 ? (holders[0] ?? null) : null;
}

/** «сообщил, что его Премьер-министр приедет», told by the publisher: of the state of the one who says it. */
export function hisHolder({ context: { view }, sentence, leaders }: Room, mention: Mention): Actor | null {
  if (mention.of !== 'office' || mention.state !== null || mention.number === 'plur' || sentence.turn !== null) return null;
  if (!/^(его|ее)$/.test(view.form(mention.first - 1)) || /^(verb|noun)$/.test(view.token(mention.first - 2)?.reading?.pos ?? ''))
    return null;
  const teller = view.mentions(sentence.first, mention.first, 'person')[0];
  const whose =
    teller && leaders.find(({ name }) => name !== null && 'person' in teller && endsIn(name, view.words(teller.first, teller.last)));
  return whose?.state && whose.office !== mention.office ? { state: whose.state, office: mention.office, name: null } : null;
}

/** The same surname, in any case: its first letters. */
function endsIn(name: string, told: string): boolean {
  const surname = name
    .slice(name.lastIndexOf(' ') + 1)
    .slice(0, 5)
    .toLowerCase();
  return told.toLowerCase().includes(surname);
}

/** "Secretary So-and-so's meeting with the Defence Minister", told by the publisher of talks of two: the other side's. */
export function acrossHolder(room: Room, mention: Mention): Actor | null {
  const { context, sentence, leaders } = room;
  if (mention.of !== 'office' || mention.state !== null || mention.elsewhere || mention.number === 'plur' || sentence.turn !== null)
    return null;
  const { view, scene } = context;
  if (leaders.length !== 2 || scene.states.length !== 2 || !OWN.has(mention.office)) return null;
  if (!/^(with|с|со)$/.test(view.form(mention.first - (view.form(mention.first - 1) === 'the' ? 2 : 1)))) return null;
  // who holds the talks is that minister
  if (leaders.some(({ office }) => office === mention.office)) return null;
  const named = view.mentions(sentence.first, mention.first, 'person').at(-1);
  const state = named ? (actorNamed(room, named)?.state ?? null) : null;
  if (state === null || !scene.states.includes(state)) return null;
  return { state: scene.states.find((other) => other !== state) ?? null, office: mention.office, name: null };
}

const OWN: ReadonlySet<Actor['office']> = new Set([
  'prime-minister',
  'foreign-minister',
  'parliament-speaker',
  'deputy-prime-minister',
  'minister',
]);

/** "tomorrow you will meet with the Prime Minister": without a state and told by another leader, that of the speaker's own. */
export function ownHolder({ context, me, you, leaders, sentence }: Room, mention: Mention): Actor | null {
  if (mention.of !== 'office' || mention.state !== null || mention.elsewhere || mention.number === 'plur') return null;
  if (sentence.turn === null || me === null || me.state === null) return null;
  // «жду Президента в Москве», said by a President to a minister: the other's
  if (me.office === mention.office && you !== null && you.office !== mention.office && you.state !== null)
    return { state: you.state, office: mention.office, name: null };
  if (leaders.some((leader) => leader.office === mention.office && leader.office !== 'other')) return null;
  // "the Vice President", «Секретарь Совета Безопасности»
  const told =
    OWN.has(mention.office) || mention.office === 'vice-president' || OF_SECURITY.test(context.view.words(mention.first, mention.last));
  return told ? { state: me.state, office: mention.office, name: null } : null;
}
