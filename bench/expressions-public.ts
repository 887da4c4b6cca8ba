import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Amount, Language, TimeExpression } from '../src/domain/index.js';
import { findAmounts } from '../src/language/amounts/index.js';
import { findTimes } from '../src/language/calendar/index.js';
import { sentenceTokens } from './sentence-tokens.js';

/**
 * Test sets of other projects, as far as they ask for what records of talks hold: days, months, years and their intervals, numbers and
 * money. Clock times, weekdays without a tense and the like are left out, as is every case whose expected value has a finer grain than a day.
 */
export interface PublicScore {
  readonly set: string;
  readonly right: number;
  readonly of: number;
  readonly wrong: readonly string[];
}

const FOLDER = fileURLToPath(new URL('../../shared/corpus/bench/', import.meta.url));
const lines = (name: string): unknown[] =>
  existsSync(FOLDER + name)
    ? readFileSync(FOLDER + name, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as unknown)
    : [];

function timesIn(text: string, lang: Language, ref: string): TimeExpression[] {
  const { tokens, cues } = sentenceTokens(text, lang);
  return findTimes(tokens, 0, tokens.length, ref, lang, cues);
}
function amountsIn(text: string, lang: Language): Amount[] {
  const { tokens, cues } = sentenceTokens(text, lang);
  return findAmounts(tokens, 0, tokens.length, lang, findTimes(tokens, 0, tokens.length, null, lang, cues), cues);
}

class Tally {
  right = 0;
  of = 0;
  readonly wrong: string[] = [];
  constructor(readonly set: string) {}
  add(text: string, right: boolean, want: unknown, got: unknown): void {
    this.of++;
    if (right) this.right++;
    else this.wrong.push(`${text} — want ${JSON.stringify(want)} got ${JSON.stringify(got)}`);
  }
}

interface DucklingCase {
  readonly lang: Language;
  readonly dimension: string;
  readonly inputs?: readonly string[];
  readonly expected?: { readonly op: string; readonly args: readonly unknown[] };
  readonly reference_time?: string;
}

const GRAINS: Readonly<Record<string, number>> = { Day: 10, Month: 7, Year: 4 };
const stamp = (at: readonly number[]): string =>
  `${at[0]}-${String(Math.max(1, at[1] as number)).padStart(2, '0')}-${String(Math.max(1, at[2] as number)).padStart(2, '0')}`;

function duckling(): Tally[] {
  const tallies = new Map<string, Tally>();
  for (const line of lines('duckling.jsonl') as DucklingCase[]) {
    const { expected, lang } = line;
    if (!expected || !line.inputs) continue;
    const tally = (name: string): Tally => {
      const key = `duckling ${name} ${lang}`;
      const found = tallies.get(key) ?? new Tally(key);
      tallies.set(key, found);
      return found;
    };
    for (const input of line.inputs) {
      if (line.dimension === 'Time' && expected.op === 'datetime') {
        const [at, grain] = expected.args as [number[], string];
        const length = GRAINS[grain];
        if (!length) continue;
        const want = stamp(at).slice(0, length);
        const got = timesIn(input, lang, (line.reference_time ?? '2013-02-12').slice(0, 10))[0]?.from ?? null;
        tally('time').add(input, got?.slice(0, length) === want, want, got);
      } else if (line.dimension === 'Numeral') {
        const got = amountsIn(input, lang)[0]?.value ?? null;
        tally('number').add(input, Number(got) === expected.args[0], expected.args[0], got);
      } else if (line.dimension === 'AmountOfMoney' && (expected.op === 'simple' || expected.op === 'under')) {
        const [unit, value] = expected.args as [string, number];
        const got = amountsIn(input, lang)[0];
        const hedge = expected.op === 'under' ? 'under' : 'exact';
        tally('money').add(
          input,
          got !== undefined && Number(got.value) === value && (unit === 'Unnamed' || got.unit === unit) && got.hedge === hedge,
          expected.args,
          got,
        );
      }
    }
  }
  return [...tallies.values()];
}

