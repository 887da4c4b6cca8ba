import type { Measure } from '../amounts/amount-words.js';
import { byStem } from './stems.js';

const count = (unit: string): Measure => ({ of: 'count', unit });
const money = (unit: string): Measure => ({ of: 'money', unit });

const CURRENCIES: readonly (readonly [string, string])[] = [
  ['USD', 'доллар'],
  ['EUR', 'евро'],
  ['RUB', 'рубл'],
  ['CNY', 'юан'],
  ['GBP', 'фунт'],
  ['JPY', 'иен йен'],
  ['KZT', 'тенге'],
  ['AZN', 'манат'],
  ['KGS', 'сом'],
  ['UZS', 'сум'],
  ['TJS', 'сомони'],
  ['AMD', 'драм'],
  ['GEL', 'лари'],
  ['UAH', 'гривн гривен'],
  ['MDL', 'ле леев лей'],
  ['TRY', 'лир'],
  ['INR', 'рупи рупий'],
  ['IRR', 'риал'],
  ['SAR', 'риял'],
  ['AED', 'дирхам дирхем'],
  ['ILS', 'шекел'],
  ['CHF', 'франк'],
  ['KRW', 'вон'],
  ['BRL', 'реал'],
  ['ZAR', 'рэнд ранд'],
  ['PLN', 'злот'],
  ['MNT', 'тугрик'],
  ['VND', 'донг'],
  ['RSD', 'динар'],
  ['MXN', 'песо'],
  ['NOK', 'крон'],
  ['HUF', 'форинт'],
  ['THB', 'бат'],
  ['MYR', 'ринггит'],
  ['EGP', 'егп'],
];

const STEMS = new Map<string, Measure>();
for (const [unit, stems] of CURRENCIES) for (const stem of stems.split(' ')) STEMS.set(stem, money(unit));
for (const [unit, stems] of [
  ['tonnes', 'тонн'],
  ['kg', 'килограмм'],
  ['m3', 'кубометр куб'],
  ['km', 'километр'],
  ['m', 'метр'],
  ['mm', 'миллиметр'],
  ['hectares', 'гектар'],
  ['barrels', 'баррел'],
  ['MW', 'мегаватт'],
  ['GW', 'гигаватт'],
  ['kW', 'киловатт'],
  ['kWh', 'киловатт-час'],
  ['MWh', 'мегаватт-час'],
  ['GWh', 'гигаватт-час'],
  ['TWh', 'тераватт-час'],
  ['litres', 'литр'],
  ['degrees', 'градус'],
  ['months', 'месяц месяцев'],
  ['weeks', 'недел недель'],
  ['hours', 'час'],
  ['minutes', 'минут'],
  ['seconds', 'секунд'],
  ['decades', 'десятилети'],
  ['centuries', 'столети'],
  ['years', 'год лет'],
] as const)
  for (const stem of stems.split(' ')) STEMS.set(stem, count(unit));
STEMS.set('процент', { of: 'percent', unit: 'percent' });

/** Short forms and those that endings would confuse with other words. */
const FORMS = new Map<string, Measure>([
  ['%', { of: 'percent', unit: 'percent' }],
  ['проц', { of: 'percent', unit: 'percent' }],
  ['п.п', { of: 'points', unit: 'points' }],
  ['пп', { of: 'points', unit: 'points' }],
  ['раз', { of: 'ratio', unit: 'times' }],
  ['раза', { of: 'ratio', unit: 'times' }],
  ['разам', { of: 'ratio', unit: 'times' }],
  ['долл', money('USD')],
  ['руб', money('RUB')],
  ['км', count('km')],
  ['га', count('hectares')],
  ['кг', count('kg')],
  ['т', count('tonnes')],
  ['мвт', count('MW')],
  ['гвт', count('GW')],
  ['квт', count('kW')],
  ['квт-ч', count('kWh')],
  ['день', count('days')],
  ['дня', count('days')],
  ['дней', count('days')],
  ['дням', count('days')],
  ['днями', count('days')],
  ['днях', count('days')],
  ['сутки', count('days')],
  ['суток', count('days')],
  ['тэу', count('TEU')],
  ['дфэ', count('TEU')],
]);
/** Other words with the same stem. */
const OTHERS: ReadonlySet<string> = new Set([
  'сомах',
  'лета',
  'лету',
  'лете',
  'лето',
  'летом',
  'летам',
  'лире',
  'куба',
  'кубе',
  'кубой',
  'кубы',
  'кубу',
  'вон',
  'суми',
  'час-пик',
  'лей',
  'сума',
  'франка',
]);

export function russianMeasure(form: string): Measure | null {
  const exact = FORMS.get(form);
  if (exact) return exact;
  return OTHERS.has(form) ? null : (byStem(form, STEMS) ?? null);
}

const NATIONAL: readonly (readonly [string, string, string])[] = [
  ['RUB', 'белорусск', 'BYN'],
  ['USD', 'австралийск', 'AUD'],
  ['USD', 'канадск', 'CAD'],
  ['USD', 'сингапурск', 'SGD'],
  ['USD', 'гонконгск', 'HKD'],
  ['GBP', 'египетск', 'EGP'],
  ['GBP', 'сирийск', 'SYP'],
  ['GBP', 'ливанск', 'LBP'],
  ['INR', 'пакистанск', 'PKR'],
  ['INR', 'индонезийск', 'IDR'],
  ['AZN', 'туркменск', 'TMT'],
  ['RSD', 'иракск', 'IQD'],
  ['RSD', 'кувейтск', 'KWD'],
  ['RSD', 'алжирск', 'DZD'],
  ['SAR', 'катарск', 'QAR'],
  ['SAR', 'оманск', 'OMR'],
  ['SAR', 'иранск', 'IRR'],
  ['NOK', 'датск', 'DKK'],
  ['NOK', 'шведск', 'SEK'],
  ['NOK', 'чешск', 'CZK'],
  ['MXN', 'аргентинск', 'ARS'],
  ['MXN', 'кубинск', 'CUP'],
  ['MXN', 'филиппинск', 'PHP'],
];

export function russianCurrency(unit: string, adjectives: readonly string[]): string {
  for (const [base, stem, code] of NATIONAL) if (unit === base && adjectives.some((form) => form.startsWith(stem))) return code;
  return unit;
}
