import type { SenseHit } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import type { Room } from '../room.js';
import { tensesIn } from '../tense.js';
import type { Where } from '../where-told.js';

type Range = { readonly first: number; readonly last: number };

/** Said of the day of the talks in the present: "you have a meeting with …". */
export function isOnToday(room: Room, noun: SenseHit, { first, last }: Range): boolean {
  const { view, analysed } = room.context;
  if (room.voice.turn === null) return false;
  const tense = tensesIn(room, first, last);
  if (tense.past || tense.future) return false;
  const near = Math.max(first, noun.first - 6);
  for (let at = near; at < noun.first; at++) if (/^(у|have|has)$/.test(view.form(at))) return true;
  return analysed.lang === 'ru' && view.has(near, noun.first, 'upcoming');
}

/** «возвращаясь к нашему разговору в Сочи, скажу …», "coming back to our conversation": one that is over. */
export function isTurnedTo({ context: { view } }: Room, clause: Range, noun: SenseHit): boolean {
  return view.has(clause.first, noun.first, 'turning-to');
}

/** A place one goes to is not where one meets. */
export function isWayTo(view: Context['view'], { last }: Where): boolean {
  if (last === null) return false;
  const [name] = view.mentions(Math.max(0, last - 4), last).filter((mention) => mention.last === last);
  return name !== undefined && view.form(name.first - 1) === 'to';
}

/** "summit meetings", "telephone conversations", «заседание комиссии» are named by other rules. */
export function isPartOfOther({ context }: Room, noun: SenseHit, clause: Range): boolean {
  const { view } = context;
  // "a long talk on the phone", "the 2+2 meeting"
  if (
    view.has(noun.first, Math.min(clause.last, noun.last + 3), 'call-verb') ||
    view.has(Math.max(clause.first, noun.first - 4), noun.last, 'ministers-dialogue')
  )
    return true;
  // «переговоры с Правительством»
  if (view.senseAtToken(noun.first, 'with-government') !== null) return true;
  const others = view.senses(
    Math.max(clause.first, noun.first - 6),
    Math.min(clause.last, noun.last + 8),
    'summit-noun',
    'call-noun',
    'commission-noun',
    'consultations-noun',
  );
  return others.some(
    (other) =>
      // "the coming meeting of the trade commission"
      (view.form(noun.last) === 'of' && other.first > noun.last && other.first - noun.last <= 4) ||
      (other.first <= noun.first && other.last >= noun.last) ||
      (other.last === noun.first && other.sense !== 'consultations-noun') ||
      // "the Council's meeting"
      (other.last === noun.first - 1 && /^['’]s?$/.test(view.form(other.last)) && other.sense !== 'consultations-noun') ||
      (noun.first <= other.first && noun.last >= other.last && other.sense !== 'consultations-noun'),
  );
}
