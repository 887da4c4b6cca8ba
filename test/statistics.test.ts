import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MISSING, NOTES, UNCHECKABLE, VERDICTS } from '../src/statistics/index.js';
import { readout } from './support/cli.js';
import { UIS } from './support/uis.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DEMO = join(ROOT, 'demo');
const SHARED = join(ROOT, '..', 'shared', 'corpus', 'stats');
const WORLD = ['--world', join(DEMO, 'world.json')];

let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'readout-statistics-'));
  expect((await readout(['add', join(DEMO, 'records'), ...WORLD, '--data', folder])).status).toBe(0);
  const added = await readout([
    'stats',
    'add',
    join(DEMO, 'statistics', 'nardania.csv'),
    join(DEMO, 'statistics', 'ozeria.csv'),
    ...WORLD,
    '--data',
    folder,
  ]);
  expect([added.status, added.err]).toEqual([0, '']);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...argv: string[]) => readout([...argv, ...WORLD, '--data', folder]);
interface Checked {
  readonly id: string;
  readonly verdict: string;
  readonly named: string | null;
  readonly agrees_with: string[];
  readonly differs_from: string[];
  readonly when_said: { readonly verdict: string } | null;
  readonly claim: {
    readonly value: string;
    readonly period: string;
    readonly measure: string;
    readonly said: string;
    readonly evidence: { readonly record: string }[];
  };
  readonly readings: { readonly reporter: string; readonly value: string; readonly meets: boolean; readonly source: string }[];
  readonly missing: { readonly reporter: string | null; readonly reason: string }[];
  readonly notes: string[];
}
const checks = async (...argv: string[]): Promise<Checked[]> => {
  const { status, out } = await run('check', ...argv, '--json');
  expect(status).toBe(0);
  return out
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Checked);
};
/** `2021 change 16 2022-02-16` as FACTS.md names a claim. */
const nameOf = ({ claim }: Checked): string => `${claim.period} ${claim.measure} ${claim.value} ${claim.said}`;

