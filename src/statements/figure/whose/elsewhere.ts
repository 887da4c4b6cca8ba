import type { Clause, StateCode } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import { isBilateral } from '../indicator/indicator-senses.js';
import type { TellsWhose } from './asked.js';

/** What goes to Africa, or to the world: of the one named, or of him who speaks. */
export const elsewhere: TellsWhose = ({ context, voice, clause, indicator, named, sides, meant }) => {
  if (meant.both || !isBilateral(indicator) || !isElsewhere(context, clause, named)) return null;
  if (named.length > 0) return named;
  return voice.own !== null ? [voice.own] : sides;
};

/** Trade "with Africa", «между Россией и странами континента»: or "with the world": the other side is no state. */
function isElsewhere({ view }: Context, clause: Clause, named: readonly StateCode[]): boolean {
  if (view.has(clause.first, clause.last, 'to-all')) return true;
  const between = view.sense(clause.first, clause.last, 'between');
  if (
    between &&
    named.length === 1 &&
    view.mentions(between.last, Math.min(clause.last, between.last + 3)).some(({ of }) => of === 'state')
  )
    return true;
  const statistics = view.senses(clause.first, clause.last, 'statistics');
  for (const hit of view.senses(clause.first, clause.last, 'traded-with')) {
    // "according to the customs service"
    if (statistics.some(({ first, last }) => hit.first >= first - 4 && hit.first < last)) continue;
    const near = view.mentions(hit.last, Math.min(clause.last, hit.last + 3));
    if (
      near.some(
        (mention) =>
          (mention.of === 'place' && mention.place === 'area') || (mention.of === 'organisation' && mention.organisation !== 'company'),
      )
    )
      return true;
  }
  return false;
}
