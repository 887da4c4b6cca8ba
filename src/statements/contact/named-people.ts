import type { Actor, GrammaticalCase, Mention, StateCode } from '../../domain/index.js';
import { actorNamed, leaderOf, type Room } from './room.js';

/** The office printed with a name, or right before it in apposition: «Председателя Совета, Премьер-министра господина …». */
export function isTitle(mention: Mention & { readonly of: 'office' }, mentions: readonly Mention[], at: number): boolean {
  for (let i = at + 1; i < mentions.length && i < at + 6; i++) {
    const next = mentions[i] as Mention;
    if (next.of !== 'person') continue;
    if (next.office === mention || (next.office && next.office.first === mention.first)) return true;
    if (next.first - mention.last <= 0) return true;
    const gap = startOf(next) - mention.last;
    return (
      gap >= 1 &&
      gap <= 6 &&
      next.office !== null &&
      next.office.case === mention.case &&
      next.office.case !== null &&
      isApposed(mention, next.office)
    );
  }
  return false;
}

/** Two offices of one state in one case, one right after the other. */
const isApposed = (a: Mention & { readonly of: 'office' }, b: Mention & { readonly of: 'office' }): boolean =>
  a.number === 'sing' && b.number === 'sing' && (a.state === null || b.state === null || a.state === b.state) && a.office !== b.office;

/** Names that do not decline take the case of the office or title printed before them. */
export function caseOf(room: Room, mention: Mention): GrammaticalCase | null {
  // «главы внешнеполитических ведомств встретились»: of several bodies there are several heads
  if (mention.of !== 'person') return isOfSeveral(room, mention) && mention.case === 'gen' ? 'nom' : mention.case;
  if (mention.office?.case) return mention.office.case;
  // «Ильхам»: a given name that ends in a consonant is no other case
  if (
    mention.given &&
    /[бвгджзклмнпрстфхцчшщ]$/.test(mention.given) &&
    room.context.view.form(mention.first) === mention.given.toLowerCase()
  )
    return 'nom';
  const reading = room.context.view.token(mention.first)?.reading;
  return reading?.pos === 'noun' && reading.name === null && reading.case !== null ? reading.case : mention.case;
}
export const startOf = (mention: Mention): number =>
  mention.of === 'person' && mention.office ? Math.min(mention.office.first, mention.first) : mention.first;

/** "President Xi's visit" */
export function isGenitive({ context }: Room, mention: Mention): boolean {
  const after = context.view.form(mention.last);
  return after === "'s" || after === '’s' || after === "'" || after === '’';
}

const STOPS = new Set([',', '!', '.', '']);

/** «Уважаемый Ильхам Гейдарович, …», "Mr President, …": whom one speaks to, not of whom. */
export function isAddress({ context, sentence }: Pick<Room, 'context' | 'sentence'>, mention: Mention): boolean {
  if (sentence.turn === null) return false;
  const { view } = context;
  const first = startOf(mention);
  let from = first - 1;
  while (
    from >= sentence.first &&
    /^(уважаемый|уважаемая|дорогой|господин|госпожа|ваше|dear|mr|mrs|ms|madam|esteemed|distinguished|your|my|the|honourable|excellency|\.)$/.test(
      view.form(from),
    )
  )
    from--;
  // "the Russian Prime Minister, and then the Speaker, came": nobody is addressed so
  if (view.form(first - 1) === 'the' && !/^(honou?rable|right)$/.test(view.form(first))) return false;
  const opens = from < sentence.first || STOPS.has(view.form(from));
  const closes = STOPS.has(view.form(mention.last)) && view.form(mention.last) !== '';
  if (!opens || !closes) return false;
  // "Karl Weber, during his last visit here, said …" tells of him
  for (let at = mention.last + 1; at < mention.last + 4; at++)
    if (mention.of === 'person' && /^(his|her)$/.test(view.form(at))) return false;
  // «Президент Таджикистана, который …» tells of him
  const next = view.form(mention.last + 1);
  return !/^(котор|who$|whose$|whom$)/.test(next) && (mention.case === null || mention.case === 'nom');
}

/** «главы» is one head's in the genitive or several, which only the bodies they head tell apart. */
function isOfSeveral({ context: { view } }: Room, { first, last }: Mention): boolean {
  return (
    last - first > 1 && /^(главы)$/.test(view.form(first)) && /^(ведомств|правительств|министерств|парламентов)$/.test(view.form(last - 1))
  );
}

/** English plurals have no case to tell them by: "foreign ministers". */
export function isPlural(room: Room, mention: Mention): boolean {
  const { context } = room;
  if (mention.number !== null) return mention.number === 'plur' || isOfSeveral(room, mention);
  return (
    context.analysed.lang === 'en' &&
    /[^s]s$/.test(context.view.form(mention.last - 1)) &&
    mention.of === 'office' &&
    mention.state === null
  );
}

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
    // «секретарей советов безопасности двух стран»
    const { view } = room.context;
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

/** «российский Министр», "the Russian Minister", told by the publisher of talks between ministers: the one of that state who holds them. */
function ministerTold({ sentence, leaders }: Room, mention: Mention): Actor | null {
  if (mention.of !== 'office' || mention.office !== 'minister' || mention.number === 'plur' || sentence.turn !== null) return null;
  // "the Minister", in the readout of talks held by the Secretary with one
  if (mention.state === null && mention.owner === null && !mention.elsewhere && mention.last - mention.first === 1) {
    const ministers = leaders.filter(({ office, state }) => (office === 'foreign-minister' || office === 'minister') && state !== 'US');
    return ministers.length === 1 && leaders.length === 2 ? (ministers[0] ?? null) : null;
  }
  return leaders.find(({ state, office }) => state !== null && state === mention.state && office === 'foreign-minister') ?? null;
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

const MINISTERS: ReadonlySet<Actor['office']> = new Set([
  'foreign-minister',
  'minister',
  'prime-minister',
  'deputy-prime-minister',
  'parliament-speaker',
]);

/** «господин Премьер-министр» without a state: the one of the room who holds that office. */
function officeHolder({ leaders, me }: Room, mention: Mention): Actor | null {
  if (mention.of !== 'office' || mention.state !== null || mention.elsewhere || mention.number === 'plur' || mention.office === 'other')
    return null;
  const holders = leaders.filter((leader) => leader.office === mention.office && leader !== me);
  return holders.length === 1 ? (holders[0] ?? null) : null;
}

/** «сообщил, что его Премьер-министр приедет», told by the publisher: of the state of the one who says it. */
function hisHolder({ context: { view }, sentence, leaders }: Room, mention: Mention): Actor | null {
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
function acrossHolder(room: Room, mention: Mention): Actor | null {
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
function ownHolder({ context, me, you, leaders, sentence }: Room, mention: Mention): Actor | null {
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

const OF_SECURITY = /security (council|advis)|совет(а|ов)? безопасности|совбез|национальной безопасности/i;

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
