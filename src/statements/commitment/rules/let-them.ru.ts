import type { Commitment, Draft } from '../../../domain/index.js';
import { bothSides, statesTold, voiceIn } from '../../frame.js';
import type { Context, Rule } from '../../rule.js';
import { extentOf } from '../deed/deed-extent.js';
import { made } from '../make.js';
import { isQuestion } from '../undertaking.js';

const NAME = 'commitment/let-them.ru';

/** «Пусть министры проработают детали», «пусть специалисты посчитают»: what officials are told to do. */
export const letThem: Rule<Commitment> = {
  name: NAME,
  finds: 'a deed that the speaker tells ministers, experts or other officials to do',
  triggers: ['let-them.ru'],
  find(context, sentence) {
    const { view } = context;
    const voice = voiceIn(context, sentence, sentence.first);
    if (voice.turn === null || isQuestion(context, sentence)) return [];
    const out: Draft<Commitment>[] = [];
    for (const mark of view.senses(sentence.first, sentence.last, 'let-them.ru')) {
      const who = officialsAt(context, mark.last, sentence.last);
      if (who < 0) continue;
      const head = verbAfter(context, who + 1, sentence.last);
      if (head < 0) continue;
      const deed = { head, first: mark.first, last: extentOf(context, head, sentence.last), shape: 'infinitive' as const };
      const told = statesTold(context, voice, mark.last, head);
      const bound = { states: told.length > 0 ? told : bothSides(voice), first: mark.last, last: who + 1, by: 'named' as const };
      if (!bound.states.some((state) => context.scene.states.includes(state))) continue;
      out.push(made(context, sentence, { rule: NAME, mark, deed, voice, bound, force: 'instruction', play: 'new' }));
    }
    return out;
  },
};

/** The officials told of right behind the mark; -1 where it is somebody or something else. */
function officialsAt({ view }: Context, from: number, end: number): number {
  for (let i = from; i < Math.min(end, from + 4); i++) {
    if (view.senseAtToken(i, 'officials', 'own-body') !== null) return i;
    if (view.tokens[i]?.reading?.pos === 'noun' && view.tokens[i]?.reading?.case === 'nom')
      return /^(министр|специалист|эксперт|ведомств|коллег|правительств|министерств|юрист|инженер|профильн)/.test(view.form(i)) ? i : -1;
  }
  return -1;
}

/** The verb of the deed, in the present or the future and no verb of being: -1 otherwise. */
function verbAfter({ view }: Context, from: number, end: number): number {
  for (let i = from; i < Math.min(end, from + 6); i++) {
    const { reading } = view.tokens[i] ?? {};
    if (reading?.pos === 'verb' && reading.tense !== 'past') return view.senseAtToken(i, 'no-deed.ru', 'empty-deed') === null ? i : -1;
  }
  return -1;
}
