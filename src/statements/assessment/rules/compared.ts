import type { Assessment, Clause, SenseHit, TokenRange } from '../../../domain/index.js';
import { statesNamed } from '../../frame.js';
import type { Rule } from '../../rule.js';
import { relationsIn } from '../about.js';
import { firstJudged, type Judged } from '../judgement.js';

const NAME = 'assessment/compared';
/** How far before the words of comparison what is compared may stand. */
const WITHIN = 12;
/** How far "together" may stand from "stronger". */
const TOGETHER_WITHIN = 10;

/** "Our alliance has never been stronger", «Такое партнёрство не имеет аналогов», "We are safer when we work together". */
export const compared: Rule<Assessment> = {
  name: NAME,
  finds: 'relations or the two countries said to stand better than ever, than others, or than each would alone',
  triggers: ['than-ever', 'has-no-equal', 'better-off'],
  find(context, sentence) {
    const { view, analysed } = context;
    return firstJudged(context, sentence, NAME, ['than-ever', 'has-no-equal', 'better-off'], (hit, clause) =>
      hit.sense === 'than-ever' ? thanEver(hit, clause) : hit.sense === 'has-no-equal' ? thanOthers(hit, clause) : thanAlone(hit, clause),
    );

    function thanEver(hit: SenseHit, clause: Clause): Judged | null {
      const closer = /^(closer|stronger|ближе|as|united)/.test(view.form(hit.first - 1)) || CLOSER.test(view.words(hit.first, hit.last));
      const subject =
        relationsIn(context, clause.first === hit.first ? sentence.first : clause.first, clause.last) ??
        (closer ? pairIn(clause.first, hit.first) : null);
      // "are not at their best"
      const denied = view.form(hit.first) === 'at' && view.form(hit.first - 1) === 'not';
      const polarity = denied || view.has(clause.first, clause.last, 'reproach') || isSoBad(hit) ? 'negative' : 'positive';
      return subject && { stretch: clause, subject, predicate: hit, polarity };
    }
    /** «никогда не были так плохи», "never been so poor" */
    function isSoBad({ last }: SenseHit): boolean {
      return BAD.test(view.words(Math.max(0, last - 1), Math.min(sentence.last, last + 3)));
    }
    function thanOthers(hit: SenseHit, clause: Clause): Judged | null {
      const from = Math.max(sentence.first, hit.first - WITHIN);
      const to = Math.min(sentence.last, hit.last + 4);
      const ties = view.sense(from, hit.first, 'close-ties');
      const relations = relationsIn(context, from, to) ?? (ties && pairIn(sentence.first, to) ? ties : null);
      if (!relations) return null;
      const first = Math.min(clause.first, view.clauseOf(relations.first)?.first ?? clause.first);
      return { stretch: { first, last: clause.last }, subject: relations, predicate: hit, polarity: 'positive' };
    }
    function thanAlone(hit: SenseHit, clause: Clause): Judged | null {
      const from = Math.max(sentence.first, hit.first - TOGETHER_WITHIN);
      const together = view.sense(from, Math.min(sentence.last, hit.last + TOGETHER_WITHIN), 'side-by-side');
      const first = Math.min(clause.first, together?.first ?? clause.first);
      // "we are and always will be …"
      const said = /^(and|и)$/.test(view.form(first)) ? (view.clauseOf(first - 1)?.first ?? first) : first;
      const who = pairIn(said, hit.first);
      // "we are stronger", not "a stronger economy": in English the verb of being stands before it
      const isSaid = analysed.lang !== 'en' || view.has(Math.max(clause.first, hit.first - 3), hit.first, 'copula');
      if (!together || !who || !isSaid) return null;
      const last = Math.max(clause.last, view.clauseOf(together.first)?.last ?? clause.last);
      return { stretch: { first, last }, subject: who, predicate: hit, polarity: 'positive' };
    }
    function pairIn(first: number, last: number): TokenRange | null {
      return view.sense(first, last, 'both-countries', 'we') ?? (statesNamed(context, first, last).length >= 2 ? { first, last } : null);
    }
  },
};

const CLOSER = /\b(closer|close|united|stronger)\b|ближе|дружнее/;

const BAD = /(^| )(плох\p{L}*|низк\p{L}*|напряж[её]нн\p{L}*|холодн\p{L}*|bad|poor|low|tense|cold|strained)( |[.,!]|$)/iu;
