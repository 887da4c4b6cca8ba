import type { Commitment } from '../../../domain/index.js';
import { bothSides, statesTold, voiceIn } from '../../frame.js';
import type { Rule } from '../../rule.js';
import { hasObject, isContact, isTalk, isWishForRelations } from '../concrete.js';
import { type Deed, extentOf } from '../deed.js';
import { made } from '../make.js';
import { isDenied, isQuestion } from '../undertaking.js';

const NAME = 'commitment/suggested-that.en';

/** "I suggest that we build …", "he proposed our ministers draft …": a clause with a bare verb. */
export const suggestedThat: Rule<Commitment> = {
  name: NAME,
  finds: 'a deed proposed in a clause whose verb has no ending: "suggest that we build"',
  triggers: ['suggest-that.en'],
  find(context, sentence) {
    const { view } = context;
    const mark = view.sense(sentence.first, sentence.last, 'suggest-that.en');
    if (!mark || isQuestion(context, sentence) || isDenied(context, mark)) return [];
    const that = mark.last;
    for (let head = that; head < Math.min(sentence.last, that + 6); head++) {
      const pos = view.tokens[head]?.reading?.pos;
      if (pos === 'preposition' || pos === 'gerund') return [];
      if (pos !== 'verb' && pos !== 'infinitive') continue;
      const deed: Deed = { head, first: that, last: extentOf(context, head, sentence.last), shape: 'clause' };
      const isDeed = view.senseAtToken(head, 'deed-verb', 'help-deed', 'build-deed') !== null;
      if (!isDeed || view.tokens[head]?.reading?.tense === 'past' || !hasObject(context, deed)) return [];
      if (isTalk(context, deed) || isContact(context, deed) || isWishForRelations(context, { ...deed, shape: 'infinitive' })) return [];
      const voice = voiceIn(context, sentence, mark.first);
      const named = statesTold(context, voice, that, head).filter((state) => context.scene.states.includes(state));
      const states = named.length > 0 && view.form(that) !== 'our' ? named : bothSides(voice);
      const bound = { states, first: mark.first, last: head, by: 'named' as const };
      return [made(context, sentence, { rule: NAME, mark, deed, voice, bound, force: 'proposal', play: 'new' })];
    }
    return [];
  },
};
