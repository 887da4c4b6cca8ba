import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shift } from '../../domain/index.js';
import { line, read } from '../read.fixture.js';
import { JsonText } from './json-records.js';
import { Numbers } from './number.js';
import { readPeriod } from './period.js';
import { delimiterOf, type Row, TableText } from './rows.js';
import { readUnit } from './unit.js';
import { wrongIn } from './wrong.js';

const wrong = wrongIn('t');
const rowsOf = (text: string, delimiter: string, cuts: readonly number[]): string[][] => {
  const table = new TableText(delimiter, wrong);
  const out: Row[] = [];
  let from = 0;
  for (const cut of [...cuts].sort((a, b) => a - b)) {
    out.push(...table.take(text.slice(from, cut)));
    from = Math.max(from, cut);
  }
  out.push(...table.take(text.slice(from)), ...table.end());
  return out.map(({ cells }) => cells.map((cell) => cell.text));
};
const quoted = (cell: string, delimiter: string): string =>
  cell.includes(delimiter) || /["\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

// No surrogates: a piece of text never ends within a character, because the decoder does not cut there.
const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', ';', '\n', '\r\n', ' ', '1', '.') });
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { maxLength: 6 });

describe('tables in text', () => {
  it('give back the cells that were written, wherever the text is cut', () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(',', ';'),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.array(fc.nat(60)),
        (rows, delimiter, end, cuts) => {
          const text = rows.map((row) => row.map((each) => quoted(each, delimiter)).join(delimiter)).join(end);
          const filled = rows.filter((row) => row.some((each) => each.trim() !== ''));
          expect(
            rowsOf(
              text,
              delimiter,
              cuts.filter((cut) => cut < text.length),
            ),
          ).toEqual(filled);
        },
      ),
    );
  });

  it('tell the place where a cell begins', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const text = rows.map((row) => row.map((each) => quoted(each, ',')).join(',')).join('\n');
        const lines = text.split(/\r\n|\n|\r/);
        const parsed = new TableText(',', wrong);
        const all = [...parsed.take(text), ...parsed.end()];
        for (const { line: n, cells } of all) {
          const [first] = cells;
          expect(first?.column).toBe(1);
          expect(lines[n - 1]).toBeDefined();
        }
      }),
    );
  });

  it('are parted by what parts their header most', () => {
    expect(['a,b', 'a;b', 'a\tb', 'a|b', '"a,b";c', 'a'].map(delimiterOf)).toEqual([',', ';', '\t', '|', ';', ',']);
  });

  it('lead to the same points in pieces of any size', async () => {
    const text =
      'reporter;partner;indicator;period;value;unit;source\r\nXA;XB;exports;2021;1,5;USD;"a;\r\nb"\r\nXB;XA;imports;2021-Q2;7;EUR;ж\r\n';
    const whole = (await read(text)).points;
    expect(whole.map(line)).toHaveLength(2);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: text.length }), async (piece) => {
        expect((await read(text, {}, piece)).points).toEqual(whole);
      }),
    );
  });
});

describe('records in JSON', () => {
  const member = fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.boolean(), fc.array(fc.string()));
  it('are those that were written, wherever the text is cut', () => {
    fc.assert(
      fc.property(fc.array(fc.dictionary(fc.string({ minLength: 1 }), member)), fc.boolean(), fc.nat(80), (records, wrapped, cut) => {
        const text = JSON.stringify(wrapped ? { count: records.length, data: records } : records, null, cut % 3);
        const json = new JsonText(wrong);
        const found = [...json.take(text.slice(0, cut)), ...json.take(text.slice(cut))];
        json.end();
        const flat = records.map((each) =>
          Object.fromEntries(
            Object.entries(each)
              .filter(([, value]) => !Array.isArray(value))
              .map(([name, value]) => [name, value === null ? '' : String(value)]),
          ),
        );
        expect(found.map(({ members }) => Object.fromEntries([...members].map(([name, each]) => [name, each.text])))).toEqual(flat);
      }),
    );
  });
});

describe('numbers', () => {
  it('keep every digit, with a point or a comma', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 20n }),
        fc.stringMatching(/^\d{0,6}$/),
        fc.constantFrom('.', ','),
        (whole, fraction, mark) => {
          const text = fraction === '' ? String(whole) : `${whole}${mark}${fraction}`;
          const read = new Numbers(mark).read(text);
          expect(read).toEqual({ value: shift(fraction === '' ? String(whole) : `${whole}.${fraction}`, 0), decimals: fraction.length });
        },
      ),
    );
  });

  it.each([
    ['1 234,5', '1234.5', 1],
    ["1'234.50", '1234.5', 2],
    ['1.5e3', '1500', -2],
    ['15E-1', '1.5', 1],
    ['+5', '5', 0],
    ['0,125', '0.125', 3],
    ['851172,523', '851172.523', 3],
  ])('%s is %s', (text, value, decimals) => {
    expect(new Numbers().read(text)).toEqual({ value, decimals });
  });

  it.each(['', '1.2.3', '1,234.5', '0x10', '1e999', '--1', '٣', 'Infinity', '1/2', '5%', '9'.repeat(50)])('%s is none', (text) => {
    expect(new Numbers().read(text)).toBe('not-a-number');
  });
});

describe('times', () => {
  it.each([
    ['2022', '2022'],
    ['2022-A1', '2022'],
    ['2022-01', '2022-01'],
    ['202201', '2022-01'],
    ['2022M1', '2022-01'],
    ['2022-M12', '2022-12'],
    ['2022-Q1', '2022-01/2022-03'],
    ['2022q4', '2022-10/2022-12'],
    ['2022-S1', '2022-01/2022-06'],
    ['2022-H2', '2022-07/2022-12'],
    ['2022-01/2022-06', '2022-01/2022-06'],
    ['2022-01/2022-12', '2022'],
    ['2020/2021', '2020/2021'],
  ])('%s is %s', (text, period) => {
    expect(readPeriod(text)).toBe(period);
  });
  it.each([
    '',
    '22',
    '2022-13',
    '2022-00',
    '2022-Q5',
    '2022-S3',
    '1066',
    '9999',
    '2022-06-29',
    '2022-06/2022-01',
    '2022/2022-06',
    '2022-Q1/2022-Q2',
    '01.2022',
  ])('%s is none', (text) => {
    expect(readPeriod(text)).toBeNull();
  });
});

describe('units', () => {
  it.each([
    ['USD', 'USD', 0],
    ['thousand USD', 'USD', 3],
    ['usd_million', 'USD', 6],
    ['US dollars, millions', 'USD', 6],
    ['MIO_EUR', 'EUR', 6],
    ['тыс. долл. США', 'USD', 3],
    ['млрд руб.', 'RUB', 9],
    ['people', 'people', 0],
    ['AMD', 'AMD', 0],
  ])('%s', (text, unit, power) => {
    expect(readUnit(text)).toEqual({ unit, power });
  });
  it.each(['', 'million', 'doubloons', 'USD EUR', 'percent'])('%s is none', (text) => {
    expect(readUnit(text)).toBeNull();
  });
});
