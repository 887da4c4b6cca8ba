import type { Assessment } from '../../../domain/index.js';
import type { Rule } from '../../rule.js';
import { appraise, isOfOneSphere, polarityIn, wishesIn } from '../appraisal.js';

const NAME = 'assessment/troubles';
const WITHIN = 8;

/** "Our relations have had their ups and downs", «Это не значит, что в наших отношениях нет проблем», "relations are below their potential". */
export const troubles: Rule<Assessment> = {
  name: NAME,
  finds: 'relations said to have problems, better and worse days, or to be less than they could be',
  triggers: ['ups-and-downs', 'below-potential'],
  find(context, sentence) {
    const { view } = context;
    for (const trouble of view.senses(sentence.first, sentence.last, 'below-potential', 'ups-and-downs')) {
      const clause = view.clauseOf(trouble.first);
      if (!clause) continue;
      const from = Math.max(clause.first, trouble.first - WITHIN);
      const relations =
        view.sense(from, Math.min(clause.last, trouble.last + WITHIN), 'relations') ??
        // "our relations, which are at their lowest"
        (/^(which|котор)/.test(view.form(clause.first))
          ? view.sense(Math.max(sentence.first, clause.first - 2 * WITHIN), clause.first, 'relations')
          : null) ??
        (trouble.sense === 'ups-and-downs' && isOfNeighbours(trouble)
          ? view.sense(clause.first, Math.min(sentence.last, trouble.last + WITHIN), 'partner')
          : null) ??
        // "we have had rocky times, but it is a relationship that matters"
        (trouble.sense === 'ups-and-downs' && view.has(from, trouble.first, 'we') && view.has(from, trouble.first, 'have-relations')
          ? view.sense(trouble.last, Math.min(sentence.last, trouble.last + 2 * WITHIN), 'relations')
          : null);
      if (!relations) continue;
      const low = trouble.sense === 'below-potential';
      // problems of relations, not problems that are discussed: "in our relations there are …", "our relations face …"
      const behind = relations.first >= clause.last;
      if (!low && !behind && !isOfNeighbours(trouble) && !hasTrouble(relations, trouble)) continue;
      const praised =
        polarityIn(context, clause.first, clause.last)?.polarity === 'positive' ||
        (/^(but|но|однако)$/.test(view.form(clause.last)) &&
          view.has(clause.last, Math.min(sentence.last, clause.last + WITHIN), 'thrive'));
      const hoped = wishesIn(context, clause.first, clause.last).some((wish) => wish.first < trouble.first || wish.first >= trouble.last);
      if (hoped || view.form(sentence.last - 1) === '?' || isOfOneSphere(context, clause.first, clause.last)) continue;
      const made = appraise(context, sentence, NAME, {
        first: clause.first,
        last: Math.max(clause.last, view.clauseOf(relations.last - 1)?.last ?? 0),
        polarity: low && !praised ? 'negative' : 'mixed',
        subject: relations,
        predicate: trouble,
        states: null,
      });
      if (made) return [made];
    }
    return [];

    /** "we haven't always been perfect neighbours" */
    function isOfNeighbours({ first, last }: { first: number; last: number }): boolean {
      return NOT_ALWAYS.test(view.form(last - 1)) && view.has(last, Math.min(sentence.last, last + 4), 'partner') && last > first;
    }
    function clauseStart(at: number): number {
      return view.clauseOf(at)?.first ?? at;
    }
    function hasTrouble(relations: { first: number; last: number }, trouble: { first: number; last: number }): boolean {
      const from = Math.min(relations.first, trouble.first);
      const to = Math.max(relations.last, trouble.last);
      if (view.has(Math.max(0, from - 5), from, 'make-relations')) return false;
      // "there has been no shortage of obstacles on the way to new relations"
      if (view.has(clauseStart(from), Math.min(sentence.last, to + 4), 'many-there-were')) return true;
      const here = /^(in|в|во|within)$/;
      for (let i = Math.max(0, relations.first - 4); i < relations.first; i++)
        if (here.test(view.form(i))) return view.has(Math.max(0, from - 6), to, 'have-relations', 'copula', 'not', 'there-came');
      if (relations.first > trouble.first) return false;
      // «наши отношения не всегда были простыми»
      if (/^(не|not|never)$/.test(view.form(trouble.first))) return true;
      for (let i = relations.last; i < trouble.first; i++) if (SUFFERS.test(view.form(i))) return true;
      return false;
    }
  },
};

const NOT_ALWAYS = /^(been|были|было)$/;

const SUFFERS =
  /^(face|faces|faced|facing|have|had|has|experienced|went|going|gone|saw|seen|known|knew|survived|знали|переживали|переживают|видели|сталкиваются|столкнулись|прошли|имеют|лишены|испытывают|знавали)$/;
