import { describe, expect, it } from 'vitest';
import { alignTurns, sameSpeaker } from './align-turns.js';
import { gistOf, likeness } from './gist.js';
import { record } from './record.fixture.js';

const nothing = () => false;
type Turns = NonNullable<Parameters<typeof record>[0]['turns']>;
const aligned = (a: Turns, b: Turns, lang = 'en'): string =>
  alignTurns(record({ turns: a }), record({ id: 'b.example:en:2', lang, turns: b }), nothing)
    .map((row) => `${row.a ?? '-'}${row.b ?? '-'}`)
    .join(' ');

describe('turns of two pages', () => {
  it.each<[string, string, Turns, Turns]>([
    [
      '00 11',
      'the same speakers in the same order',
      [
        ['XA', 'Good morning.'],
        ['XB', 'Thanks.'],
      ],
      [
        ['XA', 'Hello.'],
        ['XB', 'Thank you.'],
      ],
    ],
    [
      '00 1-',
      'one that ends earlier',
      [
        ['XA', 'Good morning.'],
        ['XB', 'Thanks.'],
      ],
      [['XA', 'Hello.']],
    ],
    [
      '-0 01',
      'one that begins later',
      [['XB', 'Thanks.']],
      [
        ['XA', 'Hello.'],
        ['XB', 'Thank you.'],
      ],
    ],
    [
      '0- 10 21',
      'told by what is said where one speaker speaks again',
      [
        ['XA', 'Good morning.'],
        ['XA', 'The bridge over the Lenn is open.'],
        ['XB', 'Thanks.'],
      ],
      [
        ['XA', 'The Lenn bridge is open at last.'],
        ['XB', 'Thank you.'],
      ],
    ],
    [
      '0- 1-',
      'a page without turns',
      [
        ['XA', 'Good morning.'],
        ['XB', 'Thanks.'],
      ],
      [],
    ],
  ])('%s: %s', (expected, _what, a, b) => {
    expect(aligned(a, b)).toBe(expected);
  });

  it('are found across languages', () => {
    expect(
      aligned(
        [
          ['XA', 'Good morning.'],
          ['XA', 'The bridge over the Lenn cost 40 million.'],
          ['XA', 'Students and tourists come.'],
        ],
        [
          ['XA', 'Мост через Ленн стоил 40 миллионов.'],
          ['XA', 'Студенты и туристы едут.'],
        ],
        'ru',
      ),
    ).toBe('0- 10 21');
  });

  it.each<[boolean | null, string, Parameters<typeof sameSpeaker>[0], Parameters<typeof sameSpeaker>[1]]>([
    [
      true,
      'one id',
      { name: 'A. Arvel', state: 'XA', office: null, person: 'x-arvel' },
      { name: 'Анна Арвел', state: 'XA', office: 'president', person: 'x-arvel' },
    ],
    [
      false,
      'two ids',
      { name: 'Arvel', state: 'XA', office: null, person: 'x-arvel' },
      { name: 'Arvel', state: 'XA', office: null, person: 'x-other' },
    ],
    [null, 'nobody named', null, { name: 'Arvel', state: 'XA', office: null, person: null }],
    [
      true,
      'one name in two alphabets',
      { name: 'Boris Boren', state: 'XB', office: 'president', person: null },
      { name: 'Борис Борен', state: 'XB', office: 'president', person: null },
    ],
    [
      false,
      'two states',
      { name: 'Boren', state: 'XB', office: 'president', person: null },
      { name: 'Boren', state: 'XA', office: 'president', person: null },
    ],
  ])('%s: %s', (expected, _what, a, b) => {
    expect(sameSpeaker(a, b)).toBe(expected);
  });
});

describe('what words come to', () => {
  it.each([
    ['number 1130', '1,130'],
    ['number 1130', '1 130'],
    ['number 4.5', '4,5'],
    ['number 4.5', '4.50'],
    ['number 16', '16%'],
    ['percent', '16%'],
    ['percent', '16 процентов'],
    ['bridge', 'мосты'],
    ['bridge', 'bridges'],
    ['name lenn', 'the Lenn'],
  ])('%s: %s', (key, text) => {
    expect([...gistOf(text, nothing).keys()]).toContain(key);
  });

  it('is the same in both languages but for words of one only', () => {
    const [en, ru] = [gistOf('The bridge is nice and costs 40 million', nothing), gistOf('Мост красивый, он стоил 40 миллионов', nothing)];
    expect(likeness(en, ru, false).ofA).toBe(1);
    expect(likeness(en, ru, true).ofA).toBeLessThan(1);
  });
});
