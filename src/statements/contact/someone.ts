import type { Actor, GrammaticalCase, Mention, StateCode, TokenRange } from '../../domain/index.js';
import { actorNamed, leaderOf, type Room } from './room.js';

/** Somebody who may travel, act or be met, where the text names him or points at him. */
export interface Someone extends TokenRange {
  /** Several for "the leaders", «наши министры» (of both sides). */
  readonly actors: readonly Actor[];
  readonly of: 'named' | 'i' | 'you' | 'we' | 'he' | 'leaders' | 'officials' | 'states';
  readonly case: GrammaticalCase | null;
  readonly possessive: boolean;
  readonly plural: boolean;
}

/** Everybody in tokens `[first, last)`, in order. */
export function peopleIn(room: Room, first: number, last: number): Someone[] {
  const { view } = room.context;
  const out: Someone[] = [];
  const mentions = view.mentions(first, last);
  for (const [i, mention] of mentions.entries()) {
    if (mention.of === 'office' && isTitle(mention, mentions, i)) continue;
    if ((mention.of === 'person' || mention.of === 'office') && !isAddress(room, mention)) {
      const named = namedActors(room, mention);
      if (named.length > 0)
        out.push({
          actors: named,
          of: 'named',
          case: caseOf(room, mention),
          possessive: isGenitive(room, mention),
          plural: isPlural(room, mention) || named.length > 1,
          first: startOf(mention),
          last: mention.last,
        });
    }
  }
  addPointers(room, first, last, out);
  addImplied(room, first, last, out);
  return out.sort((a, b) => a.first - b.first);
}

