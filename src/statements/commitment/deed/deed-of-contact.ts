import type { Context } from '../../rule.js';
import type { Deed } from './deed.js';

const MET = /^(needs?|demands?|targets?|obligations?|commitments?|requirements?|deadlines?|goals?|challenges?|costs?|expenses)$/;

export function isContact(context: Context, deed: Deed): boolean {
  const { view } = context;
  if (isKeptContact(context, deed)) return false;
  // "expect the plant to receive investment status"
  if (view.has(deed.head + 1, Math.min(deed.last, deed.head + 5), 'received-thing')) return false;
  // "would be met with a united response", "meet the demand", "meet the deadline"
  if (view.form(deed.head) === 'met' && view.form(deed.head - 1) === 'be') return false;
  if (view.form(deed.head) === 'meet' && [2, 3, 4].some((i) => MET.test(view.form(deed.head + i)))) return false;
  // "the tariffs would come off"
  if (view.form(deed.head) === 'come' && /^(off|down|into|online|forward)$/.test(view.form(deed.head + 1))) return false;
  // "agreed to host the training centre"
  if (/^host/.test(view.form(deed.head)) && view.has(deed.head + 1, Math.min(deed.last, deed.head + 6), 'undertaking', 'concrete-thing'))
    return false;
  // "welcoming Sweden to NATO"
  if (/^welcom/.test(view.form(deed.head)) && view.mentions(deed.head, deed.last, 'organisation').length > 0) return false;
  if (isHeldAgain(context, deed)) return true;
  if (context.view.senseAtToken(deed.head, 'contact-deed') !== null) return true;
  // «принять в Казани Премьер-министра»
  if (
    /^прин(ять|имать|мем|мет)$/.test(view.form(deed.head)) &&
    view.mentions(deed.head, Math.min(deed.last, deed.head + 9), 'office').length
  )
    return true;
  // "agreed that the next session of the commission will be held in Baku"
  if (deed.shape === 'clause' && isMeetingHeld(context, deed.first, deed.head)) return true;
  const hit = view.sense(deed.head, Math.min(deed.last, deed.head + 6), 'contact-deed');
  // "holding a leaders’ summit"
  const owned = hit !== null && /^['’]s?$/.test(view.form(hit.first - 1)) ? 1 : 0;
  return hit !== null && deed.shape === 'noun' && hit.first - deed.head <= 3 + owned;
}

/** «Комиссию проведём», «предлагаю провести её в Душанбе»: a session, told before the verb or one sentence before. */
function isHeldAgain({ view, analysed }: Context, { head }: Deed): boolean {
  if (analysed.lang !== 'ru' || !/^прове(сти|дем|дет|дут)$/.test(view.form(head))) return false;
  const first = view.sentenceOf(head)?.first ?? head;
  for (let i = head - 1; i >= Math.max(first, head - 9); i--) if (SESSION.test(view.form(i))) return true;
  if (!/^(ее|его|их)$/.test(view.form(head + 1))) return false;
  for (let i = head - 1; i >= Math.max(0, head - 16); i--) if (SESSION.test(view.form(i))) return true;
  return false;
}

const SESSION = /^(меж\S*комисси|комисси|заседани|сесси|встреч|саммит|форум|консультаци)/;

/** What will be held is a meeting, told as the subject: «что заседание будет проведено», "that a summit would take place". */
export const isMeetingHeld = ({ view }: Context, first: number, head: number): boolean =>
  (/^(провед|пройд|состо|организ|созва)/.test(view.form(head)) || /^(held|convened|take|scheduled|organi[sz]ed)$/.test(view.form(head))) &&
  view.has(first, head, 'contact-deed');

export function isKeptContact({ view }: Context, deed: Deed): boolean {
  // "our friendly dialogue" is told of manners
  for (let i = deed.head + 1; i < Math.min(deed.last, deed.head + 4); i++) if (WARM.test(view.form(i))) return false;
  // «продолжим общение на саммите»: one meeting, not contacts that are kept up
  if (/^общение$/.test(view.form(deed.head + 1)) && view.has(deed.head + 2, deed.last, 'contact-deed')) return false;
  return view.has(Math.max(0, deed.head - 2), deed.last, 'contacts-kept');
}

const WARM = /^(friendly|warm|cordial|дружеск|дружеств|тепл|сердечн)/;
