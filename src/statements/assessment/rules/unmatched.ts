import type { Assessment } from '../../../domain/index.js';
import { statesNamed } from '../../frame.js';
import type { Rule } from '../../rule.js';
import { judgement, relationsIn } from '../about.js';

const NAME = 'assessment/unmatched';
const WITHIN = 12;

/** "a breadth of cooperation matched by few", «Такое партнёрство не имеет аналогов». */
export const unmatched: Rule<Assessment> = {
  name: NAME,
  finds: 'relations said to have hardly an equal',
  triggers: ['has-no-equal'],
  find(context, sentence) {
    const { view } = context;
    for (const none of view.senses(sentence.first, sentence.last, 'has-no-equal')) {
      const clause = view.clauseOf(none.first);
      if (!clause) continue;
      const from = Math.max(sentence.first, none.first - WITHIN);
      const to = Math.min(sentence.last, none.last + 4);
      const ties = view.sense(from, none.first, 'close-ties');
      const relations =
        relationsIn(context, from, to) ??
        (ties && (view.has(sentence.first, to, 'we') || statesNamed(context, sentence.first, to).length >= 2) ? ties : null);
      if (!relations) continue;
      const found = judgement(context, sentence, NAME, {
        stretch: { first: Math.min(clause.first, view.clauseOf(relations.first)?.first ?? clause.first), last: clause.last },
        subject: relations,
        predicate: none,
        polarity: 'positive',
      });
      if (found.length > 0) return found;
    }
    return [];
  },
};
