import { monthOf, monthsOf } from './interval.js';
import { momentOf, stretchOf, type TimeUnit } from './part.js';
import { fixed, type Hit, one, type Reader } from './reader.js';
import { readRussianDate, russianYearPhrase } from './russian-dates.js';

const TIME_UNITS: ReadonlySet<string> = new Set(['day', 'week', 'month', 'quarter', 'year']);

const PLURALS = new Set('лет месяцев недель дней кварталов суток'.split(' '));
const MANY: Readonly<Record<string, number>> = { полугода: 6, полгода: 6, полугодия: 6 };

/** A count and the unit it counts: «два с половиной года», «полгода», «десятилетие», «год»; inverted «лет десять». */
function quantity(reader: Reader, i: number): { unit: TimeUnit; count: number; next: number } | null {
  const half = MANY[reader.form(i)];
  if (half) return { unit: 'month', count: half, next: i + 1 };
  const unit = reader.word(i).unit;
  if (unit) {
    const after = reader.count(i + 1);
    const inverted = after && ['лет', 'месяцев', 'дней', 'недель', 'года', 'месяца'].includes(reader.form(i));
    if (inverted && TIME_UNITS.has(unit)) return { unit: unit as TimeUnit, count: after.value, next: after.next };
    if (unit === 'decade') return { unit: 'year', count: 10, next: i + 1 };
    // «несколько лет назад»: a genitive plural without its number says nothing definite.
    if (PLURALS.has(reader.form(i))) return null;
    return TIME_UNITS.has(unit) ? { unit: unit as TimeUnit, count: 1, next: i + 1 } : null;
  }
  const count = reader.count(i);
  if (!count) return null;
  // «пять с лишним лет»
  const next = ['лишним', 'небольшим'].includes(reader.form(count.next + 1)) ? count.next + 2 : count.next;
  const counted = reader.word(next).unit;
  if (counted === 'decade') return { unit: 'year', count: count.value * 10, next: next + 1 };
  return counted && TIME_UNITS.has(counted) ? { unit: counted as TimeUnit, count: count.value, next: next + 1 } : null;
}

/** «три года назад», «год тому назад». */
export function ago(reader: Reader, i: number): Hit | null {
  if (!reader.ref) return null;
  const q = quantity(reader, i);
  if (!q) return null;
  const next = reader.form(q.next) === 'тому' ? q.next + 1 : q.next;
  if (reader.form(next) !== 'назад') return null;
  // «ровно год назад»: that very month
  if (reader.form(i - 1) === 'ровно' && q.unit === 'year') return fixed(momentOf(reader.ref, 'month', -12 * q.count), next + 1);
  return fixed(momentOf(reader.ref, q.unit, -q.count), next + 1);
}

/** «через два года»; not "after the war two years later" («через год после»). */
export function ahead(reader: Reader, i: number): Hit | null {
  if (!reader.ref) return null;
  const q = quantity(reader, i);
  if (!q || reader.form(q.next) === 'после') return null;
  // «чтобы через пять лет оборот удвоился»: the form of the past in a wish
  const past = reader.lean(i, q.next) === 'past' && !isWished(reader, i);
  return past ? null : fixed(momentOf(reader.ref, q.unit, q.count), q.next);
}

function isWished(reader: Reader, i: number): boolean {
  for (let k = i - 1; k >= i - 6; k--) if (/^(чтобы?|дабы)$/.test(reader.form(k))) return true;
  return false;
}

/** «за пять месяцев (этого года)», «по итогам девяти месяцев»: counted from January. */
export function soFar(reader: Reader, i: number): Hit | null {
  if (!['за', 'итогам', 'результатам'].includes(reader.form(i - 1))) return null;
  if (/^полугоди[еюя]$/.test(reader.form(i))) return halfYear(reader, i);
  const q = quantity(reader, i);
  if (!q || (q.unit !== 'month' && q.unit !== 'quarter') || reader.word(i).unit !== undefined) return null;
  const months = Math.floor(q.count) * (q.unit === 'quarter' ? 3 : 1);
  const told = russianYearPhrase(reader, q.next);
  if (months < 1 || months > 12 || (['до', 'после', 'работы', 'назад', 'с', 'подряд'].includes(reader.form(q.next)) && !told)) return null;
  // A month or two "in a month's time" is a duration unless the year stands with it.
  if (months < 2 && !told) return null;
  return one(
    { at: 'months', year: told?.year ?? null, first: 1, count: months, grain: 'span', relative: told?.relative ?? true },
    told?.next ?? q.next,
  );
}

