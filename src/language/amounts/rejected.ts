import { ENGLISH_CALENDAR } from '../en/calendar.js';
import { parseNumeral } from '../numbers/index.js';
import { RUSSIAN_CALENDAR } from '../ru/calendar.js';
import { type Context, formAt } from './context.js';
import type { Draft } from './draft.js';

const numeric = (form: string): boolean => form.charCodeAt(0) >= 48 && form.charCodeAt(0) <= 57;

/** "One" beside these is a figure of speech or an article: one day, один человек. */
const UNCOUNTED = new Set([
  'units',
  'people',
  'days',
  'years',
  'months',
  'weeks',
  'hours',
  'minutes',
  'seconds',
  'degrees',
  'decades',
  'centuries',
]);

/**
 * Numbers that measure nothing: clock times, labels (Article 5, «Северный поток – 2»), formats (5+1, 24/7), telephones, days and years that
 * no date of the record made into times, «один из», "one of".
 */
export function isRejected(context: Context, draft: Draft): boolean {
  if (draft.of === 'percent' || draft.of === 'money' || draft.of === 'points' || draft.of === 'fraction' || draft.of === 'ratio')
    return false;
  if (draft.one && !(draft.of === 'count' && !UNCOUNTED.has(draft.unit))) return true;
  return clock(context, draft) || joined(context, draft) || dated(context, draft) || label(context, draft);
}

/** `11:44`, "11 a.m.", «в 10 часов утра». */
function clock(context: Context, { first, numberEnd, unit, value, of }: Draft): boolean {
  const [before, after] = [formAt(context, first - 1), formAt(context, numberEnd)];
  if ((after === ':' && numeric(formAt(context, numberEnd + 1))) || (before === ':' && numeric(formAt(context, first - 2)))) return true;
  if (/^(a\.m\.|p\.m\.|am|pm|gmt|edt|est|msk|мск|o’clock|o'clock)$/.test(after)) return true;
  // «с 14 до 16 часов», «в 18.00».
  const at = /^(в|к|до|с|около)$/.test(before);
  if (at && unit === 'hours' && Number(value) <= 24) return true;
  if (at && of === 'number' && /^\d\d\.\d\d$/.test(formAt(context, first))) return true;
  if (!/^час(ов|а)?$/.test(after)) return false;
  return (
    /^(утра|вечера|дня|ночи|по)$/.test(formAt(context, numberEnd + 1)) ||
    (/^(в|к|до|с)$/.test(before) && Number(formAt(context, first)) <= 24)
  );
}

/** Numbers tied to others by a sign. */
function joined(context: Context, { first, numberEnd, valueTo }: Draft): boolean {
  const [before, after] = [formAt(context, first - 1), formAt(context, numberEnd)];
  const tight = !context.tokens[first]?.spaced;
  if ((after === '+' || after === '/' || after === '\\') && numeric(formAt(context, numberEnd + 1))) return true;
  if ((before === '+' || before === '/') && tight) return true;
  if (before === '№' || before === '#') return true;
  const dashes = after === '-' && numeric(formAt(context, numberEnd + 1)) && !context.tokens[numberEnd]?.spaced;
  return (
    (dashes && valueTo === null && numeric(formAt(context, first))) || (before === '-' && tight && numeric(formAt(context, first - 2)))
  );
}

/** A day with its month, a year, or a span of time counted from now, left over where the record has no date. */
function dated(context: Context, { first, last, numberEnd, of, counted }: Draft): boolean {
  const { lang } = context.words;
  const calendar = lang === 'ru' ? RUSSIAN_CALENDAR : ENGLISH_CALENDAR;
  const after = formAt(context, numberEnd);
  if (calendar.words.get(after)?.month !== undefined && (lang === 'ru' || context.tokens[numberEnd]?.caps !== 'lower')) return true;
  const before = formAt(context, first - 1);
  if (
    lang === 'en' &&
    calendar.words.get(before)?.month !== undefined &&
    context.tokens[first - 1]?.caps !== 'lower' &&
    Number(formAt(context, first)) <= 31
  )
    return true;
  if (formAt(context, last) === 'назад' || formAt(context, last) === 'тому' || formAt(context, last) === 'ago') return true;
  const form = formAt(context, first);
  const numeral = numeric(form) ? parseNumeral(form, lang) : null;
  const year =
    numeral?.plain && numeral.length === 4 && !numeral.suffix && numberEnd === first + 1 && Number(form) >= 1500 && Number(form) < 2150;
  if (!year) return false;
  if (lang === 'ru') return /^(год|года|году|годом|годе|годы|годов|годах|г|гг)$/.test(after) || of === 'number';
  return of === 'number' || (counted !== null && Number(form) >= 1900 && /^(the|in|our|its|their|s|of|since|than)$/.test(before));
}

/** Whether the name at `at` stood with a number before: "Sever 1 and Sever …". */
function isNumberedBefore(context: Context, at: number): boolean {
  const name = formAt(context, at);
  for (let i = at - 2; i >= context.first && i >= at - 6; i--)
    if (formAt(context, i) === name && /^\d$/.test(formAt(context, i + 1))) return true;
  return false;
}

/** «статья 5», "Resolution 2254", "Apollo 11", «поток – 2»: a number that names. */
function label(context: Context, { first, last, of, counted }: Draft): boolean {
  const { tokens, words } = context;
  const before = tokens[first - 1];
  const form = formAt(context, first - 1);
  // The golden billion; "the top ten" is a place in a ranking.
  if (form.startsWith('золот') || form === 'top') return true;
  // «главы 30 сёл»: heads, not a chapter
  const several = words.lang === 'ru' && counted !== null && tokens[counted]?.reading?.number === 'plur';
  if ((words.labels.has(form) && !several) || (form === 'of' && words.labels.has(formAt(context, first - 2)))) return true;
  const after = formAt(context, last);
  if (of === 'number' && (after === '»' || after === '”') && first - 1 > context.first) return true;
  // "Five Eyes", "the Three Seas": number words with a capital inside a sentence are names.
  const own = tokens[first];
  if (
    own?.caps === 'title' &&
    first > context.first &&
    own.word.kind === 'word' &&
    /^\p{L}/u.test(formAt(context, first)) &&
    (form === 'the' || form === 'of' || form === '«')
  )
    return true;
  // "Sever 1 and Sever 2 corridors": the name stands with each of its numbers
  if (words.lang === 'en' && before?.caps === 'title' && /^\d$/.test(formAt(context, first)) && isNumberedBefore(context, first - 1))
    return true;
  if (of !== 'number' || counted !== null || !before || first - 1 < context.first) return false;
  const named = before.word.kind === 'word' && before.caps !== 'lower' && first - 1 > context.first && numeric(formAt(context, first));
  // "One of them", "the two", «все три» without a noun say nothing that could be a figure with words for small numbers.
  return named;
}
