import type { Amount, Clause, Sentence } from '../../../domain/index.js';
import type { View } from '../../../language/index.js';
import type { Context } from '../../rule.js';

/** "We ask you to send forty teachers", «просим прислать …». */
export function isAsked({ view }: Context, first: number, amount: Amount): boolean {
  const asked = view.senses(first, amount.first, 'asks').at(-1);
  if (!asked || view.token(asked.first)?.reading?.tense === 'past') return false;
  for (let i = asked.last; i < amount.first; i++) if (view.token(i)?.reading?.pos === 'infinitive' || view.form(i) === 'to') return true;
  return false;
}

/** «Цель, которую мы поставили, – девять миллиардов», "the goal that we set is nine billion". */
export function isAimItself({ view, analysed }: Context, { first }: Sentence, clause: Clause, amount: Amount): boolean {
  const aim = view.sense(first, Math.min(first + 4, amount.first), 'goal-noun');
  if (!aim || (analysed.lang === 'ru' && view.token(aim.first)?.reading?.case !== 'nom')) return false;
  const before = view.form(amount.first - 1);
  return /^[–—-]$/.test(before) || /^(is|составля\p{L}+|это|–)$/u.test(before) || amount.first - clause.first < 3;
}

/** "Agreed to increase trade to …", «нужно нарастить на …»: an infinitive of growth, but not of what one managed or went on to do. */
export function isMeant({ view, analysed }: Context, first: number, amount: Amount): boolean {
  if (view.has(first, amount.first, 'managed')) return false;
  // «решение направить 40 тонн», "the commitment to put 200 million": what was resolved is ahead
  if (view.senses(first, amount.first, 'decided').some((hit) => isToDo(view, hit.last, amount))) return true;
  // "to double"
  if (
    amount.of === 'ratio' &&
    (view.senseAtToken(amount.first - 1, 'to-do.en') || (analysed.lang === 'ru' && view.token(amount.first)?.reading?.pos === 'infinitive'))
  )
    return true;
  return view
    .senses(first, amount.first, 'goes-up', 'goes-down')
    .some((hit) =>
      analysed.lang === 'ru' ? view.token(hit.first)?.reading?.pos === 'infinitive' : view.senseAtToken(hit.first - 1, 'to-do.en') !== null,
    );
}

/** Whether the infinitive of a deed follows, with at most who is to do it between, and the amount is its object. */
function isToDo(view: View, from: number, { first }: Amount): boolean {
  let deed = -1;
  for (let i = from; i < first && i < from + WHO && deed < 0; i++) {
    const { pos } = view.token(i)?.reading ?? {};
    if (pos === 'infinitive' || view.form(i) === 'to') deed = i;
    else if (view.token(i)?.word.kind === 'punctuation') return false;
  }
  if (deed < 0 || first - deed > OBJECT) return false;
  for (let i = deed; i < first; i++) if (view.token(i)?.word.kind === 'punctuation' || view.form(i).endsWith('ing')) return false;
  return true;
}
const WHO = 6;
const OBJECT = 9;
