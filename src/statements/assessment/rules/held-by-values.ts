import type { Assessment, TokenRange } from '../../../domain/index.js';
import { statesNamed } from '../../frame.js';
import type { Rule } from '../../rule.js';
import { appraise, isWish } from '../appraisal.js';
import { isOfOneSphere } from '../one-sphere.js';

const NAME = 'assessment/held-by-values';
const WITHIN = 8;
/** In a list of what holds them together the values may come last. */
const VALUES_WITHIN = 16;

/** "This is an alliance connected by universal values", «Нас связывают дружба и взаимное уважение», "our partnership is built on trust". */
export const heldByValues: Rule<Assessment> = {
  name: NAME,
  finds: 'the countries or their alliance held together by values, trust or history',
  triggers: ['held-by'],
  find(context, sentence) {
    const { view } = context;
    for (const held of view.senses(sentence.first, sentence.last, 'held-by')) {
      const clause = view.clauseOf(held.first);
      const reading = view.token(held.first)?.reading;
      if (
        !clause ||
        /^(which|who|whose|котор)/.test(view.form(clause.first)) ||
        reading?.pos === 'infinitive' ||
        reading?.tense === 'future'
      )
        continue;
      const values =
        view.sense(held.last, Math.min(sentence.last, held.last + WITHIN), 'values') ??
        view.sense(held.last, listEnd(held.last), 'values') ??
        view.sense(clause.first, held.first, 'values');
      const whom =
        view.sense(Math.max(sentence.first, held.first - WITHIN), Math.min(clause.last, held.last + 3), 'relations', 'both-countries') ??
        view.sense(Math.max(clause.first, held.first - WITHIN), Math.min(clause.last, held.last + 2), 'we') ??
        (statesNamed(context, clause.first, held.first).length >= 2 ? { first: clause.first, last: held.first } : null) ??
        theyIn(clause.first, held.first);
      // "bound by a treaty that sets out principles"
      if (values && BY_PAPER.test(view.words(held.last, values.first))) continue;
      if (!values || !whom || view.has(Math.max(clause.first, held.first - 3), held.first, 'not')) continue;
      if (isOfOneSphere(context, whom.first, held.last) || isWish(context, clause.first, clause.last)) continue;
      const made = appraise(context, sentence, NAME, {
        first: Math.min(clause.first, whom.first),
        last: Math.max(clause.last, values.last),
        polarity: 'positive',
        subject: whom,
        predicate: values,
        states: null,
      });
      if (made) return [made];
    }
    return [];

    /** «Они строятся на уважении»: of the relations named in the sentence before. */
    function theyIn(from: number, to: number): TokenRange | null {
      const before = view.sentences[sentence.index - 1];
      if (before === undefined || before.turn !== sentence.turn || !view.has(before.first, before.last, 'relations')) return null;
      for (let i = from; i < to; i++) if (/^(they|it|они|оно)$/.test(view.form(i))) return { first: i, last: i + 1 };
      return null;
    }
    /** "by our trade, our culture and our history": as far as nothing else is said. */
    function listEnd(from: number): number {
      const to = Math.min(sentence.last, from + VALUES_WITHIN);
      for (let i = from; i < to; i++) if (view.isPredicate(i)) return i;
      return to;
    }
  },
};

const BY_PAPER = /\b(treaty|agreement|convention|contract|law|rules)\b|договор|соглашени|конвенци|закон/i;
