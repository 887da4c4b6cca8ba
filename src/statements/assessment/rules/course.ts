import type { Assessment, Clause, SenseHit } from '../../../domain/index.js';
import { statesNamed } from '../../frame.js';
import type { Rule } from '../../rule.js';
import { relationsIn } from '../about.js';
import { firstJudged, type Judged } from '../judgement.js';

const NAME = 'assessment/course';
/** How far from the words for the course the relations, and the troubles that are over, may be named. */
const WITHIN = 8;
const TROUBLE_WITHIN = 10;
/** How far behind a trouble the relations it was a trouble of may stand. */
const OF_WITHIN = 6;

/** "There is positive momentum in our ties", «Отношения вернулись в нормальное русло», "The crisis in our relations is behind us". */
export const course: Rule<Assessment> = {
  name: NAME,
  finds: 'relations said to take a good or a bad turn, to be back on a good course, or past their bad days',
  triggers: ['is-over', 'back-on-course', 'good-trend', 'bad-trend'],
  find(context, sentence) {
    const { view } = context;
    return firstJudged(context, sentence, NAME, ['is-over', 'back-on-course', 'good-trend', 'bad-trend'], (hit, clause) => {
      if (hit.sense === 'is-over') return isToCome(hit) ? null : over(hit, clause);
      if (hit.sense === 'back-on-course') return isToCome(hit) ? null : back(hit, clause);
      return trend(hit, clause);
    });

    function isToCome({ first }: SenseHit): boolean {
      const reading = view.token(first)?.reading;
      return reading?.pos === 'infinitive' || reading?.tense === 'future' || view.form(first - 1) === 'to';
    }
    function over(hit: SenseHit, clause: Clause): Judged | null {
      const to = Math.min(clause.last, hit.last + TROUBLE_WITHIN);
      const trouble = view.sense(Math.max(clause.first, hit.first - TROUBLE_WITHIN), to, 'trouble-noun');
      const relations = trouble && relationsIn(context, trouble.last, Math.min(to, trouble.last + OF_WITHIN));
      if (!relations || view.has(Math.max(clause.first, hit.first - 3), hit.first, 'not')) return null;
      return { stretch: clause, subject: relations, predicate: hit, polarity: 'positive' };
    }
    function back(hit: SenseHit, clause: Clause): Judged | null {
      const pair = view.has(clause.first, hit.first, 'we', 'both-countries') || statesNamed(context, clause.first, hit.first).length >= 2;
      const relations = relationsIn(context, Math.max(clause.first, hit.first - WITHIN), Math.min(clause.last, hit.last + WITHIN));
      // the countries must be back on the path of something: of partnership, of relations
      if (!relations || (relations.first >= hit.last && !pair)) return null;
      const not = view.has(Math.max(clause.first, hit.first - 3), hit.first, 'not');
      return { stretch: clause, subject: relations, predicate: hit, polarity: not ? 'negative' : 'positive' };
    }
    function trend(hit: SenseHit, clause: Clause): Judged | null {
      // "to open a new page": still to come
      if (view.has(Math.max(clause.first, hit.first - 4), hit.first, 'not') || isAim(hit.first)) return null;
      const bad = hit.sense === 'bad-trend';
      // "the crisis in our ties must end": only that it is there, or came, is said of a bad one
      if (bad && !view.has(clause.first, clause.last, 'there-came')) return null;
      const behind = LINK.test(view.form(hit.last)) ? relationsIn(context, hit.last, Math.min(clause.last, hit.last + WITHIN)) : null;
      const before = behind ? null : relationsIn(context, Math.max(clause.first, hit.first - WITHIN), hit.first);
      const subject = behind ?? before;
      if (!subject || (before && !isIn(before, clause) && !view.has(before.last, hit.first, 'have-relations', 'thrive'))) return null;
      return { stretch: clause, subject, predicate: hit, polarity: bad ? 'negative' : 'positive' };
    }
    /** «В наших отношениях», "In recent years, in our relations": the trend is in them. */
    function isIn({ first }: SenseHit, clause: Clause): boolean {
      return [clause.first, first - 1, first - 2].some((at) => /^(in|в|во)$/.test(view.form(at)));
    }
    function isAim(at: number): boolean {
      for (let i = at - 1; i >= at - 4 && i >= sentence.first; i--)
        if (view.token(i)?.reading?.pos === 'infinitive' || view.form(i) === 'as') return true;
      return false;
    }
  },
};

const LINK = /^(in|of|to|в|во|наших|двусторонних|отношений)$/;
