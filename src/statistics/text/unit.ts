import type { Unit } from '../../domain/index.js';

/** What a number counts, and by which power of ten it has to be multiplied. */
export interface WrittenUnit {
  readonly unit: Unit;
  readonly power: number;
}

const SCALES: ReadonlyMap<string, number> = new Map([
  ...['thousand', 'thousands', 'ths', 'thous', 'th', 'тыс', 'тысяч'].map((word) => [word, 3] as const),
  ...['million', 'millions', 'mln', 'mn', 'mio', 'млн', 'миллион', 'миллионов'].map((word) => [word, 6] as const),
  ...['billion', 'billions', 'bn', 'bln', 'mrd', 'млрд', 'миллиард', 'миллиардов'].map((word) => [word, 9] as const),
]);

const NAMES: ReadonlyMap<string, Unit> = new Map([
  ...['usd', 'us$', '$', 'dollar', 'dollars', 'долл', 'доллар', 'долларов'].map((word) => [word, 'USD'] as const),
  ...['eur', 'euro', 'euros', '€', 'евро'].map((word) => [word, 'EUR'] as const),
  ...['rub', 'rur', 'rubles', 'roubles', '₽', 'руб', 'рублей'].map((word) => [word, 'RUB'] as const),
  ...['people', 'persons', 'человек', 'чел'].map((word) => [word, 'people'] as const),
  ...['tonnes', 'tonne', 'tons', 't', 'тонн', 'т'].map((word) => [word, 'tonnes'] as const),
  ...['m3', 'м3'].map((word) => [word, 'm3'] as const),
  ...['units', 'unit', 'number', 'единиц', 'ед', 'шт'].map((word) => [word, 'units'] as const),
]);

const FILLING = new Set(['us', 'сша', 'current', 'of', 'in', 'в', 'prices', 'metric', 'value']);

/**
 * A unit in a table's words: `USD`, `million USD`, `usd_thousand`, `US dollars`, `MIO_EUR`, «тыс. долл. США». A code of three letters is taken for a
 * currency. Null where a word is not known, or no unit is told.
 */
export function readUnit(text: string): WrittenUnit | null {
  let unit: Unit | null = null;
  let power = 0;
  for (const word of text.split(/[\s_.,()/-]+/)) {
    const lower = word.toLowerCase();
    if (lower === '' || FILLING.has(lower)) continue;
    const scale = SCALES.get(lower);
    const name = NAMES.get(lower) ?? (/^[A-Z]{3}$/.test(word) ? word : undefined);
    if (scale !== undefined) power += scale;
    else if (name !== undefined && (unit === null || unit === name)) unit = name;
    else return null;
  }
  return unit === null ? null : { unit, power };
}
