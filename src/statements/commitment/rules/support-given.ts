import type { Commitment, Draft, SenseHit } from '../../../domain/index.js';
import { voiceIn } from '../../frame.js';
import type { Context, Rule } from '../../rule.js';
import { boundBy } from '../bound/bound.js';
import { extentOf } from '../deed/deed-extent.js';
import { made } from '../make.js';
import { isAsked, isDenied, isQuestion } from '../undertaking.js';

const NAME = 'commitment/support-given';

/** «Мы оказываем соседям помощь в …», "is providing assistance": a promise being kept. */
export const supportGiven: Rule<Commitment> = {
  name: NAME,
  finds: 'support that one state is said to be giving the other',
  triggers: ['support-given'],
  find(context, sentence) {
    const out: Draft<Commitment>[] = [];
    const { view, scene } = context;
    if (isQuestion(context, sentence)) return out;
    for (const mark of view.senses(sentence.first, sentence.last, 'support-given')) {
      if (isDenied(context, mark) || isAsked(context, mark)) continue;
      const voice = voiceIn(context, sentence, mark.first);
      const clause = view.clauseOf(mark.first) ?? sentence;
      const told = boundBy(context, voice, clause.first, mark.first, 'own', false);
      // "ammunition is on its way": sent by those who say so
      const bound = isSent(context, mark) && told.by === 'nobody' ? { ...told, by: 'we' as const } : told;
      if (bound.by === 'nobody' || bound.by === 'you' || !bound.states.some((state) => scene.states.includes(state))) continue;
      // what the other side is thanked for is not promised by the speaker
      if (voice.own !== null && !bound.states.includes(voice.own)) continue;
      const deed = {
        head: mark.first,
        first: mark.first,
        last: extentOf(context, mark.first, sentence.last),
        shape: 'infinitive' as const,
      };
      out.push(made(context, sentence, { rule: NAME, mark, deed, voice, bound, force: 'pledge', play: 'in-progress' }));
    }
    return out;
  },
};

/** The help is the English subject: "is on its way", "is being provided". */
const isSent = ({ view, analysed }: Context, { first, last }: SenseHit): boolean =>
  analysed.lang === 'en' &&
  view.tokens[first]?.reading?.pos === 'noun' &&
  /^(way|supplied|provided|delivered|sent|given|shipped)$/.test(view.form(last - 1));
