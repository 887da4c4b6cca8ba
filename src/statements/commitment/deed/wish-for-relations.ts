import type { Context } from '../../rule.js';
import type { Deed } from './deed.js';
import { isEnglishDeed } from './deed-by-frame.js';
import { hasObjectBefore, isToOrganisation, wordsAfter } from './deed-object.js';
import { isDoneToAThing } from './done-to-a-thing.ru.js';
import { isOnATopic } from './topic-told.js';

/** Relations in general ("deepen our relations", «укреплять узы сотрудничества»): a wish, not a deed, unless a sphere is told. */
export function isWishForRelations(context: Context, deed: Deed, cooperates = false): boolean {
  const { view } = context;
  const loose = view.senseAtToken(deed.head, 'loose-deed') !== null || view.senseAtToken(deed.head, 'relations-thing') !== null;
  if (!loose) return false;
  const last = deed.last;
  // «их укреплять», "develop them in all areas": relations told before
  if (isOfThem(view, deed)) return true;
  // "keep the lanes open", "leave the crossings open"
  if (/^(keep|leav)/.test(view.form(deed.head)) && view.senseAtToken(deed.head, 'help-deed') !== null) return false;
  // "continue isolating the regime": what goes on is a deed by itself
  if (/^(continue|keep)$/.test(view.form(deed.head)) && /ing$/.test(view.form(deed.head + 1)) && isDone(view, deed.head + 1)) return false;
  // "continue this important work"
  if (view.form(deed.head) === 'continue' && /^(this|these|that)$/.test(view.form(deed.head + 1)) && isWork(view, deed)) return false;
  // "strengthen the partnership to promote human rights": the purpose is a deed
  if (hasPurpose(context, deed)) return false;
  if (cooperates && view.has(deed.head + 1, last, 'joint-thing') && !view.has(deed.head, Math.min(last, deed.head + 6), 'bond-thing'))
    return false;
  if (view.has(deed.first, deed.head, 'sphere-word') || view.has(deed.head + 1, last, 'sphere-word', 'undertaking', 'concrete-thing'))
    return false;
  // «поддерживать ваши предложения»
  if (/^(поддерживать|support)/.test(view.form(deed.head)) && view.has(deed.head + 1, last, 'support-object')) return false;
  // «поддерживать Россию в ООН»
  if (/^(поддерживать|support)/.test(view.form(deed.head)) && view.mentions(deed.head + 1, deed.head + 2, 'state').length > 0) return false;
  // «поддерживать ваших спортсменов»
  if (
    /^(поддерж|support)/.test(view.form(deed.head)) &&
    view.senseAtToken(deed.head + 1, 'your') !== null &&
    !view.has(deed.head, last, 'relations-thing')
  )
    return false;
  // "the commitment to the NATO alliance"
  if (isToOrganisation(context, deed)) return false;
  if (isOnATopic(context, deed)) return false;
  if (view.has(deed.head, last, 'relations-thing')) return true;
  // "expect that flights will be expanded": the object stands before
  if (deed.shape === 'clause' && view.tokens[deed.head]?.reading?.pos === 'participle')
    return view.has(deed.first, deed.head, 'relations-thing');
  if (view.analysed.lang === 'ru' && deed.shape === 'infinitive' && hasObjectBefore(context, deed.head)) return false;
  // "develop a new interceptor": one thing, not relations
  if (/^an?$/.test(view.form(deed.head + 1)) && !view.has(deed.head + 1, last, 'bond-thing', 'joint-thing')) return false;
  // «работать над открытием рынка»
  if (
    /^(по)?работ/.test(view.form(deed.head)) &&
    view.form(deed.head + 1) === 'над' &&
    !view.has(deed.head + 2, last, 'relations-thing', 'joint-thing')
  )
    return false;
  // "work together on wildfires"
  if (view.form(deed.head) === 'work' && view.has(deed.head + 1, Math.min(last, deed.head + 4), 'work-on-thing.en')) return false;
  return wordsAfter(context, deed) <= 3 && !isToAThing(context, deed);
}

/** "Strengthen border controls", «расширение набора студентов»: done to a thing that is no bond. */
function isToAThing(context: Context, { head, last, shape }: Deed): boolean {
  const { view } = context;
  if (shape === 'noun' && isDoneToAThing(context, head, last)) return true;
  const clause = view.clauseOf(head);
  return (
    clause !== null &&
    view.senseAtToken(head, 'strong-deed.en') !== null &&
    !view.has(head + 1, Math.min(last, head + 5), 'abstract-object.en', 'bond-thing', 'joint-thing') &&
    isEnglishDeed(context, clause, { head, last }, false)
  );
}

const isDone = (view: Context['view'], at: number): boolean =>
  view.tokens[at]?.reading?.pos !== 'noun' && view.senseAtToken(at, 'loose-deed', 'talk-deed', 'contact-deed') === null;

const isOfThem = (view: Context['view'], { head }: Deed): boolean =>
  STRENGTHENS.test(view.form(head)) &&
  (/^(их|ее|them)$/.test(view.form(head + 1)) ||
    [1, 2, 3].some((i) => view.form(head - i) === 'их' && view.tokens[head - i - 1]?.reading?.pos !== 'preposition'));

const STRENGTHENS = /^(укрепля|развива|углубля|упроч|strengthen|deepen|develop)/;

const isWork = (view: Context['view'], { head, last }: Deed): boolean =>
  [2, 3, 4].some((i) => head + i < last && /^(work|efforts?|practice|support|assistance)$/.test(view.form(head + i)));

function hasPurpose({ view }: Context, { head, last }: Deed): boolean {
  if (view.analysed.lang !== 'en') return false;
  for (let i = head + 2; i < last - 2; i++)
    if (
      view.form(i) === 'to' &&
      view.tokens[i + 1]?.reading?.pos === 'infinitive' &&
      view.senseAtToken(i + 1, 'help-deed', 'build-deed', 'drafts.en') !== null
    )
      return true;
  return false;
}
