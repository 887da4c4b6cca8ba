import type { Assessment, Draft, SenseHit, TokenRange } from '../../../domain/index.js';
import type { Context, Rule } from '../../rule.js';
import { appraise, isWish, polarityIn } from '../appraisal.js';
import { saysNothingAlone } from '../limits.js';
import { isOfOneSphere } from '../one-sphere.js';

const NAME = 'assessment/they-develop';
/** So far from the noun an adjective may tell of what sphere the relations are. */
const BESIDE = 2;
const THEY = new Set(['они', 'they', 'она', 'it', 'оно']);

/** «И главное, они успешно развиваются», "they have risen to a new height": of the relations spoken of just before. */
export const theyDevelop: Rule<Assessment> = {
  name: NAME,
  finds: 'relations named in the sentence before, said of as "they" to thrive or be good',
  triggers: ['thrive', 'praise', 'reproach'],
  find(context, sentence) {
    const { view } = context;
    const before = view.sentences[sentence.index - 1];
    const spokenOf =
      before !== undefined && before.turn === sentence.turn && view.has(before.first, before.last, 'relations', 'joint-work');
    const named = before ? view.senses(before.first, before.last, 'relations', 'joint-work').at(-1) : undefined;
    // "we stress economic ties": the sphere stands beside the noun
    const isOfSphereBefore =
      spokenOf &&
      named !== undefined &&
      isOfOneSphere(context, Math.max(before.first, named.first - BESIDE), Math.min(before.last, named.last + 1)) &&
      !view.has(sentence.first, sentence.last, 'relations');
    const out: Draft<Assessment>[] = [];
    if (!spokenOf && !view.holds(sentence, 'relations')) return out;
    for (const clause of sentence.clauses) {
      let pronoun = -1;
      for (let i = clause.first; i < clause.last && pronoun < 0; i++) if (THEY.has(view.form(i))) pronoun = i;
      if (pronoun < 0 && spokenOf) pronoun = impliedIn(context, clause, named);
      // "ports … they are growing": another plural has come between
      if (pronoun >= 0 && clause.first > sentence.first && hasPlural(context, sentence.first, clause.first)) continue;
      if (
        pronoun < 0 ||
        !(spokenOf || view.has(sentence.first, clause.first, 'relations')) ||
        // "we spoke of how it is essential", "economic ties … they are low"
        (view.form(pronoun) === 'it' && /^(how|what|why|whether|clear|sure)$/.test(view.form(pronoun - 1))) ||
        isOfSphereBefore ||
        (view.form(pronoun) === 'it' && !isOne(before?.first ?? sentence.first, clause.first)) ||
        view.amounts(clause.first, clause.last).length > 0 ||
        isWish(context, clause.first, clause.last) ||
        // "our trade is modest, but it is growing": the trade
        isOfOneSphere(context, sentence.first, clause.last)
      )
        continue;
      const thrive = view.sense(pronoun, clause.last, 'thrive');
      const rising = thrive && !saysNothingAlone(view, thrive) && view.token(thrive.first)?.reading?.pos !== 'adverb';
      const judged = polarityIn(context, pronoun, clause.last) ?? (rising ? { polarity: 'positive' as const, at: thrive } : null);
      // "it is good to see you" speaks of nothing named before
      if (judged && view.form(judged.at.last) === 'to' && view.token(judged.at.last + 1)?.reading?.pos === 'infinitive') continue;
      // "it is gratifying that …", "it is a good idea"
      if (judged && view.form(pronoun) === 'it' && /^(that|idea|thing|to|news|for)$/.test(view.form(judged.at.last))) continue;
      // "as it advances its reforms": it does something to something else
      if (thrive && /^(its|the|their|our|his)$/.test(view.form(thrive.last))) continue;
      if (!judged || !(thrive || isSoSaid(context, pronoun, judged.at.first)) || !saysOfThem(context, pronoun, clause.last)) continue;
      const made = appraise(context, sentence, NAME, {
        first: clause.first,
        last: clause.last,
        polarity: judged.polarity,
        subject: { first: pronoun, last: pronoun + 1 },
        predicate: judged.at,
        states: null,
      });
      if (made) out.push(made);
    }
    return out;

    /** "It" stands for one thing: a relationship or a partnership, not for relations. */
    function isOne(first: number, last: number): boolean {
      return view
        .senses(first, last, 'relations', 'joint-work')
        .some((hit) => !/^(relations|ties|bonds|contacts)$/.test(view.form(hit.last - 1)));
    }
  },
};

/** «И развиваются очень неплохо»: plural relations of the sentence before go on without a word for them; the verb opens the clause. */
function impliedIn({ view, analysed }: Context, clause: TokenRange, named: SenseHit | undefined): number {
  if (analysed.lang !== 'ru' || !named || !view.has(named.last - 1, named.last, 'relations-in-plural')) return -1;
  let verb = clause.first;
  while (verb < clause.last && (/^(и|а|но|,)$/.test(view.form(verb)) || view.token(verb)?.reading?.pos === 'adverb')) verb++;
  const reading = view.token(verb)?.reading;
  if (reading?.pos !== 'verb' || reading.number !== 'plur' || !view.has(verb, verb + 1, 'thrive')) return -1;
  for (let i = verb + 1; i < clause.last; i++) {
    const of = view.token(i)?.reading;
    if ((of?.pos === 'noun' || of?.pos === 'pronoun') && of.case === 'nom') return -1;
  }
  return verb;
}

/** A plural noun that is neither relations nor a time, before the clause of the pronoun. */
function hasPlural({ view }: Context, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const reading = view.token(i)?.reading;
    if (reading?.pos !== 'noun' || reading.number !== 'plur' || view.mentions(i, i + 1).length > 0) continue;
    if (
      !view.has(i, i + 1, 'relations', 'close-ties', 'period', 'both-countries') &&
      view.times(i, i + 1).length === 0 &&
      !TIMES.test(view.form(i))
    )
      return true;
  }
  return false;
}
const TIMES =
  /^(years?|decades?|months|times|days|лет|годы|года|годов|месяц\p{L}*|десятилети\p{L}*|времена|дни|стран\p{L}*|countries|nations)$/u;

const AUXILIARY = /^(have|has|had|are|is|were|was|been)$/;

/** In English the pronoun's own verb must be one of being or thriving: "they are developing", not "they affirmed". */
function saysOfThem({ view, analysed }: Context, pronoun: number, last: number): boolean {
  if (analysed.lang !== 'en') return true;
  for (let i = pronoun + 1; i < last; i++)
    if (view.token(i)?.reading?.pos !== 'adverb')
      return view.has(i, i + (AUXILIARY.test(view.form(i)) ? 4 : 1), 'copula', 'thrive', 'have-relations');
  return false;
}

/** «Они уникальны», "they are very special": being so is said with nothing but adverbs between. */
function isSoSaid({ view, analysed }: Context, pronoun: number, said: number): boolean {
  let copula = analysed.lang === 'ru';
  for (let i = pronoun + 1; i < said; i++) {
    if (view.has(i, i + 1, 'copula')) copula = true;
    else if (view.token(i)?.reading?.pos !== 'adverb' && !/^(as|of|an?|the|in|at)$/.test(view.form(i))) return false;
  }
  return copula && (analysed.lang === 'en' || view.token(said)?.reading?.case === 'nom' || view.token(said)?.reading?.short === true);
}
