import type { Amount, Direction, Sentence } from '../../domain/index.js';
import type { Context } from '../rule.js';

const SHORT = 4;

/**
 * The amounts of a sentence as they are meant. Those that the speaker takes back in the next words («порядка шести процентов, точнее 5,7»)
 * are left out, and what an amount shares with the one before it (percent, growth) is filled in.
 */
export function meantAmounts({ view }: Context, sentence: Sentence): Amount[] {
  const amounts = view.amounts(sentence.first, sentence.last);
  const out: Amount[] = [];
  for (const amount of amounts) {
    const before = out.at(-1);
    if (before && before.unit === amount.unit && amount.first - before.last <= SHORT && view.has(before.last, amount.last, 'correction')) {
      out.pop();
      out.push({ ...amount, direction: amount.direction ?? before.direction });
    } else if (before?.of === 'percent' && isBare(amount) && amount.direction !== null) {
      // «экспорт вырос на 12 процентов, импорт – на пять»
      out.push({ ...amount, of: 'percent', unit: 'percent' });
    } else if (before?.of === 'percent' && isBare(amount)) {
      const change = lastChange({ view }, before.last, amount.first);
      // «за полугодие прибавка составила свыше 34», «в нефти – на 75 процентов, в газе – на 60»
      if (change || sameLink({ view }, before, amount))
        out.push({ ...amount, of: 'percent', unit: 'percent', direction: change ?? (before.direction && amount.direction) });
      else out.push(amount);
    } else out.push(amount);
  }
  return out;
}

/** What the words between two amounts say of the second. */
function lastChange({ view }: Pick<Context, 'view'>, first: number, last: number): Direction | null {
  const hit = view.senses(first, last, 'goes-up', 'goes-down').at(-1);
  return hit ? (hit.sense === 'goes-up' ? 'up' : 'down') : null;
}

/** A number without a noun that can be percent: «на 194 тысячи больше» is none. */
const isBare = ({ of, counted, value }: Amount): boolean => of === 'number' && counted === null && Number(value) < 1000;

const LINKS = new Set(['на', 'by', 'по', 'до', 'to', 'at']);
function sameLink({ view }: Pick<Context, 'view'>, a: Amount, b: Amount): boolean {
  const [one, two] = [linkOf(view, a), linkOf(view, b)];
  return one !== null && one === two && Number(b.value) <= 100;
}

/** The preposition at the amount, before or among its hedges. */
function linkOf(view: Context['view'], { first, last }: Amount): string | null {
  for (let i = first - 1; i < last; i++) if (LINKS.has(view.form(i))) return view.form(i);
  return null;
}
