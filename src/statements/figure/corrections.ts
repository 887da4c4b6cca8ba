import { type Amount, type Direction, type Sentence, shift } from '../../domain/index.js';
import type { Context } from '../rule.js';
import { powerOf } from './value.js';

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
    if (before && amends({ view }, sentence.last, before, amount)) {
      out.pop();
      const { of, unit } = isBare(amount) ? before : amount;
      const scale =
        isBare(amount) && (before.of === 'money' || before.of === 'number') && Number(amount.value) < 1000 ? powerOf(before.value) : 0;
      out.push({
        ...amount,
        of,
        unit,
        value: shift(amount.value, scale),
        direction: amount.direction ?? before.direction ?? sameChange({ view }, out.at(-1), amount),
      });
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
      else if (!change && before.direction !== null && isAnotherTime({ view }, before.last, amount))
        out.push({ ...amount, of: 'percent', unit: 'percent', direction: before.direction });
      else if (change || sameLink({ view }, before, amount))
        out.push({ ...amount, of: 'percent', unit: 'percent', direction: change ?? (before.direction && amount.direction) });
      else out.push(amount);
    } else {
      const change = sameChange({ view }, before, amount);
      out.push(change ? { ...amount, direction: change } : amount);
    }
  }
  return out;
}

/** «упал на восемь процентов, даже больше – на девять», «свыше пяти, а точнее, почти шесть процентов»: the second is what is meant. */
function amends({ view }: Pick<Context, 'view'>, last: number, before: Amount, amount: Amount): boolean {
  const gap = amount.first - before.last;
  if (gap > SHORT * 2) return false;
  const alike = before.unit === amount.unit || isBare(amount) || (amount.of === 'percent' && (isBare(before) || before.of === 'fraction'));
  if (!alike) return false;
  // "about three billion, 2.8 to be precise"
  if (gap <= SHORT && TO_BE_EXACT.test(view.words(amount.last - 1, Math.min(last, amount.last + 4)))) return true;
  return (
    (gap <= SHORT && view.has(before.last, amount.last, 'correction')) ||
    EVEN_MORE.test(view.words(Math.max(0, before.last - 3), amount.first))
  );
}
const TO_BE_EXACT = /\bto be (more )?(exact|precise)/;
const EVEN_MORE = /(^| )(даже|even) (больше|меньше|выше|ниже|more|less|higher|lower)/;

/** «весной – минус два процента, летом – три процента»: nothing but a time stands between the two. */
function sameChange({ view }: Pick<Context, 'view'>, before: Amount | undefined, { of, direction, first }: Amount): Direction | null {
  if (of !== 'percent' || direction !== null || before?.of !== 'percent' || before.direction === null || first - before.last > TIMED)
    return null;
  const times = view.times(before.last, first);
  if (times.length === 0) return null;
  for (let i = before.last; i < first; i++) {
    const pos = view.token(i)?.reading?.pos;
    if ((pos === 'noun' || pos === 'verb') && !times.some((time) => i >= time.first && i < time.last)) return null;
    if (/^(из|из-за|of|до|to|from|против)$/.test(view.form(i))) return null;
  }
  return before.direction;
}
const TIMED = 18;

/** «сбор хлопка вырос на шесть процентов, а в этом году ждём семь»: another time, and nothing else that the number could be of. */
function isAnotherTime({ view }: Pick<Context, 'view'>, from: number, { first, value }: Amount): boolean {
  if (Number(value) > 100 || first - from > TIMED || view.has(from, first, 'amounts-to', 'exceeds-by', 'to-goal')) return false;
  const times = view.times(from, first);
  if (times.length === 0) return false;
  for (let i = from; i < first; i++)
    if (view.token(i)?.reading?.pos === 'noun' && !times.some((time) => i >= time.first && i < time.last)) return false;
  // «а этим летом – уже пять»
  let verb = false;
  for (let i = from; i < first; i++) verb ||= view.isPredicate(i);
  return !verb || HOPED.test(view.words(from, first));
}
const HOPED = /(наде|рассчит|ожида|получ|hop(e|ing)|expect|see|get)/;

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
