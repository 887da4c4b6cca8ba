import type { Actor, SenseHit } from '../../../domain/index.js';
import { isWhatCameBefore } from '../follows.js';
import { isElsewhere, type Room } from '../room.js';
import { isToBeHeld, type Told } from '../status.js';
import { tensesIn } from '../tense.js';
import { sideTold } from '../time.js';
import type { Where } from '../where-told.js';

type Range = { readonly first: number; readonly last: number };

/** Whether enough is told for a summit of its own: not the occasion of the talks, not a mere word. */
export function isTold(room: Room, noun: SenseHit, clause: Range, { status, time }: Told, where: Where): boolean {
  const { view } = room.context;
  const side = sideTold(room, time, clause.first, clause.last);
  const near = Math.max(clause.first, noun.first - 4);
  if (status === 'held' && room.context.analysed.lang === 'en' && isWhatCameBefore(view, clause.first)) return true;
  if (
    status === 'held' &&
    ((room.voice.turn !== null &&
      (view.has(near, noun.first, 'completion') || view.has(Math.max(clause.first, noun.first - 5), noun.first, 'success-of'))) ||
      (time !== null && /^(held|hosted|convened)$/.test(view.form(noun.last))))
  )
    return true;
  const marked = view.has(near, noun.last, 'upcoming-strong') || isToBeHeld(view, noun.last) || isToBeHeld(view, noun.last + 1);
  if (marked || side !== null || status === 'cancelled') return true;
  // "we just finished a productive morning at the summit", "on Wednesday the city hosted a summit"
  if (
    status === 'held' &&
    (view.has(room.sentence.first, clause.last, 'earlier-today') || (time !== null && view.has(near, noun.first, 'took-place')))
  )
    return true;
  // "beside the summit" is the occasion of the talks
  const away = isElsewhere(room, where.place);
  const afar = status === 'held' && away && room.voice.speaker !== null;
  // "after our summit in the spring", said by one of those who held it
  const ours = status === 'held' && room.voice.turn !== null && /(^| )(after|following|since) our /i.test(view.words(near, noun.first));
  if (!afar && !ours && view.has(Math.max(clause.first, noun.first - 6), noun.first, 'beside-event')) return false;
  if (status === 'held') return away || view.has(near, Math.min(clause.last, noun.last + 1), 'previous', 'results-of');
  // «сегодня здесь пройдёт саммит»
  const ahead = view.has(clause.first, clause.last, 'will-take-place') && tensesIn(room, clause.first, clause.last).future;
  const today = ahead && (time !== null || room.voice.turn !== null);
  return today || where.place !== null || view.has(clause.first, clause.last, 'upcoming');
}

/** «сегодня прошёл саммит Россия – ЕС», said to the press by those who held it. */
export function isOfTheRecord(
  { context: { scene, view }, sentence }: Room,
  noun: SenseHit,
  actors: readonly Actor[],
  { status, time }: Told,
): boolean {
  const day = scene.meeting.date ?? scene.date;
  if (scene.meeting.channel !== 'press-conference' || status !== 'held' || sentence.turn === null) return false;
  const today = time !== null && time.period === day;
  const named = view.mentions(Math.max(sentence.first, noun.first - 2), Math.min(sentence.last, noun.last + 5), 'state').length > 1;
  return today && (named || actors.length > 2) && actors.every(({ state }) => state !== null && scene.states.includes(state));
}
