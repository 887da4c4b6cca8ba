import type { Assessment, Clause, SenseHit } from '../../../domain/index.js';
import { nounPhraseAt } from '../../../language/index.js';
import type { Rule } from '../../rule.js';
import { saidFrom } from '../about.js';
import { appraise, wishesIn } from '../appraisal.js';
import { isOfOneSphere } from '../one-sphere.js';

const NAME = 'assessment/base-and-prospects';

/** "Our cooperation has great potential", «У наших стран прочная база для сотрудничества», «Возможности для добрососедства большие». */
export const baseAndProspects: Rule<Assessment> = {
  name: NAME,
  finds: 'relations said to have a good foundation, great potential or broad prospects',
  triggers: ['base-or-prospects'],
  find(context, sentence) {
    const { view, analysed } = context;
    if (view.form(sentence.last - 1) === '?') return [];
    for (const base of view.senses(sentence.first, sentence.last, 'base-or-prospects')) {
      const clause = view.clauseOf(base.first);
      if (!clause) continue;
      const phrase = nounPhraseAt(view, base, { first: clause.first, last: clause.last, another: () => false });
      const relations = view.sense(clause.first, clause.last, 'relations', 'close-ties', 'good-neighbours');
      const praise = analysed.lang === 'en' ? view.sense(phrase.first, base.first, 'great-base') : russianPraise(clause, base);
      if (!relations || !praise || !view.has(clause.first, clause.last, 'relations', 'both-countries', 'we', 'our', 'good-neighbours'))
        continue;
      const had = analysed.lang === 'en' ? isHadEnglish(phrase.first) : isHadRussian(clause, base);
      if (!had || view.has(Math.max(clause.first, praise.first - 3), praise.first, 'not')) continue;
      if (isOfOneSphere(context, clause.first, clause.last) || isHoped(clause, base)) continue;
      const made = appraise(context, sentence, NAME, {
        ...clause,
        polarity: 'positive',
        subject: relations,
        predicate: praise,
        states: null,
      });
      if (made) return [made];
    }
    return [];

    /** «большой потенциал», or as the predicate: «потенциал огромный». */
    function russianPraise({ first, last }: Clause, base: SenseHit): SenseHit | null {
      const before = view.senses(Math.max(first, base.first - 3), base.first, 'great-base').at(-1);
      return before ?? view.senses(base.last, last, 'great-base').find((hit) => last - hit.last <= 1) ?? null;
    }
    function isHadEnglish(first: number): boolean {
      let before = first - 1;
      while (before > sentence.first && (view.token(before)?.reading?.pos === 'adverb' || /^(a|an|the|such)$/.test(view.form(before))))
        before--;
      return /^(have|has|'ve|is|are|enjoy|enjoys|possess|possesses|offers|offer|hold|holds)$/.test(view.form(before));
    }
    /** «у наших стран есть …», «отношения имеют …»: the base itself is the subject or what is had, nothing is done with it. */
    function isHadRussian({ first, last }: Clause, base: SenseHit): boolean {
      const { case: grammatical } = view.token(base.last - 1)?.reading ?? { case: null };
      if (grammatical !== 'nom' && grammatical !== 'acc') return false;
      const from = saidFrom(view, first, base.first);
      if (/^(у|в)$/.test(view.form(from)) || /^(у|в)$/.test(view.form(from + 1))) return !hasOtherVerb(from, last);
      if (/^(имеют|имеет|есть|существует|существуют|обладают)$/.test(view.form(base.first - 2))) return true;
      return !hasOtherVerb(first, last);
    }
    function hasOtherVerb(first: number, last: number): boolean {
      for (let i = first; i < last; i++) {
        const reading = view.token(i)?.reading;
        if (
          (reading?.pos === 'verb' || reading?.pos === 'infinitive' || reading?.pos === 'gerund') &&
          !/^(есть|имеет|имеют|имеется|имеются|существует|существуют)$/.test(view.form(i))
        )
          return true;
      }
      return false;
    }
    /** "Potential" and "prospects" are words of wishes themselves. */
    function isHoped({ first, last }: Clause, base: SenseHit): boolean {
      return wishesIn(context, first, last).some((wish) => wish.first < base.first || wish.first >= base.last);
    }
  },
};
