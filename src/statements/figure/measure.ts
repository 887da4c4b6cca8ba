import type { Amount, Clause, Direction, Measure, Sentence } from '../../domain/index.js';
import type { Context } from '../rule.js';

export interface Measured {
  readonly measure: Measure;
  readonly direction: Direction | null;
}

/** Level, change, share or count: by what the amount is and whether its words move it. */
export function measureOf(context: Context, sentence: Sentence, clause: Clause, amount: Amount, unit: string): Measured {
  const direction = directionOf(context, sentence, clause, amount);
  if (direction !== null) return { measure: 'change', direction };
  // «доходность – 12 процентов», "an interest rate of 5 percent": how high it is, no part of anything
  if (amount.of === 'percent' && isRate(context, clause, amount)) return { measure: 'level', direction: null };
  switch (amount.of) {
    case 'percent':
    case 'points':
    case 'fraction':
      return { measure: 'share', direction: null };
    case 'ratio':
      return { measure: 'change', direction: 'up' };
    case 'money':
      return { measure: 'level', direction: null };
    default:
      return { measure: unit === 'units' || unit === 'people' ? 'count' : 'level', direction: null };
  }
}

const isRate = ({ view }: Context, clause: Clause, { first, last }: Amount): boolean =>
  /^под$/.test(view.form(first - 1)) ||
  view.has(Math.max(clause.first, first - RATE), first, 'rate-of') ||
  view.has(last, Math.min(clause.last, last + 2), 'rate-of');
const RATE = 12;

/** «На», "by" right before the amount: not the one of «на него приходится 40 процентов». */
function isBySize({ view }: Context, clause: Clause, amount: Amount): boolean {
  const hits = view.senses(Math.max(clause.first, amount.first - 3), Math.min(amount.last, amount.first + 3), 'by-size');
  return hits.some(({ last }) => {
    for (let i = last; i < amount.first; i++)
      if (view.isPredicate(i) || view.token(i)?.reading?.pos === 'pronoun' || view.token(i)?.word.kind === 'punctuation') return false;
    return true;
  });
}

/** «…, во втором полугодии – на 7 миллионов»: a clause without a verb goes on with the change told before. */
function carriedChange({ view }: Context, sentence: Sentence, amount: Amount): Direction | null {
  const from = view.amounts(sentence.first, amount.first).at(-1)?.last;
  if (from === undefined) return null;
  for (let i = from; i < amount.first; i++) if (view.isPredicate(i)) return null;
  const change = view.senses(sentence.first, amount.first, 'goes-up', 'goes-down').at(-1);
  return change ? (change.sense === 'goes-up' ? 'up' : 'down') : null;
}

function directionOf(context: Context, sentence: Sentence, clause: Clause, amount: Amount): Direction | null {
  const { view } = context;
  const bySize = isBySize(context, clause, amount);
  const along = (): Direction | null => (bySize && view.form(amount.first - 1) !== 'в' ? carriedChange(context, sentence, amount) : null);
  const gained = gain(context, clause, amount);
  if (gained) return gained;
  if (amount.of === 'count' || amount.of === 'number') return bySize ? (amount.direction ?? along()) : null;
  if (amount.of === 'money') return (moved(context, clause, amount) ? amount.direction : along()) ?? sameGrowth(context, clause, amount);
  // "gained 60 percent of the vote" is a part of something
  if (amount.of !== 'ratio' && !bySize && view.senseAtToken(amount.last, 'part-of.en')) return null;
  if (amount.direction !== null) return amount.direction;
  // «превышает прошлогодний показатель на 8 процентов»
  const compared = exceeds(context, clause, amount, bySize);
  if (compared) return compared;
  // «рост составил 37 процентов», "the growth amounted to 37 percent"
  const grown = growthTold(context, sentence, clause, amount);
  if (grown) return grown;
  if (view.senseAtToken(amount.first - 1, 'to-goal') || view.senseAtToken(amount.first, 'to-goal')) return null;
  // «на 17 процентов, поднялся вывоз»: the verb stands behind
  const behind = bySize ? view.sense(amount.last, Math.min(sentence.last, amount.last + BEHIND), 'goes-up', 'goes-down') : null;
  // «25 процентов плюс», «ещё 30 процентов – за полгода»
  if (amount.of === 'percent' && GROWN.test(`${view.form(amount.last - 1)} ${view.form(amount.last)}`)) return 'up';
  // "by 15 percent last year and by 24 percent this year"; "a drop in trade, not a big one, close to 9 percent"
  const from = bySize ? sentence.first : Math.max(clause.first, amount.first - NEAR);
  const change = view.senses(from, amount.first, 'goes-up', 'goes-down').at(-1) ?? behind;
  if (!change || (!bySize && change !== behind && view.has(change.last, amount.first, 'makes-part'))) return null;
  // «ВВП вырос на 6 процентов, инфляция – 9»; "grew at a rate of 9 percent"
  if (!bySize && view.senses(change.last, amount.first, 'rate-of').some(({ first }) => view.form(first) !== 'rate')) return null;
  return change.sense === 'goes-up' ? 'up' : 'down';
}

