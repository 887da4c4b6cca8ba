import type { Amount, Clause, Figure } from '../../../domain/index.js';
import type { Context } from '../../rule.js';

/**
 * «Завод даст 500 рабочих мест», "supporting up to 900 jobs": what is to come of a deed is looked for, not undertaken; but "we will create
 * 500 jobs" is.
 */
export function isEffect({ view }: Context, clause: Clause, { first, last }: Amount): boolean {
  if (!view.has(first, Math.min(clause.last, last + 3), 'jobs-of')) return false;
  let ahead = false;
  // "will invest 2 billion, creating …", "the commitment to put 2 billion into wind, supporting …"
  const trailing = TRAILS.test(view.words(Math.max(0, first - 5), first));
  for (let i = trailing ? Math.max(0, first - TRAILING) : clause.first; i < first; i++) {
    const form = view.form(i);
    if (/^(we|i|мы|я)$/.test(form) && !trailing) return false;
    ahead ||=
      (trailing && /^(commitment|plan|plans|pledge|decision|intends?)$/.test(form)) ||
      form === 'will' ||
      form === 'would' ||
      view.token(i)?.reading?.tense === 'future';
  }
  return ahead;
}
const TRAILING = 30;
const TRAILS = /, (thereby |thus )?(creating|supporting|generating|securing|providing|bringing)( |$)/;

/** «На это понадобится 40 миллионов»: an estimate; «нужно построить 40 школ», "we need a loan of 40 million": what one wants. */
export function neededAs({ view }: Context, clause: Clause, { first, last, of, unit }: Amount): Figure['modality'] | null {
  const from = Math.max(clause.first, first - NEEDED);
  const hit =
    view.senses(from, first, 'need-of').at(-1) ??
    (of === 'count' && unit === 'units' ? view.senses(last, Math.min(clause.last, last + 4), 'need-of')[0] : undefined);
  if (!hit) return null;
  for (let i = hit.last; i < first; i++) {
    const reading = view.token(i)?.reading;
    if (/^[,;:]$/.test(view.form(i)) && of !== 'money') return null;
    if (reading?.pos === 'verb') return null;
    if (reading?.pos === 'infinitive') return 'target';
  }
  const asked =
    /(^| )(нам|мне|нас|we|i)( |$)/i.test(view.words(clause.first, hit.first)) && !view.has(clause.first, clause.last, 'estimate-of');
  return asked ? 'target' : of === 'money' || of === 'count' ? 'forecast' : null;
}
const NEEDED = 10;

/** «Едут тридцать губернаторов», "two thousand soldiers are leaving in summer", «заказываем ещё сорок»: on their way, not there yet. */
export function isUnderWay({ view }: Context, clause: Clause, { first, last, of, unit }: Amount): boolean {
  if (of !== 'count' && of !== 'number') return false;
  if (view.has(Math.max(clause.first, first - ORDERED), first, 'order-deed')) return true;
  return (
    unit === 'people' &&
    !HABIT.test(view.words(clause.first, clause.last)) &&
    view.has(clause.first, Math.min(clause.last, last + 8), 'sets-out')
  );
}
const ORDERED = 5;
const HABIT = /(^| )(ежегодно|каждый|каждую|обычно|всегда|every|each|annually|usually|always)( |$)/i;
