import type { Clause, StateCode, Voice } from '../../domain/index.js';
import { statesTold } from '../frame.js';
import type { Context } from '../rule.js';
import type { Deed } from './deed/deed.js';

/** «Заработает завод», and where the thing stands before: «нефть пойдёт». */
export function comesAbout({ view }: Context, { head }: Deed): boolean {
  if (view.senseAtToken(head, 'comes-about') !== null) return true;
  // read as the adjective: "a terminal will open in May"
  if (view.form(head) === 'open' && view.form(head - 1) !== 'be') return true;
  // «открытие филиала состоится в мае»
  if (/^состо(ит|ят)ся$/.test(view.form(head)))
    return view.has(Math.max(view.clauseOf(head)?.first ?? 0, head - 8), head, 'finish-noun', 'build-deed');
  const before = view.sense(Math.max(0, head - 6), head + 1, 'comes-about');
  return before !== null && before.last === head + 1;
}

/** «Начнётся преступное освоение»: what the speaker calls a crime is nobody's undertaking. */
export function isCalledCrime({ view }: Context, { head, last }: Deed): boolean {
  for (let i = head + 1; i < last; i++)
    if (/^(преступн|незаконн)/.test(view.form(i)) && view.token(i)?.reading?.case === 'nom') return true;
  return false;
}

/** "A terminal will open in May": nobody opens it, and it is a thing that is made. */
export const opensItself = ({ view }: Context, clause: Clause, { first, head }: Deed): boolean =>
  view.tokens[head + 1]?.reading?.pos === 'preposition' && view.has(clause.first, first, 'undertaking', 'concrete-thing', 'build-deed');

/** «Оборудование смонтируют осенью»: the Russian plural without a subject, of whoever does it. */
export function isByThem({ view, analysed }: Context, clause: Clause, { head, first }: Deed): boolean {
  // «начнут прокладывать»: the auxiliary tells who
  const reading = view.tokens[first]?.reading;
  if (analysed.lang !== 'ru' || reading?.person !== 3 || reading.number !== 'plur' || view.senseAtToken(head, 'deed-verb') === null)
    return false;
  for (let i = clause.first; i < clause.last; i++) {
    const { pos, case: kase, number } = view.tokens[i]?.reading ?? {};
    if ((pos === 'noun' || pos === 'pronoun') && (kase === 'nom' || kase === null) && number === 'plur') return false;
    if (view.mentions(i, i + 1).length > 0 && kase === 'nom') return false;
  }
  return true;
}

/** «Откроется посольство Анголы», "our embassy will open": whose mission it is that opens; null where no mission does, or nobody's is told. */
export function missionOf(context: Context, { first, last }: Clause, voice: Voice): readonly StateCode[] | null {
  const { view } = context;
  for (let i = first; i < last; i++) {
    if (!MISSION.test(view.form(i))) continue;
    if (voice.own !== null && view.has(Math.max(first, i - 3), i, 'our')) return [voice.own];
    if (voice.own !== null && voice.turn === null && /^(его|ее)$/.test(view.form(i + 1))) return [voice.own];
    const behind = statesTold(context, voice, i + 1, Math.min(last, i + 3));
    const told = behind.length > 0 ? behind : statesTold(context, voice, Math.max(first, i - 2), i);
    return told.length === 1 ? told : null;
  }
  return null;
}
const MISSION = /^(посольств|консульств|генконсульств|представительств[оа]$|торгпредств|embass|consulate)/;
