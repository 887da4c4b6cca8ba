import type { Indicator, StateCode } from '../../../domain/index.js';
import type { TellsWhose } from './asked.js';

/** What is of both where one gives it to the other. */
const GIVEN: ReadonlySet<Indicator> = new Set(['money-other', 'agriculture', 'territory', 'military', 'people', 'other']);

/** Of these a gift may be told without being one: they have to be sent. */
const SENT: ReadonlySet<Indicator> = new Set(['military', 'people', 'other']);

/** What is of one, and of the land where it stands or goes. */
const MOVED: ReadonlySet<Indicator> = new Set(['military', 'humanitarian-aid', 'cargo', 'people']);

/**
 * «Норландия выделит нам сорок миллионов», "a battalion of theirs in Norville": of the one named who gives and of those who get it, of whose troops they are and
 * where they stand. Null where the words tell nothing of the kind.
 */
export const withWhom: TellsWhose = ({ context, clause, indicator, named, sides }) => {
  const { view, scene } = context;
  const { first, last } = clause;
  const [only] = named;
  if (only === undefined || named.length > 1) return null;
  if (
    GIVEN.has(indicator) &&
    scene.states.length === 2 &&
    scene.states.includes(only) &&
    view.has(first, last, ...(SENT.has(indicator) ? ['sent-deed'] : ['promises-sum', 'give-deed']))
  )
    return sides;
  if (!MOVED.has(indicator) && indicator !== 'other') return null;
  const there = new Set<StateCode>();
  for (const mention of view.mentions(first, last, 'place'))
    if (
      mention.of === 'place' &&
      mention.state !== null &&
      mention.state !== only &&
      (indicator !== 'other' || scene.states.includes(mention.state))
    )
      there.add(mention.state);
  return there.size === 1 ? [only, ...there] : null;
};
