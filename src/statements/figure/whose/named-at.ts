import type { Amount, Clause, Indicator, Sentence, StateCode } from '../../../domain/index.js';
import { statesNamed } from '../../frame.js';
import type { Context } from '../../rule.js';
import { isBilateral } from '../indicator/indicator-senses.js';
import { statesOfPlaces } from './at-place.js';
import { withoutStatisticians } from './of-whom.js';
import { withoutMediators } from './told-at-amount.js';

type Place = Pick<Amount, 'first' | 'last'>;

/** The states named with the amount, and where people are held or live: "six sailors who are detained in Norland". */
export function namedAt(context: Context, sentence: Sentence, clause: Clause, amount: Place, indicator: Indicator): StateCode[] {
  const { view } = context;
  const [first, last] = stretch(context, clause, amount);
  // "forty firms, including Swedish and Finnish": examples, not whose it is
  const examples = view.sense(amount.last, last, 'including');
  const end = examples ? examples.first : last;
  const named = withoutMediators(
    context,
    first,
    last,
    withoutStatisticians(context, first, end, partnersNamed(context, first, end, indicator)),
  );
  // «Гаити, где голодают …»: of the land that the clause hangs on
  if (named.length === 0 && WHERE.test(view.form(first)))
    for (const state of statesNamed(context, Math.max(sentence.first, first - 3), first)) named.push(state);
  for (const state of statesOfPlaces(context, first, end, indicator)) if (!named.includes(state)) named.push(state);
  if (named.length > 1) return withoutWays(context, first, end, indicator, named);
  if (indicator !== 'people') return named;
  let near = amount.last;
  while (near < sentence.last && near < amount.last + HELD && !/^[;:–—.]$/.test(view.form(near))) near++;
  const held = view.sense(amount.last, near, 'held-there');
  if (!held) return named;
  for (const state of statesNamed(context, held.last, Math.min(sentence.last, held.last + 3)))
    if (!named.includes(state)) named.push(state);
  return named;
}
/** "Lost a hundred soldiers in Norland", "troops moved from Norland": where they fell or were is not whose they are. */
function withoutWays({ view }: Context, first: number, last: number, indicator: Indicator, named: StateCode[]): StateCode[] {
  const lost = indicator === 'casualties' && view.has(first, last, 'lost-people');
  const moved = indicator === 'military' && view.has(first, last, 'moved-from');
  if (!lost && !moved) return named;
  const way = lost ? /^(in|near|в|во|под)$/ : /^(from|из|с)$/;
  const off = view.mentions(first, last, 'state').filter((mention) => way.test(view.form(mention.first - 1)));
  const rest = named.filter((state) => !off.some((mention) => mention.of === 'state' && mention.states.includes(state)));
  return rest.length > 0 ? rest : named;
}
const HELD = 10;
const WHERE = /^(where|whose|где|котор\p{L}+|чь[иёея]\p{L}*)$/u;

/** The words of the clause that are about this amount, where it holds several: up to the mark before the next, from the one before if they name states. */
function stretch(context: Context, clause: Clause, amount: Place): [number, number] {
  const { view } = context;
  const sums = view.amounts(clause.first, clause.last).filter(({ of }) => of === 'money' || of === 'percent' || of === 'number');
  const next = sums.find((other) => other.first >= amount.last);
  const before = sums.filter((other) => other.last <= amount.first).at(-1);
  let last = Math.max(clause.last, amount.last);
  for (let i = amount.last; next && i < next.first; i++) {
    if (!/^(,|;|–|—|и|а|and|while|but)$/.test(view.form(i))) continue;
    // a state told behind the mark is the next one's, unless nothing told before is
    if (tells(context, clause.first, i)) last = i;
    break;
  }
  const own = before !== undefined && tells(context, before.last, amount.first);
  return [own ? before.last : behindReport(context, clause, amount), last];
}

/** «Российская сторона отметила, что …», "the Russian side noted that …": who tells it is not whose it is. */
export function behindReport({ view }: Context, { first }: Pick<Clause, 'first'>, amount: Place): number {
  for (let i = first + 1; i < amount.first; i++)
    if (/^(что|that)$/.test(view.form(i)) && view.has(Math.max(first, i - 3), i, 'say')) return i + 1;
  return first;
}

/** Whether a state, or Europe as one side, is told. */
const tells = (context: Context, first: number, last: number): boolean =>
  statesNamed(context, first, last).length > 0 || context.view.has(first, last, 'europe');

/** The states named; Europe one trades with is its union. */
function partnersNamed(context: Context, first: number, last: number, indicator: Indicator): StateCode[] {
  const named = namedOutside(context, first, last);
  if (!isBilateral(indicator) || named.includes('EU') || !context.view.has(first, last, 'europe')) return named;
  return [...named, 'EU'];
}

/** States named, without those that only say whose money it is: "US$40 billion", «долларов США». */
export function namedOutside(context: Context, first: number, last: number): StateCode[] {
  const { view } = context;
  const sums = view.amounts(first, last).filter((amount) => amount.of === 'money');
  if (sums.length === 0) return statesNamed(context, first, last);
  const out: StateCode[] = [];
  let from = first;
  for (const sum of [...sums.map((amount) => ({ first: amount.first, last: amount.last + 1 })), { first: last, last }]) {
    for (const state of statesNamed(context, from, sum.first)) if (!out.includes(state)) out.push(state);
    from = Math.max(from, sum.last);
  }
  return out;
}
