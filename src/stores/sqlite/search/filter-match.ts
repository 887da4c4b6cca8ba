import { folded, type SearchFilters } from '../../../domain/index.js';
import type { Connection } from '../connection.js';
import { plainQuery } from '../query.js';
import { valueTerm } from './terms.js';
import type { ValueField } from './values.js';

const EXACTLY = plainQuery('SELECT id FROM search_value WHERE field = ? AND value IN (SELECT value FROM json_each(?))');
const ALL_OF = plainQuery('SELECT id, value FROM search_value WHERE field = ?');
const BETWEEN = plainQuery('SELECT id FROM search_value WHERE field = ? AND value BETWEEN ? AND ?');

/** Filters as conditions on the column `about`, each in MATCH's language; null when one of them holds for nothing that is kept. */
export function filterMatch(connection: Connection, filters: SearchFilters): readonly string[] | null {
  const numbers = (rows: readonly { readonly id: number }[]): number[] => rows.map(({ id }) => id);
  const exactly = (field: ValueField, values: readonly string[]) =>
    numbers(connection.allOf<{ id: number }>(EXACTLY, [field, JSON.stringify(values)]));
  /** Values that have all the words. */
  const named = (field: ValueField, name: string) => {
    const words = folded(name).split(' ').filter(Boolean);
    const rows = connection.allOf<{ id: number; value: string }>(ALL_OF, [field]);
    return words.length === 0 ? [] : numbers(rows.filter(({ value }) => words.every((word) => value.includes(` ${word} `))));
  };
  const sameAs = (field: ValueField, value: string) =>
    numbers(connection.allOf<{ id: number; value: string }>(ALL_OF, [field]).filter((row) => folded(row.value) === folded(value)));

  const wanted: number[][] = [];
  const any = (values: readonly string[] | undefined, find: (value: string) => readonly number[]): void => {
    if (values) wanted.push(values.flatMap(find));
  };
  any(filters.speaker, (value) => [...sameAs('speaker', value), ...named('name', value)]);
  any(filters.saidFor, (value) => exactly('said-for', [value]));
  any(filters.saidBy, (value) => exactly('office', [value]));
  any(filters.state, (value) => exactly('state', [value]));
  any(filters.place, (value) => [...named('place', value), ...exactly('place-state', [value.toUpperCase()])]);
  any(filters.publisher, (value) => exactly('publisher', [value.toLowerCase()]));
  any(filters.lang, (value) => exactly('lang', [value]));
  any(filters.kind, (value) => exactly('kind', [value]));
  any(filters.topic, (value) => exactly('topic', [value]));
  if (filters.from !== undefined || filters.to !== undefined) {
    const between = (field: 'year' | 'month' | 'day', from: string, to: string) =>
      numbers(connection.allOf<{ id: number }>(BETWEEN, [field, from, to]));
    wanted.push(daysBetween(filters.from ?? '0000-01-01', filters.to ?? '9999-12-31', between));
  }
  const conditions = wanted.map(anyOf);
  if (filters.pair) {
    const pairs = filters.pair.map((pair) => pair.map((state) => anyOf(exactly('state', [state]))));
    const possible = pairs.filter((pair) => pair.every((state) => state !== ''));
    conditions.push(possible.length === 0 ? '' : `(${possible.map((pair) => `(${pair.join(' AND ')})`).join(' OR ')})`);
  }
  return conditions.includes('') ? null : conditions;
}

const anyOf = (ids: readonly number[]): string =>
  ids.length === 0 ? '' : `(${[...new Set(ids)].map((id) => `"${valueTerm(id)}"`).join(' OR ')})`;

type Between = (field: 'year' | 'month' | 'day', from: string, to: string) => readonly number[];

/** Whole years, whole months of the years at the ends, and days of the months at the ends. */
function daysBetween(from: string, to: string, between: Between): number[] {
  const [firstYear, lastYear] = [from.slice(0, 4), to.slice(0, 4)];
  const startsYear = from.endsWith('-01-01');
  const endsYear = to.endsWith('-12-31');
  const years = range('year', startsYear ? firstYear : follows(firstYear), endsYear ? lastYear : precedes(lastYear), between);
  if (startsYear && endsYear) return years;
  if (firstYear === lastYear) return monthsBetween(from, to, between);
  return [
    ...years,
    ...(startsYear ? [] : monthsBetween(from, `${firstYear}-12-31`, between)),
    ...(endsYear ? [] : monthsBetween(`${lastYear}-01-01`, to, between)),
  ];
}

/** Within one year. */
function monthsBetween(from: string, to: string, between: Between): number[] {
  const [firstMonth, lastMonth] = [from.slice(0, 7), to.slice(0, 7)];
  if (firstMonth === lastMonth) return range('day', from, to, between);
  return [
    ...range('day', from, `${firstMonth}-31`, between),
    ...range('month', `${firstMonth}~`, `${lastMonth.slice(0, 5)}${String(Number(lastMonth.slice(5)) - 1).padStart(2, '0')}`, between),
    ...range('day', `${lastMonth}-01`, to, between),
  ];
}

const range = (field: 'year' | 'month' | 'day', from: string, to: string, between: Between): number[] =>
  from <= to ? [...between(field, from, to)] : [];
const follows = (year: string): string => `${year}~`;
const precedes = (year: string): string => String(Number(year) - 1).padStart(4, '0');
