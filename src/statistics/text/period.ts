import type { Edtf } from '../../domain/index.js';
import { onePeriod } from '../../ledger/figures/index.js';

const pad = (n: number): string => String(n).padStart(2, '0');

/**
 * The time a table writes, as EDTF: `2022`, `2022-A1`, `2022-01`, `2022M1`, `202201`, `2022-Q1`, `2022Q1`, `2022-S1`, `2022-H1`, `2022-01/2022-06`. Null for anything else.
 */
export function readPeriod(text: string): Edtf | null {
  const plain = text.trim().toUpperCase();
  const [first, second, ...more] = plain.split('/');
  if (more.length > 0 || first === undefined) return null;
  if (second === undefined) return one(first);
  const [from, to] = [one(first), one(second)];
  if (from === null || to === null || from.includes('/') || to.includes('/') || from.length !== to.length || from > to) return null;
  return onePeriod(`${from}/${to}`);
}

function one(text: string): Edtf | null {
  const year = /^(\d{4})(?:-?A1?)?$/.exec(text)?.[1];
  if (year) return isYear(year) ? year : null;
  const month = /^(\d{4})(?:-M?|M)?(\d{1,2})$/.exec(text);
  if (month?.[1] && month[2]) return isYear(month[1]) ? within(month[1], Number(month[2]), 1, 12) : null;
  const part = /^(\d{4})[- ]?([QSH])([1-4])$/.exec(text);
  if (!part?.[1] || !isYear(part[1])) return null;
  return part[2] === 'Q' ? within(part[1], Number(part[3]), 3, 4) : within(part[1], Number(part[3]), 6, 2);
}

const isYear = (text: string): boolean => text >= '1800' && text <= '2199';

/** The n-th stretch of so many months of a year. */
function within(year: string, n: number, months: number, most: number): Edtf | null {
  if (n < 1 || n > most) return null;
  const first = (n - 1) * months + 1;
  return months === 1 ? `${year}-${pad(first)}` : `${year}-${pad(first)}/${year}-${pad(first + months - 1)}`;
}
