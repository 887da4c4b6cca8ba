import type { TimeExpression } from '../../../domain/index.js';
import type { Room } from '../room.js';
import { tensesIn } from '../tense.js';
import { sideOf } from '../time.js';

/** «заседание, перенесённое с весны, пройдёт в мае»: put off once, and to be held. */
export function isPutOffTo(room: Room, first: number, last: number): boolean {
  const { view } = room.context;
  const [off] = view.senses(first, last, 'call-off');
  const reading = off && view.token(off.first)?.reading;
  return reading?.pos === 'participle' && !reading.short && tensesIn(room, off?.last ?? first, last).future;
}

/** «визит перенесён на осень», «поездку пришлось перенести на апрель»: the time it is put off to, right behind the verb. */
export function movedTo(room: Room, from: number, last: number): TimeExpression | null {
  const { view } = room.context;
  for (const off of view.senses(from, last, 'call-off')) {
    if (!/^перен[её]с/.test(view.form(off.first)) || view.form(off.last) !== 'на') continue;
    const time = view.times(off.last, Math.min(last, off.last + 5)).find(({ first }) => first - off.last <= 2);
    if (time && (time.grain === 'month' || time.grain === 'season' || sideOf(room, time) === 'after')) return time;
  }
  return null;
}
