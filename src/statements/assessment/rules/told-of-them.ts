import type { Assessment, Clause, SenseHit, Sentence, TokenRange } from '../../../domain/index.js';
import { nounPhraseAt } from '../../../language/index.js';
import { statesNamed } from '../../frame.js';
import type { Context, Rule } from '../../rule.js';
import { isInConnection, isInTitle, isNameOnly } from '../about.js';
import { polarityIn } from '../appraisal.js';
import { firstJudged, type Judged } from '../judgement.js';

const NAME = 'assessment/told-of-them';
/** What is told of: relations under any of their names. */
const THINGS = ['level-of-relations', 'relations', 'bond-noun', 'close-ties', 'mutual-trust', 'feelings-for'] as const;
/** How far behind the verb they may stand, and how far behind them those they are between. */
const WITHIN = 10;
const BETWEEN_WITHIN = 6;

/**
 * "Both highlighted the warm bonds between their peoples", "He acknowledged strains in the relationship", «Констатирован кризис отношений»: good or
 * bad relations as the object of a verb that tells of what is.
 */
export const toldOfThem: Rule<Assessment> = {
  name: NAME,
  finds: 'good or bad relations as the object of a verb that highlights, values, recalls, reflects or acknowledges what is',
  triggers: ['tells-of'],
  needs: ['level-of-relations', 'relations', 'bond-noun', 'close-ties', 'mutual-trust', 'feelings-for'],
  find: (context, sentence) => firstJudged(context, sentence, NAME, ['tells-of'], (verb, clause) => told(context, sentence, verb, clause)),
};

function told(context: Context, sentence: Sentence, verb: SenseHit, clause: Clause): Judged | null {
  const { view } = context;
  const reading = view.token(verb.first)?.reading;
  if (reading?.pos === 'infinitive' || reading?.tense === 'future' || reading?.mood === 'imperative') return null;
  if (/^(to|should|must|will|would|not|не|never)$/.test(view.form(verb.first - 1))) return null;
  const thing = view
    .senses(verb.last, Math.min(sentence.last, verb.last + WITHIN), ...THINGS)
    .find((hit) => hit.first >= verb.last && !isInConnection(view, hit));
  if (!thing || isNameOnly(view, thing) || isInTitle(context, thing) || !isObject(context, verb, thing)) return null;
  const phrase = nounPhraseAt(view, thing, { first: clause.first, last: sentence.last, another: () => false });
  if (!isOfThePair(context, verb, thing, Math.min(sentence.last, Math.max(phrase.last, thing.last + BETWEEN_WITHIN)))) return null;
  // "the long history of friendship": its length is praise enough
  const long = view.sense(verb.last, thing.last, 'long-history');
  const judged = polarityIn(context, verb.last, thing.last) ?? (long ? { polarity: 'positive' as const, at: long } : null);
  if (!judged || judged.polarity === 'mixed') return null;
  const stretch = { first: clause.first, last: Math.max(clause.last, view.clauseOf(thing.last - 1)?.last ?? clause.last) };
  return { stretch, subject: thing, predicate: judged.at, polarity: judged.polarity, limits: { first: verb.last, last: stretch.last } };
}

/** Nothing but what tells which, how and of whom stands between: no deed, no other verb, no preposition but "of" and "in". */
function isObject({ view }: Context, verb: TokenRange, thing: TokenRange): boolean {
  if (view.has(verb.last, thing.first, 'make-relations', 'wish')) return false;
  for (let i = verb.last; i < thing.first; i++) {
    const form = view.form(i);
    if (DEED.test(form) || /^[,:;–—]$/.test(form)) return false;
    const pos = view.token(i)?.reading?.pos;
    if ((pos === 'preposition' && !/^(of|in|at|to|о|об|в)$/.test(form)) || pos === 'infinitive' || (pos === 'verb' && !form.endsWith('ed')))
      return false;
  }
  return true;
}

/** The relations of those who talk: theirs, bilateral, between or with the other side. */
function isOfThePair(context: Context, verb: TokenRange, thing: SenseHit, last: number): boolean {
  const { view } = context;
  return (
    view.has(verb.last, last, 'our', 'both-countries', 'between-countries') ||
    statesNamed(context, verb.last, last).length > 0 ||
    // «отметили кризисное состояние отношений»: of those who met
    (thing.sense === 'level-of-relations' && !/^(with|с|со|between|между)$/.test(view.form(thing.last))) ||
    // «наши встречи важны, потому что речь идёт о крепком партнёрстве»
    (view.form(verb.first) === 'речь' && view.has(view.sentenceOf(verb.first)?.first ?? verb.first, verb.first, 'our', 'we')) ||
    // "thanked him for his longtime friendship"
    (/^thank/.test(view.form(verb.first)) && /^(his|her)$/.test(view.form(verb.last))) ||
    THEIRS.test(view.words(verb.last, thing.last).toLowerCase())
  );
}

const THEIRS =
  /\b(their|its|the (relationship|alliance|friendship|partnership)|bilateral|mutual|people-to-people)\b|двусторонн|взаимн|межгосударственн/;
const DEED =
  /^(importance|goals?|aims?|building|principles?|framework|agenda|results?|outcomes?|progress|need|necessity|commitment|readiness|intention|desire|interest|role|work|efforts?|support|plans?|prospects?|opportunit(y|ies)|potential|talks|meeting|agreement|контакт\p{L}*|важност\p{L}+|принцип\p{L}*|итог\p{L}*|результат\p{L}*|необходимост\p{L}+|готовност\p{L}+|намерени\p{L}+|заинтересованност\p{L}+|настро\p{L}+|вопрос\p{L}*|тем\p{L}|развити\p{L}+|укреплени\p{L}+|перспектив\p{L}*|потенциал\p{L}*|возможност\p{L}+|приверженност\p{L}+|вклад\p{L}*|рол\p{L}+)$/u;