describe('the demo corpus against its statistics', () => {
  it('has every verdict', async () => {
    const found = new Set((await checks()).map(({ verdict }) => verdict));
    expect([...found].sort()).toEqual([
      'agrees',
      'agrees-with-neither',
      'agrees-with-one-only',
      'agrees-with-other-only',
      'cannot-be-checked',
    ]);
  });

  // As demo/FACTS.md tells them.
  it.each([
    ['2021 change 16 2022-02-16', 'agrees-with-neither', '', 'agrees'],
    ['2021 level 1800000000 2022-02-16', 'agrees', 'XA XB', 'agrees'],
    ['2022-01 change 4 2022-02-16', 'agrees', 'XA', 'agrees'],
    ['2021 change 14 2022-09-08', 'agrees-with-neither', '', 'agrees-with-neither'],
    ['2022-01/2022-06 change 5.5 2022-09-08', 'agrees-with-one-only', 'XA', 'agrees'],
    ['2022-01/2022-06 change 2 2022-09-08', 'agrees', 'XB', 'cannot-be-checked'],
    ['2022-01/2022-09 change 3 2022-11-30', 'agrees-with-other-only', 'XA', 'cannot-be-checked'],
    ['2022 change 14 2023-04-12', 'agrees', 'XA', 'agrees'],
    ['2022 change 9 2023-04-12', 'agrees', 'XB', 'cannot-be-checked'],
    ['2023 level 2300000000 2024-04-22', 'agrees', 'XA', 'agrees'],
    ['2023 change 12 2024-04-22', 'agrees', 'XA', 'agrees'],
    ['2024 change 9 2025-02-11', 'agrees-with-one-only', 'XA', 'agrees-with-one-only'],
  ])('%s: %s (%s), then %s', async (name, verdict, agrees, then) => {
    const found = (await checks('XA', 'XB')).find((each) => nameOf(each) === name);
    expect([found?.verdict, found?.agrees_with.join(' '), found?.when_said?.verdict]).toEqual([verdict, agrees, then]);
  });

  it('never speaks of right and wrong', async () => {
    for (const ui of ['en', 'ru']) {
      const { out, err } = await run('check', '--ui', ui);
      expect(out).not.toBe('');
      // What is quoted are the words of others.
      const own = `${out}${err}`.replace(/“[^”]*”|«[^»]*»/g, '');
      expect(own).not.toMatch(/\b(?:false|true|lie|lied|wrong|error|incorrect|mislead)/i);
      expect(own).not.toMatch(/лож(?:ь|н)|неверн|неправ|ошиб/i);
    }
    const { out } = await run('check', '--claimreview');
    expect(out).not.toMatch(/"ratingValue"|\b(?:false|lie|wrong)\b/i);
  });

  it('tells both values, the room, the tolerance and what is missing', async () => {
    const out = (await run('check', 'XA', 'XB', '--period', '2022-01/2022-09')).out.replaceAll('\u00a0', ' ');
    for (const told of [
      '[2.5, 3.5] %',
      'as said: ± 0.5 pp',
      '+1.09 %',
      '+3.14 %',
      'Statistical Office of Ozeria',
      'FOB',
      'by Ozerian figures',
    ])
      expect(out).toContain(told);
    const missing = (await run('check', 'XB', 'XC')).out;
    expect(missing).toContain('there is 2023-01/2023-03, 2023-04/2023-06, 2023-07/2023-09');
    expect(missing).toContain('no series is kept');
  });

  it('is the same in the parts of a pair, in CSV and as ClaimReview', async () => {
    const found = await checks('XA', 'XB');
    const pair = JSON.parse((await run('pair', 'XA', 'XB', '--json')).out) as { checks: Checked[] };
    expect(pair.checks).toEqual(found);
    expect((await run('pair', 'XA', 'XB')).out).toContain('Claims against official statistics');
    const rows = (await run('check', 'XA', 'XB', '--csv')).out.trim().split('\n');
    expect(rows.length - 1).toBe(found.reduce((sum, { readings, missing }) => sum + readings.length + missing.length, 0));
    const reviews = (await run('check', 'XA', 'XB', '--claimreview')).out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(reviews.map((each) => each.identifier)).toEqual(found.map(({ id }) => id));
    for (const review of reviews) {
      expect(review).toMatchObject({ '@context': 'https://schema.org', '@type': 'ClaimReview', itemReviewed: { '@type': 'Claim' } });
    }
  });

  it('leaves out statistics of a later day where a day is asked for', async () => {
    const [early] = (await checks('XA', 'XB', '--as-of', '2022-02-28')).filter((each) => nameOf(each) === '2021 change 16 2022-02-16');
    expect([early?.verdict, early?.readings.map(({ reporter }) => reporter)]).toEqual(['agrees', ['XA']]);
  });

  it('has a note where nothing is to be set against statistics', async () => {
    expect((await run('check', 'XA', 'XB', '--indicator', 'cargo')).err).toContain('No claims');
    expect((await run('check', 'XA', 'XB', '--indicator', 'cargo', '--ui', 'ru')).err).toContain('Нет утверждений');
  });
});

