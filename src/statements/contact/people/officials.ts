import type { Actor, StateCode, TokenRange } from '../../../domain/index.js';
import type { Room } from '../room.js';
import { heAt } from './he-told.js';

const HEADED: readonly (readonly [RegExp, Actor['office']])[] = [
  [/^(правительств|кабинетов)$/, 'prime-minister'],
  [/^(парламентов|палат)$/, 'parliament-speaker'],
  [/^(мид|мидов|внешнеполитических|дипломатических)$/, 'foreign-minister'],
  [/^(оборонных|военных)$/, 'minister'],
  [/^(советов|совбезов)$/, 'other'],
];

/** Those who head something of each of the two states that talk. */
export function headsOfBoth({ context: { view }, leaders }: Room, { first, last }: TokenRange): Actor[] {
  const one = view.token(first)?.reading;
  if (leaders.length !== 2 || (one?.number === 'sing' && view.form(first) !== 'главы')) return [];
  for (let at = first + 2; at < last; at++) {
    const office = HEADED.find(([headed]) => headed.test(view.form(at)))?.[1];
    if (office) return leaders.flatMap(({ state }) => (state === null ? [] : [{ state, office, name: null }]));
  }
  return [];
}

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
export function officialsAt(room: Room, at: number, office: Actor['office']): Actor[] {
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
