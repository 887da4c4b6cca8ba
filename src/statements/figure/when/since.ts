import type { Edtf, TimeExpression } from '../../../domain/index.js';
import type { Context } from '../../rule.js';

const BEGAN = /^с начала (этого |текущего |нынешнего )?года$/i;

/**
 * The time since something, up to the day of the record: "since January" is the year in English, its months so far in Russian, and «с 2019 года
 * вырос» ends with the year of the record where «с 2019 года работает» is still so. Null where no beginning is told.
 */
export function sinceWhen(
  { view, scene, analysed }: Context,
  { period, from, grain, modifier, first, last }: TimeExpression,
  present: boolean,
): Edtf | null {
  const { date } = scene;
  const russian = analysed.lang === 'ru';
  const year = date?.slice(0, 4);
  if (russian && date !== null && grain === 'span' && period === year && BEGAN.test(view.words(first, last)))
    return `${year}-01/${date.slice(0, 7)}`;
  if (modifier !== 'since') return null;
  if (date === null || from > date) return `${period}/..`;
  if (period === year || period === `${year}-01`) return russian ? `${year}-01/${date.slice(0, 7)}` : (year ?? null);
  // «с марта работают»: still
  return russian && !present ? `${period}/${date.slice(0, period.length)}` : `${period}/..`;
}
