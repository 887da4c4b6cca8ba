import type { SenseHit } from '../../../domain/index.js';
import type { Room } from '../room.js';

/** How far before the noun its own name may begin: "the next Indo-Pacific Maritime Security Dialogue". */
export const NAMED_WITHIN = 9;

/** Where the name of the body begins, behind an article, "our" or "their"; null for bodies at home and of many states. */
export function nameFrom({ context: { view }, sentence }: Room, noun: SenseHit, from: number): number | null {
  let at = noun.first - 1;
  while (at >= from && noun.first - at <= NAMED_WITHIN) {
    const pos = view.token(at)?.reading?.pos;
    const form = view.form(at);
    if (/^(the|a|an|our|their|this|its|another)$/.test(form)) break;
    if (!/^(of|on|for|and|&|–|-|–|,)$/.test(form) && /^(verb|preposition|pronoun|conjunction)$/.test(pos ?? '')) break;
    at--;
  }
  let opens = at + 1;
  while (
    opens < noun.first &&
    (view.senseAtToken(opens, 'count-of', 'counted-body.en', 'previous-one') || /^(next|regular|first)$/.test(view.form(opens)))
  )
    opens++;
  if (OF_ONE.test(view.form(opens))) return null;
  for (let i = opens; i < noun.last; i++) if (OWN_BODY.test(view.form(i))) return null;
  const named = view.mentions(Math.max(sentence.first, at), noun.last, 'organisation');
  // "our Foreign Office consultations" are those of ministries
  const ministry = (first: number): boolean => view.form(first) === 'foreign';
  return named.some(({ organisation, first }) => organisation !== 'format' && !ministry(first)) ? null : at + 1;
}
const OF_ONE =
  /^(federal|national|european|security|state|supreme|un|nato|city|regional|council|legislative|senate|house|parliamentary|north|arab|gulf)$/;

/** "the President's Advisory Council", "the Organising Committee" */
const OWN_BODY = /^(presidential|advisory|organising|organizing|steering|executive|central)$/;

/** "the UK–Japan Council": the states that stand in its name. */
export function ownStates({ context: { view } }: Room, first: number, { last }: SenseHit): string[] {
  const out: string[] = [];
  for (const mention of view.mentions(first, last + 8)) {
    if (mention.of !== 'state-adjective' && mention.of !== 'state') continue;
    if (mention.first >= last && !/^(between|with)$/.test(view.form(last)) && mention.first - last > 1) break;
    if (/^(in|at|to)$/.test(view.form(mention.first - 1))) continue;
    for (const state of mention.states) if (state !== null && !out.includes(state)) out.push(state);
  }
  return out;
}
