import type { TokenRange } from '../../../domain/index.js';
import type { Room } from '../room.js';
import { person } from './pointed-at.js';
import type { Someone } from './someone.js';

/** «Ваш Премьер собирается к нам, а наш – к вам», "your minister was here, and ours will come to you": the office is not said again. */
export function addElliptic(room: Room, from: number, hit: TokenRange, out: Someone[]): void {
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
