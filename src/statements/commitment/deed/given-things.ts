import type { Context } from '../../rule.js';
import type { Deed } from './deed.js';

/** "Will give another $50 million", «выделим ещё 50 миллионов долларов». */
export const givesMoney = ({ view }: Context, { head, last }: Deed): boolean =>
  view.senseAtToken(head, 'gives') !== null && view.amounts(head, Math.min(last, head + 8)).some(({ of }) => of === 'money');

/** "Will send two million doses": things or an amount of them, to somebody. */
export const sendsThings = ({ view }: Context, { head, last }: Deed): boolean =>
  view.senseAtToken(head, 'sends') !== null &&
  (view.amounts(head, Math.min(last, head + 8)).length > 0 || view.has(head, Math.min(last, head + 8), 'concrete-thing'));