describe('readout stats', () => {
  const own = (): string => mkdtempSync(join(folder, 'files-'));
  const HEAD = 'reporter,partner,indicator,period,value,unit,source\n';

  it('lists series, and sets two sides side by side', async () => {
    expect((await run('stats', 'list')).out).toContain('Customs Service of Nardania · CC BY 4.0 · published 2022-02-10 … 2025-02-05 (6)');
    expect((await run('stats', 'list', 'XA', 'XC', '--json')).out.trim().split('\n')).toHaveLength(2);
    expect((await run('stats', 'list', '--csv')).out.split('\n')[0]).toContain('reporter,partner,indicator');
    const { out, err } = await run('stats', 'mirror', 'XA', 'XB');
    expect(out).toContain('From Nardania to Ozeria');
    expect(err).toContain('FOB');
  });

  it('takes the same file twice, and a package for its tables', async () => {
    const again = await run('stats', 'add', join(DEMO, 'statistics'), '--json');
    expect(JSON.parse(again.out)).toMatchObject({ ok: true, layout: 'SDMX-CSV', added: 0, unchanged: 28 });
  });

  it('reads gzip and other encodings when they are told', async () => {
    const place = own();
    writeFileSync(join(place, 'a.csv.gz'), gzipSync(`${HEAD}XA,XB,exports,2010,5,USD,a\n`));
    expect((await run('stats', 'add', join(place, 'a.csv.gz'))).out).toContain('1 value in 1 series: 1 new');
    // «Озерия» in windows-1251.
    const cyrillic = Buffer.concat([
      Buffer.from(`${HEAD}XA,`),
      Buffer.from([0xce, 0xe7, 0xe5, 0xf0, 0xe8, 0xff]),
      Buffer.from(',exports,2011,5,USD,a\n'),
    ]);
    writeFileSync(join(place, 'b.csv'), cyrillic);
    const refused = await run('stats', 'add', join(place, 'b.csv'));
    expect([refused.status, refused.err.includes('--encoding windows-1251')]).toEqual([1, true]);
    expect((await run('stats', 'add', join(place, 'b.csv'), '--encoding', 'windows-1251')).status).toBe(0);
    writeFileSync(join(place, 'c.csv'), Buffer.from(`\ufeff${HEAD}XA,XB,exports,2012,5,USD,a\n`, 'utf16le'));
    expect((await run('stats', 'add', join(place, 'c.csv'))).status).toBe(0);
  });

  it.each([
    ['no header', 'XA,XB,exports,2021,5,USD,a\n', /:1:1: the first line does not name the columns/],
    ['two headers', `${HEAD}XA,XB,exports,2021,5,USD,a\n${HEAD}`, /:3:1: the header of line 1 again/],
    ['a negative value', `${HEAD}XA,XB,exports,2021,-5,USD,a\n`, /:2:20: "-5" is below zero/],
    ['an unknown code', `${HEAD}XQ,XB,exports,2021,5,USD,a\n`, /:2:1: nobody is known by "XQ"/],
    ['mixed units', `${HEAD}XA,XB,exports,2021,5,USD,a\nXA,XB,exports,2022,5,EUR,a\n`, /:3:22: EUR in a series that is in USD at .*:2:20/],
    ['two values', `${HEAD}XA,XB,exports,2021,5,USD,a\nXA,XB,exports,2021,6,USD,a\n`, /:3:20: is a second value .*:2:20/],
  ])('refuses %s with line and column, keeps nothing of it, and goes on', async (_, text, message) => {
    const place = own();
    const good = `${HEAD}XA,XB,exports,19${String(50 + ++count)},5,USD,${place}\n`;
    writeFileSync(join(place, 'bad.csv'), text);
    writeFileSync(join(place, 'good.csv'), good);
    const { status, out, err } = await run('stats', 'add', join(place, 'bad.csv'), join(place, 'good.csv'));
    expect(status).toBe(1);
    expect(err).toMatch(message);
    expect(out).toContain('1 new');
    expect((await run('stats', 'list', '--json')).out).not.toContain('bad.csv');
  });
  let count = 0;

  it('says in Russian what is wrong', async () => {
    const place = own();
    writeFileSync(join(place, 'bad.csv'), `${HEAD}XA,XB,exports,2021,-5,USD,a\n`);
    expect((await run('stats', 'add', join(place, 'bad.csv'), '--ui', 'ru')).err).toMatch(/:2:20: "-5" — меньше нуля/);
  });

  it('tells how it is called', async () => {
    for (const argv of [
      ['stats', 'ad'],
      ['stats', 'add'],
      ['stats', 'mirror'],
      ['stats', 'mirror', 'XA'],
      ['stats', 'list', 'Nardania'],
      ['check', 'nobody'],
      ['stats', 'add', 'a.csv', '--reporter', 'Armenia'],
      ['stats', 'add', 'a.csv', '--vintage', 'soon'],
    ])
      expect([argv, (await run(...argv)).status]).toEqual([argv, 2]);
    expect((await run('stats', 'add', join(folder, 'none.csv'))).err).toContain('there is no such file');
  });
});

