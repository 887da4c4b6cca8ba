import type { Context } from '../../rule.js';
import type { Deed } from './deed.js';
import { hasFrameObject, isEnglishDeed } from './deed-by-frame.js';

/** A deed done to a thing or in a sphere, no talk, no courtesy and no level to be reached: what marks of plain wishing need. */
export const isPlainDeed = (context: Context, after: number, deed: Deed): boolean =>
  isDoneIn(context, after, deed) &&
  (context.view.has(deed.head, Math.min(deed.last, deed.head + 9), 'undertaking', 'concrete-thing', 'sphere-word', 'joint-thing') ||
    isStrongDeed(context, deed));

/** "Lower tariffs", «увеличить число рейсов»: done to whatever thing follows at once. */
function isStrongDeed(context: Context, deed: Deed): boolean {
  const { view } = context;
  const clause = view.clauseOf(deed.head);
  if (!clause || view.senseAtToken(deed.head, 'strong-deed.en', 'strong-deed.ru') === null) return false;
  if (view.has(deed.head + 1, Math.min(deed.last, deed.head + 5), 'abstract-object.en', 'empty-object.ru', 'relations-thing')) return false;
  return (
    isEnglishDeed(context, clause, deed, false) || hasFrameObject(context, clause, deed.head, Math.min(clause.last, deed.head + 7), true)
  );
}

const isDoneIn = ({ view }: Context, after: number, deed: Deed): boolean =>
  view.senseAtToken(deed.head, 'deed-verb', 'help-deed', 'build-deed', 'strong-deed.en', 'strong-deed.ru') !== null &&
  view.senseAtToken(deed.head, 'talk-deed', 'empty-deed', 'contact-deed') === null &&
  (view.senseAtToken(deed.head, 'level-deed') === null || isToTheEnd(view, deed) || isOfAThing(view, deed)) &&
  // "a bridge of trust"
  !view.has(deed.head + 1, Math.min(deed.last, deed.head + 4), 'bond-thing') &&
  !view.has(after, deed.last, 'thank-verb', 'courtesy-before', 'say');

/** "Double the capacity of the storage", «удвоить приём студентов»: made larger, not a level of trade. */
const isOfAThing = (view: Context['view'], { head, last }: Deed): boolean =>
  view.has(head + 1, Math.min(last, head + 5), 'capacity-thing') && !view.has(head + 1, last, 'trade-word');

/** «Довести до конца строительство»: no level, but the end of a thing. */
const isToTheEnd = (view: Context['view'], { head }: Deed): boolean =>
  view.form(head + 1) === 'до' && /^(конца|завершения|ума)$/.test(view.form(head + 2));
