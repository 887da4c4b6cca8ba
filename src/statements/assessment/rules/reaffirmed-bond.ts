import type { Assessment } from '../../../domain/index.js';
import type { Rule } from '../../rule.js';
import { isNameOnly, judgement } from '../about.js';
import { polarityIn } from '../appraisal.js';

const NAME = 'assessment/reaffirmed-bond';
/** How far after the verb the bond must be named. */
const WITHIN = 8;

/** "We reconfirmed the bond of our alliance", "They reaffirmed the special relationship", «Лидеры подтвердили нерушимость уз дружбы». */
export const reaffirmedBond: Rule<Assessment> = {
  name: NAME,
  finds: 'a bond, an alliance or a friendship reaffirmed',
  triggers: ['reaffirm'],
  find(context, sentence) {
    const { view } = context;
    for (const verb of view.senses(sentence.first, sentence.last, 'reaffirm')) {
      const clause = view.clauseOf(verb.first);
      if (!clause) continue;
      const to = Math.min(clause.last, verb.last + WITHIN);
      const bond = view.sense(verb.last, to, 'bond-noun');
      if (!bond || isNameOnly(view, bond) || view.has(verb.last, bond.first, 'make-relations', 'not')) continue;
      const praised = polarityIn(context, verb.last, bond.first);
      const itself =
        view.has(bond.first, to, 'relations') && /^(bonds?|узы|alliance|friendship|нерушимость|незыблемость)$/.test(view.form(bond.first));
      if (praised?.polarity !== 'positive' && !itself) continue;
      // "their commitment to a partnership": what is reaffirmed is something else
      if (/^(commitment|readiness|intention|support|adherence)$/.test(view.form(verb.last + 1))) continue;
      const found = judgement(context, sentence, NAME, {
        stretch: { first: Math.max(clause.first, verb.first - 12), last: clause.last },
        subject: bond,
        predicate: praised?.at ?? bond,
        polarity: 'positive',
      });
      if (found.length > 0) return found;
    }
    return [];
  },
};
