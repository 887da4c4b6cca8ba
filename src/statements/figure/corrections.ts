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
    } else if (isBare(amount) && amount.direction !== null && Number(amount.value) <= 100 && bySize({ view }, amount) && grownBefore(out)) {
      // «вырос на шесть процентов и дошёл до двух миллиардов, а импорт – на 40»
      out.push({ ...amount, of: 'percent', unit: 'percent' });
    } else if (before?.of === 'percent' && isBare(amount)) {
      const change = lastChange({ view }, before.last, amount.first);
      // «плюс 17 процентов, за четыре месяца – ещё 22»
      const more = before.direction !== null && MORE.test(view.form(amount.first - 1)) && Number(amount.value) <= 300;
      // «за полугодие прибавка составила свыше 34», «в нефти – на 75 процентов, в газе – на 60»
      if (more && !change) out.push({ ...amount, of: 'percent', unit: 'percent', direction: before.direction });
      else if (change || sameLink({ view }, before, amount))
        out.push({ ...amount, of: 'percent', unit: 'percent', direction: change ?? (before.direction && amount.direction) });
      else out.push(amount);
    } else out.push(amount);
  }
  return out;
}

const grownBefore = (amounts: readonly Amount[]): boolean => amounts.some(({ of, direction }) => of === 'percent' && direction !== null);

function bySize({ view }: Pick<Context, 'view'>, amount: Amount): boolean {
  const link = linkOf(view, amount);
  return link === 'на' || link === 'by';
}

/** What the words between two amounts say of the second. */
function lastChange({ view }: Pick<Context, 'view'>, first: number, last: number): Direction | null {
  const hit = view.senses(first, last, 'goes-up', 'goes-down').at(-1);
  return hit ? (hit.sense === 'goes-up' ? 'up' : 'down') : null;
}

const MORE = /^(еще|ещё|another)$/;

/** A number without a noun that can be percent: «на 194 тысячи больше» is none. */
const isBare = ({ of, counted, value }: Amount): boolean => of === 'number' && counted === null && Number(value) < 1000;

const LINKS = new Set(['на', 'by', 'по', 'до', 'to', 'at']);
function sameLink({ view }: Pick<Context, 'view'>, a: Amount, b: Amount): boolean {
  const [one, two] = [linkOf(view, a), linkOf(view, b)];
  return one !== null && one === two && Number(b.value) <= 100;
}

/** The preposition at the amount, before or among its hedges. */
function linkOf(view: Context['view'], { first, last }: Amount): string | null {
  for (let i = STRESS.has(view.form(first - 1)) ? first - 2 : first - 1; i < last; i++) if (LINKS.has(view.form(i))) return view.form(i);
  return null;
}
/** «на все 27», «на целых 30»: words of stress between the preposition and its number. */
const STRESS = new Set(['все', 'целых', 'целые', 'аж', 'сразу', 'а', 'even', 'fully', 'another', 'ещё', 'еще', 'уже']);

/** «в этом году – опять минус 12»: a number with its sign behind figures in percent is percent too. */
export function signedPercent({ view }: Context, amount: Amount): Amount | null {
  if (!isBare(amount) || Number(amount.value) > 100) return null;
  const sign = view.form(amount.first - 1);
  if (sign === 'минус' || sign === 'minus') return { ...amount, of: 'percent', unit: 'percent', direction: 'down' };
  return sign === 'плюс' || sign === 'plus' ? { ...amount, of: 'percent', unit: 'percent', direction: 'up' } : null;
}
