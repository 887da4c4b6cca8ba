import type { Token } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import type { Deed } from './deed.js';
import { isDeedNoun } from './deed-noun.js';

/** Talk of the day, and a visit or meeting, are other kinds' or nobody's; keeping in touch is a deed. */
export function isTalk(context: Context, deed: Deed): boolean {
  if (isSigning(context, deed)) return true;
  // «начать с совместного лова»
  if (
    /^нача|^начн/.test(context.view.form(deed.head)) &&
    context.view.form(deed.head + 1) === 'с' &&
    context.view.has(deed.head + 2, deed.head + 6, 'joint-deed', 'undertaking', 'concrete-thing')
  )
    return false;
  // «рассмотреть возможность открытия», "consider opening", «предложить технологии»
  if (context.view.senseAtToken(deed.head, 'look-into') !== null && context.view.senseAtToken(deed.head + 1, 'possibility') !== null)
    return false;
  if (isLookedInto(context, deed) || isOfExperience(context, deed)) return false;
  // «просил бы посмотреть насчёт квот»
  if (/^(по)?смотреть$/.test(context.view.form(deed.head)) && /^(насчет|вопрос)/.test(context.view.form(deed.head + 1))) return false;
  // «стать мостом между сторонами»: a part that is played
  if (/^ста(ть|нет|нем|нут)$/.test(context.view.form(deed.head)) && context.view.senseAtToken(deed.head, 'deed-verb') !== null)
    return false;
  // "consider the request favourably"
  if (isWillingly(context, deed)) return false;
  // "will look into the matter", "will be accepted in your shops"
  if (context.view.form(deed.head) === 'look' && context.view.form(deed.head + 1) === 'into') return false;
  if (context.view.form(deed.head) === 'accepted' && context.view.form(deed.head - 1) === 'be') return false;
  // "are prepared to be helpful"
  if (context.view.form(deed.head) === 'be' && /^(helpful|useful|supportive|of)$/.test(context.view.form(deed.head + 1)))
    return context.view.form(deed.head + 1) === 'of' && !/^(help|assistance|service|use)$/.test(context.view.form(deed.head + 2));
  if (isHandedOver(context, deed) || isInvitedTo(context, deed)) return false;
  if (context.view.senseAtToken(deed.head, 'offer-deed') !== null && isOfThings(context, deed)) return false;
  return (
    context.view.senseAtToken(deed.head, 'talk-deed') !== null &&
    context.view.senseAtToken(deed.head, 'help-deed') === null &&
    context.view.senseAtToken(deed.head, 'ask-help') === null
  );
}

/** "Look favourably at", "consider the request positively". */
function isWillingly({ view }: Context, { head, last }: Deed): boolean {
  if (!/^(consider|look|view|examine|treat)/.test(view.form(head))) return false;
  // "parliament will consider the ratification of the treaty"
  for (let i = head + 1; i < Math.min(last, head + 5); i++) if (/^(ratification|bill|application)$/.test(view.form(i))) return true;
  for (let i = head - 1; i < Math.min(last, head + 7); i++) if (WILLINGLY.test(view.form(i))) return true;
  return false;
}

const WILLINGLY = /^(favou?rabl[ey]|positively|sympathetic(ally)?|kindly)$/;

/** "Exchange lists of prisoners": things and people, not views. */
function isHandedOver({ view, analysed }: Context, { head, last }: Deed): boolean {
  if (analysed.lang !== 'en' || !/^exchang/.test(view.form(head))) return false;
  for (let i = head + 1; i < Math.min(last, head + 5); i++) if (EXCHANGED.test(view.form(i))) return true;
  return false;
}

const EXCHANGED =
  /^(lists?|prisoners?|students?|teachers?|information|intelligence|data|delegations|territor(y|ies)|ambassadors|instruments|specialists|experts|bodies|samples|technolog(y|ies)|scholars|archives)$/;

/** "Will be invited to build": what they are called in to do. */
function isInvitedTo({ view, analysed }: Context, { head, last }: Deed): boolean {
  if (analysed.lang !== 'en' || !/^invit/.test(view.form(head))) return false;
  for (let i = head + 1; i < Math.min(last, head + 9); i++)
    if (view.form(i - 1) === 'to' && view.senseAtToken(i, 'deed-verb', 'build-deed', 'help-deed') !== null)
      return view.senseAtToken(i, 'contact-deed', 'talk-deed') === null;
  return false;
}

/** «Рассмотреть вопрос о рейсе», «рассмотреть и предоставление кредитов»: a decision is to follow. */
function isLookedInto({ view, analysed }: Context, { head, last }: Deed): boolean {
  if (analysed.lang !== 'ru' || !/^рассм(о|а)тр/.test(view.form(head))) return false;
  for (let i = head + 1; i < Math.min(last, head + 4); i++) {
    const token = view.tokens[i] as Token;
    if (token.reading?.pos === 'noun')
      return (
        (view.form(i).startsWith('вопрос') && /^(о|об)$/.test(view.form(i + 1))) || isDeedNoun(token, 'ru') || DECIDED_ON.test(view.form(i))
      );
  }
  return false;
}

const DECIDED_ON = /^(просьб|заявк|предложени|вариант|участи|поправк|законопроект)/;

/** «Поделиться технологиями», «обменяться опытом»: what is handed over, not what is thought. */
function isOfExperience({ view, analysed }: Context, { head, last }: Deed): boolean {
  if (analysed.lang !== 'ru' || !/^(по)?дел(иться|имся|ится|ятся)|^обменя(ться|емся|ются)/.test(view.form(head))) return false;
  for (let i = head + 1; i < Math.min(last, head + 9); i++) if (HANDED_ON.test(view.form(i))) return true;
  return false;
}

const HANDED_ON =
  /^(опытом|технологи|знани|наработк|разведданн|информаци|практик|данными|сведениями|методик|специалист|делегаци|студент|всем$)/;

/** «Предложить и технологии, и кредиты»: things, not thoughts. */
const isOfThings = ({ view }: Context, { head, last }: Deed): boolean =>
  view.has(head + 1, Math.min(last, head + 6), 'offered-thing', 'undertaking', 'concrete-thing', 'given-thing');

/** "A number of documents will be signed": which, nobody can tell. */
function isSigning(context: Context, deed: Deed): boolean {
  const from = context.view.clauseOf(deed.head)?.first ?? deed.first;
  return context.view.senseAtToken(deed.head, 'sign-deed') !== null && context.view.has(from, deed.last, 'documents-thing');
}
