import { type CalendarWord, type CalendarWords, define, formsOnly } from '../calendar/calendar-words.js';
import { ENGLISH_LEAN } from './lean.js';
import { ENGLISH_NUMBERS } from './numbers.js';

const MONTHS: readonly string[] = [
  'january jan',
  'february feb',
  'march mar',
  'april apr',
  'may',
  'june jun',
  'july jul',
  'august aug',
  'september sept sep',
  'october oct',
  'november nov',
  'december dec',
];

function build(): Map<string, CalendarWord> {
  const words = new Map<string, CalendarWord>();
  for (const [i, forms] of MONTHS.entries()) define(words, forms, { month: i + 1 });
  define(words, 'year years', { unit: 'year' });
  define(words, 'month months', { unit: 'month' });
  define(words, 'week weeks', { unit: 'week' });
  define(words, 'day days', { unit: 'day' });
  define(words, 'morning afternoon evening night', { unit: 'daypart' });
  define(words, 'quarter quarters', { unit: 'quarter' });
  define(words, 'half half-year', { unit: 'half' });
  define(words, 'decade decades', { unit: 'decade' });
  define(words, 'winter', { season: 'winter' });
  define(words, 'spring', { season: 'spring' });
  define(words, 'summer', { season: 'summer' });
  define(words, 'autumn fall', { season: 'autumn' });
  for (const [i, form] of ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].entries())
    define(words, form, { weekday: i + 1 });
  define(words, 'last', { lean: 'past', back: true });
  define(words, 'past', { back: true });
  define(words, 'preceding recent', { back: true });
  define(words, 'this current ongoing', { lean: 'this' });
  define(words, 'next', { lean: 'future', back: false });
  define(words, 'coming following upcoming', { lean: 'future', back: false });
  define(words, 'first 1st', { ordinal: 1 });
  define(words, 'second 2nd', { ordinal: 2 });
  define(words, 'third 3rd', { ordinal: 3 });
  define(words, 'fourth 4th', { ordinal: 4 });
  define(words, 'beginning start outset', { edge: 'start' });
  define(words, 'middle rest remainder course', { edge: 'middle' });
  define(words, 'end close', { edge: 'end' });
  define(words, 'academic school', { yearly: 'school' });
  define(words, 'financial fiscal', { yearly: 'financial' });
  define(words, 'yesterday', { day: -1 });
  define(words, 'today tonight', { day: 0 });
  define(words, 'tomorrow', { day: 1 });
  define(words, 'now currently presently nowadays', { now: true });
  for (const label of ['q1', 'q2', 'q3', 'q4', 'h1', 'h2']) define(words, label, {});
  return words;
}

const WORDS = build();
/** "this year", "the past few days", "the last couple of weeks". */
const AFTER_POINTERS: ReadonlySet<string> = new Set(['few', 'several', 'a', 'an', 'couple']);
/** "the year before last", "the day after tomorrow", "half a year ago". */
const AFTER_UNITS: ReadonlySet<string> = new Set(['before', 'after', 'a', 'an']);
const AFTER_EDGES: ReadonlySet<string> = new Set(['of']);

export const ENGLISH_CALENDAR: CalendarWords = {
  lang: 'en',
  words: WORDS,
  numbers: ENGLISH_NUMBERS,
  openers: new Map([
    ['the', new Set<string>()],
    ['a', new Set(['couple'])],
    ['an', new Set<string>()],
    ['in', new Set(['a', 'an'])],
    ['within', new Set(['a', 'an', 'the'])],
    ['at', new Set(['present', 'the', 'this'])],
    ['right', new Set(['now'])],
    ['as', new Set(['of'])],
    ['to', new Set(['date'])],
    ['couple', new Set(['of'])],
    ...formsOnly(WORDS, 'lean', 'back').map((form) => [form, AFTER_POINTERS] as const),
    // «за полугодие», "in the half-year" need nothing behind them
    ...formsOnly(WORDS, 'unit')
      .filter((form) => WORDS.get(form)?.unit !== 'half')
      .map((form) => [form, AFTER_UNITS] as const),
    ...formsOnly(WORDS, 'edge').map((form) => [form, AFTER_EDGES] as const),
  ]),
  modifiers: new Map([
    ['until', 'until'],
    ['till', 'until'],
    ['through', 'until-inclusive'],
    ['by', 'by'],
    ['since', 'since'],
    ['from', 'since'],
    ['before', 'before'],
    ['after', 'after'],
  ] as const),
  comparing: new Set(['than', 'compared', 'relative', 'versus', 'against', 'comparison', 'over-year']),
  and: 'and',
  inclusive: new Set(['inclusive', 'inclusively']),
  ranges: new Map([
    ['from', new Set(['to', 'through', 'until', 'till'])],
    ['between', new Set(['and'])],
  ]),
  lean: ENGLISH_LEAN,
};
