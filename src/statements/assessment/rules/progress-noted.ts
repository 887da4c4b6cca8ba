import type { Assessment } from '../../../domain/index.js';
import type { Rule } from '../../rule.js';
import { judgement, spanning } from '../about.js';

const NAME = 'assessment/progress-noted';
/** How far the progress may stand before the relations it is of. */
const OF_WITHIN = 6;
/** How far before the progress the feeling may be named. */
const NOTED_WITHIN = 14;

/** "We are happy to note how our relations have strengthened", «С удовлетворением отмечаем развитие наших отношений». */
export const progressNoted: Rule<Assessment> = {
  name: NAME,
  finds: 'progress, growth or strengthening of relations noted with approval',
  triggers: ['noted-gladly'],
  find(context, sentence) {
    const { view } = context;
    for (const progress of view.senses(sentence.first, sentence.last, 'progress-of')) {
      const relations = view.sense(progress.last, Math.min(sentence.last, progress.last + OF_WITHIN), 'relations');
      if (!relations) continue;
      const noted = view.senses(Math.max(sentence.first, progress.first - NOTED_WITHIN), progress.first, 'noted-gladly').at(-1);
      // "the steady development of our ties was noted"
      if (!noted && isNotedBehind(progress.first, relations.last)) {
        const stretch = view.clauseOf(relations.last - 1) ?? relations;
        const made = judgement(context, sentence, NAME, { stretch, subject: relations, predicate: progress, polarity: 'positive' });
        if (made.length > 0) return made;
      }
      if (!noted || isAnniversary(noted.first, relations.last)) continue;
      // "ready to note", "noted the importance of strengthening", "commended his contribution to development"
      if (view.has(noted.first, progress.first, 'strength-of-relations', 'not') || aims(noted.last, progress.first)) continue;
      const found = judgement(context, sentence, NAME, {
        stretch: spanning(noted, view.clauseOf(relations.last - 1) ?? relations),
        subject: relations,
        predicate: progress,
        polarity: 'positive',
      });
      if (found.length > 0) return found;
    }
    return [];

    function isNotedBehind(from: number, to: number): boolean {
      const verb = view.sense(to, Math.min(sentence.last, to + OF_WITHIN), 'noted-gladly');
      return (
        verb !== null && /^(was|were|been)$/.test(view.form(verb.first - 1)) && view.has(Math.max(sentence.first, from - 2), from, 'praise')
      );
    }
    /** "we mark an anniversary in the history of our relations" tells a date. */
    function isAnniversary(from: number, to: number): boolean {
      for (let i = from; i < to; i++) if (DATES.test(view.form(i))) return true;
      return false;
    }
    /** What is noted is something else for the sake of progress. */
    function aims(from: number, to: number): boolean {
      for (let i = from; i < to; i++) if (AIMS.test(view.form(i))) return true;
      return false;
    }
  },
};

const DATES = /^(anniversary|anniversaries|jubilee|years|decades|годовщин\p{L}*|юбиле\p{L}*|лет|лети\p{L}*)$/u;
const AIMS =
  /^(importance|interest|role|contribution|commitment|readiness|need|prospects|willingness|intention|efforts|for|to|важност[ьи]|значени[ея]|рол[ьи]|вклад\p{L}*|интерес\p{L}*|заинтересованност\p{L}*|готовност\p{L}*|настрой|нацеленност\p{L}*|необходимост\p{L}*|перспектив\p{L}*|для|намерени\p{L}*|стремлени\p{L}*|(у)?слышать|сказал\p{L}*|heard?|said)$/u;