/** «за полугодие», «по итогам полугодия»: the last one that is over. */
function halfYear(reader: Reader, i: number): Hit | null {
  const { ref } = reader;
  const told = russianYearPhrase(reader, i + 1);
  const year = told?.year ?? ref?.year;
  if (!year || !ref) return null;
  const first = told || ref.month >= 6 ? 1 : -5;
  return { part: { at: 'fixed', interval: monthsOf(year, first, 6, 'half'), relative: true }, until: null, next: told?.next ?? i + 1 };
}

/** «за последние пять лет», «в ближайшие два года», «в последние дни». */
export function window(reader: Reader, i: number, back: boolean): Hit | null {
  const { ref } = reader;
  if (!ref) return null;
  let at = i + 1;
  if (reader.form(at) === 'же') at++;
  const vague = ['несколько', 'нескольких'].includes(reader.form(at));
  if (vague) at++;
  const counted = reader.word(at).unit === undefined;
  const q = quantity(reader, at);
  if (!q) return null;
  const unit = reader.form(at);
  if (reader.word(q.next).month && !counted) return readRussianDate(reader, q.next);
  if (!counted || vague) {
    // Days without a number: about the month of the record; weeks, months and years without one say nothing definite.
    if (['дни', 'дней', 'днях', 'недели', 'недель', 'неделях'].includes(unit))
      return back ? fixed(monthOf(ref.year, ref.month), q.next) : null;
    if (vague || ['годы', 'лет', 'годах', 'месяцы', 'месяцев', 'месяцах', 'время'].includes(unit)) return null;
    if (unit.startsWith('декад')) return null;
    // «прошедший год» is the last one, «последний год» the twelve months past.
    if (!/^(последн|ближайш)/.test(reader.form(i))) return null;
  }
  return fixed(stretchOf(ref, q.unit, q.count, back), q.next);
}

/** «первый квартал», «во втором полугодии прошлого года», «первые три месяца», «1 квартал 2022 года». */
export function ordinal(reader: Reader, i: number): Hit | null {
  const digit = reader.whole(i);
  const n = reader.word(i).ordinal ?? (digit && digit.suffix === '' && digit.value <= 4 ? digit.value : null);
  if (!n) return null;
  const unit = reader.word(i + 1).unit;
  if (unit === 'quarter' || unit === 'half') {
    const told = russianYearPhrase(reader, i + 2);
    const bare = reader.form(i + 2) === 'года' ? i + 3 : i + 2;
    const named = reader.form(i + 1).startsWith('полугод') || unit === 'quarter';
    if (unit === 'half' && n > 2) return null;
    if (!named && !told && bare === i + 2) return halfOfMonth(reader, i + 2, n);
    const size = unit === 'quarter' ? 3 : 6;
    return one(
      { at: 'months', year: told?.year ?? null, first: (n - 1) * size + 1, count: size, grain: unit, relative: told?.relative ?? true },
      told?.next ?? bare,
    );
  }
  if (n !== 1 || digit) return null;
  const q = reader.word(i + 1).unit ? null : quantity(reader, i + 1);
  if (!q || (q.unit !== 'month' && q.unit !== 'quarter')) return null;
  const months = Math.floor(q.count) * (q.unit === 'quarter' ? 3 : 1);
  const told = russianYearPhrase(reader, q.next);
  const next = told?.next ?? (reader.form(q.next) === 'года' ? q.next + 1 : q.next);
  if (months < 1 || months > 12) return null;
  return one({ at: 'months', year: told?.year ?? null, first: 1, count: months, grain: 'span', relative: told?.relative ?? true }, next);
}

/** «в первой половине мая»: the month. */
function halfOfMonth(reader: Reader, i: number, _n: number): Hit | null {
  const hit = reader.word(i).month ? readRussianDate(reader, i) : null;
  return hit && !hit.until ? hit : null;
}
