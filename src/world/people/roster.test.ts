import { describe, expect, it } from 'vitest';
import { roster } from './roster.js';

describe('roster', () => {
  it('reads names, other spellings, patronymic, id and tenures', () => {
    expect(
      roster(
        'XA',
        '\nИван Пробный / Иоанн Пробный (Петрович) = Ivan Probny / Ivan Probnyy #Q42: premier 2001..2003-04, 2005-01-02..; -.head 1999\n',
      ),
    ).toEqual([
      {
        id: 'Q42',
        names: { ru: ['Иван Пробный', 'Иоанн Пробный'], en: ['Ivan Probny', 'Ivan Probnyy'] },
        patronymic: 'Петрович',
        tenures: [
          { office: 'prime-minister', state: 'XA', from: '2001', to: '2003-04' },
          { office: 'prime-minister', state: 'XA', from: '2005-01-02', to: null },
          { office: 'head-of-organisation', state: null, from: '1999', to: '1999' },
        ],
      },
    ]);
  });

  it.each([
    ['no English name', 'Иван Пробный: president 2001..'],
    ['no tenure', 'Иван Пробный = Ivan Probny'],
    ['an office that is none', 'Иван Пробный = Ivan Probny: shah 2001..'],
    ['a date that is none', 'Иван Пробный = Ivan Probny: president lately'],
    ['an end without a beginning', 'Иван Пробный = Ivan Probny: president ..2001'],
  ])('throws on %s', (_, line) => {
    expect(() => roster('XA', line)).toThrow(/^roster: /);
  });
});
