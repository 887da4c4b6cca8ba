import type { ChangeWord, RatioWord } from '../amounts/amount-words.js';

const CHANGES = new Map<string, ChangeWord>();
const add = (forms: string, change: ChangeWord): void => {
  for (const form of forms.split(' ')) CHANGES.set(form, change);
};
add(
  'grew grow grows grown growing rose rise rises risen rising increase increased increases increasing expanded expand expands expanding climbed climb surged surge jumped jump soared soar soaring skyrocketed rocketed leapt leaped advanced raised raise raising boosted boost boosting improved accelerated',
  { direction: 'up', as: 'verb' },
);
add('gained gain gains gaining added add adds adding', { direction: 'up', as: 'object' });
add('growth increase increases rise gain surge expansion upturn uptick jump leap', { direction: 'up', as: 'noun' });
add('up more higher greater larger bigger above plus', { direction: 'up', as: 'degree' });
add(
  'fell fallen falling falls declined decline declines declining decreased decreases decreasing dropped drops dropping shrank shrunk shrinking contracted contracting cut cuts cutting reduced reduce reduces reducing slashed lowered lower lowering plunged slumped plummeted slipped sank sunk tumbled dipped slid collapsed',
  { direction: 'down', as: 'verb' },
);
add('lost lose losing', { direction: 'down', as: 'object' });
add('decline decrease drop reduction contraction downturn slump fall dip plunge collapse', { direction: 'down', as: 'noun' });
add('down less fewer lower minus', { direction: 'down', as: 'degree' });

export const englishChange = (form: string): ChangeWord | null => CHANGES.get(form) ?? null;

const LEVEL = new Set(
  'reached reach reaches reaching amounted amounts amounting totaled totalled totals stood stands stand constitutes constituted accounted accounts accounting hit exceeded exceeds exceed'.split(
    ' ',
  ),
);
export const isEnglishLevel = (form: string): boolean => LEVEL.has(form);

const RATIOS = new Map<string, RatioWord>();
const ratio = (value: string, direction: RatioWord['direction']): RatioWord => ({ of: 'ratio', value, unit: 'times', direction });
for (const [value, forms] of [
  ['2', 'doubled doubling doubles'],
  ['3', 'tripled tripling triples trebled trebling'],
  ['4', 'quadrupled quadrupling quadruples'],
  ['5', 'quintupled'],
  ['6', 'sextupled'],
] as const)
  for (const form of forms.split(' ')) RATIOS.set(form, ratio(value, 'up'));
for (const form of ['halved', 'halving']) RATIOS.set(form, { of: 'fraction', value: '0.5', unit: 'fraction', direction: 'down' });
for (const [i, word] of ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].entries()) {
  RATIOS.set(`${word}fold`, ratio(String(i + 2), null));
  RATIOS.set(`${word}-fold`, ratio(String(i + 2), null));
}
RATIOS.set('hundredfold', ratio('100', null));
/** How often something happened; "twice as much" is a ratio. */
RATIOS.set('twice', { of: 'count', value: '2', unit: 'units', direction: null });
RATIOS.set('thrice', { of: 'count', value: '3', unit: 'units', direction: null });
export const ENGLISH_RATIOS: ReadonlyMap<string, RatioWord> = RATIOS;

/** Verbs whose plain form is also an adjective ("double standards"): read only where a verb must stand. */
export const BARE_RATIOS: ReadonlyMap<string, RatioWord> = new Map([
  ['double', ratio('2', 'up')],
  ['triple', ratio('3', 'up')],
  ['treble', ratio('3', 'up')],
  ['quadruple', ratio('4', 'up')],
  ['halve', { of: 'fraction', value: '0.5', unit: 'fraction', direction: 'down' }],
]);
/** "Third" and so on as denominators. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map(
  [
    ['half', 2],
    ['halves', 2],
    ['third', 3],
    ['quarter', 4],
    ['fourth', 4],
    ['fifth', 5],
    ['sixth', 6],
    ['seventh', 7],
    ['eighth', 8],
    ['tenth', 10],
  ].flatMap(
    ([form, n]) =>
      (form === 'halves' || form === 'half'
        ? [[form, n]]
        : [
            [form, n],
            [`${form}s`, n],
          ]) as [string, number][],
  ),
);
