import type { Assessment, Draft } from '../../../domain/index.js';
import type { Rule } from '../../rule.js';
import { polarityIn } from '../appraisal.js';
import { judgement } from '../judgement.js';

const NAME = 'assessment/good-period';
const WITHIN = 8;
/** "for the development of our relations"; "in our relations", not "in the history of our relations". */
const FOR_WITHIN = 6;
const IN_WITHIN = 4;

/** «Этот год выдался для наших отношений насыщенным», "It has been a very productive year for our relations". */
export const goodPeriod: Rule<Assessment> = {
  name: NAME,
  finds: 'a year or a time said to have been good or bad for the relations',
  // the trigger stands in every third sentence
  triggers: ['period-was'],
  needs: ['period'],
  find(context, sentence): readonly Draft<Assessment>[] {
    const { view } = context;
    if (!view.holds(sentence, 'relations')) return [];
    for (const clause of sentence.clauses) {
      const was = view.sense(clause.first, clause.last, 'period-was');
      const period = view.senses(clause.first, clause.last, 'period').find((hit) => !isWhen(hit.first));
      const relations = view.senses(clause.first, clause.last, 'relations').find((hit) => isFor(hit.first, clause.first));
      if (!was || !period || !relations) continue;
      const judged = polarityIn(context, Math.max(clause.first, was.first - WITHIN), clause.last);
      if (!judged) continue;
      const found = judgement(context, sentence, NAME, {
        stretch: clause,
        subject: relations,
        predicate: judged.at,
        polarity: judged.polarity,
      });
      if (found.length > 0) return found;
    }
    return [];

    /** "this year", "event of the year", «в этом году»: when something was, not what was good. */
    function isWhen(at: number): boolean {
      for (let i = Math.max(sentence.first, at - 3); i < at; i++) if (/^(of|in|during|over|в|во|за|на)$/.test(view.form(i))) return true;
      return false;
    }
    /** "for our relations", «в истории наших отношений»: what the time was for. */
    function isFor(at: number, first: number): boolean {
      for (let i = Math.max(first, at - FOR_WITHIN); i < at; i++)
        if (/^(for|для)$/.test(view.form(i)) || (at - i <= IN_WITHIN && /^(in|в|во)$/.test(view.form(i)))) return true;
      return false;
    }
  },
};
