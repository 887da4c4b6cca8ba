import type { Commitment, Draft, SenseHit, Sentence } from '../../../domain/index.js';
import { voiceIn } from '../../frame.js';
import type { Context, Rule } from '../../rule.js';
import { boundBy } from '../bound/bound.js';
import { extentOf } from '../deed/deed-extent.js';
import { made } from '../make.js';
import { isQuestion } from '../undertaking.js';

const NAME = 'commitment/done-as-promised';

const YOU = new Set(['вы', 'you']);
const WE = new Set(['мы', 'we']);

/** «Школа построена, как вы и обещали», "the road has been opened, as we promised": done, and said to have been promised. */
export const doneAsPromised: Rule<Commitment> = {
  name: NAME,
  finds: 'a deed told as done that is said to have been promised',
  triggers: ['as-promised'],
  find(context, sentence) {
    const { view } = context;
    const mark = view.sense(sentence.first, sentence.last, 'as-promised');
    if (!mark || isQuestion(context, sentence)) return [];
    for (const head of around(context, sentence, mark)) {
      const goesOn = isGoingOn(context, head);
      if ((!goesOn && !isDone(context, head)) || (head >= mark.last && view.senseAtToken(head, 'talk-deed', 'contact-deed') !== null))
        continue;
      if (view.has(Math.max(sentence.first, head - 3), head, 'not', 'future-will')) return [];
      const voice = voiceIn(context, sentence, head);
      const from = view.clauseOf(head)?.first ?? sentence.first;
      const said = boundIn(context, mark.first, mark.last, voice);
      const bound = said
        ? { states: said, first: mark.first, last: mark.last, by: 'named' as const }
        : boundBy(context, voice, from, head, 'own', false);
      if (!bound.states.some((state) => context.scene.states.includes(state))) return [];
      const last = head < mark.first ? mark.first : extentOf(context, head, sentence.last);
      const deed = { head: head < mark.first ? from : head, first: Math.min(from, mark.first), last, shape: 'noun' as const };
      return [
        made(context, sentence, { rule: NAME, mark, deed, voice, bound, force: 'pledge', play: goesOn ? 'in-progress' : 'fulfilled' }),
      ];
    }
    return nowDone(context, sentence, mark);
  },
};

/** «Как и обещали, списываем долг», «как и обещали, открыли филиал»: told behind the promise. */
function nowDone(context: Context, sentence: Sentence, mark: SenseHit): Draft<Commitment>[] {
  const { view } = context;
  if (context.analysed.lang !== 'ru') return [];
  for (let head = mark.last; head < Math.min(sentence.last, mark.last + 9); head++) {
    const { reading } = view.tokens[head] ?? {};
    if (reading?.pos !== 'verb' && !(reading?.pos === 'participle' && reading.short)) continue;
    if (reading.tense === 'future' || view.senseAtToken(head, 'no-deed.ru', 'talk-deed', 'contact-deed', 'future-will') !== null) return [];
    const voice = voiceIn(context, sentence, head);
    const said = boundIn(context, mark.first, mark.last, voice);
    const bound = said
      ? { states: said, first: mark.first, last: mark.last, by: 'named' as const }
      : boundBy(context, voice, mark.last, head, 'own', false);
    if (!bound.states.some((state) => context.scene.states.includes(state))) return [];
    const deed = { head, first: mark.first, last: extentOf(context, head, sentence.last), shape: 'noun' as const };
    const play = reading.tense === 'present' ? 'in-progress' : 'fulfilled';
    return [made(context, sentence, { rule: NAME, mark, deed, voice, bound, force: 'pledge', play })];
  }
  return [];
}

/** The words before the mark, nearest first; in English those behind it too: "as I promised you, I signed …". */
function* around({ analysed }: Context, sentence: Sentence, mark: SenseHit): Generator<number> {
  for (let head = mark.first - 1; head >= Math.max(sentence.first, mark.first - 12); head--) yield head;
  for (let head = mark.last; analysed.lang === 'en' && head < Math.min(sentence.last, mark.last + 12); head++) yield head;
}

/** "Is going there as promised": being kept. */
const isGoingOn = ({ view }: Context, at: number): boolean =>
  (/^(is|are|am|i'm|we're|they're)$/.test(view.form(at - 1)) || view.tokens[at - 1]?.reading?.pos === 'adverb') &&
  (/^(going|flowing|arriving|coming)$/.test(view.form(at)) ||
    (view.form(at).endsWith('ing') && view.senseAtToken(at, 'deed-verb', 'help-deed', 'build-deed') !== null));

/** A passive participle or a verb of the past. */
function isDone({ view }: Context, at: number): boolean {
  const reading = view.tokens[at]?.reading;
  if (reading?.pos === 'verb') return reading.tense === 'past';
  return reading?.pos === 'participle' && (reading.short === true || reading.tense === 'past');
}

/** Who promised, where the words say "you" or "we". */
function boundIn({ view }: Context, first: number, last: number, voice: ReturnType<typeof voiceIn>): readonly string[] | null {
  for (let at = first; at < last; at++) {
    if (YOU.has(view.form(at))) return voice.others;
    if (WE.has(view.form(at)) && voice.own !== null) return [voice.own];
  }
  return null;
}
