import type { Commitment, Draft, Sentence } from '../../../domain/index.js';
import { voiceIn } from '../../frame.js';
import type { Context, Rule } from '../../rule.js';
import { extentOf } from '../deed/deed-extent.js';
import { isContact } from '../deed/deed-of-contact.js';
import { isTalk } from '../deed/deed-of-talk.js';
import { futureIn, mainVerb } from '../deed/main-verb.js';
import { made } from '../make.js';
import { isQuestion } from '../undertaking.js';

const NAME = 'commitment/hoped-of-you';
const MODAL = new Set(['can', 'could', 'will', 'would', 'сможете', 'можете', "you'll"]);

/** "We hope you will talk to your neighbours", «надеюсь, что Вы поддержите …»: a deed awaited of the one addressed. */
export const hopedOfYou: Rule<Commitment> = {
  name: NAME,
  finds: 'a deed that the speaker hopes the other side will do',
  triggers: ['hope-mark'],
  find(context, sentence) {
    const out: Draft<Commitment>[] = [];
    const { view } = context;
    if (isQuestion(context, sentence)) return out;
    for (const mark of view.senses(sentence.first, sentence.last, 'hope-mark')) {
      const you = view.sense(mark.last, Math.min(sentence.last, mark.last + 4), 'you-one') ?? guestIn(context, mark.last, sentence);
      if (!you) continue;
      const modal = pastAside(context, you.last);
      const found = MODAL.has(view.form(modal))
        ? mainVerb(context, modal + 1, sentence.last)
        : futureIn(context, modal, Math.min(sentence.last, modal + 4));
      // "you will manage to open it": what one manages
      const head = /^(manage|able)$/.test(view.form(found)) && view.form(found + 1) === 'to' ? found + 2 : found;
      if (head < 0) continue;
      const deed = { head, first: you.first, last: extentOf(context, head, sentence.last), shape: 'clause' as const };
      if (view.senseAtToken(head, 'help-deed', 'deed-verb') === null || isTalk(context, deed) || isContact(context, deed)) continue;
      const voice = voiceIn(context, sentence, mark.first);
      if (voice.others.length === 0) continue;
      const bound = { states: voice.others, first: you.first, last: you.last, by: 'you' as const };
      out.push(
        made(context, sentence, {
          rule: NAME,
          mark,
          deed,
          voice,
          bound,
          force: 'expectation',
          play: context.analysed.lang === 'ru' ? 'new' : null,
        }),
      );
    }
    return out;
  },
};

/** "We hope Russia will take part": the other state, told by its name, as the subject of what follows. */
function guestIn(context: Context, from: number, sentence: Sentence): { first: number; last: number } | null {
  const voice = voiceIn(context, sentence, from);
  if (voice.own === null) return null;
  // "I hope your parliament will ratify it"
  for (let i = from; i < Math.min(sentence.last, from + 4); i++)
    if (context.view.senseAtToken(i, 'your') !== null && context.view.has(i + 1, i + 3, 'own-hand', 'own-body', 'officials'))
      return { first: i, last: i + 2 };
  const [state] = context.view.mentions(from, Math.min(sentence.last, from + 4), 'state');
  if (state?.states.some((code) => code !== null && voice.others.includes(code))) return state;
  // «надеемся, что таджикская сторона снимет …»
  const [side] = context.view.mentions(from, Math.min(sentence.last, from + 4), 'state-adjective');
  return side &&
    /^(сторон|партнер|коллег|друз|side|partners|colleagues|friends|government|companies)/.test(context.view.form(side.last)) &&
    side.states.some((code) => code !== null && voice.others.includes(code))
    ? { first: side.first, last: side.last + 1 }
    : null;
}

/** «Россия, как и прежде, поможет»: where the predicate may begin. */
function pastAside({ view }: Context, at: number): number {
  if (view.form(at) !== ',') return at;
  for (let i = at + 1; i < at + 8; i++) if (view.form(i) === ',') return i + 1;
  return at;
}
