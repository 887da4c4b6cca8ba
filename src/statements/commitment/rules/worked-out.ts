import type { Commitment, Draft } from '../../../domain/index.js';
import { voiceIn } from '../../frame.js';
import type { Rule } from '../../rule.js';
import { boundBy } from '../bound/bound.js';
import { extentOf } from '../deed/deed-extent.js';
import { made } from '../make.js';
import { isDenied, isQuestion } from '../undertaking.js';

const NAME = 'commitment/worked-out';

/** «Такие направления прорабатываются нашими коллегами», "this route is being considered": the matter stands as the subject. */
export const workedOut: Rule<Commitment> = {
  name: NAME,
  finds: 'a matter or project that is being worked out',
  triggers: ['worked-out'],
  find(context, sentence) {
    const out: Draft<Commitment>[] = [];
    const { view } = context;
    if (isQuestion(context, sentence)) return out;
    for (const mark of view.senses(sentence.first, sentence.last, 'worked-out')) {
      const clause = view.clauseOf(mark.first) ?? sentence;
      if (
        isDenied(context, mark) ||
        !view.has(
          /^(его|ее|их)$/.test(view.form(mark.first)) ? sentence.first : clause.first,
          clause.last,
          'matter',
          'undertaking',
          'build-deed',
        )
      )
        continue;
      const voice = voiceIn(context, sentence, mark.first);
      const deed = { head: mark.first, first: mark.first, last: extentOf(context, mark.first, sentence.last), shape: 'noun' as const };
      const bound = boundBy(context, voice, clause.first, clause.first, 'both', true);
      out.push(made(context, sentence, { rule: NAME, mark, deed, voice, bound, force: 'intention', play: 'in-progress' }));
    }
    return out;
  },
};
