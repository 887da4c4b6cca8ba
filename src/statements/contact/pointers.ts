import type { Actor, GrammaticalCase, StateCode, TokenRange } from '../../domain/index.js';
import { givenNameIn } from './given-name.js';
import { isAddress, isOfOthers, namedActors, startOf } from './named-people.js';
import { actorNamed, isHead, leaderOf, type Room, sameActor } from './room.js';
import type { Someone } from './someone.js';

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

/** Adds those a pronoun or a general word points at: "I", "your", "the leaders", "our delegation". */
export function addPointers(room: Room, first: number, last: number, out: Someone[]): void {
  const given = givenNameIn(room, first, last, out);
  if (given) out.push(given);
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
    'friends-noun',
    'predecessor',
    'guest-one',
    'the-secretary.en',
    'the-two.en',
    'heads-of-ours.ru',
  )) {
    if (covered(hit.first)) continue;
    const kase = view.token(hit.first)?.reading?.case ?? null;
    switch (hit.sense) {
      case 'i-one':
      case 'mine':
        if (me) out.push(isWithYou(room, hit) ? person(leaders, 'we', hit, kase) : person([me], 'i', hit, kase, hit.sense === 'mine'));
        break;
      case 'you-one':
      case 'your':
        if (hit.sense === 'your') addElliptic(room, first, hit, out);
        if (you) out.push(person([you], 'you', hit, kase, hit.sense === 'your' && !isHonoured(room, hit.last)));
        break;
      case 'we':
      case 'our':
        if (hit.sense === 'our') addElliptic(room, first, hit, out);
        if (me) out.push(person(hit.sense === 'we' ? leaders : [me], 'we', hit, kase, hit.sense === 'our'));
        break;
      case 'he-one': {
        // "His Royal Highness": the monarch who holds the talks
        if (/^(royal|highness|majesty|serene)$/.test(view.form(hit.last))) {
          const monarch = leaders.find(({ office }) => office === 'monarch');
          let last = hit.last;
          while (/^(royal|highness|majesty|serene)$/.test(view.form(last))) last++;
          if (monarch && room.sentence.turn === null) {
            out.push(person([monarch], 'named', { first: hit.first, last }, kase, /^['’]s?$/.test(view.form(last))));
            break;
          }
        }
        // "His Holiness Pope So-and-so": who is named behind
        if (/^(holiness|excellency|eminence|beatitude)$/.test(view.form(hit.last))) break;
        const he = heAt(room, first, hit.first);
        if (he) out.push(person([he], 'he', hit, kase, /^(his|her|его|ее)$/.test(view.form(hit.first))));
        break;
      }
      case 'both-leaders':
        if (leaders.length > 1 && !isOfOthers(room, hit.last) && !OTHER_LEADERS.test(view.form(hit.first - 1)))
          out.push(person(leaders, 'leaders', hit, kase));
        break;
      case 'friends-noun': {
        // «с нашими американскими друзьями»: whose they are is told by the adjective
        const adjective = view.mentions(Math.max(first, hit.first - 2), hit.first, 'state-adjective').at(-1);
        // «примет российского коллегу», told by the publisher: the one who holds the talks; "the Adviser would meet his French counterpart"
        const peer = /^counterparts?$/.test(view.form(hit.first)) ? someoneElse(room, out) : null;
        const one = room.sentence.turn === null && view.token(hit.first)?.reading?.number === 'sing' && peer === null;
        const friends = (adjective?.states ?? []).flatMap((state) =>
          state === null ? [] : [one ? leaderOf(room, state) : { state, office: peer?.office ?? ('other' as const), name: null }],
        );
        if (friends.length > 0) out.push(person(friends, 'officials', hit, kase));
        break;
      }
      case 'predecessor': {
        // "my predecessor", «Ваш предшественник»: of the same office
        const whose = view.sense(Math.max(first, hit.first - 2), hit.first, 'mine', 'our', 'your');
        const holder = whose ? (whose.sense === 'your' ? you : me) : null;
        if (holder) out.push(person([{ ...holder, name: null }], 'named', hit, kase));
        break;
      }
      case 'guest-one': {
        // «израильский гость», "the visitor", told by the publisher: the one of those who talk who is not at home
        const here = context.scene.meeting.place?.state ?? null;
        const guests = leaders.filter(({ state }) => state !== null && state !== here);
        const one =
          room.sentence.turn === null && here !== null && leaders.length === 2 && view.token(hit.first)?.reading?.number !== 'plur';
        if (one && guests.length === 1) out.push(person(guests, 'named', hit, kase));
        break;
      }
      case 'the-two.en': {
        // "the two had last met in May", told by the publisher
        const next = view.token(view.token(hit.last)?.reading?.pos === 'adverb' ? hit.last + 1 : hit.last)?.reading;
        const acts = next?.pos === 'verb' || (next?.pos === 'participle' && next.tense === 'past');
        if (acts && leaders.length === 2 && room.sentence.turn === null) out.push(person(leaders, 'leaders', hit, kase));
        break;
      }
      case 'heads-of-ours.ru': {
        // «руководители наших правительств»: of both sides
        const heads = headsOfBoth(room, hit);
        if (heads.length > 1) out.push(person(heads, 'named', hit, /^главы$/.test(view.form(hit.first)) ? 'nom' : kase));
        break;
      }
      case 'the-secretary.en': {
        // "the Secretary raised …", told by the publisher: the one who holds the talks
        const secretary = secretaryOf(room);
        const last = hit.first + 2;
        if (secretary) out.push(person([secretary], 'named', { first: hit.first, last }, kase, /^['’]s?$/.test(view.form(last))));
        break;
      }
      default: {
        // "his French counterpart": told by the adjective already
        if (out.some(({ first: at, of }) => at === hit.first && of === 'officials')) break;
        const team = hit.sense === 'delegation-noun' || /^(teams?|команд)/.test(view.form(hit.first));
        const officials = officialsAt(room, hit.first, team ? 'delegation' : 'other');
        if (officials.length > 0) out.push(person(officials, 'officials', hit, kase));
      }
    }
  }
}

const HEADED: readonly (readonly [RegExp, Actor['office']])[] = [
  [/^(правительств|кабинетов)$/, 'prime-minister'],
  [/^(парламентов|палат)$/, 'parliament-speaker'],
  [/^(мид|мидов|внешнеполитических|дипломатических)$/, 'foreign-minister'],
  [/^(оборонных|военных)$/, 'minister'],
  [/^(советов|совбезов)$/, 'other'],
];

/** Those who head something of each of the two states that talk. */
function headsOfBoth({ context: { view }, leaders }: Room, { first, last }: TokenRange): Actor[] {
  const one = view.token(first)?.reading;
  if (leaders.length !== 2 || (one?.number === 'sing' && view.form(first) !== 'главы')) return [];
  for (let at = first + 2; at < last; at++) {
    const office = HEADED.find(([headed]) => headed.test(view.form(at)))?.[1];
    if (office) return leaders.flatMap(({ state }) => (state === null ? [] : [{ state, office, name: null }]));
  }
  return [];
}

/** "congressional leaders": not those who talk. */
const OTHER_LEADERS =
  /^(congressional|business|community|religious|faith|party|tribal|local|state|military|opposition|african|european|world|asean|g7|industry|parliamentary|political|other)$/;

/** "the Secretary", told by the publisher of talks held by the one of the United States. */
const secretaryOf = ({ leaders, sentence }: Room): Actor | null =>
  (sentence.turn === null && leaders.find(({ office, state }) => office === 'foreign-minister' && state === 'US')) || null;

/** The one named before who does not hold the talks. */
function someoneElse({ leaders, sentence }: Room, out: readonly Someone[]): Actor | null {
  if (sentence.turn !== null) return null;
  const [actor] = out.findLast(({ of }) => of === 'named')?.actors ?? [];
  return actor && !leaders.some((leader) => sameActor(leader, actor)) ? actor : null;
}

/** "Your Excellency": whom one speaks to, not what is his. */
const isHonoured = ({ context: { view } }: Room, at: number): boolean =>
  /^(excellency|majesty|highness|holiness)$/.test(view.form(at)) && !/^['’]s?$/.test(view.form(at + 1));

/** "Ilham and I": the one spoken of by the given name alone is the other leader. */
function isWithYou({ context: { view, analysed }, leaders, me }: Room, { first }: TokenRange): boolean {
  if (analysed.lang !== 'en' || view.form(first) !== 'i' || view.form(first - 1) !== 'and' || leaders.length !== 2) return false;
  const given = view.form(first - 2);
  return leaders.some(({ name }) => name !== null && name !== me?.name && name.toLowerCase().split(' ').includes(given));
}

/** «Ваш Премьер собирается к нам, а наш – к вам», "your minister was here, and ours will come to you": the office is not said again. */
function addElliptic(room: Room, from: number, hit: TokenRange, out: Someone[]): void {
  const { view } = room.context;
  const form = view.form(hit.first);
  if (!/^(наш|наша|ваш|ваша|ours|yours)$/.test(form) || !/^(а|и|,|and|while)$/.test(view.form(hit.first - 1))) return;
  const next = view.token(hit.last)?.reading?.pos;
  if (next === 'noun' || next === 'adjective' || next === 'numeral') return;
  const before = view.mentions(Math.min(from, room.sentence.first), hit.first, 'office').at(-1);
  if (!before || before.number === 'plur') return;
  const own = /^(наш|наша|ours)$/.test(form);
  const [other] = room.voice.others;
  const state = own ? room.voice.own : room.voice.others.length === 1 ? (other ?? null) : null;
  if (state !== null) out.push(person([{ state, office: before.office, name: null }], 'named', hit, 'nom'));
}

/** «планирую посетить», «договорились»: the person is told by the verb alone. */
export function addImplied(room: Room, first: number, last: number, out: Someone[]): void {
  const { context, me, you, leaders } = room;
  if (context.analysed.lang !== 'ru' || !me || room.sentence.turn === null || out.some((one) => one.case === 'nom' && !one.possessive))
    return;
  for (let i = first; i < last; i++) {
    // «готов приехать», «намерен быть в Москве»
    if (i - first <= 2 && READY.test(context.view.form(i))) {
      out.push(person([me], 'i', { first: i, last: i + 1 }, 'nom'));
      return;
    }
    const reading = context.view.token(i)?.reading;
    if (reading?.pos !== 'verb') continue;
    // «приедете к нам»: "you" is told by the ending too
    if (reading.person === 2 && reading.mood !== 'imperative' && you) {
      out.push(person([you], 'you', { first: i, last: i + 1 }, 'nom'));
      return;
    }
    if (reading.person !== 1) continue;
    const plural = reading.number === 'plur';
    out.push(person(plural ? leaders : [me], plural ? 'we' : 'i', { first: i, last: i + 1 }, 'nom'));
    return;
  }
}

const READY = /^(готов|готова|намерен|намерена)$/;

/** Whose team or delegation it is: "his team". */
function ownedBy(room: Room, at: number): Actor | null {
  const { view } = room.context;
  // "members of his Cabinet"
  if (/^(his|her)$/.test(view.form(at + 2)) && view.form(at + 1) === 'of') return heAt(room, room.sentence.first, at + 2);
  let before = at - 1;
  while (before > at - 3 && /^(adjective|noun)$/.test(view.token(before)?.reading?.pos ?? '')) before--;
  return /^(his|her|его|ее)$/.test(view.form(before)) ? heAt(room, room.sentence.first, before) : null;
}

/** "their experts", "their national security advisers": only what they are called stands between. */
function isTheirs({ context: { view } }: Room, at: number): boolean {
  let before = at - 1;
  while (before > at - 4 && /^(adjective|noun)$/.test(view.token(before)?.reading?.pos ?? '')) before--;
  return view.form(before) === 'their';
}

/** «российским официальным лицам», "your representatives", «представителями нашего бизнеса»: whose they are. */
function officialsAt(room: Room, at: number, office: Actor['office']): Actor[] {
  const { view } = room.context;
  const from = Math.max(room.sentence.first, at - 6);
  for (const mention of view.mentions(from, Math.min(room.sentence.last, at + 5))) {
    if (mention.of !== 'state-adjective' && !(mention.of === 'state' && mention.first > at && mention.case !== 'acc')) continue;
    // «визит членов нашего Правительства в КНР»: where they went
    if (mention.of === 'state' && /^(в|во|на|to|in|into|at)$/.test(view.form(mention.first - 1))) continue;
    const states = [...mention.states];
    // "Japanese and Russian agencies"
    const joined = view
      .mentions(Math.max(room.sentence.first, mention.first - 2), mention.first + 3)
      .filter((other) => other !== mention && other.of === 'state-adjective' && Math.abs(other.first - mention.first) === 2)
      .flatMap((other) =>
        other.of === 'state-adjective' && /^(и|and)$/.test(view.form(Math.max(other.first, mention.first) - 1)) ? other.states : [],
      );
    for (const state of joined) if (!states.includes(state)) states.push(state);
    return states.flatMap((state) => (state === null ? [] : [{ state, office, name: null }]));
  }
  const town = ofTown(room, at);
  if (town !== null) return [{ state: town, office, name: null }];
  const to = Math.min(room.sentence.last, at + 3);
  const { own, others } = room.voice;
  // "colleagues from the two governments", «эксперты двух стран»
  if (own !== null && others.length === 1 && others[0] && view.has(at + 1, Math.min(room.sentence.last, at + 5), 'both-countries'))
    return [own, others[0]].map((state) => ({ state, office, name: null }));
  // "the aides of the two leaders", "their experts", told by the publisher
  if (own === null && isTalkOfTwo(room) && (view.has(at + 1, Math.min(room.sentence.last, at + 5), 'both-leaders') || isTheirs(room, at)))
    return room.leaders.flatMap(({ state }) => (state === null ? [] : [{ state, office, name: null }]));
  // "said his team would travel", told by the publisher
  const his = own === null || room.sentence.turn === null ? ownedBy(room, at) : null;
  if (his?.state != null) return [{ state: his.state, office, name: null }];
  // "the meeting of our Minister with your colleagues": the nearest one tells
  const whose = view.senses(from, at, 'our', 'mine', 'your').at(-1);
  // "your colleague", answered to the press: another journalist
  if (whose?.sense === 'your' && room.you !== null)
    return others.length === 1 && others[0] ? [{ state: others[0], office, name: null }] : [];
  if (view.has(from, to, 'our', 'mine') && own !== null) return [{ state: own, office, name: null }];
  if (view.has(from, to, 'your')) return others.length === 1 && others[0] ? [{ state: others[0], office, name: null }] : [];
  return [];
}

/** «инженеры из Баку», «делегация Татарстана»: the state of the town or region named right behind. */
function ofTown({ context: { view, analysed }, sentence }: Room, at: number): StateCode | null {
  if (analysed.lang !== 'ru') return null;
  const [place] = view.mentions(at + 1, Math.min(sentence.last, at + 4), 'place');
  if (!place || place.case === 'nom') return null;
  const from = view.form(place.first - 1) === 'из';
  if (!from && (place.case !== 'gen' || view.token(place.first - 1)?.reading?.pos === 'preposition')) return null;
  return place.state;
}

/** Told by the publisher of talks between two. */
const isTalkOfTwo = ({ sentence, leaders }: Room): boolean => sentence.turn === null && leaders.length === 2;

const PREPOSED = /^(with|to|of|by|for|from|с|со|к|от|о)$/;

/** Whom "he" and "his" mean: in a report of somebody's words the speaker, or the one thanked; «во время своего визита … Путин» the one named next. */
function heAt(room: Room, first: number, at: number): Actor | null {
  const { context, me, sentence } = room;
  const { view } = context;
  if (sentence.turn !== null) {
    // "During his last visit, your Secretary of State said …": the one named next
    const [next] = at - first <= 2 ? view.mentions(at, Math.min(sentence.last, at + 9), 'person') : [];
    if (next && view.form(startOf(next) - 1) === ',' && view.mentions(first, at, 'person').length === 0) return actorNamed(room, next);
    return lastNamed(room, at);
  }
  const secretary = view.has(sentence.first, at, 'the-secretary.en') ? secretaryOf(room) : null;
  if (secretary) return secretary;
  const named = view.mentions(sentence.first, at).some((mention) => mention.of === 'person' || mention.of === 'office');
  if (!named) {
    const next = view
      .mentions(at, sentence.last, 'person')
      .find((mention) => !PREPOSED.test(view.form(startOf(mention) - 1)) && (mention.case === null || mention.case === 'nom'));
    if (next) return actorNamed(room, next);
  }
  if (!me || !view.has(first, at, 'thank-verb')) return me ?? lastNamed(room, at);
  // "thanked him for his visit"; "expressed gratitude for the welcome during his visit" is the speaker's own
  const thanked = view.senses(first, at, 'thank-verb').at(-1);
  // "thanked him for the welcome given during his visit": who was received thanks
  if (thanked && view.has(thanked.last, at, 'warm-welcome')) return subjectBefore(room, thanked.first) ?? me;
  const other = thanked && view.mentions(thanked.last, at).some(({ of }) => of === 'person' || of === 'office');
  return other ? lastNamed(room, at) : me;
}

/** The one named first in the sentence, before the token. */
function subjectBefore(room: Room, at: number): Actor | null {
  const [first] = room.context.view.mentions(room.sentence.first, at, 'person');
  return first ? actorNamed(room, first) : null;
}

/** How many sentences back somebody spoken of as "he" may be named. */
const NAMED_BEFORE = 3;

/**
 * The person named last before the token, in the sentence or the one before. Where nobody is, to the press it is the other leader, else
 * the one named a little further back.
 */
function lastNamed(room: Room, at: number): Actor | null {
  const near = namedWithin(room, at, 1);
  if (near) return near;
  // "our Prime Minister told me about his trip"
  const office = room.context.view.mentions(room.sentence.first, at, 'office').at(-1);
  const holder = office && !isAddress(room, office) ? namedActors(room, office) : [];
  if (holder.length === 1 && holder[0]) return holder[0];
  const [, other] = room.leaders;
  const toPress = room.context.scene.meeting.channel === 'press-conference' && room.me !== null && room.leaders.length === 2;
  return toPress && other ? other : namedWithin(room, at, NAMED_BEFORE);
}

function namedWithin(room: Room, at: number, sentences: number): Actor | null {
  const { view, analysed } = room.context;
  let from = room.sentence.first;
  for (let i = room.sentence.index - 1; i >= Math.max(0, room.sentence.index - sentences); i--) {
    const before = analysed.sentences[i];
    if (!before || before.turn !== room.sentence.turn) break;
    from = before.first;
  }
  const people = view.mentions(from, at, 'person').filter((mention) => {
    const sentence = mention.first < room.sentence.first ? view.sentenceOf(mention.first) : room.sentence;
    return sentence !== null && !isAddress({ context: room.context, sentence }, mention);
  });
  for (const mention of people.reverse()) {
    const actor = actorNamed(room, mention);
    if (actor && (actor.state || isHead(actor)) && actor.name !== room.me?.name && (room.you === null || actor.name !== room.you.name))
      return actor;
  }
  return null;
}
