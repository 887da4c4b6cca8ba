import { INDICATORS, MEASURES, parseIsoDate } from '../domain/index.js';
import { isUiLanguage, type Messages, type OptionName, type Ui } from './messages/index.js';

/** The user called the program wrongly: told in one line, exit status 2. */
export class UsageError extends Error {
  constructor(
    message: string,
    /** The command whose help to point to: `readout list`. */
    readonly command = 'readout',
  ) {
    super(message);
  }
}

type Wanted = keyof Messages['usage']['wanted'];

const CHECKS: { readonly [O in OptionName]?: readonly [wanted: Wanted, holds: (value: string) => boolean] } = {
  ui: ['ui', isUiLanguage],
  lang: ['lang', (value) => value === 'ru' || value === 'en'],
  from: ['date', (value) => parseIsoDate(value) !== null],
  to: ['date', (value) => parseIsoDate(value) !== null],
  limit: ['limit', (value) => /^(?:[1-9]\d{0,3}|10000)$/.test(value)],
  port: ['number', (value) => /^[1-9]\d{0,4}$/.test(value) && Number(value) < 65_536],
  delay: ['seconds', (value) => /^\d{1,4}(?:\.\d{1,3})?$/.test(value) && Number(value) <= 3600],
  every: ['number', (value) => /^[1-9]\d{0,4}$/.test(value)],
  order: ['order', (value) => value === 'rank' || value === 'date'],
  offset: ['offset', (value) => /^\d{1,7}$/.test(value)],
  by: ['by', (value) => value === 'year' || value === 'speaker' || value === 'publisher'],
  revision: ['number', (value) => /^[1-9]\d{0,5}$/.test(value)],
  state: ['state', (value) => /^[A-Z]{2}$/.test(value)],
  within: ['days', (value) => /^[1-9]\d{0,4}d?$/.test(value)],
  'as-of': ['date', (value) => parseIsoDate(value) !== null],
  reporter: ['state', (value) => /^[A-Z]{2}$/.test(value)],
  vintage: ['date', (value) => parseIsoDate(value) !== null],
  indicator: ['indicator', (value) => INDICATORS.some((each) => each === value)],
  measure: ['measure', (value) => MEASURES.some((each) => each === value)],
  period: ['period', (value) => /^(?:\.\.|\d{4}(?:-\d{2}){0,2})(?:\/(?:\.\.|\d{4}(?:-\d{2}){0,2}))?$/.test(value)],
};

/** The value as given; throws `UsageError` when it is none the option takes. */
export function readOptionValue(option: OptionName, value: string, { say }: Ui): string {
  const [wanted, holds] = CHECKS[option] ?? [];
  if (wanted && !holds?.(value)) throw new UsageError(say.usage.badValue(`--${option}`, value, say.usage.wanted[wanted]));
  return value;
}
