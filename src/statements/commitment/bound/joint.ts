import type { Context } from '../../rule.js';
import type { Deed } from '../deed/deed.js';

/**
 * "We intend to expand our cooperation", «намерены наращивать совместную работу», "renew the Indo-U.S. programme": a deed that takes both
 * sides, so that "we" who say it are both.
 */
export function isJoint({ view }: Context, deed: Deed): boolean {
  const first = Math.min(deed.first, deed.head);
  // "we will sign ten agreements": it takes both
  if (view.senseAtToken(deed.head, 'sign-deed') !== null) return true;
  // "we plan to hold the Year of Music", «увеличить объём взаимной торговли»
  if (view.has(deed.head, deed.last, 'public-event', 'mutual')) return true;
  if (view.senseAtToken(deed.head, 'joint-thing') === null && view.has(deed.head + 1, deed.last, 'joint-thing', 'joint-deed')) return true;
  return view.mentions(first, deed.last, 'state-adjective').some(({ states }) => states.length > 1);
}

/** "Together", "both sides" in `[first, last)`; «со своей стороны» is one side's. */
export const isTogether = ({ view }: Context, first: number, last: number): boolean =>
  view
    .senses(first, last, 'together')
    .some(({ first: at }) => !(view.form(at) === 'стороны' && /^(своей|нашей|моей|вашей|российской)$/.test(view.form(at - 1))));
