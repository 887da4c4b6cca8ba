import type { Assessment, Draft } from '../../../domain/index.js';
import { statesNamed } from '../../frame.js';
import type { Rule } from '../../rule.js';
import { appraise } from '../appraisal.js';
import { isOfOneSphere } from '../one-sphere.js';

const NAME = 'assessment/estrangement';

/** "the coldness that has come between our nations", «напряжённость между нашими странами». */
export const estrangement: Rule<Assessment> = {
  name: NAME,
  finds: 'alienation, tension or mistrust named as standing between the countries',
  triggers: ['reproach'],
  find(context, sentence) {
    const { view } = context;
    const out: Draft<Assessment>[] = [];
    for (const found of view.senses(sentence.first, sentence.last, 'reproach')) {
      const clause = view.clauseOf(found.first);
      if (
        !clause ||
        view.has(Math.max(sentence.first, found.first - 3), Math.min(sentence.last, found.last + 2), 'no-reproach') ||
        view.has(Math.max(clause.first, found.first - 5), found.first, 'not') ||
        view.tokens[found.first]?.reading?.pos !== 'noun'
      )
        continue;
      const between = betweenCountries(found.last, sentence.last);
      if (between < 0 || isOfOneSphere(context, clause.first, view.clauseOf(between)?.last ?? between)) continue;
      const last = Math.max(clause.last, view.clauseOf(between)?.last ?? between);
      const made = appraise(context, sentence, NAME, {
        first: clause.first,
        last,
        polarity: 'negative',
        subject: { first: between, last: between + 1 },
        predicate: found,
        states: null,
      });
      if (made) out.push(made);
    }
    return out;

    /** "between Moscow and Belgrade": capitals for their countries. */
    function isBetweenTwo(from: number, to: number): boolean {
      return /^(between|между)$/.test(view.form(from)) && capitals(from, to) >= 2;
    }
    function capitals(from: number, to: number): number {
      const named = new Set<string>();
      for (const mention of view.mentions(from, to))
        if (mention.of === 'place') {
          if (mention.state !== null && context.scene.states.includes(mention.state)) named.add(mention.state);
        } else
          for (const state of statesNamed(context, mention.first, mention.last)) if (context.scene.states.includes(state)) named.add(state);
      return named.size;
    }
    function betweenCountries(from: number, to: number): number {
      for (let i = from; i < Math.min(to, from + 10); i++) {
        if (
          /^(between|между|in|в)$/.test(view.form(i)) &&
          (view.has(i, Math.min(to, i + 6), 'both-countries', 'relations') || isBetweenTwo(i, Math.min(to, i + 6)))
        )
          return i;
      }
      return -1;
    }
  },
};
