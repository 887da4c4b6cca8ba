import type { Assessment } from '../../../domain/index.js';
import type { Rule } from '../../rule.js';
import { speaksOfRelations } from '../about.js';
import { judgement } from '../judgement.js';
import { isOfOneSphere } from '../one-sphere.js';

const NAME = 'assessment/achievements';
/** How far before or after the results the word that praises them may stand. */
const PRAISED_WITHIN = 5;

/** "We have achieved exceptional results", «Список наших достижений длинный», "a lot has been accomplished": of what the two do together. */
export const achievements: Rule<Assessment> = {
  name: NAME,
  finds: 'what the sides have achieved together, praised as a whole',
  triggers: ['achievement', 'much-done'],
  find(context, sentence) {
    const { view } = context;
    // "together we have done a great deal"
    const together = view.holds(sentence, 'side-by-side') && view.has(sentence.first, sentence.last, 'we', 'our');
    if (!(together || isBare() || speaksOfRelations(context, sentence)) || isOfOneSphere(context, sentence.first, sentence.last)) return [];
    for (const clause of sentence.clauses) {
      const done = view.sense(clause.first, clause.last, 'much-done');
      const impersonal =
        done !== null &&
        /^(been|сделано|достигнуто|удалось|пройден|проделана)$/.test(
          view.form(done.last - 2) === 'been' ? 'been' : view.form(done.last - 1),
        );
      if (done && (impersonal || view.has(sentence.first, sentence.last, 'we', 'our', 'both-countries', 'relations')))
        return judgement(context, sentence, NAME, { stretch: clause, subject: done, predicate: done, polarity: 'positive' });
      const result = view.sense(clause.first, clause.last, 'achievement');
      if (!result) continue;
      // "the results so far speak for themselves"
      const speak = view.sense(result.last, clause.last, 'speak-for-themselves');
      if (speak && result.first - clause.first <= 2 && !isInOneMatter(result.last))
        return judgement(context, sentence, NAME, { stretch: clause, subject: result, predicate: speak, polarity: 'positive' });
      const praise = view.sense(
        Math.max(clause.first, result.first - PRAISED_WITHIN),
        Math.min(clause.last, result.last + PRAISED_WITHIN),
        'achievement-praise',
      );
      if (!praise || !view.has(sentence.first, sentence.last, 'we', 'our', 'both-countries', 'relations')) continue;
      if (!view.has(clause.first, sentence.last, 'achieve')) continue;
      if (isInOneMatter(result.last)) continue;
      const not = view.has(Math.max(clause.first, praise.first - 4), praise.first, 'not');
      if (not) continue;
      return judgement(context, sentence, NAME, {
        stretch: { first: whoDid(clause.first), last: clause.last },
        subject: result,
        predicate: praise,
        polarity: 'positive',
      });
    }
    return [];

    /** «Мы с вами многого добились», "We have done a great deal": what the two did, with nothing named that they did it in. */
    function isBare(): boolean {
      const done = view.sense(sentence.first, sentence.last, 'much-done');
      const clause = done && view.clauseOf(done.first);
      if (!done || !clause || context.scene.states.length !== 2 || !view.has(clause.first, done.first, 'we')) return false;
      return clause.last - done.last <= 1 || (clause.last - done.last <= 2 && view.form(clause.last - 1) === ',');
    }
    /** "we have seen good days and achieved results": the clause that says who did it. */
    function whoDid(first: number): number {
      if (view.has(first, first + 4, 'we', 'our') || !/^(and|и|,)$/.test(view.form(first))) return first;
      return view.clauseOf(first - 1)?.first ?? first;
    }
    /** "progress in transit traffic": of one matter, unless it goes on with relations or with all fields. */
    function isInOneMatter(at: number): boolean {
      return (
        /^(in|on|towards|в|во|по)$/.test(view.form(at)) &&
        !view.has(at, Math.min(sentence.last, at + 6), 'all-spheres', 'relations', 'close-ties')
      );
    }
  },
};
