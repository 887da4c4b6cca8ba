import { type NumberWord, type NumberWords, place, scale } from '../numbers/number-words.js';

const UNITS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;
const TEENS = ['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'] as const;
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const;

function build(): Map<string, NumberWord> {
  const words = new Map<string, NumberWord>();
  for (const [i, form] of UNITS.entries()) words.set(form, place(i + 1));
  for (const [i, form] of TEENS.entries()) words.set(form, place(i + 10));
  for (const [i, ten] of TENS.entries()) {
    const value = (i + 2) * 10;
    words.set(ten, place(value));
    for (const [k, unit] of UNITS.entries()) words.set(`${ten}-${unit}`, place(value + k + 1));
  }
  for (const [form, power] of [
    ['hundred', 2],
    ['thousand', 3],
    ['million', 6],
    ['billion', 9],
    ['trillion', 12],
    ['lakh', 5],
    ['crore', 7],
  ] as const) {
    words.set(form, scale(power));
    words.set(`${form}s`, scale(power, { plural: true }));
  }
  words.set('tens', scale(1, { plural: true }));
  words.set('dozen', scale(0, { times: 12 }));
  words.set('dozens', scale(1, { plural: true }));
  for (const [form, power] of [
    ['mln', 6],
    ['mn', 6],
    ['bln', 9],
    ['bn', 9],
    ['trn', 12],
    ['tn', 12],
  ] as const)
    words.set(form, scale(power, { short: true }));
  return words;
}

export const ENGLISH_NUMBERS: NumberWords = {
  lang: 'en',
  words: build(),
  articles: new Set(['a', 'an']),
  and: 'and',
  additions: [
    { words: ['and', 'a', 'half'], value: '0.5' },
    { words: ['and', 'one', 'half'], value: '0.5' },
    { words: ['and', 'a', 'quarter'], value: '0.25' },
    { words: ['and', 'three', 'quarters'], value: '0.75' },
    { words: ['and', 'a', 'third'], value: '0.333' },
  ],
  glued: new Map([
    ['k', 3],
    ['m', 6],
    ['mn', 6],
    ['mln', 6],
    ['million', 6],
    ['b', 9],
    ['bn', 9],
    ['bln', 9],
    ['billion', 9],
    ['tn', 12],
    ['trillion', 12],
    ['-million', 6],
    ['-billion', 9],
    ['-trillion', 12],
  ]),
  beforeScale: [
    { words: ['half', 'a'], value: '0.5' },
    { words: ['half'], value: '0.5' },
    { words: ['a', 'half'], value: '0.5' },
    { words: ['quarter', 'of', 'a'], value: '0.25' },
    { words: ['a', 'quarter', 'of', 'a'], value: '0.25' },
    { words: ['a', 'quarter'], value: '0.25' },
    { words: ['three', 'quarters', 'of', 'a'], value: '0.75' },
    { words: ['three-quarters', 'of', 'a'], value: '0.75' },
  ],
};
