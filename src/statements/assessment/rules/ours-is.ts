import type { Assessment, Clause, SenseHit } from '../../../domain/index.js';
import { nounPhraseAt } from '../../../language/index.js';
import type { Context, Rule } from '../../rule.js';
import { isNameOnly } from '../about.js';
import { polarityIn } from '../appraisal.js';
import { firstJudged, type Judged } from '../judgement.js';

const NAME = 'assessment/ours-is';
/** How much may stand between the pronoun and the noun: "it has always been a very". */
const WITHIN = 5;

/** "Ours is a difficult relationship", "It is a friendship built on trust", «Это дружба, проверенная временем». */
export const oursIs: Rule<Assessment> = {
  name: NAME,
  finds: 'what the countries have called a relationship of one sort or another: "ours is …", "this is …"',
  triggers: ['ours-it'],
  needs: ['relations'],
  find: (context, sentence) => firstJudged(context, sentence, NAME, ['ours-it'], (hit, clause) => called(context, hit, clause)),
};

function called(context: Context, hit: SenseHit, clause: Clause): Judged | null {
  const { view, analysed } = context;
  const end = Math.min(clause.last, hit.last + WITHIN + 3);
  const noun = view.sense(hit.last, end, 'relations');
  if (!noun || isNameOnly(view, noun)) return null;
  const phrase = nounPhraseAt(view, noun, { first: hit.last, last: clause.last, another: () => false });
  for (let i = hit.last; i < phrase.first; i++) if (!BETWEEN.test(view.form(i)) && view.token(i)?.reading?.pos !== 'adverb') return null;
  if (analysed.lang === 'en' && !/['’]s$/.test(view.form(hit.first)) && !view.has(hit.last, phrase.first + 1, 'copula')) return null;
  if (analysed.lang === 'ru' && view.token(noun.last - 1)?.reading?.case !== 'nom') return null;
  const last = view.sentenceOf(hit.first)?.last ?? clause.last;
  const judged = polarityIn(context, hit.last, clause.last) ?? polarityIn(context, noun.last, last);
  const good =
    judged?.at ??
    view.sense(noun.last, last, 'values', 'thrive') ??
    (FRIENDSHIP.test(view.form(noun.last - 1)) || WORKS.test(view.words(noun.last, Math.min(last, noun.last + 2))) ? noun : null) ??
    null;
  const denied = view.has(hit.last, noun.first, 'not');
  if (denied && EASY.test(view.form(noun.first - 1))) {
    // "ours has never been an easy relationship: there is trust, but …" is told whole
    const praised = judged?.polarity === 'positive';
    const stretch = { first: clause.first, last: praised ? last : clause.last };
    return { stretch, subject: noun, predicate: noun, polarity: praised ? 'mixed' : 'negative' };
  }
  if (!good) return null;
  const polarity = judged?.polarity ?? (denied ? 'negative' : 'positive');
  return { stretch: { first: clause.first, last: Math.max(clause.last, good.last) }, subject: noun, predicate: good, polarity };
}

const BETWEEN = /^(is|was|has|been|remains|a|an|the|not|truly|one|all|и|не|уже|просто|очень|самая|самое|самые|настоящая|настоящее)$/;
const WORKS = /^(that|which) (works|endures|lasts|matters|delivers|thrives|grows|counts)$/;
const FRIENDSHIP = /^(friendship|brotherhood|дружба|союзничество|братство)$/;
const EASY = /^(easy|simple|smooth|лёгкие|легкие|простые|лёгкий|простой)$/;
