import type { Commitment, Draft, SenseHit } from '../../../domain/index.js';
import { bothSides, voiceIn } from '../../frame.js';
import type { Context, Rule } from '../../rule.js';
import { extentOf } from '../deed/deed-extent.js';
import { isDeedNoun } from '../deed/deed-noun.js';
import { made } from '../make.js';
import { isQuestion } from '../undertaking.js';

const NAME = 'commitment/in-line-with';

/** «Реализация совместных проектов в русле договорённостей», "the building of roads in line with what was agreed". */
export const inLineWith: Rule<Commitment> = {
  name: NAME,
  finds: 'the carrying out of something, said to follow what was agreed',
  triggers: ['as-agreed', 'agreed-thing'],
  find(context, sentence) {
    const out: Draft<Commitment>[] = [];
    const { view } = context;
    if (isQuestion(context, sentence)) return out;
    const doing = view.sense(sentence.first, sentence.last, 'fulfil-noun');
    if (!doing) return out;
    const agreed = view.sense(doing.last, sentence.last, 'as-agreed') ?? reachedThing(context, doing.last, sentence.last);
    const weighed = view.sense(Math.max(sentence.first, doing.first - 3), doing.first, 'opinion-thing', 'purpose');
    // "exchanged views on implementing what was agreed" is no opinion of it
    if (weighed && view.form(weighed.first) !== 'views') return out;
    const noun = view.tokens[doing.first];
    if (!agreed || !noun || !isDeedNoun(noun, context.analysed.lang)) return out;
    const voice = voiceIn(context, sentence, doing.first);
    const deed = { head: doing.first, first: doing.first, last: extentOf(context, doing.first, sentence.last), shape: 'noun' as const };
    const bound = { states: bothSides(voice), first: doing.first, last: doing.first, by: 'nobody' as const };
    const mark = { ...agreed, first: doing.first, last: doing.last };
    const last = Math.max(deed.last, agreed.last);
    out.push(made(context, sentence, { rule: NAME, mark, deed: { ...deed, last }, voice, bound, force: 'agreement', play: 'in-progress' }));
    return out;
  },
};

/** «Договорённостей, достигнутых в …», "the agreements reached". */
function reachedThing({ view }: Context, first: number, end: number): SenseHit | null {
  const thing = view.sense(first, Math.min(end, first + 5), 'agreed-thing');
  // "by implementing the agreements on …", «реализация договорённостей о …»
  if (thing && /^(on|о|об|по|to)$/.test(view.form(thing.last))) return thing;
  return thing && view.has(first, Math.min(end, thing.last + 4), 'reached') ? thing : null;
}
