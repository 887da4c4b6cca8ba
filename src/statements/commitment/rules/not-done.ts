import type { Commitment, Draft } from '../../../domain/index.js';
import { voiceIn } from '../../frame.js';
import type { Context, Rule } from '../../rule.js';
import { boundBy } from '../bound/bound.js';
import { extentOf } from '../deed/deed-extent.js';
import { made } from '../make.js';
import { isQuestion } from '../undertaking.js';

const NAME = 'commitment/not-done';

/** «Договорённости не выполняются», "much of this plan has not been done". */
export const notDone: Rule<Commitment> = {
  name: NAME,
  finds: 'something agreed that is said not to be done',
  triggers: ['not-done'],
  find(context, sentence) {
    const out: Draft<Commitment>[] = [];
    const { view } = context;
    if (isQuestion(context, sentence)) return out;
    const mark = view.sense(sentence.first, sentence.last, 'not-done');
    if (!mark) return out;
    // «Киев не выполняет …»: those who are not in the room
    if (isOfStrangers(context, mark.first)) return out;
    // "their expectations were not met"
    for (let i = mark.first - 1; i >= Math.max(sentence.first, mark.first - 3); i--) if (HOPES.test(view.form(i))) return out;
    const isAgreed =
      view.has(sentence.first, sentence.last, 'agreed-thing', 'undertaking', 'work-noun.en', 'joint-project') ||
      // "the cable is only on paper"
      (view.form(mark.last - 1) === 'paper' && view.has(sentence.first, mark.first, 'concrete-thing'));
    // «сборка застопорилась»: work that stands still was agreed on
    if (
      !isAgreed &&
      !(
        [mark.first, mark.last - 1].some((i) => STANDS.test(view.form(i))) &&
        view.has(sentence.first, sentence.last, 'launched-thing', 'build-deed')
      )
    )
      return out;
    const voice = voiceIn(context, sentence, mark.first);
    const deed = { head: mark.first, first: mark.first, last: extentOf(context, mark.first, sentence.last), shape: 'clause' as const };
    const bound = boundBy(context, voice, view.clauseOf(mark.first)?.first ?? sentence.first, mark.first, 'both', true);
    if (!bound.states.some((state) => context.scene.states.includes(state))) return out;
    out.push(made(context, sentence, { rule: NAME, mark, deed, voice, bound, force: 'agreement', play: 'stalled' }));
    return out;
  },
};

const HOPES = /^(expectations?|hopes?|wishes|needs|ожидания|надежды)$/;
const STANDS = /^(за|про)?(буксу|стопор|тормоз|глох)|^(замер|сорв|затя|отста|леж|проста|тупик|движени)/;

/** The capital or state right before "does not keep" is nobody's here. */
const isOfStrangers = ({ view, scene }: Context, at: number): boolean =>
  view
    .mentions(at - 1, at)
    .some((mention) => mention.of === 'place' && 'state' in mention && mention.state !== null && !scene.states.includes(mention.state));
