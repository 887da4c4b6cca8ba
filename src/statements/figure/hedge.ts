import type { Amount, Clause, Hedge, SenseHit } from '../../domain/index.js';
import type { Context } from '../rule.js';
import { isDuration } from './claims.js';

/** The amount's own hedge; "I think" anywhere in its clause; but not the "about" of "we are talking about". */
export function hedgeOf(context: Context, clause: Clause, amount: Amount): Hedge {
  const { view } = context;
  if (
    amount.hedge === 'about' &&
    view.senseAtToken(amount.first - 1, 'speak-of.en') &&
    view.form(amount.first) === 'about' &&
    amount.last - amount.first > 1
  )
    return 'exact';
  // "we hand over 40,000 tents"
  if (amount.hedge === 'over' && view.form(amount.first) === 'over' && /^(hand|turn)(ed|ing|s)?$/.test(view.form(amount.first - 1)))
    return 'exact';
  // «стало больше в четыре раза»: the word of growth, not of a bound
  if (
    amount.of === 'ratio' &&
    amount.hedge === 'over' &&
    /^(больше|выше)$/.test(view.form(amount.first)) &&
    view.form(amount.first + 1) === 'в'
  )
    return 'exact';
  // «25 процентов плюс»: by so much more
  if (amount.of === 'percent' && /^(плюс|plus)$/.test(view.form(amount.last - 1))) return 'exact';
  if (amount.hedge !== 'exact') return amount.hedge;
  if (isThought(context, clause, amount)) return 'about';
  if (isNearing(context, clause, amount)) return 'under';
  if (isBeyond(context, amount)) return 'over';
  const opinion = view.sense(clause.first, clause.last, 'opinion');
  // "by 2030, or perhaps even earlier"
  if (opinion && opinion.first >= amount.last && /^(or|или)$/.test(view.form(opinion.first - 1))) return 'exact';
  // «по-моему, жалеть не о чем: доходность – 15 процентов»
  if (opinion && opinion.last <= amount.first) for (let i = opinion.last; i < amount.first; i++) if (view.form(i) === ':') return 'exact';
  return opinion && !isAside(context, clause, opinion, amount) ? 'about' : 'exact';
}

/** «приблизился к отметке в девять миллиардов», "is approaching nine billion": not there yet. */
const NEARING =
  /(^| )(прибли(зил|жа)\p{L}+|подход\p{L}+|подош\p{L}+|подобрал\p{L}+|вплотную) (вплотную )?ко?( (отметке|рубежу|уровню|показателю|планке) ?в?)?$|(^| )(approach(ed|es|ing)?|near(ed|ing|s)|nearing)( the (mark|level) of)?$/iu;
const LEAD = 6;
/** Tokens of an opinion set between commas: «, если мне не изменяет память, ». */
const ASIDE = 8;

export const isNearing = ({ view }: Context, clause: Clause, { first }: Amount): boolean =>
  NEARING.test(view.words(Math.max(clause.first, first - LEAD), first));

/** «Вывоз, пожалуй, удвоится», "nine percent higher, or so they say": an opinion set between commas beside the clause. */
function isThought({ view, analysed }: Context, { first }: Clause, { last }: Amount): boolean {
  const end = analysed.tokens.length;
  if (
    /^, or so( |$)/.test(view.words(last, Math.min(end, last + 3))) ||
    /^or (so|thereabouts)( |$)/.test(view.words(last, Math.min(end, last + 2)))
  )
    return true;
  if (view.form(first - 1) !== ',') return false;
  for (let i = first - 2; i >= 0 && i >= first - ASIDE; i--)
    if (view.form(i) === ',') return view.senses(i + 1, first - 1, 'opinion').some((hit) => hit.first === i + 1 && hit.last === first - 1);
  return false;
}

/** «оборот – за два миллиарда», «их стало за сотню»: past that number; what is paid, bought or waited for is told otherwise. */
function isBeyond({ view }: Context, { first, of, unit }: Amount): boolean {
  if (view.form(first - 1) !== 'за' || of === 'ratio' || isDuration(unit)) return false;
  // «перевалили, как посчитали в банке, за двадцать»
  if (view.form(first - 2) === ',' && /(^| )(перевал|перешагн)/.test(view.words(Math.max(0, first - 12), first))) return true;
  return DASH.has(view.form(first - 2)) || BEYOND.test(view.form(first - 2));
}
const BEYOND =
  /^(уже|был[аои]?|будет|стал[аои]?|уч(ится|атся|ил[аои]сь|ились)|работа(ет|ют|л[аои]?)|жив[её]т|жил[аои]?|набра\p{L}+|ушл[аои]|перевал\p{L}+|перешагн\p{L}+|насчитыва\p{L}+)$/u;

/** "… – and I believe it should be faster – of a 900 million platform": an opinion on something else, set apart by dashes. */
function isAside({ view }: Context, clause: Clause, opinion: SenseHit, amount: Amount): boolean {
  if (opinion.last > amount.first) return false;
  let opened = false;
  let predicate = false;
  for (let i = opinion.first - 1; i >= clause.first - 1 && i >= opinion.first - 3; i--) opened ||= DASH.has(view.form(i));
  for (let i = opinion.last; opened && i < amount.first; i++) {
    if (DASH.has(view.form(i))) return predicate;
    predicate ||= view.isPredicate(i);
  }
  return false;
}
const DASH = new Set(['–', '—', '-', '(', ')']);
