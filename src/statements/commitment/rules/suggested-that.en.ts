import type { Commitment, SenseHit } from '../../../domain/index.js';
import { bothSides, statesTold, voiceIn } from '../../frame.js';
import type { Context, Rule } from '../../rule.js';
import type { Deed } from '../deed/deed.js';
import { extentOf } from '../deed/deed-extent.js';
import { hasObject } from '../deed/deed-object.js';
import { isContact } from '../deed/deed-of-contact.js';
import { isTalk } from '../deed/deed-of-talk.js';
import { isWishForRelations } from '../deed/wish-for-relations.js';
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
    const { first: that, last: until } = { first: mark.last, last: Math.min(sentence.last, mark.last + (isThat(context, mark) ? 12 : 8)) };
    for (let at = that; at < until; at++) {
      // "that the tariff be lifted"
      const passive = view.form(at) === 'be' && view.tokens[at + 1]?.reading?.pos === 'participle';
      const head = passive ? at + 1 : at;
      const pos = view.tokens[head]?.reading?.pos;
      if (view.form(at) === ',' || view.form(at) === ';' || (!isThat(context, mark) && (pos === 'preposition' || pos === 'gerund')))
        return [];
      if (pos !== 'verb' && pos !== 'infinitive' && pos !== 'participle' && view.senseAtToken(head, 'comes-about') === null) continue;
      const deed: Deed = { head, first: that, last: extentOf(context, head, sentence.last), shape: 'clause' };
      const begins = view.senseAtToken(head, 'comes-about') !== null;
      const isDeed = passive || begins || view.senseAtToken(head, 'deed-verb', 'help-deed', 'build-deed') !== null;
      const past = view.tokens[head]?.reading?.tense === 'past' && pos === 'verb' && !/^(see|time)$/.test(view.form(mark.last - 1));
      if (!isDeed || past || !hasObject(context, deed)) return [];
      if ((isTalk(context, deed) && !begins) || isContact(context, deed) || isWishForRelations(context, { ...deed, shape: 'infinitive' }))
        return [];
      const voice = voiceIn(context, sentence, mark.first);
      const you = voice.turn !== null && view.has(that, head, 'you-one') ? voice.others : [];
      const told = you.length > 0 ? you : statesTold(context, voice, that, head);
      const named = told.filter((state) => context.scene.states.includes(state));
      if (told.length > 0 && named.length === 0) return [];
      const states = named.length > 0 && view.form(that) !== 'our' ? named : bothSides(voice);
      const bound = { states, first: mark.first, last: head, by: 'named' as const };
      const force = /^(direct|order|instruct)/.test(view.form(mark.first)) ? 'instruction' : 'proposal';
      return [made(context, sentence, { rule: NAME, mark, deed, voice, bound, force, play: 'new' })];
    }
    return [];
  },
};

const isThat = ({ view }: Context, mark: SenseHit): boolean => view.form(mark.last - 1) === 'that';
