import type { Assessment } from '../../../domain/index.js';
import { statesNamed } from '../../frame.js';
import type { Rule } from '../../rule.js';
import { judgement } from '../judgement.js';

const NAME = 'assessment/they-cooperate';
/** How far from the verb the adverb may stand. */
const WITHIN = 6;

/** "We cooperate in every field there is", «Наши страны активно взаимодействуют по всем направлениям». */
export const theyCooperate: Rule<Assessment> = {
  name: NAME,
  finds: 'the two countries said to work together well or in everything',
  triggers: ['cooperate'],
  find(context, sentence) {
    const { view } = context;
    for (const verb of view.senses(sentence.first, sentence.last, 'cooperate')) {
      const clause = view.clauseOf(verb.first);
      const pos = view.token(verb.first)?.reading;
      if (!clause || pos?.pos === 'infinitive' || pos?.tense === 'future' || view.form(verb.first - 1) === 'to') continue;
      // "experience of working together"
      if (
        pos?.pos === 'gerund' &&
        !/^(are|'re|were|been|always)$/.test(view.form(verb.first - 1)) &&
        view.token(verb.first - 1)?.reading?.pos !== 'adverb'
      )
        continue;
      // «дела, в которых мы взаимодействуем»: told by the way of what they are
      if (isRelative(clause.first, verb.first)) continue;
      const we = view.has(clause.first, verb.first, 'we', 'both-countries') || statesNamed(context, clause.first, verb.first).length >= 2;
      // «Активно сотрудничаем»: in Russian the ending says who
      if (!we && !(context.analysed.lang === 'ru' && /(ем|им)(ся)?$/.test(view.form(verb.first)))) continue;
      const from = Math.max(clause.first, verb.first - WITHIN);
      const to = Math.min(clause.last, verb.last + WITHIN);
      // work with somebody else or on something is no judgement: only everything counts, or the way alone
      const everything = view.sense(from, Math.min(sentence.last, to + WITHIN), 'all-spheres');
      const well = view.sense(from, to, 'well-together') ?? (/^друж/.test(view.form(verb.first)) ? verb : null);
      if (
        !everything &&
        (isAboutSomething(clause.first, clause.last) ||
          !(
            well &&
            phraseEnd(verb.last, clause.last) - verb.last <= WITHIN &&
            !/^(on|in|to|for|against|with|within|по|в|на|с|против|над)$/.test(view.form(clause.last))
          ))
      )
        continue;
      const last = Math.max(clause.last, everything?.last ?? 0);
      const found = judgement(context, sentence, NAME, {
        stretch: { first: clause.first, last },
        subject: verb,
        predicate: everything ?? well ?? verb,
        polarity: 'positive',
      });
      if (found.length > 0) return found;
    }
    return [];

    function isRelative(from: number, to: number): boolean {
      for (let i = from; i < to; i++) if (/^(which|where|whom|who$|котор)/.test(view.form(i))) return true;
      return false;
    }
    function phraseEnd(from: number, last: number): number {
      for (let i = from; i < last; i++) if (view.token(i)?.word.kind === 'punctuation') return i;
      return last;
    }
    /** "on global issues", «по вопросам безопасности»: of one matter. */
    function isAboutSomething(first: number, last: number): boolean {
      for (let i = first; i < last; i++)
        if (
          /^(on|against|within|at|по|против|над|при)$/.test(view.form(i)) ||
          (view.form(i) === 'in' && view.times(i, i + 3).length === 0 && !/^(a|the)$/.test(view.form(i + 1)))
        )
          return true;
      return view.has(sentence.first, sentence.last, 'multilateral-event');
    }
  },
};
