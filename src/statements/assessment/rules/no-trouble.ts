import type { Assessment, Draft } from '../../../domain/index.js';
import type { Rule } from '../../rule.js';
import { judgement, relationsIn, speaksOfRelations } from '../about.js';

const NAME = 'assessment/no-trouble';
const WITHIN = 10;

/** "There are no insurmountable issues between us", «Между нашими странами нет нерешённых проблем», «Из этого не следует, что вопросов нет». */
export const noTrouble: Rule<Assessment> = {
  name: NAME,
  finds: 'relations said to be free of problems, or not to be free of them',
  triggers: ['no-trouble'],
  find(context, sentence): readonly Draft<Assessment>[] {
    const { view } = context;
    for (const none of view.senses(sentence.first, sentence.last, 'no-trouble')) {
      const clause = view.clauseOf(none.first);
      if (!clause || isOfOneMatter(none.first, none.last)) continue;
      // "We have no disagreements": with whom, if not with each other
      const bare =
        view.has(clause.first, none.last, 'we') && clause.last - none.last <= 1 && CONFLICT.test(view.words(none.first, none.last));
      if (!bare && !speaksOfRelations(context, sentence)) continue;
      const near = relationsIn(context, Math.max(sentence.first, none.first - WITHIN), Math.min(sentence.last, none.last + WITHIN));
      const alone = clause.last - none.last <= 3;
      if (!near && !alone && !view.has(clause.first, clause.last, 'both-countries')) continue;
      const denied = view.has(Math.max(sentence.first, clause.first - 4), none.first, 'not');
      const found = judgement(context, sentence, NAME, {
        stretch: denied ? { first: sentence.first, last: clause.last } : clause,
        subject: near ?? none,
        predicate: none,
        polarity: denied ? 'mixed' : 'positive',
      });
      if (found.length > 0) return found;
    }
    return [];

    /** "no issues on the budget", «вопросов по смете нет» */
    function isOfOneMatter(first: number, last: number): boolean {
      for (let i = first; i <= last && i < sentence.last; i++)
        if (/^(on|about|over|regarding|по|насчет|относительно)$/.test(view.form(i))) return true;
      return false;
    }
  },
};

const CONFLICT = /disagreements|conflicts|disputes|quarrels|разногласи|противоречи|конфликт|споров/;
