import { type Context, formAt } from './context.js';

/** A currency sign before a number: `$`, `€`, `US$`, `U.S. $`. Returns where the number begins. */
export function signAt(context: Context, i: number): { unit: string; next: number } | null {
  const token = context.tokens[i];
  const form = formAt(context, i);
  if (!token || !form) return null;
  const next = formAt(context, i + 1);
  const prefixes: Readonly<Record<string, string>> = { us: 'USD', 'u.s.': 'USD', a: 'AUD', c: 'CAD', hk: 'HKD', s: 'SGD' };
  if (next === '$' && prefixes[form] && token.caps !== 'lower' && !context.tokens[i + 1]?.spaced)
    return { unit: prefixes[form] as string, next: i + 2 };
  const unit = context.words.currencySigns.get(form);
  if (!unit || (token.word.kind !== 'symbol' && token.caps !== 'upper')) return null;
  const digit = next.charCodeAt(0);
  return digit >= 48 && digit <= 57 ? { unit, next: i + 1 } : null;
}
