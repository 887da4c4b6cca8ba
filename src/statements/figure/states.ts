import type { Amount, Clause, Indicator, Sentence, StateCode, Voice } from '../../domain/index.js';
import { bothSides, statesNamed } from '../frame.js';
import type { Context } from '../rule.js';
import { isBilateral } from './indicator-senses.js';

/** The states that the figure concerns. What lies between two states is of both sides unless the clause names others. */
export function statesOf(
  context: Context,
  voice: Voice,
  sentence: Sentence,
  clause: Clause,
  indicator: Indicator,
  amount: Amount,
): StateCode[] {
  const { view, scene } = context;
  const sides = bothSides(voice);
  const named = statesNamed(context, clause.first, Math.max(clause.last, amount.last));
  const outsiders = named.filter((state) => !scene.states.includes(state));
  if (outsiders.length > 0) return withOutsiders(context, clause, voice, named, outsiders);
  if (named.length >= 2) return named;
  const own = voice.own;
  const our = view.has(clause.first, clause.last, 'our');
  const your = view.has(clause.first, clause.last, 'your', 'you-one');
  const both = view.has(clause.first, clause.last, 'both-countries', 'mutual', 'we');
  if (named.length === 1) {
    const only = named[0] as StateCode;
    if (elsewhere(context, clause)) return named;
    if (indicator === 'gdp' || indicator === 'territory') return named;
    if (isBilateral(indicator) || both || our || your || (own !== null && only !== own)) return sides.length > 0 ? sides : named;
    return named;
  }
  if (indicator === 'gdp' || indicator === 'military' || indicator === 'casualties' || indicator === 'territory') {
    if (your && !our && voice.others.length > 0) return [...voice.others];
    if (own !== null && !both) return [own];
  }
  const told = statesNamed(context, sentence.first, sentence.last).filter((state) => !scene.states.includes(state));
  if (told.length > 0 && !both && !isBilateral(indicator)) return told;
  return scene.states.length > 2 && own !== null && !both ? [own] : sides;
}

/** A third state is compared with, or traded with by one side: it and whoever is named with it; alone, with the one spoken to. */
function withOutsiders(
  { view }: Context,
  clause: Clause,
  voice: Voice,
  named: readonly StateCode[],
  outsiders: readonly StateCode[],
): StateCode[] {
  if (named.length > 1) return [...named];
  if (view.has(clause.first, clause.last, 'our', 'we') && voice.own !== null) return [voice.own, ...outsiders];
  return [...outsiders];
}

/** Trade "with Africa", «между Россией и странами континента»: the other side is no state. */
function elsewhere({ view }: Context, clause: Clause): boolean {
  const between = view.sense(clause.first, clause.last, 'trade-between');
  if (!between) return false;
  return view
    .mentions(between.last - 1, Math.min(clause.last, between.last + 6))
    .some((mention) => (mention.of === 'place' && mention.place === 'area') || mention.of === 'organisation');
}
