import type { Assessment } from '../../../domain/index.js';
import type { Rule } from '../../rule.js';
import { judgement, relationsIn } from '../about.js';

const NAME = 'assessment/trend';
/** How far before and behind the trend the relations may be named. */
const BEFORE = 8;
const BEHIND = 8;

/** "There is positive momentum in our relations", «В отношениях наблюдается позитивная динамика». */
export const trend: Rule<Assessment> = {
  name: NAME,
  finds: 'relations said to show a good or a bad trend',
  triggers: ['good-trend', 'bad-trend'],
  find(context, sentence) {
    const { view } = context;
    for (const told of view.senses(sentence.first, sentence.last, 'good-trend', 'bad-trend')) {
      const clause = view.clauseOf(told.first);
      if (!clause || view.has(Math.max(clause.first, told.first - 4), told.first, 'not')) continue;
      // "to open a new page": still to come
      if (isToBe(told.first)) continue;
      const bad = told.sense === 'bad-trend';
      // "the crisis in our ties must end": only that it is there, or came, is said of a bad one
      if (bad && !view.has(clause.first, clause.last, 'there-came')) continue;
      const behind = LINK.test(view.form(told.last)) ? relationsIn(context, told.last, Math.min(clause.last, told.last + BEHIND)) : null;
      const before = behind ? null : relationsIn(context, Math.max(clause.first, told.first - BEFORE), told.first);
      const subject = behind ?? before;
      if (
        !subject ||
        (before &&
          !IN.test(view.form(clause.first)) &&
          !IN.test(view.form(before.first - 1)) &&
          !IN.test(view.form(before.first - 2)) &&
          !view.has(before.last, told.first, 'have-relations', 'thrive'))
      )
        continue;
      const found = judgement(context, sentence, NAME, {
        stretch: clause,
        subject,
        predicate: told,
        polarity: bad ? 'negative' : 'positive',
      });
      if (found.length > 0) return found;
    }
    return [];

    function isToBe(at: number): boolean {
      for (let i = at - 1; i >= at - 4 && i >= sentence.first; i--)
        if (view.token(i)?.reading?.pos === 'infinitive' || view.form(i) === 'as') return true;
      return false;
    }
  },
};

const LINK = /^(in|of|to|в|во|наших|двусторонних|отношений)$/;
const IN = /^(in|в|во)$/;
