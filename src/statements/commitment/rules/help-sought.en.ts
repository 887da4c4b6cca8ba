import type { Commitment } from '../../../domain/index.js';
import { statesNamed, voiceIn } from '../../frame.js';
import type { Rule } from '../../rule.js';
import { extentOf } from '../deed/deed-extent.js';
import { made } from '../make.js';
import { isDenied, isQuestion } from '../undertaking.js';

const NAME = 'commitment/help-sought.en';

/** "Sought Japan's help in training pilots": asked of the other side, named or not. */
export const helpSought: Rule<Commitment> = {
  name: NAME,
  finds: 'help with a thing that one side asks the other for',
  triggers: ['help-sought.en'],
  find(context, sentence) {
    const { view, scene } = context;
    const mark = view.sense(sentence.first, sentence.last, 'help-sought.en');
    if (!mark || isQuestion(context, sentence) || isDenied(context, mark)) return [];
    const voice = voiceIn(context, sentence, mark.first);
    const named = statesNamed(context, mark.first, mark.last).filter((state) => scene.states.includes(state));
    // "Japan asked us to help": of those who are asked
    const ours = voice.own !== null && /(^| )(us|me)( |$)/.test(view.words(mark.first, mark.last)) ? [voice.own] : null;
    const states = ours ?? (named.length > 0 ? named : voice.own === null ? [] : voice.others);
    if (states.length !== 1) return [];
    const bound = { states, first: mark.first, last: mark.last, by: 'named' as const };
    const head = mark.last - 2;
    const deed = { head, first: mark.first, last: extentOf(context, mark.last - 1, sentence.last), shape: 'noun' as const };
    return [made(context, sentence, { rule: NAME, mark, deed, voice, bound, force: 'proposal', play: 'new' })];
  },
};