describe('what is told to people', () => {
  it('has words in Russian for every failure of a table', () => {
    const source = join(ROOT, 'src');
    const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
    );
    const codes = files.flatMap((file) =>
      [...readFileSync(join(source, file), 'utf8').matchAll(/'(stats-[a-z-]+)',/g)].map(([, code]) => code as string),
    );
    const commands = new Set(['stats-add', 'stats-list', 'stats-lines', 'stats-mirror']);
    const failures = [...new Set(codes)].filter((code) => !commands.has(code));
    expect(failures.length).toBeGreaterThan(20);
    expect(failures.filter((code) => !(code in UIS.ru.say.failures))).toEqual([]);
  });

  it('knows every code that the data has', () => {
    const { verdicts, verdictNames, short, missing, notes } = UIS.en.say.statistics;
    for (const words of [verdicts, verdictNames, short]) expect(Object.keys(words).sort()).toEqual([...VERDICTS].sort());
    expect(Object.keys(missing).sort()).toEqual([...new Set<string>([...UNCHECKABLE, ...MISSING])].sort());
    expect(Object.keys(notes).sort()).toEqual([...NOTES].sort());
  });
});

describe.skipIf(!existsSync(SHARED))('real tables (skipped without ../shared)', () => {
  let real = '';
  const there = (...argv: string[]) => readout([...argv, '--data', real]);
  beforeAll(() => {
    real = mkdtempSync(join(tmpdir(), 'readout-statistics-real-'));
  });
  afterAll(() => rmSync(real, { recursive: true, force: true }));

  it('of the IMF: mirror differences of the US with China and Japan, by year', async () => {
    const table = join(SHARED, 'imf_dots_us_china_japan_annual_2011_2020.csv');
    expect((await there('stats', 'add', table, '--source', 'IMF Direction of Trade Statistics')).out).toContain('80 values in 8 series');
    const rows = (await there('stats', 'mirror', 'US', 'CN', '--json')).out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows).toHaveLength(30);
    // Written nowhere: exports and imports of 2018 added up, of either side.
    const turnover = rows.find(({ period, from }) => period === '2018' && from === null);
    expect(turnover.sides.map(({ value }: { value: string }) => value)).toEqual(['659844854000', '636947814000']);
    expect([turnover.difference, turnover.percent.slice(0, 6)]).toEqual(['-22897040000', '-3.470']);
    const sent = rows.find(({ period, from }) => period === '2011' && from === 'CN');
    expect([sent.sides[0].reporter, sent.difference]).toEqual(['CN', '74514761000']);
    expect((await there('stats', 'mirror', 'US', 'JP', '--csv')).out.trim().split('\n')).toHaveLength(31);
  });

  it('of Armenia: whose and in what has to be told; imports are counted in two ways', async () => {
    const table = join(SHARED, 'armenia_russia_annual_usd_thousand.csv');
    expect((await there('stats', 'add', table)).err).toContain('--reporter AM');
    const told = ['--reporter', 'AM', '--unit', 'thousand USD', '--source', 'Armstat'];
    expect((await there('stats', 'add', table, ...told)).out).toContain('54 values in 3 series');
    const series = (await there('stats', 'list', 'AM', 'RU', '--json')).out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(series.map(({ indicator, basis, points }) => [indicator, basis, points])).toEqual([
      ['exports', null, 18],
      ['imports', 'consignment', 18],
      ['imports', 'origin', 18],
    ]);
  });
});
if (!existsSync(SHARED)) console.warn('test/statistics.test.ts: ../shared/corpus/stats is not there; real tables are not read');
