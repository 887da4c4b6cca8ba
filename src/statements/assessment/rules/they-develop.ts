import type { Assessment, Draft } from '../../../domain/index.js';
import type { Rule } from '../../rule.js';
import { appraise, isOfOneSphere, isWish, polarityIn } from '../appraisal.js';

const NAME = 'assessment/they-develop';
const THEY = new Set(['они', 'they', 'она', 'it', 'оно']);

/** «А самое главное, они продолжают динамично развиваться», "they have reached the highest level": of the relations spoken of just before. */
export const theyDevelop: Rule<Assessment> = {
  name: NAME,
  finds: 'relations named in the sentence before, said of as "they" to thrive or be good',
  triggers: ['thrive', 'praise', 'reproach'],
  find(context, sentence) {
    const { view } = context;
    const before = view.sentences[sentence.index - 1];
    if (!before || before.turn !== sentence.turn || !view.has(before.first, before.last, 'relations')) return [];
    const out: Draft<Assessment>[] = [];
    for (const clause of sentence.clauses) {
      let pronoun = -1;
      for (let i = clause.first; i < clause.last && pronoun < 0; i++) if (THEY.has(view.form(i))) pronoun = i;
      if (pronoun < 0 || isWish(context, clause.first, clause.last) || isOfOneSphere(context, clause.first, clause.last)) continue;
      const judged = polarityIn(context, pronoun, clause.last);
      const thrive = view.sense(pronoun, clause.last, 'thrive');
      if (!judged || !thrive) continue;
      const made = appraise(context, sentence, NAME, {
        first: clause.first,
        last: clause.last,
        polarity: judged.polarity,
        subject: { first: pronoun, last: pronoun + 1 },
        predicate: judged.at,
        states: null,
      });
      if (made) out.push(made);
    }
    return out;
  },
};
