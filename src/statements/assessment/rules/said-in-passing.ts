import type { Assessment, Clause, SenseHit } from '../../../domain/index.js';
import { nounPhraseAt } from '../../../language/index.js';
import type { Rule } from '../../rule.js';
import { isNameOnly } from '../about.js';
import { isWish } from '../appraisal.js';
import { judgement } from '../judgement.js';
import { predicateOf } from '../predicate.js';
import { englishPredicateOf } from '../predicate-in-english.js';

const NAME = 'assessment/said-in-passing';
/** So far before a relative clause the relations it is about may stand: "the partnership between Norway and Iceland, which has grown". */
const ANTECEDENT_WITHIN = 10;

/** "our ties, which have grown stronger", «наших отношений, которые носят дружеский характер»: where nothing else judges them. */
export const saidInPassing: Rule<Assessment> = {
  name: NAME,
  finds: 'relations judged in a relative clause behind their name',
  triggers: ['which'],
  find(context, sentence) {
    const { view, analysed } = context;
    if (!view.holds(sentence, 'relations')) return [];
    for (const { first } of view.senses(sentence.first, sentence.last, 'which')) {
      const holder = view.clauseOf(first);
      // "a relationship that grows stronger": right behind its noun
      const that = view.form(first) === 'that';
      if (!holder || !(that || (WHICH.test(view.form(first)) && view.form(first - 1) === ','))) continue;
      const clause: Clause = { ...holder, first };
      const subject = view.senses(Math.max(sentence.first, clause.first - ANTECEDENT_WITHIN), clause.first, 'relations').at(-1);
      if (!subject || isNameOnly(view, subject) || (that ? subject.last !== first : !isNamedRightBefore(subject.last, clause.first - 1)))
        continue;
      const main = view.clauseOf(subject.first);
      const phrase = nounPhraseAt(view, subject, { first: main?.first ?? subject.first, last: clause.first, another: () => false });
      // "we are to build future ties, which rest on trust"
      if (
        view.form(phrase.first) === 'future' ||
        (main && isWish(context, main.first, main.first < first ? Math.min(main.last, first) : main.last))
      )
        continue;
      const found =
        analysed.lang === 'ru'
          ? predicateOf(context, clause, subject)
          : (englishPredicateOf(context, clause, subject, { as: 'subject', said: { first: clause.first + 1, last: clause.last } }) ??
            builtOn(first, clause.last) ??
            // "a partnership that works"
            (that && WORKS.test(view.form(first + 1))
              ? { polarity: 'positive' as const, at: { first: first + 1, last: first + 2 } }
              : null));
      if (!found) continue;
      const made = judgement(context, sentence, NAME, {
        stretch: { first: phrase.first, last: clause.last },
        subject,
        predicate: found.at,
        polarity: found.polarity,
      });
      if (made.length > 0) return made;
    }
    return [];

    /** "which have always been built on friendship" */
    function builtOn(first: number, last: number): { polarity: 'positive'; at: SenseHit } | null {
      const held = view.sense(first, last, 'held-by');
      const values = held && view.sense(held.last, last, 'values');
      return values && { polarity: 'positive', at: values };
    }
    /** Nothing but whose relations they are stands between. */
    function isNamedRightBefore(from: number, to: number): boolean {
      // "diplomatic relations since 1992, which …"
      const since = view.times(from, to).at(-1)?.last ?? from;
      for (let i = since; i < to; i++) if (view.isPredicate(i) || /^(,|in|on|at|в|на|по)$/.test(view.form(i))) return false;
      return true;
    }
  },
};

const WORKS = /^(works|endures|lasts|matters|delivers|counts|worked|endured)$/;
const WHICH = /^(which|котор(ый|ая|ое|ые))$/;
