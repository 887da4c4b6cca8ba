import type { TokenRange } from '../../domain/index.js';
import type { View } from '../../language/index.js';

/** So many words may stand before the deed. */
const DEED_WITHIN = 4;

/** "partners in building it", "allies we have had in answering him", "partners on this": of one deed, whether or not it is told. */
export const isInADeed = (view: View, at: number): boolean => {
  let i = at;
  while (i < at + DEED_WITHIN && /^(we['’]?(ve)?|i['’]?ve|have|has|had|could|ever|['’]ve)$/.test(view.form(i))) i++;
  return (
    (view.form(i) === 'in' && /ing$|^what$/.test(view.form(i + 1))) ||
    (view.form(i) === 'on' && i === at && /^([.,;!?—–]|this|that|it|these|those|all|issues?|many|every)$/.test(view.form(i + 1)))
  );
};

/** "remain", «находятся»: a verb of thriving that says nothing without a word of praise; "remain at a high level" is more than the verb. */
export const saysNothingAlone = (view: View, { first, last }: TokenRange): boolean =>
  view.senses(first, last, 'thrive-with-praise').some((hit) => hit.last >= last);

/** "our cooperation on new technologies" */
export const isOnOneMatter = (view: View, { last }: TokenRange): boolean =>
  /^(on|against|over|по|против)$/.test(view.form(last)) && !view.has(last, last + 6, 'all-spheres');

/** «друг с другом», «друг к другу» speak of no friend. */
export const isEachOther = (view: View, { first, last }: TokenRange): boolean => {
  const form = (at: number): boolean => /^друг(а|у|ом|е)?$/.test(view.form(at));
  return (
    form(first) &&
    (form(last) || form(last + 1) || form(first - 1) || (form(first - 2) && view.token(first - 1)?.reading?.pos === 'preposition'))
  );
};
