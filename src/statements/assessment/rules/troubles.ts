import type { Assessment, Clause, Draft, SenseHit } from '../../../domain/index.js';
import type { Context, Rule } from '../../rule.js';
import { relationsIn, speaksOfRelations } from '../about.js';
import { appraise, polarityIn, wishesIn } from '../appraisal.js';
import { firstJudged, type Judged } from '../judgement.js';
import { isOfOneSphere } from '../one-sphere.js';

const NAME = 'assessment/troubles';
const WITHIN = 8;

/** "Our relations have had their ups and downs", "relations are below their potential", «Между нашими странами нет нерешённых проблем». */
export const troubles: Rule<Assessment> = {
  name: NAME,
  finds: 'relations said to have problems, better and worse days, or to be less than they could be; or to be free of problems',
  triggers: ['ups-and-downs', 'below-potential', 'no-trouble'],
  find(context, sentence): readonly Draft<Assessment>[] {
    const { view } = context;
    for (const trouble of view.senses(sentence.first, sentence.last, 'below-potential', 'ups-and-downs')) {
      const clause = view.clauseOf(trouble.first);
      // "stronger in the face of challenges": they are not of the relations
      const outside = view
        .senses(sentence.first, sentence.last, 'no-reproach')
        .some((hit) => hit.first < trouble.first && trouble.last <= hit.last);
      if (!clause || outside || isNone(trouble)) continue;
      const from = Math.max(clause.first, trouble.first - WITHIN);
      const relations =
        relationsIn(context, from, Math.min(clause.last, trouble.last + WITHIN)) ??
        // "our relations, which are at their lowest"
        (/^(which|котор)/.test(view.form(clause.first))
          ? view.sense(Math.max(sentence.first, clause.first - 2 * WITHIN), clause.first, 'relations')
          : null) ??
        (trouble.sense === 'ups-and-downs' && isOfNeighbours(trouble)
          ? view.sense(clause.first, Math.min(sentence.last, trouble.last + WITHIN), 'partner')
          : null) ??
        // "we have been through storms, but it is a relationship that matters"
        (trouble.sense === 'ups-and-downs' && view.has(from, trouble.first, 'we') && view.has(from, trouble.first, 'have-relations')
          ? view.sense(trouble.last, Math.min(sentence.last, trouble.last + 2 * WITHIN), 'relations')
          : null);
      if (!relations) continue;
      const low = trouble.sense === 'below-potential';
      // problems of relations, not problems that are discussed: "in our relations there are …", "our relations face …"
      const behind = relations.first >= clause.last;
      if (!low && !behind && !isOfNeighbours(trouble) && !hasTrouble(relations, trouble)) continue;
      const praised =
        [
          { first: clause.first, last: trouble.first },
          { first: trouble.last, last: clause.last },
        ].some(({ first, last }) => isPraised(first, last, relations)) ||
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
    return firstJudged(context, sentence, NAME, ['no-trouble'], (none, clause) => noTrouble(context, none, clause));

    /** Praised, apart from the trouble and from what they are called: not by "far from IDEAL" nor by "the STRATEGIC partnership". */
    function isPraised(first: number, last: number, relations: SenseHit): boolean {
      const found = first < last ? polarityIn(context, first, last) : null;
      return found?.polarity === 'positive' && !(found.at.first >= relations.first && found.at.last <= relations.last);
    }
    /** "there are no unresolved issues": the trouble is named to say that it is not there. */
    function isNone({ first }: SenseHit): boolean {
      return view.senses(sentence.first, sentence.last, 'no-trouble').some((none) => none.first < first && none.last > first);
    }
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
  /^(face|faces|faced|facing|have|had|has|experienced|went|going|gone|saw|seen|known|knew|survived|experiencing|experience|enduring|знали|переживали|переживают|видели|сталкиваются|столкнулись|прошли|имеют|лишены|испытывают|знавали)$/;

/** How far from it the relations may be named that are free of problems. */
const FREE_WITHIN = 10;

/** "There are no insurmountable issues between us"; «Из этого не следует, что вопросов нет» denies it. */
function noTrouble(context: Context, none: SenseHit, clause: Clause): Judged | null {
  const { view, analysed } = context;
  const sentence = analysed.sentences[clause.sentence] as (typeof analysed.sentences)[number];
  // "no issues on the budget", «вопросов по смете нет»
  for (let i = none.first; i <= none.last && i < sentence.last; i++)
    if (/^(on|about|over|regarding|по|насчет|относительно)$/.test(view.form(i))) return null;
  // "We have no disagreements": with whom, if not with each other
  const bare = view.has(clause.first, none.last, 'we') && clause.last - none.last <= 1 && CONFLICT.test(view.words(none.first, none.last));
  if (!bare && !withThem(context, none, clause) && !speaksOfRelations(context, sentence)) return null;
  const near = relationsIn(context, Math.max(sentence.first, none.first - FREE_WITHIN), Math.min(sentence.last, none.last + FREE_WITHIN));
  if (!near && !withThem(context, none, clause) && clause.last - none.last > 3 && !view.has(clause.first, clause.last, 'both-countries'))
    return null;
  const denied = view.has(Math.max(sentence.first, clause.first - 4), none.first, 'not');
  return {
    stretch: denied ? { first: sentence.first, last: clause.last } : clause,
    subject: near ?? none,
    predicate: none,
    polarity: denied ? 'mixed' : 'positive',
  };
}

/** "A country with which we have no open issues", «сосед, с которым у нас нет нерешённых вопросов». */
function withThem({ view }: Context, { first }: SenseHit, clause: Clause): boolean {
  for (let i = Math.max(clause.first - 2, first - 9); i < first; i++)
    if (/^(with|с)$/.test(view.form(i)) && /^(which|whom|котор(ым|ой|ыми))$/.test(view.form(i + 1))) return view.has(i, first, 'we');
  return false;
}

const CONFLICT =
  /political (problems|issues)|политических (проблем|вопросов)|disagreements|conflicts|disputes|quarrels|разногласи|противоречи|конфликт|споров/;