interface ChronoCase {
  readonly lang: Language;
  readonly input: string;
  readonly reference_time: string | null;
  readonly expected: {
    readonly none?: boolean;
    readonly start?: {
      readonly date?: string;
      readonly year?: number;
      readonly month?: number;
      readonly day?: number;
      readonly hour?: number;
      readonly minute?: number;
    };
  };
}

/** Only whole dates count there; a start is compared by what we tell of it. */
function chrono(): Tally[] {
  const tallies = { ru: new Tally('chrono dates ru'), en: new Tally('chrono dates en') };
  for (const { lang, input, reference_time, expected } of lines('chrono.jsonl') as ChronoCase[]) {
    const start = expected.start;
    const clock = /\d:\d|\d ?(am|pm)\b|hour|minute|sec|min |час|утр|полд|полн|night|evening|afternoon|сейчас|[+]|^-|\d\/\d|\d-\d+-\d/i.test(
      input,
    );
    if (!start || !reference_time || clock || (!start.date && !start.year)) continue;
    const want = start.date?.slice(0, 10) ?? stamp([start.year as number, start.month ?? 1, start.day ?? 1]);
    const got = timesIn(input, lang, reference_time.slice(0, 10))[0] ?? null;
    const length = got ? Math.min(10, got.period.split('/')[0]?.length ?? 10) : 10;
    tallies[lang].add(input, got !== null && got.from.slice(0, length) === want.slice(0, length), want, got?.period ?? null);
  }
  return Object.values(tallies);
}

interface PeriodCase {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime?: string };
  readonly Results: readonly {
    readonly Value?: {
      readonly FutureResolution?: { startDate?: string; date?: string };
      readonly PastResolution?: { startDate?: string; date?: string };
    };
    readonly Resolution?: { readonly value?: string; readonly unit?: string };
  }[];
}

function recognizers(): Tally[] {
  const dates = new Tally('recognizers dates en');
  for (const { Input, Context, Results } of [
    ...lines('recognizers_text_en/datetime_DateParser.jsonl'),
    ...lines('recognizers_text_en/datetime_DatePeriodParser.jsonl'),
  ] as PeriodCase[]) {
    const value = Results[0]?.Value;
    if (Results.length !== 1 || !value) continue;
    const wants = [value.PastResolution, value.FutureResolution].map((r) => r?.startDate ?? r?.date).filter((d) => d !== undefined);
    const got = timesIn(Input, 'en', Context?.ReferenceDateTime?.slice(0, 10) ?? '2016-11-07')[0]?.from ?? null;
    dates.add(Input, got !== null && wants.includes(got), wants, got);
  }
  const numbers = new Tally('recognizers numbers en');
  for (const { Input, Results } of lines('recognizers_text_en/number_NumberModel.jsonl') as PeriodCase[]) {
    const want = Results[0]?.Resolution?.value;
    if (Results.length !== 1 || want === undefined) continue;
    const got = amountsIn(Input, 'en')[0]?.value ?? null;
    numbers.add(Input, got !== null && Math.abs(Number(got) - Number(want)) < 1e-6 * Math.max(1, Math.abs(Number(want))), want, got);
  }
  const money = new Tally('recognizers money en');
  for (const { Input, Results } of lines('recognizers_text_en/numberwithunit_CurrencyModel.jsonl') as PeriodCase[]) {
    const want = Results[0]?.Resolution?.value;
    if (Results.length !== 1 || want === undefined) continue;
    const got = amountsIn(Input, 'en').find((amount) => amount.of === 'money') ?? null;
    money.add(Input, got !== null && Number(got.value) === Number(want), want, got?.value ?? null);
  }
  return [dates, numbers, money];
}

export const scorePublicSets = (): PublicScore[] => [...duckling(), ...chrono(), ...recognizers()].filter((tally) => tally.of > 0);
