import type { Sentence, TokenRange } from '../../domain/index.js';
import type { Context } from '../rule.js';

/** How far behind the title its term may be told, and how far before the years the word that makes them one. */
const WITHIN = 14;
const CUE_WITHIN = 5;

/** For how many years a document runs: "valid for ten years", «рассчитан на двадцать лет», "a contract for two years"; null where none are told. */
export function yearsItRuns(
  { view }: Context,
  { last: end }: Sentence,
  { last }: TokenRange,
): (TokenRange & { readonly years: number }) | null {
  for (const amount of view.amounts(last, Math.min(end, last + WITHIN))) {
    const years = Number(amount.value);
    if (amount.unit !== 'years' || amount.valueTo !== null || !Number.isInteger(years) || years > LONGEST) continue;
    const before = view.form(amount.first - 1);
    const cue = view.words(Math.max(last, amount.first - CUE_WITHIN), amount.first).toLowerCase();
    const told = /^(for|на)$/.test(before) ? amount.first - 1 === last || CUE.test(cue) : RUNS.test(before);
    if (told) return { first: amount.first, last: amount.last, years };
  }
  return null;
}
const LONGEST = 99;
const RUNS = /^(runs|run|running|lasts|lasting|spans|spanning|сроком)$/;
const CUE =
  /\b(runs?|running|valid|lasts?|lasting|extended|renewed|prolonged|extension|concluded|effective|term|designed|force)\b|рассчит|сроком|действ|заключ|продл|пролонг/;
