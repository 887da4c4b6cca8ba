import type { Commitment } from '../../../domain/index.js';
import { voiceIn } from '../../frame.js';
import type { Rule } from '../../rule.js';
import { boundBy } from '../bound/bound.js';
import { extentOf } from '../deed/deed-extent.js';
import { made } from '../make.js';
import { isDenied, isQuestion } from '../undertaking.js';

const NAME = 'commitment/instructions-given';

/** «Поручения будут даны министерствам», "Instructions have been given": what is to be done was told before. */
export const instructionsGiven: Rule<Commitment> = {
  name: NAME,
  finds: 'instructions said to be given, or to be given soon, without the deed in the same words',
  triggers: ['instructions-given'],
  find(context, sentence) {
    if (isQuestion(context, sentence)) return [];
    const { view } = context;
    return view
      .senses(sentence.first, sentence.last, 'instructions-given')
      .filter((mark) => !isDenied(context, mark))
      .map((mark) => {
        const voice = voiceIn(context, sentence, mark.first);
        const last = extentOf(context, mark.first, sentence.last);
        const deed = { head: mark.first, first: mark.first, last, shape: 'noun' as const };
        // «поручения нашим ведомствам я уже дал»: one's own are told
        const isOwn = voice.own !== null && view.has(mark.first, mark.last, 'our') && !view.has(mark.first, mark.last, 'together');
        const told = boundBy(context, voice, sentence.first, mark.first, 'both', true);
        const bound = isOwn && voice.own !== null ? { ...told, states: [voice.own] } : told;
        return made(context, sentence, { rule: NAME, mark, deed, voice, bound, force: 'instruction', play: 'new' });
      });
  },
};
