import { type Figure, HOLDS_AMOUNT, type Measure } from '../../domain/index.js';
import type { Rule } from '../rule.js';
import { figuresOf } from './reading.js';

/** The rule for the figures of one measure. */
export function measured(measure: Measure, finds: string): Rule<Figure> {
  return {
    name: `figure/${measure}`,
    finds,
    triggers: [HOLDS_AMOUNT],
    find: (context, sentence) =>
      figuresOf(context)
        .get(sentence.index)
        ?.filter(({ fields }) => fields.measure === measure) ?? [],
  };
}
