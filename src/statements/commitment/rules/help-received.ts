import type { Commitment, StateCode } from '../../../domain/index.js';
import { statesNamed, voiceIn } from '../../frame.js';
import type { Rule } from '../../rule.js';
import { extentOf } from '../deed/deed-extent.js';
import { made } from '../make.js';
import { isDenied, isQuestion } from '../undertaking.js';

const NAME = 'commitment/help-received';

/** «Районы получат от России помощь», "will receive full support from the United States": bound is the one it comes from. */
export const helpReceived: Rule<Commitment> = {
  name: NAME,
  finds: 'help that somebody will get from a state in the room',
  triggers: ['help-received'],
  find(context, sentence) {
    const { view, scene } = context;
    const mark = view.sense(sentence.first, sentence.last, 'help-received');
    if (!mark || isQuestion(context, sentence) || isDenied(context, mark)) return [];
    const until = Math.min(sentence.last, mark.last + 4);
    const bodies = view.mentions(mark.first, until, 'organisation').map(({ state }) => state);
    const states = [...new Set([...statesNamed(context, mark.first, until), ...bodies])].filter(
      (state): state is StateCode => state !== null && scene.states.includes(state),
    );
    if (states.length !== 1) return [];
    const bound = { states, first: mark.first, last: mark.last, by: 'named' as const };
    const deed = { head: mark.last - 1, first: mark.first, last: extentOf(context, mark.last - 1, sentence.last), shape: 'noun' as const };
    return [
      made(context, sentence, {
        rule: NAME,
        mark,
        deed,
        voice: voiceIn(context, sentence, mark.first),
        bound,
        force: 'pledge',
        play: 'new',
      }),
    ];
  },
};
