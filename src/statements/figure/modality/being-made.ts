import type { Amount, Clause, Sentence } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import { isPast } from './past.js';

/**
 * «Строится станция: четыре блока», "a fund of 500 million is being set up", "five more are planned": what is in the making is not there yet.
 * What has been put into it is.
 */
export function isBeingMade(context: Context, sentence: Sentence, clause: Clause, amount: Amount): boolean {
  const { view } = context;
  if (amount.of === 'percent' || amount.of === 'fraction' || amount.of === 'ratio') return false;
  if (view.has(clause.first, clause.last, 'already')) return false;
  // «строим порт, контрактов у нас на 90 миллионов»: what has been signed or granted is there
  if (amount.of === 'money' && view.has(clause.first, amount.first, 'agreements', 'loans')) return false;
  const fund = amount.of === 'money' && view.has(clause.first, Math.min(clause.last, amount.last + 4), 'fund-thing');
  const setUp = fund ? view.senses(clause.first, amount.first, 'set-up').at(-1) : undefined;
  if (setUp && !isPast(context, setUp.first, clause.last)) return true;
  const before = view.senses(sentence.first, amount.first, 'in-the-making', 'now-building').at(-1);
  // «разрешили начать строительство трёх мостов»: an infinitive is ahead whatever was done before it
  const begins = before !== undefined && before.first > clause.first && view.token(before.first)?.reading?.pos === 'infinitive';
  // «строятся девять школ»: so many there are, though not ready
  const pieces = (amount.of === 'count' || amount.of === 'number') && (amount.unit === 'units' || amount.unit === 'people') && !begins;
  if (isPast(context, begins ? before.first : openedAt(context, clause, amount), clause.last)) return false;
  // «первую партию, не меньше ста тонн, намечено отгрузить …»
  const end = view.form(clause.last) === ',' || view.form(clause.last - 1) === ',' ? Math.min(sentence.last, clause.last + 3) : clause.last;
  if (view.has(amount.last, end, 'planned-for')) return true;
  const made = before ?? view.sense(amount.last, clause.last, 'in-the-making');
  if (pieces && made && !/ to | yet | of /.test(` ${view.words(made.first, made.last)} `)) return false;
  return made !== null && !isPast(context, made.first, amount.first) && !view.has(made.last, amount.first, 'invested');
}

/** «Стороны подтвердили настрой: первую партию намечено отгрузить»: behind the colon is told what is meant. */
function openedAt({ view }: Context, clause: Clause, { first }: Amount): number {
  for (let i = first - 1; i > clause.first; i--) if (view.form(i) === ':') return i + 1;
  return clause.first;
}
