import type { Amount } from '../../domain/index.js';
import type { Context } from '../rule.js';

/** Whether a bare number is of the things counted before it: «семь из них», «ещё четыре», "of these, seven", «первые три». */
export function goesOnCounting(context: Context, { first, last }: Pick<Amount, 'first' | 'last'>): boolean {
  const { view } = context;
  return (
    view.senseAtToken(last, 'of-them') !== null ||
    view.senseAtToken(first - 1, 'one-more') !== null ||
    view.senseAtToken(first - 1, 'including') !== null ||
    OF_THEM.test(view.words(first - REACH, first)) ||
    areFirstOnes(context, { first, last })
  );
}

/** «первые три», «три первые», "the other nine": some of those told in the sentence before, too. */
export const areFirstOnes = ({ view }: Context, { first, last }: Pick<Amount, 'first' | 'last'>): boolean =>
  ONES.test(view.form(first - 1)) ||
  /^(первые|последние|остальные)$/.test(view.form(last)) ||
  (/^(first|other|remaining)$/.test(view.form(first - 1)) && view.form(first - 2) === 'the');

const REACH = 4;
const OF_THEM = /(^| )(из (них|этих|которых)|of (them|these|those|which))( уже| already)?( ?[,–—-])?$/i;
const ONES = /^(первые|последние|остальные|другие)$/;
