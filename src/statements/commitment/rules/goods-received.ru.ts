import type { Clause, Commitment, Draft, Sentence, Voice } from '../../../domain/index.js';
import { voiceIn } from '../../frame.js';
import type { Context, Rule } from '../../rule.js';
import { extentOf } from '../deed/deed-extent.js';
import { doubtIn } from '../doubt.js';
import { made } from '../make.js';
import { isQuestion } from '../undertaking.js';

const NAME = 'commitment/goods-received.ru';

/** «Газ вы получите», «топливо Таджикистан получит в срок»: said to the one who gets it by the one who gives it. */
export const goodsReceived: Rule<Commitment> = {
  name: NAME,
  finds: 'a thing that the speaker says the other side will get',
  triggers: ['will-get.ru'],
  find(context, sentence) {
    const { view, scene } = context;
    const mark = view.sense(sentence.first, sentence.last, 'will-get.ru');
    if (!mark || isQuestion(context, sentence)) return [];
    const clause = view.clauseOf(mark.first);
    const voice = voiceIn(context, sentence, mark.first);
    if (!clause || voice.turn === null || voice.own === null || scene.states.length < 2) return [];
    if (doubtIn(context, Math.max(sentence.first, clause.first - 4), mark.first, false) !== null) return [];
    if (!isToThem(context, clause, voice) || !hasThing(context, sentence)) return [];
    const bound = { states: [voice.own], first: mark.first, last: mark.last, by: 'I' as const };
    const deed = { head: mark.first, first: mark.first, last: extentOf(context, mark.first, sentence.last), shape: 'noun' as const };
    const found: Draft<Commitment> = made(context, sentence, { rule: NAME, mark, deed, voice, bound, force: 'pledge', play: 'new' });
    return [found];
  },
};

/** "You", or the other state, is the subject of the clause. */
const isToThem = ({ view }: Context, { first, last }: Clause, { others }: Voice): boolean =>
  view.has(first, last, 'you-one', 'given-to.ru') ||
  (view.has(first, last, 'your') && view.has(first, last, 'own-hand', 'receivers.ru')) ||
  view
    .mentions(first, last, 'state')
    .some(({ states, case: kase }) => kase === 'nom' && states.some((state) => state !== null && others.includes(state)));

/** A thing, or an amount of it, is named in the sentence. */
const hasThing = ({ view }: Context, { first, last }: Sentence): boolean =>
  view.has(first, last, 'concrete-thing', 'given-thing', 'offered-thing') || view.amounts(first, last).length > 0;
