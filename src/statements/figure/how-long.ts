import type { Amount, Clause } from '../../domain/index.js';
import type { Context } from '../rule.js';

type View = Context['view'];

/** "The port was closed for nine years", «фура стоит четверо суток»: how long something went on, not how long two states have been friends. */
export function isHowLong({ view }: Context, clause: Clause, amount: Amount): boolean {
  if (isOfRelations(view, clause)) return false;
  if (isLastingThing(view, amount) || isDeedOfTalks(view, clause, amount) || isStay(view, clause, amount)) return true;
  // «чтобы в течение пяти лет торговля удвоилась»: the time for what another amount tells
  if (isFor(view, clause, amount)) return !isOfOne(view, clause) && view.amounts(clause.first, clause.last).length === 1;
  return isWhile(view, clause, amount);
}

const isOfRelations = (view: View, clause: Clause): boolean =>
  view.has(clause.first, clause.last, 'relations', 'close-ties', 'both-countries', 'partner');

const isFor = (view: View, clause: Clause, { first, last }: Amount): boolean =>
  view.form(first - 1) === 'for' ||
  (view.form(first - 1) === 'течение' && view.form(first - 2) === 'в') ||
  IN_A_ROW.test(view.words(last, Math.min(clause.last, last + 3)));
const IN_A_ROW = /^(in a row|straight|running|подряд)/;

/** What one did for years is one's life, no figure. */
function isOfOne(view: View, clause: Clause): boolean {
  for (let i = clause.first; i < clause.last; i++) if (/^(i|i['’](m|ve|d)|my|me|я|мне|меня)$/.test(view.form(i))) return true;
  return false;
}

/** «после 30-летнего перерыва», "a 30-day visa": the thing lasts so long. */
const isLastingThing = (view: View, { last }: Amount): boolean =>
  view.senseAtToken(last, 'lasting-thing') !== null || view.senseAtToken(last + 1, 'lasting-thing') !== null;

/** «беседовали четыре часа», "we spent three hours together", «проговорили до пяти часов»: how long the talks took. */
function isDeedOfTalks(view: View, clause: Clause, { first, unit }: Amount): boolean {
  if (unit !== 'hours' && unit !== 'minutes' && unit !== 'days') return false;
  if (/^(через|каждые|every|after|спустя|назад|к|с)$/.test(view.form(first - 1))) return false;
  return view.has(clause.first, clause.last, 'spend-time');
}

/** "It's been eight years since I saw you", "had five weeks in Norland", "sentenced to nine years", «учился пять лет», «на два года открыло архивы». */
function isStay(view: View, clause: Clause, { first, last }: Amount): boolean {
  const before = view.words(Math.max(clause.first, first - 3), first).toLowerCase();
  const behind = view.words(last, last + 5).toLowerCase();
  if (/(had|spent|spend|spending)( almost| nearly| about| over| the)?$/.test(before))
    return /^(in|there|here|with|on)( |[.,]|$)/.test(behind);
  if (/(sentenced( him| her)? to|приговор[её]н\S* к)$/.test(before)) return true;
  if (/(^| )на$/.test(before))
    return /(^| )(открыл|закрыл|отложил|прервал|остановил|уехал|задержал)\S*( |$)/.test(view.words(clause.first, clause.last));
  return /(учил(ся|ась|ись)|отслужил[аи]?|прожил[аи]?|проработал[аи]?)( |$)/.test(view.words(clause.first, first));
}
/** "It's been eight years since I saw you", "It's been ten days." */
export const isSinceMet = ({ view }: Context, { first, last }: Pick<Amount, 'first' | 'last'>): boolean => {
  const lead = view.words(Math.max(0, first - 3), first + 1);
  if (
    /^[.?!]?$/.test(view.form(last)) &&
    /(^| )it(['’]s| has)( now| already| only)? been( almost| about| over| nearly)?$/i.test(view.words(Math.max(0, first - 4), first))
  )
    return true;
  return SINCE_MET.test(view.words(last, last + 5).toLowerCase()) && /(^| )(been|is|was|['’]s)( |$)/.test(lead);
};
const SINCE_MET = /^since (i|we|you|our)( last)? (saw|met|spoke|talked|visited|were|was|came|last)( |$)/;

/** «предприятие шесть лет стояло»: the bare accusative beside a verb; what a preposition or a noun behind it makes of it is told otherwise. */
function isWhile(view: View, clause: Clause, { first, last }: Amount): boolean {
  if (BOUND.test(view.form(first - 1)) || BOUND.test(view.form(first))) return false;
  const next = view.token(last)?.reading;
  // «сорок лет независимости», «полвека дипотношениям»; «с лишним лет назад»
  if (
    (next?.pos === 'noun' && (next.case === 'gen' || next.case === 'dat')) ||
    /^(назад|тому|спустя|со|с|до|от|as|ago|since)$/.test(view.form(last))
  )
    return false;
  if (!/^(лет|года|год|месяц\p{L}*|недел\p{L}+|дн\p{L}+|сут\p{L}+|часа?|часов|полгода)$/u.test(view.form(last - 1))) return false;
  if (isOfOne(view, clause)) return false;
  return view.has(clause.first, clause.last, 'goes-on.ru');
}
const BOUND = /^(за|через|спустя|раз|в|во|на|с|со|к|до|после|около|от|каждые|каждых|ещё|еще|лишь)$/;
