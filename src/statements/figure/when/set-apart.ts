import type { Clause, Sentence, TimeExpression } from '../../../domain/index.js';
import type { Context } from '../../rule.js';

/**
 * «В прошлом году – мы об этом говорили – торговля упала», "last year, as you know, trade fell": a time that opens the sentence before an aside,
 * and holds for what comes behind it.
 */
export function openingTime({ view }: Context, sentence: Sentence, clause: Clause): TimeExpression | null {
  const time = view.times(sentence.first, sentence.first + OPENING)[0];
  if (!time || time.first - sentence.first > 2 || time.last >= clause.first) return null;
  if (/^[–—(-]$/.test(view.form(time.last))) return /^[–—)-]$/.test(view.form(clause.first - 1)) ? time : null;
  const before = sentence.clauses[sentence.clauses.indexOf(clause) - 1];
  const aside = view.form(time.last) === ',' && before !== undefined && before.first <= time.first && view.form(clause.first - 1) === ',';
  return aside && !/^(и|а|но|and|but|while|so|поэтому|который|which|where|где|что|чтобы)/.test(view.form(clause.first)) ? time : null;
}
const OPENING = 8;

/** «за полугодие, если мне верно написали, оборот подрос»: the time of a clause that broke off before an aside. */
export function brokenTime({ view }: Context, sentence: Sentence, clause: Clause): TimeExpression | null {
  const at = sentence.clauses.indexOf(clause);
  const [opened, aside] = [sentence.clauses[at - 2], sentence.clauses[at - 1]];
  if (!opened || !aside || !ASIDE.test(view.form(aside.first))) return null;
  let from = opened.first;
  for (let i = opened.first; i < opened.last; i++) if (view.form(i) === ':') from = i + 1;
  for (let i = from; i < opened.last; i++) if (view.isPredicate(i)) return null;
  const times = view.times(from, opened.last);
  return times.length === 1 && view.amounts(from, opened.last).length === 0 ? (times[0] ?? null) : null;
}
const ASIDE = /^(если|как|насколько|коллеги|мне|я|if|as|so|i)$/;

/** «первую партию, не меньше ста тонн, | намечено отгрузить в мае», "trade has doubled | since 2019": what the next clause tells of this one. */
export function timeBehind({ view }: Context, sentence: Sentence, clause: Clause): TimeExpression | null {
  const next = sentence.clauses[sentence.clauses.indexOf(clause) + 1];
  if (!next || next.first - clause.last > 1) return null;
  const time = view.times(next.first, next.last)[0];
  if (!time) return null;
  if (time.modifier === 'since' && time.first <= next.first + 1 && view.form(next.first - 1) !== ',') return time;
  const planned = view.form(next.first - 1) === ',' && view.has(next.first, Math.min(next.last, next.first + 2), 'planned-for');
  return planned && view.amounts(next.first, next.last).length === 0 ? time : null;
}
