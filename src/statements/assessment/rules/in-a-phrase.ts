import type { Assessment, Draft, SenseHit, Sentence, TokenRange } from '../../../domain/index.js';
import { statesNamed } from '../../frame.js';
import type { Context, Rule } from '../../rule.js';
import { isNameOnly, relationsIn, spanning } from '../about.js';
import { appraise, wishesIn } from '../appraisal.js';
import { isOfOneSphere } from '../one-sphere.js';

/** How far before the phrase, and behind it, the pair may be named. */
const BEFORE = 16;
const BEHIND = 8;

/** "We are made for each other", "relations could not be closer", «ничто не омрачает наших отношений», "a deficit of trust between us". */
export const inAPhrase = phrases('assessment/in-a-phrase', 'the pair or its relations judged by a set phrase', [
  'pair-bad',
  'pair-mixed',
  'pair-good',
]);

/** "Our partnership has proved its worth", «дружба, каких мало»: looser sayings, where no frame tells how the relations are. */
export const byASaying = phrases('assessment/by-a-saying', 'the pair or its relations judged by a looser saying', [
  'saying-bad',
  'saying-good',
]);

function phrases(name: string, finds: string, senses: readonly string[]): Rule<Assessment> {
  return {
    name,
    finds,
    triggers: senses,
    find(context, sentence) {
      if (context.view.form(sentence.last - 1) === '?') return [];
      for (const hit of context.view.senses(sentence.first, sentence.last, ...senses)) {
        const made = isNameOnly(context.view, hit) ? null : said(context, sentence, name, hit);
        if (made) return [made];
      }
      return [];
    },
  };
}

function said(context: Context, sentence: Sentence, name: string, hit: SenseHit): Draft<Assessment> | null {
  const { view } = context;
  const clause = view.clauseOf(hit.first) ?? sentence;
  const end = Math.max(clause.last, view.clauseOf(hit.last - 1)?.last ?? 0);
  // a wish before the phrase or behind it, not one inside it ("could not be closer")
  const wished = wishesIn(context, clause.first, end).some(
    (wish) => (wish.last <= hit.first && !AUXILIARY.test(view.form(wish.first))) || (wish.first >= hit.last && wish.first < hit.last + 3),
  );
  // "to work towards a stronger partnership"
  if (view.form(hit.first) === 'a' && /^(towards?|for|into)$/.test(view.form(hit.first - 1))) return null;
  if (wished || CONDITION.test(view.form(clause.first))) return null;
  const around = { first: Math.max(sentence.first, hit.first - BEFORE), last: Math.min(sentence.last, hit.last + BEHIND) };
  const pair = pairNear(context, hit, around);
  const both = pair && spanning(pair, hit);
  // "our defence cooperation": the sphere stands before the noun
  if (!both || isOfOneSphere(context, Math.max(clause.first, both.first - 2), both.last)) return null;
  if (LOOSE.test(hit.sense) && !isSaying(context, clause, hit, pair)) return null;
  // "it would be wrong to say that our relations are bad": neither is said
  if (/^would be /.test(view.words(hit.first, hit.last)) && view.has(hit.last, sentence.last, 'reproach')) return null;
  // «навеки друзья, никогда не враги»: a motto
  if (view.form(hit.first - 1) === 'никогда' && view.form(hit.first) === 'не') return null;
  const denied = view.has(Math.max(clause.first, hit.first - 3), hit.first, 'not');
  const polarity = hit.sense === 'pair-mixed' ? 'mixed' : /good$/.test(hit.sense) === !denied ? 'positive' : 'negative';
  return appraise(context, sentence, name, {
    ...spanning(both, { first: clause.first, last: end }),
    polarity,
    subject: pair,
    predicate: hit,
    states: null,
  });
}

/** A looser saying is of the relations themselves, or of the two as friends; not of one sphere anywhere in the clause, nor of what is still to be made. */
function isSaying(context: Context, clause: TokenRange, hit: SenseHit, pair: TokenRange): boolean {
  const { view } = context;
  if (isOfOneSphere(context, clause.first, clause.last)) return false;
  // "On the drought, our nations have worked together": of one matter
  if (/^(on|по)$/.test(view.form(view.sentenceOf(hit.first)?.first ?? clause.first))) return false;
  if (view.has(Math.max(clause.first, hit.first - MADE_WITHIN), hit.first, 'make-relations')) return false;
  // «пилоты плечом к плечу с нашими солдатами»: of those who fought or march
  if (SHOULDER.test(view.words(hit.first, hit.last)) && SOLDIERS.test(view.words(clause.first, clause.last))) return false;
  return !view.has(pair.first, pair.first + 1, 'we') || TOGETHER.test(view.words(hit.first, hit.last).toLowerCase());
}
const LOOSE = /^saying-/;
const SHOULDER = /shoulder|side|плечом/i;
const SOLDIERS = /(^| )(soldier|troops|parade|pilots|солдат|воин|военнослуж|парад|лётчик|летчик|бойц)/i;
const MADE_WITHIN = 3;
const TOGETHER =
  /together|shoulder|side|плечом|дружбе|\beach\b|other|\bus\b|friend|ally|allies|neighb|partner|relation|вместе|друг|\bнас\b|\bнам\b|сосед|партн|союзник|отношен|мирил|дружил|hatchet|trust|доверие/;

const AUXILIARY = /^(will|can|could|would|may|могут|может)$/;
const US = /(^| )us( |$)/;
const PAIR = /\btwo\b|две |двух |countries|nations/;
const NEIGHBOUR = /\bneighbou?r|partner|friend|ally|сосед|друг|партн|союзник/;
const CONDITION = /^(if|unless|whether|если)$/;

/** The relations, or those who have them: both countries, two states by name, "we", "ours". */
function pairNear(context: Context, hit: SenseHit, { first, last }: TokenRange): TokenRange | null {
  const { view } = context;
  const named = relationsIn(context, first, last) ?? view.sense(first, last, 'both-countries', 'between-countries');
  if (named) return named;
  if (statesNamed(context, first, hit.first).length >= 2 || statesNamed(context, first, last).length >= 2)
    return { first: hit.first, last: hit.last };
  for (let i = hit.last - 1; i < last; i++)
    if (view.form(i) === 'ours' || view.form(i) === 'us' || view.form(i) === 'нами') return { first: i, last: i + 1 };
  // "Serbia has been with us every step of the way"
  if (
    US.test(view.words(hit.first, hit.last)) &&
    (view.has(first, hit.first, 'you-one') || statesNamed(context, first, hit.first).length > 0)
  )
    return hit;
  // "you will not find two countries that …", «трудно найти две страны»: the pair is in the phrase
  if (PAIR.test(view.words(hit.first, hit.last))) return hit;
  // "Serbia is not just a neighbour but a brother"
  if (NEIGHBOUR.test(view.words(hit.first, hit.last)) && statesNamed(context, first, hit.first).length === 1) return hit;
  // "our challenges as neighbours and friends", "there is no closer ally than Serbia"
  if (NEIGHBOUR.test(view.words(hit.first, hit.last))) {
    const ours = view.sense(first, hit.first, 'our', 'we');
    if (ours && view.form(hit.first) === 'as') return ours;
    if (view.form(hit.last) === 'than' && (statesNamed(context, hit.last, last).length > 0 || view.form(hit.last + 1) === 'you'))
      return hit;
  }
  // "we are no longer enemies": right before the phrase, one other at the talks
  if (context.scene.states.length !== 2) return null;
  return view.sense(Math.max(first, hit.first - 4), hit.first, 'we') ?? (view.form(first) === 'we' ? { first, last: first + 1 } : null);
}
