import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { APART, BETWEEN, TOLERANCE_RULES } from '../src/ledger/figures/index.js';
import { disagreementSchema, type ToldDisagreement } from '../src/operations/disagreements.js';
import { seriesSchema, type ToldSeries } from '../src/operations/series.js';
import { readout } from './support/cli.js';
import { UIS } from './support/uis.js';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const SHARED = [
  'seed-68782.txt',
  'transcripts/pages_excerpts.jsonl',
  'transcripts/transcripts_ru.jsonl',
  'transcripts/transcripts_en.jsonl',
].map((file) => path(`../../shared/corpus/${file}`));
const here = SHARED.every((file) => existsSync(file));
if (!here) console.warn('test/figures-side-by-side.test.ts: ../shared is absent; its records are not checked here');

const lines = <T>(out: string): T[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);

/** No-break spaces are as good as any. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

/** Who claims what, in short: `XA over 16 up`. */
const told = ({ claims }: ToldDisagreement): string[] =>
  [...new Set(claims.map(({ by, hedge, value, direction }) => [by?.state ?? '–', hedge, value, direction ?? ''].join(' ').trim()))].sort();

const folder = mkdtempSync(join(tmpdir(), 'readout-figures-'));
const demo = ['--world', path('../demo/world.json'), '--data', join(folder, 'demo')];
beforeAll(async () => {
  expect((await readout(['add', path('../demo/records'), ...demo])).status).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('disagreements of the demo corpus', () => {
  const ask = async (...args: string[]): Promise<ToldDisagreement[]> => {
    const { status, out } = await readout(['disagreements', ...args, ...demo, '--json']);
    expect(status).toBe(0);
    return lines<ToldDisagreement>(out);
  };

  it('are those that a reader finds (demo/FACTS.md), and no other', async () => {
    const found = await ask('XA', 'XB');
    expect(Object.fromEntries(found.map((each) => [`${each.measure} ${each.period}`, told(each)]))).toEqual({
      'change 2021': ['XA about 14 up', 'XA over 16 up', 'XB exact 12 up', 'XB over 12 up'],
      'change 2022-01/2022-06': ['XA exact 5.5 up', 'XB exact 2 down'],
      'change 2022': ['XA under 14 up', 'XB exact 9 up'],
      'change 2023': ['XA exact 12 up', 'XB about 5 up'],
      'change 2024': ['XA exact 9 up', 'XB exact 1 down', '– exact 1 down'],
      'level 2023': ['XA exact 2300000000', 'XB exact 2100000000'],
    });
    expect(found.find(({ period }) => period === '2021')?.between).toEqual(['one-speaker', 'one-side', 'two-sides']);
    expect(found.find(({ period }) => period === '2022')?.reasons.map(({ kind }) => kind)).toEqual(['different-statistics']);
    expect(await ask()).toEqual(found);
    expect(await ask('XB', 'XA')).toEqual(found);
  });

  it('answer to their schema, and every claim leads to its words', async () => {
    const { out: extracted } = await readout(['extract', path('../demo/records'), '--world', path('../demo/world.json')]);
    const texts = new Map(lines<{ id: string; text: string }>(extracted).map(({ id, text }) => [id, text]));
    for (const each of await ask()) {
      expect(disagreementSchema.parse(each)).toEqual(each);
      const ids = new Set(each.claims.map(({ id }) => id));
      for (const { claims } of each.pairs) for (const id of claims) expect(ids).toContain(id);
      for (const { evidence, said } of each.claims) {
        expect(evidence.length).toBeGreaterThan(0);
        for (const { record, statement, quote, said: day } of evidence) {
          expect(texts.get(record)).toContain(quote);
          expect(statement.startsWith(`${record}#figure-`)).toBe(true);
          expect(day).toBe(said);
        }
      }
    }
  });

  it('are as they were known on a day', async () => {
    expect(await ask('--as-of', '2022-01-31')).toEqual([]);
    expect((await ask('--as-of', '2022-02-16')).map(told)).toEqual([['XA over 16 up', 'XB exact 12 up', 'XB over 12 up']]);
  });

  it('can be asked for by indicator, measure, time and number', async () => {
    expect(await ask('--indicator', 'exports')).toEqual([]);
    expect((await ask('--measure', 'level')).map(({ period }) => period)).toEqual(['2023']);
    expect((await ask('--period', '2022-01-01/2022-06-30')).map(({ period }) => period)).toEqual(['2022-01/2022-06']);
    expect(await ask('--limit', '2')).toHaveLength(2);
  });

  it.each(['en', 'ru'] as const)('are shown to people with quotes, days and tolerance, in %s', async (lang) => {
    const { status, out, err } = await readout(['disagreements', 'XA', 'XB', '--period', '2021', '--ui', lang, ...demo]);
    expect(status).toBe(0);
    expect(plain(out)).toContain(lang === 'ru' ? '16 с лишним процентов' : 'Last year our trade gained more than 16 percent');
    expect(out).toContain('Last year’s trade, as our President said, increased by 16-plus percent');
    expect(out).toContain(lang === 'en' ? '16 February 2022' : '16 февраля 2022');
    expect(out).toContain(UIS[lang].say.figures.between['two-sides']);
    expect(plain(out)).toContain(lang === 'en' ? 'up to 1 pp more' : 'не больше чем на 1 п. п.');
    // What was said is theirs; what is said of it is ours.
    expect(`${out}${err}`.replace(/[«“][^»”]*[»”]/g, '').toLowerCase()).not.toMatch(/\blie[sd]?\b|\berror|\bwrong|ошиб|лож[ьи]|невер/);
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });

  it('say so where there are none', async () => {
    const { status, out, err } = await readout(['disagreements', 'XB', 'XC', ...demo]);
    expect([status, out]).toEqual([0, '']);
    expect(err).toContain(UIS.en.say.figures.noDisagreements);
    const empty = await readout(['disagreements', '--data', join(folder, 'none')]);
    expect([empty.status, empty.out]).toEqual([0, '']);
    expect(empty.err).toContain('readout add');
  });

  it.each([
    [['disagreements', 'XA', 'ozeria'], 'ozeria'],
    [['series', '--indicator', 'happiness'], 'happiness'],
    [['series', '--period', 'last year'], 'last year'],
    [['series', '--as-of', '2022-02-30'], '2022-02-30'],
  ])('%j is told to be wrong, and how', async (argv, named) => {
    const { status, err } = await readout([...argv, ...demo]);
    expect(status).toBe(2);
    expect(err).toContain(named);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

describe('series of the demo corpus', () => {
  it('answer to their schema; those of a pair are of the pair alone', async () => {
    const { out } = await readout(['series', 'XA', 'XB', '--json', ...demo]);
    const all = lines<ToldSeries>(out);
    expect(all.length).toBeGreaterThan(5);
    for (const each of all) {
      expect(seriesSchema.parse(each)).toEqual(each);
      expect(each.states).toEqual(['XA', 'XB']);
    }
    const of = (id: string) => all.find((each) => each.id === id)?.periods.find(({ period }) => period === '2022');
    expect(of('series:XA-XB:trade-turnover:change:percent')?.implied).toMatchObject([
      { from: 'levels', voice: 'XA', claimed: [{ meets: true }] },
    ]);
  });

  it('with one state are all in which it is', async () => {
    const { out } = await readout(['series', 'XC', '--json', ...demo]);
    const states = new Set(lines<ToldSeries>(out).map((each) => each.states.join('-')));
    expect([...states].sort()).toEqual(['XA-XB-XC', 'XA-XC', 'XB-XC']);
  });

  it('are CSV with a row for every quote', async () => {
    const { out } = await readout(['series', 'XA', 'XB', '--indicator', 'trade-turnover', '--measure', 'change', '--csv', ...demo]);
    const rows = parse(out, { columns: true }) as Record<string, string>[];
    expect(
      rows
        .filter((row) => row.period === '2021' && row.value === '16')
        .map((row) => row.record)
        .sort(),
    ).toEqual(['council.ozeria.example:en:262', 'president.nardania.example:en:1041', 'president.nardania.example:ru:1041']);
    expect(rows.every((row) => row.quote !== '' && row.statement?.startsWith(row.record ?? '?'))).toBe(true);
  });

  it.each(['en', 'ru'] as const)('are tables in %s, with quotes when they are asked for', async (lang) => {
    const { out } = await readout(['series', 'XA', 'XB', '--indicator', 'trade-turnover', '--ui', lang, '--quotes', ...demo]);
    expect(out).toContain('[16, 17) %'.replace(', ', lang === 'ru' ? '; ' : ', '));
    expect(plain(out)).toContain('16 с лишним процентов');
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });
});

describe('what the ledger of figures has a code for', () => {
  it.each(['en', 'ru'] as const)('has words in %s', (lang) => {
    const { between, apart, tolerance } = UIS[lang].say.figures;
    expect(Object.keys(between).sort()).toEqual([...BETWEEN].sort());
    expect(Object.keys(apart).sort()).toEqual([...APART].sort());
    expect(Object.keys(tolerance).sort()).toEqual([...TOLERANCE_RULES].sort());
  });
});

describe.runIf(here)('records of Russia and Azerbaijan', () => {
  it('hold three claims of how trade grew in 2021', async () => {
    const data = ['--data', join(folder, 'shared')];
    expect((await readout(['add', ...SHARED, ...data])).status).toBe(0);
    const { out } = await readout(['disagreements', 'RU', 'AZ', '--json', ...data]);
    const one = lines<ToldDisagreement>(out).find(
      ({ indicator, measure, period }) => `${indicator} ${measure} ${period}` === 'trade-turnover change 2021',
    );
    const claims = one?.claims.map(({ by, said, hedge, value }) => `${by?.state ?? '–'} ${by?.person ?? ''} ${said} ${hedge} ${value}`);
    expect(claims).toContain('RU Q7747 2022-06-29 over 16');
    expect(claims).toContain('RU Q7747 2022-10-13 about 14');
    expect(claims?.filter((claim) => /^AZ .* 2022-\d\d-\d\d over 12$/.test(claim))).toHaveLength(1);
    expect(one?.between).toEqual(expect.arrayContaining(['one-speaker', 'two-sides']));
  });
});
