import type { Assessment } from '../../../domain/index.js';
import { statesNamed } from '../../frame.js';
import type { Rule } from '../../rule.js';
import { judgement } from '../judgement.js';

const NAME = 'assessment/common-ground';
/** How far before the agreeing the words may stand that say it is a habit or a skill. */
const WITHIN = 7;
/** How far behind it the one matter may be named that it is about. */
const MATTER_WITHIN = 3;

/** "We have learned to find compromises", «Мы умеем слышать друг друга», "we trust each other". */
export const commonGround: Rule<Assessment> = {
  name: NAME,
  finds: 'the two said to be able to agree, or to trust and understand each other',
  triggers: ['common-ground', 'each-other'],
  find(context, sentence) {
    const { view, analysed } = context;
    for (const ground of view.senses(sentence.first, sentence.last, 'each-other', 'common-ground')) {
      const clause = view.clauseOf(ground.first);
      if (!clause || isOneMatter(ground.last) || isForSomething(ground)) continue;
      const skill = view.sense(Math.max(sentence.first, ground.first - WITHIN), ground.first, 'know-how');
      const reading = view.token(ground.first)?.reading;
      // "to trust each other", «будем доверять»: what is still to come
      if (!skill && (ground.sense !== 'each-other' || reading?.pos === 'infinitive' || reading?.tense === 'future')) continue;
      if (!skill && /^(to|and|should|must|let|not|n't)$/.test(view.form(ground.first - 1))) continue;
      // «умеем», «научились»: in Russian the ending says who
      const ending = analysed.lang === 'ru' && /(ем|им|емся|имся|лись|ли)$/.test(view.form((skill ?? ground).first));
      const from = skill ? Math.min(skill.first, clause.first) : clause.first;
      // "much unites us" names them itself
      const who =
        view.has(from, ground.last, 'we') ||
        view.has(from, ground.first + 1, 'both-countries') ||
        statesNamed(context, from, ground.first).length >= 2;
      if (!who && !(ending && skill)) continue;
      const found = judgement(context, sentence, NAME, {
        stretch: { first: Math.min(clause.first, from), last: clause.last },
        subject: skill ?? ground,
        predicate: ground,
        polarity: view.has(from, ground.first, 'not') ? 'negative' : 'positive',
      });
      if (found.length > 0) return found;
    }
    return [];

    /** "We stand together against the invaders", "to support them": they are at one about something else. */
    function isForSomething({ first, last }: { first: number; last: number }): boolean {
      if (!/^(stand|stood|standing)$/.test(view.form(first)) || !/^(to|in|against|for|with|behind|now|on|at|as)$/.test(view.form(last)))
        return false;
      // "in every conflict since the war", "in good times": in all of them
      return !(view.form(last) === 'in' && /^(every|all|each|good|many|difficult|times)$/.test(view.form(last + 1)));
    }
    /** "on the budget", «по смете»: they agreed about one thing. */
    function isOneMatter(at: number): boolean {
      for (let i = at; i < Math.min(sentence.last, at + MATTER_WITHIN); i++)
        if (/^(on|about|regarding|по|о|об|насчет)$/.test(view.form(i)) && !view.has(i, Math.min(sentence.last, i + 6), 'all-spheres'))
          return true;
      return false;
    }
  },
};
