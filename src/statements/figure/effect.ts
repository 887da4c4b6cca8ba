import type { Amount, Clause, Figure } from '../../domain/index.js';
import type { Context } from '../rule.js';

/**
 * «Завод даст 500 рабочих мест», "supporting up to 900 jobs": what is to come of a deed is looked for, not undertaken; but "we will create
 * 500 jobs" is.
 */
export function isEffect({ view }: Context, clause: Clause, { first, last }: Amount): boolean {
  if (!view.has(first, Math.min(clause.last, last + 3), 'jobs-of')) return false;
  let ahead = false;
  // "…, which will create", "will invest 2 billion, creating"
  const trailing = /^(creating|supporting|generating|securing|providing|bringing)$/.test(view.form(clause.first));
  for (let i = trailing ? Math.max(0, clause.first - TRAILING) : clause.first; i < first; i++) {
    const form = view.form(i);
    if (/^(we|i|мы|я)$/.test(form) && !trailing) return false;
    ahead ||= form === 'will' || form === 'would' || view.token(i)?.reading?.tense === 'future';
  }
  return ahead;
}
const TRAILING = 25;

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
