import type { ChangeWord, RatioWord } from '../amounts/amount-words.js';
import { byPrefix } from './stems.js';

const PREFIXES = new Map<string, ChangeWord>();
const add = (words: string, change: ChangeWord): void => {
  for (const word of words.split(' ')) PREFIXES.set(word, change);
};
add(
  'приросл прирос прираст вырос выраст вырас возрос возрасл возрастае возрастаю возрастал увелич повыс повыш поднял подним поднят подрос расшир нараст нараще наращ удво утро росл раст растет укреп преумнож приумнож взлетел взлете подскоч подрасте скакну рвану удваива утраива',
  { direction: 'up', as: 'verb' },
);
add('прибави прибавл добави приобр', { direction: 'up', as: 'object' });
add('прирост прибавк увеличени повышени расширени наращивани подъем превышени взлет скачок рывок', { direction: 'up', as: 'noun' });
add(
  'сниз сниж сокра упал упад падает падают падал умень просе просел просяд ослаб урез рухну обвали провали опусти подсе подсяд сжал съежи',
  {
    direction: 'down',
    as: 'verb',
  },
);
add('потеря', { direction: 'down', as: 'object' });
add('снижени сокращени уменьшени падени спад обвал просадк', { direction: 'down', as: 'noun' });

const FORMS = new Map<string, ChangeWord>();
// «возраст» is age, so of this verb's future only whole forms
for (const form of ['возрастет', 'возрастут', 'возрасти', 'возрастал']) FORMS.set(form, { direction: 'up', as: 'verb' });
for (const form of ['рост', 'роста', 'росту', 'ростом', 'росте']) FORMS.set(form, { direction: 'up', as: 'noun' });
for (const form of ['плюсом', 'плюсе']) FORMS.set(form, { direction: 'up', as: 'noun' });
for (const form of ['минусом', 'минусе']) FORMS.set(form, { direction: 'down', as: 'noun' });
for (const form of ['больше', 'выше', 'более', 'вверх', 'плюс']) FORMS.set(form, { direction: 'up', as: 'degree' });
for (const form of ['меньше', 'ниже', 'менее', 'вниз', 'минус', 'дешевле']) FORMS.set(form, { direction: 'down', as: 'degree' });
/** Same beginning, other sense: возраст is age. */
const NOT: ReadonlySet<string> = new Set(['растение', 'растения', 'растений', 'утром', 'утро', 'спадает', 'раствор']);

export function russianChange(form: string): ChangeWord | null {
  const exact = FORMS.get(form);
  if (exact) return exact;
  if (form.length < 4 || NOT.has(form)) return null;
  // The noun is the longer of two beginnings that share letters (увелич-, увеличени-).
  for (let length = Math.min(form.length, 11); length >= 4; length--) {
    const found = PREFIXES.get(form.slice(0, length));
    if (found) return found;
  }
  return null;
}

const LEVEL = new Map(
  'состав достиг достав насчит превы равня равен равна доходи дошел дошла дошло исчисл'.split(' ').map((stem) => [stem, true] as const),
);
export const isRussianLevel = (form: string): boolean => form.length >= 5 && byPrefix(form, LEVEL, 5, 6) === true;

const RATIOS = new Map<string, RatioWord>();
const ratio = (value: string, direction: RatioWord['direction']): RatioWord => ({ of: 'ratio', value, unit: 'times', direction });
for (const [value, form] of [
  ['2', 'вдвое'],
  ['3', 'втрое'],
  ['4', 'вчетверо'],
  ['5', 'впятеро'],
  ['6', 'вшестеро'],
  ['10', 'вдесятеро'],
] as const)
  RATIOS.set(form, ratio(value, null));
for (const [value, stem] of [
  ['2', 'удво'],
  ['3', 'утро'],
  ['4', 'учетвер'],
] as const) {
  const endings = [
    'ился',
    'илась',
    'илось',
    'ились',
    'ил',
    'ила',
    'ило',
    'или',
    'ить',
    'иться',
    'ит',
    'ится',
    'ят',
    'ятся',
    'им',
    'ение',
    'ения',
    'ению',
    'ением',
    'ении',
    'ен',
    'ена',
    'ено',
    'ены',
    'енный',
    'енного',
    'ив',
    'ились',
  ];
  for (const ending of endings) RATIOS.set((stem === 'учетвер' ? stem : stem) + ending, ratio(value, 'up'));
  for (const ending of ['ваивается', 'ваиваются', 'аивается', 'аиваются', 'аивался'])
    RATIOS.set(stem.slice(0, -1) + ending, ratio(value, 'up'));
}
for (const [value, stem] of [
  ['2', 'двукратн'],
  ['2', 'двухкратн'],
  ['3', 'трехкратн'],
  ['3', 'троекратн'],
  ['4', 'четырехкратн'],
  ['5', 'пятикратн'],
  ['6', 'шестикратн'],
  ['7', 'семикратн'],
  ['8', 'восьмикратн'],
  ['10', 'десятикратн'],
  ['1.5', 'полуторакратн'],
  ['100', 'стократн'],
] as const) {
  for (const ending of ['ый', 'ого', 'ому', 'ым', 'ом', 'ая', 'ой', 'ую', 'ое', 'ые', 'ых', 'о'])
    RATIOS.set(stem + ending, ratio(value, null));
}
/** How often something happened. */
for (const [value, form] of [
  ['2', 'дважды'],
  ['3', 'трижды'],
  ['4', 'четырежды'],
] as const)
  RATIOS.set(form, { of: 'count', value, unit: 'units', direction: null });
for (const form of ['полпроцента']) RATIOS.set(form, { of: 'percent', value: '0.5', unit: 'percent', direction: null });
for (const [value, forms] of [
  ['0.5', 'половина половину половины половине половиной'],
  ['0.333', 'треть трети'],
  ['0.25', 'четверть четверти четвертью'],
] as const) {
  for (const form of forms.split(' ')) RATIOS.set(form, { of: 'fraction', value, unit: 'fraction', direction: null });
}
export const RUSSIAN_RATIOS: ReadonlyMap<string, RatioWord> = RATIOS;
