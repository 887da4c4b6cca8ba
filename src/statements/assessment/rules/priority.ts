import type { Assessment } from '../../../domain/index.js';
import type { Rule } from '../../rule.js';
import { relationsIn } from '../about.js';
import { judgement } from '../judgement.js';

const NAME = 'assessment/priority';
/** How far the relations may stand from the word that values them. */
const WITHIN = 9;

/** «Рассматриваем связи с Сербией в качестве приоритета», "We value our relations highly", "Relations with Serbia are our priority". */
export const priority: Rule<Assessment> = {
  name: NAME,
  finds: 'relations with the other side called a priority, or said to be valued',
  triggers: ['a-priority'],
  find(context, sentence) {
    const { view } = context;
    for (const value of view.senses(sentence.first, sentence.last, 'a-priority')) {
      const clause = view.clauseOf(value.first);
      if (!clause || view.has(Math.max(clause.first, value.first - 3), value.first, 'not')) continue;
      // "certain priorities in relations": matters, not the relations
      if (
        /^(priorities|приоритеты)$/.test(view.form(value.last - 1)) &&
        !view.has(Math.max(clause.first, value.first - 4), value.first, 'one-of')
      )
        continue;
      if (/^(place|место)$/.test(view.form(value.last - 1)) || /^(place|место)$/.test(view.form(value.last - 2))) {
        // "Norway holds a special place in our policy": the country itself, or relations with it, not trade
        const whose = view.mentions(clause.first, value.first, 'state')[0];
        if (
          !whose ||
          whose.first - clause.first > 4 ||
          !/^(policy|policies|политик[еуи]|hearts?|сердц\p{L}*)$/u.test(view.form(clause.last - 2))
        )
          continue;
        const placed = judgement(context, sentence, NAME, { stretch: clause, subject: whose, predicate: value, polarity: 'positive' });
        if (placed.length > 0) return placed;
        continue;
      }
      const from = Math.max(clause.first, value.first - WITHIN);
      const isPredicate =
        view.has(Math.max(clause.first, value.first - 6), value.first, 'copula') || /^[–—]$/.test(view.form(clause.first + 1));
      const relations =
        relationsIn(context, from, Math.min(clause.last, value.last + WITHIN)) ??
        tiesWith(from, value.first) ??
        (isPredicate ? (relationsIn(context, clause.first, from) ?? itIn(clause.first)) : null);
      // "Norway has always been one of the priorities of our foreign policy"
      const whose = relations === null && isPredicate ? view.mentions(clause.first, clause.first + 5, 'state')[0] : undefined;
      if (whose && POLICY.test(view.words(value.last, clause.last))) {
        const put = judgement(context, sentence, NAME, { stretch: clause, subject: whose, predicate: value, polarity: 'positive' });
        if (put.length > 0) return put;
      }
      // "priority areas of cooperation" names areas
      if (
        !relations ||
        /^(areas?|fields?|projects?|направлени\p{L}*|област\p{L}*|проект\p{L}*|задач\p{L}*|сфер\p{L}*)$/u.test(view.form(value.last))
      )
        continue;
      const found = judgement(context, sentence, NAME, { stretch: clause, subject: relations, predicate: value, polarity: 'positive' });
      if (found.length > 0) return found;
    }
    return [];

    /** "It is a priority of our policy": of the relations named in the sentence before. */
    function itIn(first: number): { first: number; last: number } | null {
      const before = view.sentences[sentence.index - 1];
      const spokenOf = before !== undefined && before.turn === sentence.turn && view.holds(before, 'relations');
      return spokenOf && /^(it|this|это)$/.test(view.form(first)) && /policy|политик/.test(view.words(first, sentence.last))
        ? { first, last: first + 1 }
        : null;
    }
    /** «связи с ЕС»: ties with a state that is named. */
    function tiesWith(first: number, last: number): { first: number; last: number } | null {
      for (let i = first; i < last; i++) {
        if (/^(связи|ties|relations|отношения)$/.test(view.form(i)) && view.mentions(i, last, 'state').length > 0)
          return { first: i, last: i + 1 };
      }
      return null;
    }
  },
};

const POLICY = /\bforeign policy\b|внешней политик/i;
