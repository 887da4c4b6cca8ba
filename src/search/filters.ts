import { folded, type SearchFilters } from '../domain/index.js';
import type { FilterNode, ParsedQuery } from './ast.js';
import { dayRange } from './dates.js';
import { nearest } from './nearest.js';
import { Complaints } from './query-error.js';
import type { FilterValue } from './scan.js';
import { FILTER_VALUES } from './vocabulary.js';

/** Names of states, in any language, with their codes. */
export type StateNames = ReadonlyMap<string, string>;

const isCode = (text: string): boolean => /^[A-Za-z]{2}$/.test(text);
const DASH = /[-–—]/u;

/** Whether a filter names a state by anything but its code, so that names have to be known. */
export const namesStates = ({ filters }: ParsedQuery): boolean =>
  filters.some(({ name, values }) =>
    values.some(({ text }) =>
      name === 'pair' ? !text.split(DASH).every(isCode) : (name === 'state' || name === 'said-for') && !isCode(text),
    ),
  );

/** The filters of a query as a store takes them. `states` by folded name. Throws `QueryError` for a value that is none. */
export function filtersOf({ query, filters }: ParsedQuery, states: StateNames = new Map()): SearchFilters {
  const complaints = new Complaints(query);
  const reader = new FilterReader(complaints, states);
  const said = (name: FilterNode['name']): readonly FilterValue[] =>
    filters.filter((each) => each.name === name).flatMap(({ values }) => values);
  const list = <T>(name: FilterNode['name'], read: (value: FilterValue) => T): readonly T[] | undefined => {
    const values = said(name).map(read);
    return values.length === 0 ? undefined : values;
  };
  return {
    speaker: list('speaker', ({ text }) => folded(text)),
    saidFor: list('said-for', (value) => reader.state(value)),
    saidBy: list('said-by', (value) => reader.oneOf('said-by', value)),
    state: list('state', (value) => reader.state(value)),
    pair: list('pair', (value) => reader.pair(value)),
    place: list('place', ({ text }) => folded(text)),
    publisher: list('publisher', ({ text }) => text.toLowerCase()),
    lang: list('lang', (value) => reader.oneOf('lang', value)),
    kind: list('kind', (value) => reader.oneOf('kind', value)),
    topic: list('topic', (value) => reader.oneOf('topic', value)),
    ...reader.days(said('date')),
  };
}

class FilterReader {
  constructor(
    private readonly complaints: Complaints,
    private readonly states: StateNames,
  ) {}

  state(value: FilterValue): string {
    if (isCode(value.text)) return value.text.toUpperCase();
    const code = this.states.get(folded(value.text));
    if (code) return code;
    const like = nearest(folded(value.text), this.states.keys());
    throw this.wrong(
      value,
      'is no state that is known',
      like ? `did you mean ${like}? Or write a code such as AZ` : 'write a code such as AZ',
    );
  }

  pair(value: FilterValue): readonly [string, string] {
    const parts = value.text.split(DASH).map((text) => ({ ...value, text: text.trim() }));
    const [one, other] = parts;
    if (!one?.text || !other?.text || parts.length > 2)
      throw this.wrong(value, 'is no pair of states', 'write two codes with a hyphen between: RU-AZ');
    return [this.state(one), this.state(other)];
  }

  oneOf(name: 'lang' | 'kind' | 'topic' | 'said-by', value: FilterValue): string {
    const values = FILTER_VALUES[name] as ReadonlyMap<string, string>;
    const asked = value.text.toLowerCase().replaceAll(' ', '-');
    const code = values.get(asked);
    if (code) return code;
    const codes = [...new Set(values.values())];
    const like = nearest(asked, values.keys());
    throw this.wrong(value, 'is none of them', `${like ? `did you mean ${like}? There are: ` : 'choose one of '}${codes.join(', ')}`);
  }

  /** One range: several would leave gaps that no filter has a word for. */
  days(values: readonly FilterValue[]): Pick<SearchFilters, 'from' | 'to'> {
    const [value, second] = values;
    if (!value) return {};
    if (second) throw this.complaints.at(second, 'query-date', 'a second date', 'write one range: date:2018..2022');
    const range = dayRange(value.text);
    if (!range) {
      throw this.complaints.at(
        value,
        'query-date',
        `"${value.text}" is no date`,
        'write 2022, 2022-06, 2022-06-29 or a range: 2018..2022, 2018.., ..2022',
      );
    }
    const { from, to } = range;
    if (from && to && from > to)
      throw this.complaints.at(value, 'query-date-order', `"${value.text}" ends before it begins`, 'write the earlier date first');
    return { from: from ?? undefined, to: to ?? undefined };
  }

  private wrong(value: FilterValue, what: string, mend: string) {
    return this.complaints.at(value, 'query-filter-value', `"${value.text}" ${what}`, mend);
  }
}
