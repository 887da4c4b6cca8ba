import { type Decimal, shift } from '../../domain/index.js';
import { parseNumeral, readScale } from '../numbers/index.js';
import { type Context, formAt } from './context.js';
import { base, plain, type Read } from './draft.js';
import { measureAt } from './measure.js';

/** One token of number and unit: `2.3-fold`, `30-day`, `10-percent`, «2-кратный», «30-дневное», `5km`, `$30-billion`. */
export function compound(context: Context, i: number): Read | null {
  const form = formAt(context, i);
  const numeral = parseNumeral(form, context.words.lang);
  const hyphen = form.indexOf('-');
  let value: Decimal | null = numeral?.suffix ? numeral.value : null;
  let rest = numeral?.suffix ?? '';
  if (!numeral && hyphen > 0) {
    const word = context.words.numbers.words.get(form.slice(0, hyphen));
    if (word?.role === 'place') {
      value = String(word.value);
      rest = form.slice(hyphen);
    }
    // "a billion-dollar business"; the million-dollar question is a manner of speaking
    if (word?.role === 'scale' && word.power >= 9 && !word.plural && context.words.measureOf(form.slice(hyphen + 1))?.of === 'money') {
      value = shift('1', word.power);
      rest = form.slice(hyphen);
    }
  }
  if (value === null || rest === '') return hyphenRange(context, i, form);
  rest = rest.startsWith('-') ? rest.slice(1) : rest;
  const token = { ...base, first: i, last: i + 1, numberEnd: i + 1, value };
  if (rest === 'fold' || rest === 'x' || rest.startsWith('кратн')) return plain({ ...token, of: 'ratio', unit: 'times' });
  if (rest.startsWith('процентн') || rest === 'percent' || rest === 'ный' || rest === 'pct')
    return plain({ ...token, of: 'percent', unit: 'percent' });
  if (rest.startsWith('лети') || (rest.startsWith('летн') && /^(годовщин|юбиле)/.test(formAt(context, i + 1)))) return null;
  const days = { дневн: 'days', летн: 'years', месячн: 'months', часов: 'hours', километров: 'km', недельн: 'weeks', минутн: 'minutes' };
  for (const [stem, unit] of Object.entries(days))
    if (rest.startsWith(stem) && rest.length <= stem.length + 3) return plain({ ...token, of: 'count', unit });
  // «100-томное собрание», "a 400-bed hospital"
  if (/^(томн|коечн|местн|volume$|bed$|seat$)/.test(rest)) return plain({ ...token, of: 'count', unit: 'units' });
  const measure = context.words.measureOf(rest);
  if (measure) return plain({ ...token, of: measure.of, unit: measure.unit, counted: null });
  return hyphenRange(context, i, form);
}

/** «два-три года», "two-three": two words of numbers in one token. */
function hyphenRange(context: Context, i: number, form: string): Read | null {
  const hyphen = form.indexOf('-');
  if (hyphen <= 0) return null;
  const { words } = context.words.numbers;
  const [a, b] = [words.get(form.slice(0, hyphen)), words.get(form.slice(hyphen + 1))];
  if (a?.role !== 'place' || b?.role !== 'place' || b.value <= a.value) return null;
  const by = readScale(context.tokens, i + 1, context.last, context.words.numbers);
  const power = by?.by.power ?? 0;
  const next = by?.next ?? i + 1;
  const unit = measureAt(context.tokens, next, context.last, context.words);
  return plain({
    ...base,
    first: i,
    last: unit?.next ?? next,
    numberEnd: next,
    of: unit?.of ?? 'number',
    value: shift(String(a.value), power),
    valueTo: shift(String(b.value), power),
    unit: unit?.unit ?? 'units',
    counted: unit?.counted ?? null,
  });
}
