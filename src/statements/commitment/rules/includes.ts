import type { Commitment, Draft, SenseHit, Sentence, Voice } from '../../../domain/index.js';
import { bothSides, quoteSpan, voiceIn } from '../../frame.js';
import type { Context, Rule } from '../../rule.js';
import type { Bound } from '../bound/bound.js';
import type { Deed } from '../deed/deed.js';
import { extentOf } from '../deed/deed-extent.js';
import { isDeedGerund, isDeedNoun } from '../deed/deed-noun.js';
import { isContact } from '../deed/deed-of-contact.js';
import { isTalk } from '../deed/deed-of-talk.js';
import { made } from '../make.js';
import { isDenied, isQuestion } from '../undertaking.js';

const NAME = 'commitment/includes';

/** "Key projects will include strengthening …; expanding …", «это включает строительство …»: what a plan just told of is made of. */
export const includes: Rule<Commitment> = {
  name: NAME,
  finds: 'the deeds that a plan, project or partnership is said to include',
  triggers: ['include-mark'],
  find(context, sentence) {
    const { view, scene } = context;
    const mark = view.sense(sentence.first, sentence.last, 'include-mark');
    if (!mark || scene.states.length < 2 || isQuestion(context, sentence) || isDenied(context, mark) || !isOfPlan(context, sentence, mark))
      return [];
    const voice = voiceIn(context, sentence, mark.first);
    const out: Draft<Commitment>[] = [];
    const heads = headsAfter(context, sentence, mark);
    for (const [i, head] of heads.entries()) {
      const last = beforeNext(context, heads[i + 1] ?? extentOf(context, head, sentence.last));
      const deed: Deed = { head, first: head, last, shape: 'noun' };
      const isNoun = view.tokens[head]?.reading?.pos === 'noun' && !view.form(head).endsWith('ing');
      const standing = isNoun ? ({ force: 'agreement', play: 'in-progress' } as const) : ({ force: 'intention', play: 'new' } as const);
      if (isTalk(context, deed) || isContact(context, deed)) continue;
      const draft = made(context, sentence, {
        rule: NAME,
        mark,
        deed,
        voice,
        bound: boundOf(voice, mark),
        ...standing,
      });
      out.push({ ...draft, span: quoteSpan(context, i === 0 && head - mark.last <= 1 ? subjectAt(context, sentence, mark) : head, last) });
    }
    return out;
  },
};

/** "It includes", "this plan will include": what is spoken of is a plan, not a list of topics. */
function isOfPlan({ view }: Context, sentence: Sentence, mark: SenseHit): boolean {
  const first = Math.max(sentence.first, mark.first - 8);
  if (
    view.has(first, mark.first, 'plan-told') ||
    /^(it|this|that)$/.test(view.form(view.form(mark.first - 1) === 'also' ? mark.first - 2 : mark.first - 1))
  )
    return true;
  return /^(это|он|она)$/.test(view.form(mark.first - 1));
}

const subjectAt = ({ view }: Context, sentence: Sentence, mark: SenseHit): number =>
  Math.max(sentence.first, view.clauseOf(mark.first)?.first ?? mark.first);

/** The gerunds or nouns of action in a row, parted by commas, semicolons and "and". */
function headsAfter(context: Context, sentence: Sentence, mark: SenseHit): number[] {
  const { view, analysed } = context;
  const out: number[] = [];
  for (let i = mark.last; i < sentence.last; i++) {
    const token = view.tokens[i];
    const opens = i === mark.last || /^(,|;|and|и|:)$/.test(view.form(i - 1)) || (out.length === 0 && i - mark.last <= 2);
    if (!token || !opens || view.tokens[i + 1]?.word.kind === 'punctuation') continue;
    const isDeed = analysed.lang === 'en' ? isDeedGerund(token) : isDeedNoun(token, 'ru');
    const built = view.senseAtToken(i, 'deed-verb', 'help-deed', 'build-deed') !== null;
    // "training officers", "building roads": read as nouns, but an object follows at once
    const verbal = analysed.lang === 'en' && token.word.form.endsWith('ing') && OBJECT.has(view.tokens[i + 1]?.reading?.pos ?? 'number');
    if (verbal && token.reading?.pos === 'noun') out.push(i);
    else if (built && (isDeed || (isDeedNoun(token, analysed.lang) && view.senseAtToken(i, 'build-deed') !== null))) out.push(i);
    else if (i - mark.last > 3 && out.length === 0) return out;
  }
  return out;
}

const OBJECT: ReadonlySet<string> = new Set(['noun', 'adjective', 'pronoun', 'determiner', 'number', 'numeral']);

/** Where the words of a deed end before the next: without the mark and the conjunction between. */
function beforeNext({ view }: Context, next: number): number {
  let last = next;
  while (/^(,|;|and|и)$/.test(view.form(last - 1))) last--;
  return last;
}

/** What both are at. */
function boundOf(voice: Voice, mark: SenseHit): Bound {
  return { states: bothSides(voice), first: mark.first, last: mark.first, by: 'nobody' };
}