/** «прибавка 3,4 миллиона тонн», "an increase of 40 places": the growth itself is so large. */
function gain({ view, analysed }: Context, { first }: Clause, amount: Amount): Direction | null {
  if (amount.of !== 'count' && amount.of !== 'money') return null;
  const at = amount.first - (view.form(amount.first - 1) === 'of' || /^[–—-]$/.test(view.form(amount.first - 1)) ? 2 : 1);
  if (at < first || (analysed.lang === 'en' && view.form(amount.first - 1) !== 'of')) return null;
  if (view.token(at)?.reading?.pos !== 'noun' || !view.senseAtToken(at, 'growth-itself')) return null;
  return view.senseAtToken(at, 'goes-down') ? 'down' : 'up';
}

/** "Up by 8 percent, or 300 million dollars": the same growth told as a sum. */
function sameGrowth({ view }: Context, clause: Clause, { first }: Amount): Direction | null {
  if (!/^(or|или)$/.test(view.form(first - 1))) return null;
  const before = view.amounts(clause.first, first).at(-1);
  if (before?.of !== 'percent' || first - before.last > 2) return null;
  const change = view.senses(clause.first, before.first, 'goes-up', 'goes-down').at(-1);
  return before.direction ?? (change ? (change.sense === 'goes-up' ? 'up' : 'down') : null);
}

function exceeds({ view }: Context, clause: Clause, amount: Amount, bySize: boolean): Direction | null {
  const hit = bySize ? view.senses(clause.first, amount.first, 'exceeds-by', 'lags-by').at(-1) : undefined;
  if (!hit) return null;
  return hit.sense === 'exceeds-by' ? 'up' : 'down';
}

/** Whether the clause itself says that something grew or fell. */
const moved = ({ view }: Context, clause: Clause, amount: Amount): boolean =>
  // "has put up 9 billion"
  !/^(put|puts|putting|ponied|come|came) up $/.test(`${view.words(amount.first - 2, amount.first)} `) &&
  view.has(clause.first, Math.min(clause.last, amount.last + 4), 'goes-up', 'goes-down');

const NEAR = 16;
const BEHIND = 4;

const GROWN = /^плюс |^plus | (плюс|рост|прирост)$/;

/** Growth itself, or «он» that means it, is what amounts to a percentage. */
function growthTold({ view }: Context, sentence: Sentence, clause: Clause, amount: Amount): Direction | null {
  if (amount.of !== 'percent' && amount.of !== 'number') return null;
  const verb = view.senses(Math.max(clause.first, amount.first - 6), amount.first, 'amounts-to').at(-1);
  if (!verb) return null;
  const own = view.senses(clause.first, verb.first, 'growth-itself').at(-1);
  const named =
    own ?? (view.has(clause.first, verb.first, 'it-only') ? view.senses(sentence.first, clause.first, 'growth-itself').at(0) : undefined);
  if (!named) return null;
  // «доля роста», "exports to growing markets": another noun between them is what is told
  const between = view.senses(named.last, verb.first, 'makes-part').some((hit) => view.token(hit.first)?.reading?.pos === 'noun');
  if (between) return null;
  return view.has(named.first, named.last, 'goes-down') ? 'down' : 'up';
}
