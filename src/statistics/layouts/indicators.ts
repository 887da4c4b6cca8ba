import { INDICATORS, type Indicator } from '../../domain/index.js';

export interface Flow {
  readonly indicator: Indicator;
  readonly valuation: 'fob' | 'cif' | null;
}

const WORDS: ReadonlyMap<string, Indicator> = new Map([
  ...INDICATORS.map((each) => [each, each] as const),
  ...['export', 'x', 'exp', 'экспорт'].map((word) => [word, 'exports'] as const),
  ...['import', 'm', 'imp', 'импорт'].map((word) => [word, 'imports'] as const),
  ...['turnover', 'trade turnover', 'total trade', 'товарооборот'].map((word) => [word, 'trade-turnover'] as const),
]);

/** The indicator a word or a code of the IMF (`TXG_FOB_USD`, `MG_CIF_USD`) stands for, with its valuation; null for another. */
export function readFlow(text: string): Flow | null {
  const lower = text.trim().toLowerCase();
  const own = WORDS.get(lower) ?? WORDS.get(lower.replaceAll(/[_ ]/g, '-'));
  if (own !== undefined) return { indicator: own, valuation: null };
  const code = /^t?([xm])g(?:_[a-z]+)*?(?:_(fob|cif))?(?:_[a-z]{3})?$/.exec(lower);
  if (!code) return null;
  return { indicator: code[1] === 'x' ? 'exports' : 'imports', valuation: (code[2] as 'fob' | 'cif' | undefined) ?? null };
}
