import type { Commitment } from '../../../domain/index.js';
import { bothSides, statesNamed, voiceIn } from '../../frame.js';
import type { Rule } from '../../rule.js';
import { extentOf } from '../deed/deed-extent.js';
import { made } from '../make.js';
import { isDenied, isQuestion } from '../undertaking.js';

const NAME = 'commitment/debt-paid';

/** "thanked the neighbour for having repaid its debt", «республика выплатила весь долг»: a debt is an undertaking by itself. */
export const debtPaid: Rule<Commitment> = {
  name: NAME,
  finds: 'a debt of a state that is told to be paid',
  triggers: ['debt-paid'],
  find(context, sentence) {
    const { view, scene } = context;
    const mark = view.sense(sentence.first, sentence.last, 'debt-paid');
    if (!mark || isQuestion(context, sentence) || isDenied(context, mark)) return [];
    // Whose debt it is must be told: the state named last before it.
    for (let at = mark.first - 1; at >= Math.max(sentence.first, mark.first - 8); at--) {
      const states = statesNamed(context, at, at + 1).filter((state) => scene.states.includes(state));
      if (states.length !== 1) continue;
      const bound = { states, first: at, last: at + 1, by: 'named' as const };
      const deed = { head: mark.first, first: at, last: extentOf(context, mark.last - 1, sentence.last), shape: 'noun' as const };
      const voice = voiceIn(context, sentence, mark.first);
      return [made(context, sentence, { rule: NAME, mark, deed, voice, bound, force: 'pledge', play: 'fulfilled' })];
    }
    // "the gas debts have been settled in full": between the two, whosever they were
    if (scene.states.length !== 2 || sentence.turn === null || !/^(debts?|arrears|loans?|credit|they)$/.test(view.form(mark.first)))
      return [];
    if (view.form(mark.first) === 'they' && !view.has(sentence.first, mark.first, 'debt-word.en')) return [];
    const voice = voiceIn(context, sentence, mark.first);
    const bound = { states: bothSides(voice), first: mark.first, last: mark.first, by: 'nobody' as const };
    const deed = { head: mark.first, first: mark.first, last: extentOf(context, mark.last - 1, sentence.last), shape: 'noun' as const };
    return [made(context, sentence, { rule: NAME, mark, deed, voice, bound, force: 'agreement', play: 'fulfilled' })];
  },
};
