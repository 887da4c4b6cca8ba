import type { Assessment, Draft, SenseHit } from '../../../domain/index.js';
import { statesNamed } from '../../frame.js';
import type { Context, Rule } from '../../rule.js';
import { relationsIn, speaksOfRelations } from '../about.js';
import { appraise } from '../appraisal.js';
import { isOfOneSphere } from '../one-sphere.js';

const NAME = 'assessment/satisfied-with-relations';
/** How far after the feeling the progress may stand that it is about. */
const PROGRESS_WITHIN = 4;
/** How far behind the feeling the relations may stand. */
const SUBJECT_WITHIN = 14;
/** How far behind the regret the state may stand that is regretted. */
const REGRETTED_WITHIN = 5;

/** The ties of the two, unless what follows limits them: "cooperation between them in fighting fires". */
function tiesAsWhole(context: Context, first: number, last: number): SenseHit | null {
  const told = relationsIn(context, first, last) ?? context.view.sense(first, last, 'ties-told');
  const pair =
    told !== null &&
    (told.sense === 'relations' || context.view.has(first, last, 'both-countries', 'our') || statesNamed(context, first, last).length >= 2);
  const ties = pair ? told : null;
  if (!ties || context.view.has(ties.last, last, 'all-spheres')) return ties;
  for (let i = ties.last; i < last; i++) if (/^(in|on|within|against|at|по|в|на|при)$/.test(context.view.form(i))) return null;
  return ties;
}

const DEEDS = /(^|\s)(efforts?|contribution|role|commitment|усилия|вклад|роль)(\s|$)/i;

/** "We are content with how our relations stand", «Выразив удовлетворение достигнутым уровнем партнёрства». */
export const satisfiedWithRelations: Rule<Assessment> = {
  name: NAME,
  finds: 'satisfaction or dissatisfaction with the relations or their level',
  triggers: ['satisfied', 'regretted'],
  find(context, sentence) {
    const { view } = context;
    const out: Draft<Assessment>[] = [];
    // "Are you satisfied with …?" asks for a judgement
    if (view.form(sentence.last - 1) === '?') return out;
    for (const feeling of view.senses(sentence.first, sentence.last, 'satisfied', 'regretted')) {
      const subject =
        // "rated the level of relations highly": between the words that say so
        view.sense(feeling.first, Math.min(sentence.last, feeling.last + SUBJECT_WITHIN), 'level-of-relations', 'relations') ??
        tiesAsWhole(context, feeling.last, objectEnd(feeling.last)) ??
        view.sense(Math.max(sentence.first, feeling.first - 12), feeling.first, 'level-of-relations', 'relations') ??
        (speaksOfRelations(context, sentence) ? view.sense(feeling.last, feeling.last + PROGRESS_WITHIN, 'satisfied-progress') : null);
      if (!subject || subject.first - feeling.last > SUBJECT_WITHIN) continue;
      // "proud of our own achievements", "of the fact that the alliance was founded here": of something else
      if (/^(own|fact)$/.test(view.form(feeling.last + 1))) continue;
      // "regret the state of our relations": the state itself, right behind
      const regretted = feeling.sense === 'regretted';
      if (
        regretted &&
        (subject.sense !== 'level-of-relations' || subject.first - feeling.last > REGRETTED_WITHIN || subject.first < feeling.last)
      )
        continue;
      if (
        isOfOneSphere(
          context,
          Math.min(subject.first, feeling.first),
          phraseEnd(subject.last, view.clauseOf(subject.last - 1)?.last ?? sentence.last),
        )
      )
        continue;
      // "your efforts to strengthen our partnership are appreciated": the efforts are
      const opens = view.clauseOf(subject.first)?.first ?? sentence.first;
      if (subject.last <= feeling.first && DEEDS.test(view.words(opens, subject.first))) continue;
      const negative = regretted !== view.has(Math.max(sentence.first, feeling.first - 3), feeling.first, 'not');
      const clause = view.clauseOf(feeling.first);
      const first = Math.min(clause?.first ?? feeling.first, subject.first);
      const last = Math.max(view.clauseOf(subject.last - 1)?.last ?? subject.last, clause?.last ?? feeling.last);
      const made = appraise(context, sentence, NAME, {
        first,
        last,
        polarity: negative ? 'negative' : 'positive',
        subject,
        predicate: feeling,
        states: null,
      });
      if (made) out.push(made);
    }
    return out;

    /** The clause; with the next one where it is told there whose ties they are: "the old and close cooperation that is growing between Norway and Oman". */
    function objectEnd(at: number): number {
      let end = view.clauseOf(at)?.last ?? sentence.last;
      // a clause cut between two adjectives of one noun
      if (view.form(end) === 'and' && view.token(end - 1)?.reading?.pos === 'adjective') end = view.clauseOf(end)?.last ?? end;
      const tells = /^(that|which)$/.test(view.form(end)) || /^котор/.test(view.form(end)) || /^котор/.test(view.form(end + 1));
      return tells && view.has(end - 2, end, 'close-ties', 'ties-told') ? (view.clauseOf(end + 1)?.last ?? end) : end;
    }
    /** What limits them stands before the next mark: "our relations, the new contacts and initiatives". */
    function phraseEnd(from: number, last: number): number {
      for (let i = from; i < last; i++) if (view.token(i)?.word.kind === 'punctuation') return i;
      return last;
    }
  },
};