/** The office printed with a name, or right before it in apposition: «Председателя Совета, Премьер-министра господина …». */
function isTitle(mention: Mention & { readonly of: 'office' }, mentions: readonly Mention[], at: number): boolean {
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
function caseOf(room: Room, mention: Mention): GrammaticalCase | null {
  if (mention.of !== 'person') return mention.case;
  if (mention.office?.case) return mention.office.case;
  const reading = room.context.view.token(mention.first)?.reading;
  return reading?.pos === 'noun' && reading.name === null && reading.case !== null ? reading.case : mention.case;
}
const startOf = (mention: Mention): number =>
  mention.of === 'person' && mention.office ? Math.min(mention.office.first, mention.first) : mention.first;

/** "President Xi's visit" */
function isGenitive({ context }: Room, mention: Mention): boolean {
  const after = context.view.form(mention.last);
  return after === "'s" || after === '’s' || after === "'" || after === '’';
}

const STOPS = new Set([',', '!', '.', '']);

/** «Уважаемый Ильхам Гейдарович, …», "Mr President, …": whom one speaks to, not of whom. */
function isAddress({ context, sentence }: Room, mention: Mention): boolean {
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
  const opens = from < sentence.first || STOPS.has(view.form(from));
  const closes = STOPS.has(view.form(mention.last)) && view.form(mention.last) !== '';
  if (!opens || !closes) return false;
  // «Президент Таджикистана, который …» tells of him
  const next = view.form(mention.last + 1);
  return !/^(котор|who$|whose$|whom$)/.test(next) && (mention.case === null || mention.case === 'nom');
}

/** English plurals have no case to tell them by: "foreign ministers". */
function isPlural({ context }: Room, mention: Mention): boolean {
  if (mention.number !== null) return mention.number === 'plur';
  return (
    context.analysed.lang === 'en' &&
    /[^s]s$/.test(context.view.form(mention.last - 1)) &&
    mention.of === 'office' &&
    mention.state === null
  );
}

function namedActors(room: Room, mention: Mention): Actor[] {
  const actor = actorNamed(room, mention);
  if (!actor) return [];
  // «наши министры», "our foreign ministers": of both sides
  if (mention.of === 'office' && isPlural(room, mention) && mention.owner === 'our' && room.voice.own !== null && !mention.state)
    return [room.voice.own, ...room.voice.others].map((state) => ({ state, office: mention.office, name: null }));
  if (mention.of === 'office' && isPlural(room, mention) && (mention.state !== null || mention.office === 'president')) {
    const states = statesListed(room, mention);
    if (states.length > 0) return states.map((state) => sameOffice(leaderOf(room, state), mention.office));
    if (mention.state === null) return mention.office === 'president' ? [...room.leaders] : [];
  }
  if (actor.state === null && actor.name === null) return [];
  return [actor];
}

const sameOffice = (leader: Actor, office: Actor['office']): Actor =>
  office === 'other' || leader.office === office ? leader : { state: leader.state, office, name: null };

/** "the leaders of Azerbaijan and Armenia": the state in the mention and those listed after it. */
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

const person = (
  actors: readonly Actor[],
  of: Someone['of'],
  range: TokenRange,
  kase: GrammaticalCase | null,
  possessive = false,
): Someone => ({
  actors,
  of,
  case: kase,
  possessive,
  plural: actors.length > 1,
  first: range.first,
  last: range.last,
});

function addPointers(room: Room, first: number, last: number, out: Someone[]): void {
  const { context, me, you, leaders } = room;
  const { view } = context;
  const covered = (at: number): boolean => out.some((one) => one.of === 'named' && at >= one.first && at < one.last);
  for (const hit of view.senses(
    first,
    last,
    'i-one',
    'mine',
    'you-one',
    'your',
    'we',
    'our',
    'he-one',
    'both-leaders',
    'officials-noun',
    'delegation-noun',
  )) {
    if (covered(hit.first)) continue;
    const kase = view.token(hit.first)?.reading?.case ?? null;
    switch (hit.sense) {
      case 'i-one':
      case 'mine':
        if (me) out.push(person([me], 'i', hit, kase, hit.sense === 'mine'));
        break;
      case 'you-one':
      case 'your':
        if (you) out.push(person([you], 'you', hit, kase, hit.sense === 'your'));
        break;
      case 'we':
      case 'our':
        if (me) out.push(person(hit.sense === 'we' ? leaders : [me], 'we', hit, kase, hit.sense === 'our'));
        break;
      case 'he-one': {
        const he = heAt(room, first, hit.first);
        if (he) out.push(person([he], 'he', hit, kase, /^(his|her|его|ее)$/.test(view.form(hit.first))));
        break;
      }
      case 'both-leaders':
        if (leaders.length > 1) out.push(person(leaders, 'leaders', hit, kase));
        break;
      default: {
        const officials = officialsAt(room, hit.first, hit.sense === 'delegation-noun' ? 'delegation' : 'other');
        if (officials.length > 0) out.push(person(officials, 'officials', hit, kase));
      }
    }
  }
}

/** «планирую посетить», «договорились»: the person is told by the verb alone. */
function addImplied(room: Room, first: number, last: number, out: Someone[]): void {
  const { context, me, leaders } = room;
  if (context.analysed.lang !== 'ru' || !me || room.sentence.turn === null || out.some((one) => one.case === 'nom' && !one.possessive))
    return;
  for (let i = first; i < last; i++) {
    const reading = context.view.token(i)?.reading;
    if (reading?.pos !== 'verb' || reading.person !== 1) continue;
    const plural = reading.number === 'plur';
    out.push(person(plural ? leaders : [me], plural ? 'we' : 'i', { first: i, last: i + 1 }, 'nom'));
    return;
  }
}

/** «российским официальным лицам», "your representatives", «представителями нашего бизнеса»: whose they are. */
function officialsAt(room: Room, at: number, office: Actor['office']): Actor[] {
  const { view } = room.context;
  const from = Math.max(room.sentence.first, at - 4);
  for (const mention of view.mentions(from, Math.min(room.sentence.last, at + 5))) {
    if (mention.of !== 'state-adjective' && !(mention.of === 'state' && mention.first > at && mention.case !== 'acc')) continue;
    return mention.states.flatMap((state) => (state === null ? [] : [{ state, office, name: null }]));
  }
  const to = Math.min(room.sentence.last, at + 3);
  const { own, others } = room.voice;
  if (view.has(from, to, 'our') && own !== null) return [{ state: own, office, name: null }];
  if (view.has(from, to, 'your')) return others.length === 1 && others[0] ? [{ state: others[0], office, name: null }] : [];
  return [];
}

/** Whom "he" and "his" mean: in a report of somebody's words the speaker, or the one thanked; «во время своего визита … Путин» the one named next. */
function heAt(room: Room, first: number, at: number): Actor | null {
  const { context, me, sentence } = room;
  const { view } = context;
  if (sentence.turn !== null) return lastNamed(room, at);
  const named = view.mentions(sentence.first, at).some((mention) => mention.of === 'person' || mention.of === 'office');
  if (!named) {
    const [next] = view.mentions(at, sentence.last, 'person');
    if (next) return actorNamed(room, next);
  }
  return me && !view.has(first, at, 'thank-verb') ? me : lastNamed(room, at);
}

/** The person named last before the token, in the sentence or the one before. */
export function lastNamed(room: Room, at: number): Actor | null {
  const { view, analysed } = room.context;
  const before = analysed.sentences[room.sentence.index - 1];
  const from = before && before.turn === room.sentence.turn ? before.first : room.sentence.first;
  const people = view.mentions(from, at, 'person').filter((mention) => !isAddress(room, mention));
  for (const mention of people.reverse()) {
    const actor = actorNamed(room, mention);
    if (actor?.state && actor.name !== room.me?.name) return actor;
  }
  return null;
}
