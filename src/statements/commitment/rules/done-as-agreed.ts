import type { Commitment, Draft } from '../../../domain/index.js';
import { voiceIn } from '../../frame.js';
import type { Rule } from '../../rule.js';
import { boundBy } from '../bound/bound.js';
import { extentOf } from '../deed/deed-extent.js';
import { made } from '../make.js';
import { isQuestion } from '../undertaking.js';

const NAME = 'commitment/done-as-agreed';

const AUXILIARIES = new Set(['has', 'have', 'had', 'was', 'were']);

/** «Как и договаривались, открыли три школы», "as agreed, we have launched …": done, or being done, because it was agreed. */
export const doneAsAgreed: Rule<Commitment> = {
  name: NAME,
  finds: 'a deed in the past or the present that is said to follow what was agreed',
  triggers: ['as-agreed'],
  find(context, sentence) {
    const { view, analysed } = context;
    const mark = view.sense(sentence.first, sentence.last, 'as-agreed');
    if (!mark || isQuestion(context, sentence)) return [];
    const behind = Array.from({ length: Math.max(0, Math.min(sentence.last, mark.last + 16) - mark.last) }, (_, i) => mark.last + i);
    // "the flights resumed in May, as agreed"
    const before = Array.from({ length: Math.max(0, Math.min(12, mark.first - sentence.first)) }, (_, i) => mark.first - 1 - i);
    // «школу мы открыли, как и договаривались»
    for (const head of analysed.lang === 'en' || /^(как|в)$/.test(view.form(mark.first)) ? [...behind, ...before] : behind) {
      const reading = view.tokens[head]?.reading;
      const isDone = reading?.pos === 'verb' || (reading?.pos === 'participle' && (reading.short || reading.tense === 'past'));
      if (AUXILIARIES.has(view.form(head)) && view.tokens[head + 1]?.reading?.pos === 'participle') continue;
      if (
        !isDone ||
        view.senseAtToken(head, 'deed-verb', 'help-deed', 'comes-about', 'carry-out', 'done-mark', 'in-hand.en', 'kept-on.ru') === null
      )
        continue;
      if (head >= mark.last && head - mark.last <= 2 && view.senseAtToken(head, 'reached') !== null) continue;
      if (
        reading.tense === 'future' ||
        view.has(Math.min(mark.last, head), head, 'future-will') ||
        view.has(Math.max(mark.last, head - 3), head, 'not', 'must-do', 'future-will')
      )
        return [];
      if (view.senseAtToken(head, 'talk-deed', 'contact-deed') !== null) return [];
      const voice = voiceIn(context, sentence, head);
      const first = head < mark.first ? (view.clauseOf(head)?.first ?? sentence.first) : mark.first;
      const deed = { head, first, last: Math.max(mark.last, extentOf(context, head, sentence.last)), shape: 'noun' as const };
      const bound = boundBy(context, voice, sentence.first, sentence.first, 'both', true);
      if (!bound.states.some((state) => context.scene.states.includes(state))) return [];
      const play = reading.tense === 'present' ? 'in-progress' : 'fulfilled';
      const draft: Draft<Commitment> = made(context, sentence, { rule: NAME, mark, deed, voice, bound, force: 'agreement', play });
      return [draft];
    }
    return [];
  },
};
