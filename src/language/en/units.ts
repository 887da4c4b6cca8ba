import type { Measure } from '../amounts/amount-words.js';

const FORMS = new Map<string, Measure>();
const add = (measure: Measure, forms: string): void => {
  for (const form of forms.split(' ')) FORMS.set(form, measure);
};
const count = (unit: string): Measure => ({ of: 'count', unit });
const money = (unit: string): Measure => ({ of: 'money', unit });
add({ of: 'percent', unit: 'percent' }, 'percent % pct percents');
add({ of: 'ratio', unit: 'times' }, 'times');
for (const [unit, forms] of [
  ['USD', 'dollar dollars bucks'],
  ['EUR', 'euro euros'],
  ['RUB', 'ruble rubles rouble roubles'],
  ['CNY', 'yuan renminbi'],
  ['GBP', 'pound pounds sterling'],
  ['JPY', 'yen'],
  ['KZT', 'tenge'],
  ['AZN', 'manat manats'],
  ['KGS', 'som soms'],
  ['UZS', 'sum'],
  ['TJS', 'somoni'],
  ['AMD', 'dram drams'],
  ['GEL', 'lari'],
  ['UAH', 'hryvnia hryvnias hryvnya'],
  ['TRY', 'lira liras'],
  ['INR', 'rupee rupees'],
  ['IRR', 'rial rials'],
  ['SAR', 'riyal riyals'],
  ['AED', 'dirham dirhams'],
  ['ILS', 'shekel shekels'],
  ['CHF', 'franc francs'],
  ['KRW', 'won'],
  ['BRL', 'reais'],
  ['ZAR', 'rand'],
  ['PLN', 'zloty zlotys'],
  ['MNT', 'tugrik tugriks'],
  ['RSD', 'dinar dinars'],
  ['MXN', 'peso pesos'],
  ['NOK', 'kroner krone'],
  ['SEK', 'kronor krona'],
  ['CZK', 'koruna korunas'],
  ['HUF', 'forint forints'],
  ['THB', 'baht'],
  ['VND', 'dong'],
  ['MYR', 'ringgit'],
  ['IDR', 'rupiah'],
  ['BDT', 'taka'],
  ['NGN', 'naira'],
] as const)
  add(money(unit), forms);
for (const [unit, forms] of [
  ['tonnes', 'tonne tonnes ton tons t'],
  ['kg', 'kilogram kilograms kilogramme kilogrammes kilo kilos kg'],
  ['m3', 'bcm m3 cbm'],
  ['km', 'kilometer kilometers kilometre kilometres km'],
  ['miles', 'mile miles'],
  ['m', 'meter meters metre metres'],
  ['mm', 'mm millimeter millimeters millimetre millimetres'],
  ['hectares', 'hectare hectares ha'],
  ['acres', 'acre acres'],
  ['barrels', 'barrel barrels bpd'],
  ['MW', 'megawatt megawatts mw'],
  ['GW', 'gigawatt gigawatts gw'],
  ['kW', 'kilowatt kilowatts kw'],
  ['kWh', 'kilowatt-hour kilowatt-hours kwh'],
  ['MWh', 'megawatt-hour megawatt-hours mwh'],
  ['GWh', 'gigawatt-hour gigawatt-hours gwh'],
  ['TWh', 'terawatt-hour terawatt-hours twh'],
  ['litres', 'liter liters litre litres'],
  ['gallons', 'gallon gallons'],
  ['degrees', 'degree degrees'],
  ['years', 'year years'],
  ['months', 'month months'],
  ['weeks', 'week weeks'],
  ['days', 'day days'],
  ['hours', 'hour hours'],
  ['minutes', 'minute minutes'],
  ['seconds', 'seconds'],
  ['decades', 'decade decades'],
  ['centuries', 'century centuries'],
  ['TEU', 'teu teus'],
] as const)
  add(count(unit), forms);

export const englishMeasure = (form: string): Measure | null => FORMS.get(form) ?? null;

const NATIONAL: readonly (readonly [string, string, string])[] = [
  ['RUB', 'belarusian', 'BYN'],
  ['USD', 'australian', 'AUD'],
  ['USD', 'canadian', 'CAD'],
  ['USD', 'singapore', 'SGD'],
  ['GBP', 'egyptian', 'EGP'],
  ['GBP', 'lebanese', 'LBP'],
  ['GBP', 'syrian', 'SYP'],
  ['INR', 'pakistani', 'PKR'],
  ['AZN', 'turkmen', 'TMT'],
  ['RSD', 'iraqi', 'IQD'],
  ['RSD', 'kuwaiti', 'KWD'],
  ['RSD', 'algerian', 'DZD'],
  ['SAR', 'qatari', 'QAR'],
  ['SAR', 'omani', 'OMR'],
  ['NOK', 'danish', 'DKK'],
  ['NOK', 'swedish', 'SEK'],
  ['MXN', 'argentine', 'ARS'],
  ['MXN', 'cuban', 'CUP'],
  ['MXN', 'philippine', 'PHP'],
];
export function englishCurrency(unit: string, adjectives: readonly string[]): string {
  for (const [base, adjective, code] of NATIONAL) if (unit === base && adjectives.includes(adjective)) return code;
  return unit;
}

const PEOPLE = new Set(
  (
    'people persons person students student tourists citizens troops soldiers servicemen servicewomen officers fighters militants peacekeepers refugees migrants residents inhabitants ' +
    'russians ukrainians compatriots passengers participants delegates representatives entrepreneurs businessmen businesspeople doctors medics physicians engineers experts specialists scientists ' +
    'researchers athletes volunteers pensioners children kids men women boys girls alumni casualties wounded dead prisoners pows hostages victims graduates trainees cadets applicants voters deputies ' +
    'lawmakers observers pilgrims visitors guests viewers spectators sailors pilots astronauts cosmonauts police policemen guards terrorists veterans employees workers teachers pupils schoolchildren ' +
    'professionals personnel staff americans germans chinese japanese turks armenians azerbaijanis kazakhs uzbeks tajiks kyrgyz israelis palestinians syrians iranians iraqis afghans serbs jews muslims ' +
    'christians souls nationals expatriates settlers civilians journalists nurses farmers colleagues leaders evacuees survivors members users customers consumers patients britons europeans africans'
  ).split(' '),
);
/** No plural of a man: these end so by themselves. */
const NO_MEN: ReadonlySet<string> = new Set(['specimen', 'regimen', 'abdomen', 'acumen', 'turkmen', 'yemen']);
/** Nationalities are recognised by their endings when they are written with a capital. */
export function isEnglishPeople(form: string, title: boolean): boolean {
  if (PEOPLE.has(form) || (form.length > 5 && form.endsWith('men') && !NO_MEN.has(form))) return true;
  return title && form.length > 6 && (form.endsWith('ians') || form.endsWith('cans') || form.endsWith('iots') || form.endsWith('eans'));
}
