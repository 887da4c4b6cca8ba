import type { Clause, Voice } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import type { Deed } from '../deed/deed.js';
import { type Bound, boundBy } from './bound.js';
import { partnersIn } from './whom.js';

/** «Ваши компании построят завод»: a body or people of the one addressed make a thing. */
export const isTheirBody = ({ view, analysed }: Context, at: number, head: number): boolean =>
  analysed.lang === 'ru' &&
  view.has(at, Math.min(head, at + 3), 'own-hand', 'officials') &&
  view.has(head, head + 1, 'deed-verb', 'build-deed') &&
  view.has(head + 1, head + 6, 'undertaking', 'concrete-thing');

/** «Сообщил, что внесёт договор»: he who says so, where the clause has no subject. */
export function whoSaysSo({ view, analysed }: Context, clause: Clause, at: number, { turn, own }: Voice): Bound | null {
  if (analysed.lang !== 'ru' || turn !== null || own === null || view.form(clause.first) !== 'что' || at - clause.first > 3) return null;
  return view.tokens[at]?.reading?.number === 'sing' ? { states: [own], first: at, last: at + 1, by: 'I' } : null;
}

/** «Расходы возьмёт на себя российская сторона»: the Russian subject behind its verb. */
export function subjectBehind(context: Context, clause: Clause, { head }: Deed, voice: Voice): Bound | null {
  const { view, analysed } = context;
  if (analysed.lang !== 'ru' || clause.last - head > 12) return null;
  const bound = boundBy(context, voice, head + 1, clause.last, 'own', false);
  if (bound.by !== 'named' || bound.states.length === 0) return null;
  return view.form(bound.last) === 'сторона' ||
    view.mentions(bound.first, bound.last).some((mention) => 'case' in mention && mention.case === 'nom')
    ? bound
    : null;
}

/** «Росатом вместе с лаосскими партнёрами изучит …»: they are bound too. */
export const withPartners = (context: Context, { first }: Clause, { last }: Deed, { states }: Bound): Bound['states'] =>
  states.length === 1 ? [...new Set([...states, ...partnersIn(context, first, last)])] : states;

/** "We are going to work on an agreement to raise the quota": in English, at work on a paper, which is another kind's. */
export const isOnAPaper = ({ view, analysed }: Context, { head, last }: Pick<Deed, 'head' | 'last'>): boolean =>
  analysed.lang === 'en' &&
  view.form(head) === 'work' &&
  view.form(head + 1) === 'on' &&
  [2, 3, 4, 5].some(
    (i) => head + i < last && /^(agreement|treaty|memorandum|declaration|convention|contract|accord)$/.test(view.form(head + i)),
  );
