import type { SenseHit } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import type { Deed } from '../deed/deed.js';
import { isInfinitiveMark } from '../deed/infinitive.js';
import { isWishForRelations } from '../deed/wish-for-relations.js';
import { undertakes } from '../undertaking.js';

/** «Договорились продолжить консультации», "the ministers agreed to entrust their deputies with it". */
export const agreed = undertakes({
  name: 'agreed',
  finds: 'a deed that the sides agreed on',
  marks: ['agreement-mark'],
  force: 'agreement',
  complement: {
    infinitive: true,
    noun: 'any',
    by: ['о', 'об', 'обо', 'по', 'относительно', 'насчет', 'on', 'upon', 'to', 'of'],
    clause: true,
  },
  usual: 'both',
  // «пришли к выводу о целесообразности контактов»: it would be useful
  forceOf: ({ view }, mark) => ([0, 1].some((i) => /^целесообразност/.test(view.form(mark.last + i))) ? 'proposal' : 'agreement'),
  play: 'new',
  firm: true,
  // «нам удастся договориться» is not agreed yet
  // and what was agreed years ago is told as history
  accepts: (context, mark, deed) =>
    !isInfinitiveMark(context, mark) &&
    isOfNeed(context, mark, deed) &&
    // "under way since we reached an agreement": told before
    !isBefore(context, mark) &&
    // "we will work on an agreement to raise the number", "without an agreement to": not reached yet
    !(
      /^(an|the)$/.test(context.view.form(mark.first)) &&
      /^(on|for|towards?|without|negotiat.+|discuss.*|seek.*|finali.+|conclud.+|sign.*)$/.test(context.view.form(mark.first - 1))
    ) &&
    // "agreed on the Defence Agreement": a paper, which is another kind's
    !(deed.shape === 'noun' && PAPER.test(context.view.form(deed.head))) &&
    // "we must make sure we are on the same page"
    !(
      context.view.form(mark.first) === 'on' &&
      context.view.has(Math.max(context.view.sentenceOf(mark.first)?.first ?? 0, mark.first - 8), mark.first, 'must-do', 'sure-of')
    ) &&
    // "aimed at agreeing on steps"
    !(context.view.tokens[mark.first]?.reading?.pos === 'gerund' && context.view.form(mark.last) === 'on') &&
    !context.view.has(deed.first, deed.head + 1, 'opinion-thing') &&
    // "shared the view that it should be concluded": what they think, not what they will do
    !(/^shared?$/.test(context.view.form(mark.first)) && context.view.has(deed.first, deed.head, 'must-do')) &&
    !isHistory(context, mark, deed),
});

/** "Agreed on the need to open a crossing", "on the importance of restoring flights"; what goes on is another rule's, and "of a lasting peace" an opinion. */
function isOfNeed(context: Context, mark: SenseHit, deed: Deed): boolean {
  const { view } = context;
  // "agreements for the benefit of our peoples": whose it is
  if (!/^(need|importance|necessity)$/.test(view.form(mark.last - 1)))
    return ![1, 2].some((i) => view.form(deed.first - i) === 'of' && deed.first - i >= mark.last) && view.form(deed.first) !== 'of';
  const head = view.form(deed.head);
  if (/^(continu|maintain|keep|preserv)/.test(head)) return false;
  if (isWishForRelations(context, deed)) return false;
  return deed.shape !== 'noun' || (head.endsWith('ing') && !LASTING.test(head));
}

const LASTING = /^(lasting|enduring|existing|ongoing|growing|binding|outstanding)$/;
const PAPER = /^(agreements?|treaty|treaties|memorandum|memoranda|declaration|communique|communiqué)$/;

/** «Ещё в 2002 году мы договорились …»: a year before the last one. */
function isHistory({ view, scene }: Context, mark: SenseHit, deed: Deed): boolean {
  if (scene.date === null) return false;
  const last = String(Number(scene.date.slice(0, 4)) - 1);
  return view
    .times(view.clauseOf(mark.first)?.first ?? mark.first, deed.head)
    .some(({ to, modifier }) => modifier === null && to.slice(0, 4) < last);
}

const isBefore = ({ view, analysed }: Context, mark: SenseHit): boolean =>
  analysed.lang === 'en' && [1, 2, 3].some((i) => /^(since|after)$/.test(view.form(mark.first - i)));
