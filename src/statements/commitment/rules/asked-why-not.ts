import type { Commitment, Draft, Sentence } from '../../../domain/index.js';
import { voiceIn } from '../../frame.js';
import type { Context, Rule } from '../../rule.js';
import { boundBy } from '../bound/bound.js';
import { type Deed, findDeed } from '../deed/deed.js';
import { extentOf } from '../deed/deed-extent.js';
import { isContact } from '../deed/deed-of-contact.js';
import { isTalk } from '../deed/deed-of-talk.js';
import { made } from '../make.js';

const NAME = 'commitment/asked-why-not';
const COMPLEMENT = { infinitive: true, noun: 'deed', by: ['о', 'об', 'над', 'about', 'of'], clause: false } as const;

/** «Почему бы не открыть …?», "why don't we build …?": a proposal put as a question by one of the sides. */
export const askedWhyNot: Rule<Commitment> = {
  name: NAME,
  finds: 'a deed that one side puts to the other as a question',
  triggers: ['why-not'],
  find(context, sentence) {
    const { view, scene } = context;
    const out: Draft<Commitment>[] = [];
    for (const mark of view.senses(sentence.first, sentence.last, 'why-not')) {
      const voice = voiceIn(context, sentence, mark.first);
      // "the people ask what we can do", "ideas of how we could …": in question, not proposed
      if (/^(what|how|where|who|whom)$/.test(view.form(mark.first - 1))) continue;
      // «не знаю, сможем ли мы»: one wonders
      if (/^(зна|понима|ясно|понятно|увер|вид)/.test(view.form(mark.first - 2)) && view.form(mark.first - 1) === ',') continue;
      if (voice.turn === null || voice.own === null || scene.states.length < 2) break;
      const first = bareDeed(context, mark.last, sentence) ?? findDeed(context, mark.last, sentence.last, COMPLEMENT);
      // «нам подумать о создании …»
      const deed = first && THINK.test(view.form(first.head)) ? findDeed(context, first.head + 1, sentence.last, COMPLEMENT) : first;
      if (!deed || isTalk(context, deed) || isContact(context, deed)) continue;
      if (
        deed.shape === 'infinitive' &&
        view.form(deed.head - 1) !== 'please' &&
        view.senseAtToken(deed.head, 'deed-verb', 'help-deed', 'build-deed') === null
      )
        continue;
      if (
        isOfATime(context, deed) ||
        view.senseAtToken(deed.head, 'empty-deed') ||
        GREETINGS.test(view.words(deed.first, Math.max(deed.last, Math.min(sentence.last, deed.head + 7))))
      )
        continue;
      // "if you agree, we could …" is put to both
      const from = view.form(mark.first) === 'if' ? mark.last : mark.first;
      const you = view.form(mark.first) === 'please' ? mark : view.sense(from, deed.head, 'you-one');
      const both = boundBy(context, voice, mark.first, mark.first, 'both', true);
      const bound = you ? { states: voice.others, first: you.first, last: you.last, by: 'you' as const } : both;
      out.push(made(context, sentence, { rule: NAME, mark, deed, voice, bound, force: 'proposal', play: 'new' }));
      break;
    }
    return out;
  },
};

/** "Please pass on my best wishes", «передайте, пожалуйста, поклон» */
const GREETINGS = /(^| )(wishes|regards|greetings|congratulations|condolences|привет|поклон|пожелани|поздравлени|соболезновани)/i;
/** "Maybe we can find a time". */
const isOfATime = ({ view }: Context, { head }: Deed): boolean =>
  [1, 2, 3].some((i) => /^(time|date|moment|slot)$/.test(view.form(head + i)));
const THINK = /^(подумать|поразмыслить|think|talk)$/;

/** English leaves "to" out: "why not open …", "why don't we open …", "what about opening …". */
function bareDeed(context: Context, first: number, sentence: Sentence): Deed | null {
  const { view, analysed } = context;
  if (analysed.lang !== 'en') return null;
  for (let head = first; head < Math.min(sentence.last, first + 5); head++) {
    const pos = view.tokens[head]?.reading?.pos;
    // "how about having our ministers draw up …"
    if (
      /^(our|their|your|having|getting|ministries|officials|ministers|experts|teams|agencies|companies|governments|the|both)$/.test(
        view.form(head),
      )
    )
      continue;
    if (view.form(head) === 'to' || view.senseAtToken(head, 'we', 'you-one') || pos === 'adverb') continue;
    const isHelp = view.form(head - 1) === 'please' && /^(help|assist|support)$/.test(view.form(head));
    return isHelp || view.senseAtToken(head, 'deed-verb', 'build-deed', 'help-deed') !== null
      ? { head, first: head, last: extentOf(context, head, sentence.last), shape: 'infinitive' }
      : null;
  }
  return null;
}
