import type { Commitment } from '../../../domain/index.js';
import { statesNamed, voiceIn } from '../../frame.js';
import type { Context, Rule } from '../../rule.js';
import { extentOf } from '../deed/deed-extent.js';
import { made } from '../make.js';
import { isDenied, isQuestion } from '../undertaking.js';

const NAME = 'commitment/count-on-us';

/** «Можете рассчитывать на нашу поддержку», "Kenya can count on the support of the United States": bound is the side that is counted on. */
export const countOnUs: Rule<Commitment> = {
  name: NAME,
  finds: 'support that the other side is told it can count on',
  triggers: ['count-on-us'],
  find(context, sentence) {
    const { view, scene } = context;
    const mark = view.sense(sentence.first, sentence.last, 'count-on-us');
    if (!mark || isQuestion(context, sentence) || isDenied(context, mark)) return [];
    // "you can count on us as well", "I know I can count on your support": in nothing in particular
    if (
      context.analysed.lang === 'en' &&
      sentence.turn !== null &&
      !view.has(mark.first, mark.last + 1, 'our') &&
      !isForAThing(context, mark.last, sentence.last)
    )
      return [];
    const voice = voiceIn(context, sentence, mark.first);
    const named = statesNamed(context, mark.first + 1, Math.min(sentence.last, mark.last + 4)).filter((state) =>
      scene.states.includes(state),
    );
    // "I know I can count on your support": it is the other side that is counted on
    const yours = view.has(mark.first, Math.min(sentence.last, mark.last + 2), 'your');
    const states = named.length > 0 ? named : yours ? [...voice.others] : voice.own === null ? [] : [voice.own];
    if (states.length !== 1) return [];
    const bound = { states, first: mark.first, last: mark.last, by: 'named' as const };
    const head = mark.last - 1;
    const deed = { head, first: mark.first, last: extentOf(context, head, sentence.last), shape: 'noun' as const };
    return [made(context, sentence, { rule: NAME, mark, deed, voice, bound, force: 'pledge', play: 'new' })];
  },
};

/** "… in rebuilding the port", "… for our candidacy", "… to deliver": with what one may count on them. */
function isForAThing({ view }: Context, first: number, end: number): boolean {
  for (let i = first - 1; i < Math.min(end - 1, first + 5); i++)
    if (
      /^(in|for|to|with|when)$/.test(view.form(i)) &&
      /^(noun|gerund|infinitive|adjective|pronoun)$/.test(view.tokens[i + 1]?.reading?.pos ?? '')
    )
      return true;
  return false;
}
