import type { Commitment, Draft } from '../../../domain/index.js';
import { voiceIn } from '../../frame.js';
import type { Rule } from '../../rule.js';
import { boundBy } from '../bound/bound.js';
import { extentOf } from '../deed/deed-extent.js';
import { isContact } from '../deed/deed-of-contact.js';
import { isTalk } from '../deed/deed-of-talk.js';
import { mainVerb } from '../deed/main-verb.js';
import { madeEach } from '../make.js';
import { isQuestion } from '../undertaking.js';

const NAME = 'commitment/must';

/** "Said that Tokyo and Washington must act in concert", «подчеркнул, что стороны должны …»: put to those in the room. */
export const must: Rule<Commitment> = {
  name: NAME,
  finds: 'a deed that one side is reported to have said the states in the room must or should do',
  triggers: ['must-do'],
  find(context, sentence) {
    const out: Draft<Commitment>[] = [];
    const { view, scene } = context;
    if (sentence.turn !== null || isQuestion(context, sentence)) return out;
    for (const mark of view.senses(sentence.first, sentence.last, 'must-do')) {
      const clause = view.clauseOf(mark.first) ?? sentence;
      const head = mainVerb(context, mark.last, sentence.last);
      // "the need to revise"
      if (
        view.form(mark.first) === 'need' &&
        (view.tokens[mark.first - 1]?.reading?.pos === 'adjective' || NO_VERB.test(view.form(mark.first - 1)))
      )
        continue;
      if (head < 0 || view.form(head - 1) === 'be' || view.form(mark.last) === 'not') continue;
      const deed = { head, first: mark.first, last: extentOf(context, head, sentence.last), shape: 'infinitive' as const };
      if (isTalk(context, deed) || isContact(context, deed)) continue;
      const voice = voiceIn(context, sentence, mark.first);
      const bound = boundBy(context, voice, clause.first, mark.first, 'both', true);
      // in the publisher's own voice only what both must do
      if (voice.own === null && !scene.states.every((state) => bound.states.includes(state))) continue;
      if (bound.by === 'nobody' || !bound.states.some((state) => scene.states.includes(state))) continue;
      out.push(...madeEach(context, sentence, { rule: NAME, mark, deed, voice, bound, force: 'proposal', play: null }));
    }
    return out;
  },
};

const NO_VERB = /^(the|a|no|any|urgent|their|our|this|critical|continued|continuing|of|for)$/;
