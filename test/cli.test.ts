import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { recordSchema } from '../src/operations/record-schema.js';
import { inFolder, readout } from './support/cli.js';
import { ENGLISH_PAGE, NO_TALK, RUSSIAN_PAGE } from './support/texts.js';

const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '');

/** A folder with two pages and what cannot be read, and a data folder beside them. */
const prepared = (body: (place: { pages: string; data: string; file: (name: string) => string }) => Promise<void>) => () =>
  inFolder(async (folder) => {
    const [pages, data] = [join(folder, 'pages'), join(folder, 'data')];
    mkdirSync(join(pages, 'deep'), { recursive: true });
    writeFileSync(join(pages, 'russian.txt'), RUSSIAN_PAGE);
    writeFileSync(join(pages, 'deep', 'english.txt'), ENGLISH_PAGE);
    await body({ pages, data, file: (name) => join(folder, name) });
  });

describe('readout extract', () => {
  it(
    'prints a record a line and keeps nothing',
    prepared(async ({ pages, data }) => {
      const { status, out, err } = await readout(['extract', pages], { READOUT_DATA: data });
      expect({ status, err }).toEqual({ status: 0, err: '' });
      const records = lines(out).map((line) => recordSchema.parse(JSON.parse(line)));
      expect(records.map((record) => record.source.lang).sort()).toEqual(['en', 'ru']);
      expect(records.every((record) => record.turns.length === 2)).toBe(true);
      expect(readdirSync(join(pages, '..'))).toEqual(['pages']);
    }),
  );

  it(
    'does the others when one fails, and says what is wrong on one line',
    prepared(async ({ pages, file }) => {
      writeFileSync(file('potatoes.txt'), NO_TALK);
      writeFileSync(file('empty.txt'), '');
      writeFileSync(file('noise.bin'), Buffer.from([0, 1, 2, 255, 254, 0, 0, 7, 8, 0, 0, 0]));
      writeFileSync(file('bad.jsonl'), `{"id": "1", "text": ${JSON.stringify(ENGLISH_PAGE)}}\n{"id": \n`);
      const inputs = ['potatoes.txt', 'empty.txt', 'noise.bin', 'none.txt', 'bad.jsonl'].map(file);
      const { status, out, err } = await readout(['extract', ...inputs, pages]);
      expect(status).toBe(1);
      expect(lines(out)).toHaveLength(3);
      const told = lines(err);
      expect(told).toHaveLength(5);
      for (const line of told) expect(line).toMatch(/^\S.*: .+ — .+$/);
      for (const [i, name] of ['potatoes.txt', 'empty.txt', 'noise.bin', 'none.txt'].entries())
        expect(told[i]).toContain(`${file(name)}: `);
      expect(told[4]).toContain(`${file('bad.jsonl')}:2: `);
    }),
  );

  it(
    'takes settings for all inputs',
    prepared(async ({ file }) => {
      writeFileSync(file('page.txt'), Buffer.from(ENGLISH_PAGE.replaceAll(/http.*/g, ''), 'utf16le'));
      const { status, out } = await readout([
        'extract',
        file('page.txt'),
        '--encoding',
        'utf-16le',
        '--publisher',
        'a.example',
        '--lang',
        'en',
      ]);
      expect(status).toBe(0);
      expect(JSON.parse(out)).toMatchObject({ source: { publisher: 'a.example', lang: 'en' } });
    }),
  );
});

describe('readout add, list, show, explain', () => {
  it(
    'keeps a record, prints it, and finds it again',
    prepared(async ({ pages, data }) => {
      const added = await readout(['add', join(pages, 'russian.txt'), '--data', data]);
      expect(added).toMatchObject({ status: 0, err: '' });
      expect(added.out).toMatch(/^Meeting {6}17 May 2023, .*\(RU\)/);
      expect(added.out).toContain('President, Kazakhstan');
      expect(added.out).toMatch(/\nRecord {7}kremlin\.ru:ru:99001 · added\n$/);
      expect((await readout(['add', join(pages, 'russian.txt'), '--data', data])).out).toContain('· unchanged');

      const list = await readout(['list', '--data', data]);
      expect(lines(list.out)).toHaveLength(2);
      expect(list.out).toContain('kremlin.ru:ru:99001  2023-05-17');

      const json = JSON.parse((await readout(['show', '99001', '--data', data, '--json'])).out);
      expect(json).toEqual(JSON.parse((await readout(['extract', join(pages, 'russian.txt')])).out));
      const [figure] = json.statements.filter((statement: { kind: string }) => statement.kind === 'figure');
      const own = figure.id.split('#')[1];
      const shown = await readout(['show', '99001', '--data', data, '--quotes']);
      expect(shown.out).toContain(own);
      const explained = await readout(['explain', own, '--data', data]);
      expect(explained).toMatchObject({ status: 0, err: '' });
      expect(explained.out).toContain(figure.rule);
      const parts = JSON.parse((await readout(['explain', figure.id, '--data', data, '--json'])).out).parts;
      expect(parts.length).toBeGreaterThan(0);
      for (const part of parts) expect(json.text).toContain(part.words);
    }),
  );

  it(
    'marks the spans in the source, without colour by brackets',
    prepared(async ({ pages, data }) => {
      await readout(['add', pages, '--data', data]);
      const { out } = await readout(['show', '99002', '--data', data, '--annotated']);
      expect(out).toMatch(/⟦\d+ .+⟧/);
      expect(out.replace(/⟦\d+ |⟧\d*/g, '').startsWith(ENGLISH_PAGE.trimEnd())).toBe(true);
      const coloured = await readout(['show', '99002', '--data', data, '--annotated'], { FORCE_COLOR: '1' });
      expect(coloured.out).toContain('\u001b[');
    }),
  );

  it(
    'prints a line a record when there are several',
    prepared(async ({ pages, data }) => {
      const { out } = await readout(['add', pages, '--data', data]);
      expect(lines(out)).toHaveLength(3);
      expect(out).toContain('2 records');
      const json = await readout(['add', pages, '--data', data, '--json']);
      expect(lines(json.out).map((line) => JSON.parse(line).outcome)).toEqual(['unchanged', 'unchanged']);
    }),
  );

  it(
    'keeps a changed page beside the old one',
    prepared(async ({ pages, data, file }) => {
      await readout(['add', join(pages, 'russian.txt'), '--data', data]);
      writeFileSync(file('later.txt'), RUSSIAN_PAGE.replace('12,5', '13'));
      expect((await readout(['add', file('later.txt'), '--data', data])).out).toContain('version 2');
      const of = async (...options: string[]) =>
        JSON.parse((await readout(['show', '99001', '--json', '--data', data, ...options])).out).text;
      expect(await of()).toContain('13 процента');
      expect(await of('--revision', '1')).toBe(RUSSIAN_PAGE);
      expect((await readout(['show', '99001', '--data', data, '--revision', '7'])).err).toMatch(
        /has no version 7 — choose one of 1 to 2\n$/,
      );
    }),
  );

  it(
    'stores nothing of an input that fails',
    prepared(async ({ data, file }) => {
      writeFileSync(file('potatoes.txt'), NO_TALK);
      expect((await readout(['add', file('potatoes.txt'), '--data', data])).status).toBe(1);
      const { status, out, err } = await readout(['list', '--data', data]);
      expect({ status, out }).toEqual({ status: 0, out: '' });
      expect(err).toMatch(/^No records are kept/);
    }),
  );

  it(
    'asks for more of an id that several have',
    prepared(async ({ pages, data }) => {
      await readout(['add', pages, '--data', data]);
      const { status, err } = await readout(['show', 'kremlin.ru', '--data', data]);
      expect(status).toBe(1);
      expect(err).toMatch(/^kremlin\.ru: more than one record answers to this: .* — write more of the id\n$/);
      expect((await readout(['show', 'nothing', '--data', data])).err).toMatch(/^nothing: no record/);
      expect((await readout(['explain', 'nothing', '--data', data])).status).toBe(1);
    }),
  );

  it(
    'filters the list',
    prepared(async ({ pages, data }) => {
      await readout(['add', pages, '--data', data]);
      const ids = async (...options: string[]) =>
        lines((await readout(['list', '--json', '--data', data, ...options])).out).map((line) => JSON.parse(line).id);
      expect(await ids()).toEqual(['kremlin.ru:en:99002', 'kremlin.ru:ru:99001']);
      expect(await ids('--state', 'KZ')).toEqual(['kremlin.ru:ru:99001']);
      expect(await ids('--lang', 'en')).toEqual(['kremlin.ru:en:99002']);
      expect(await ids('--to', '2023-05-17')).toEqual(['kremlin.ru:ru:99001']);
      expect(await ids('--limit', '1')).toEqual(['kremlin.ru:en:99002']);
      expect(await ids('--after', 'kremlin.ru:en:99002')).toEqual(['kremlin.ru:ru:99001']);
    }),
  );
});

describe('readout, called wrongly', () => {
  it.each([
    [[], /no command given/],
    [['frobnicate'], /unknown command frobnicate/],
    [['list', '--frobnicate'], /unknown option --frobnicate — see readout list --help/],
    [['extract'], /<inputs> .* is missing — see readout extract --help/],
    [['show'], /<id>/],
    [['show', 'a', 'b'], /too many arguments/],
    [['list', '--limit'], /needs a value/],
    [['list', '--limit', 'ten'], /--limit ten: write a number/],
    [['list', '--from', '2022-02-30'], /write a date as YYYY-MM-DD/],
    [['list', '--state', 'Russia'], /two capital letters/],
    [['list', '--ui', 'de'], /choose en or ru/],
    [['add', 'x', '--lang', 'fr'], /choose ru or en/],
  ])('%j', async (argv, message) => {
    const { status, out, err } = await readout(argv);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(lines(err)).toHaveLength(1);
    expect(err).toMatch(message);
  });

  it('is told so in Russian too', async () => {
    for (const env of [{ READOUT_UI: 'ru' }, { LANG: 'ru_RU.UTF-8' }, { LC_ALL: 'ru', LANG: 'en_GB.UTF-8' }]) {
      expect((await readout(['list', '--none'], env)).err).toBe('readout: неизвестный параметр --none — смотрите readout list --help\n');
    }
  });
});

describe('the program itself', () => {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const start = (argv: readonly string[]) =>
    spawn(process.execPath, ['--import', 'tsx', join(root, 'src/cli/main.ts'), ...argv], { cwd: root, stdio: ['pipe', 'pipe', 'pipe'] });
  const ended = (child: ReturnType<typeof start>): Promise<number | null> => new Promise((resolve) => child.on('close', resolve));

  it('tells its version and the exit status', async () => {
    const child = start(['--version']);
    let out = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    expect(await ended(child)).toBe(0);
    expect(out.trim()).toBe(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version);
    expect(await ended(start(['list', '--none']))).toBe(2);
  });

  it('reads standard input', async () => {
    const child = start(['extract', '-']);
    let out = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.stdin.end(ENGLISH_PAGE);
    expect(await ended(child)).toBe(0);
    expect(JSON.parse(out).id).toBe('kremlin.ru:en:99002');
  });

  it('stops quietly when nobody reads on', () =>
    inFolder(async (folder) => {
      const archive = join(folder, 'many.jsonl');
      const line = JSON.stringify({ text: ENGLISH_PAGE.repeat(20), publisher: 'a.example', lang: 'en' });
      writeFileSync(archive, `${Array.from({ length: 30 }, (_, i) => line.replace('{', `{"id":"${i}",`)).join('\n')}\n`);
      const child = start(['extract', archive]);
      let err = '';
      child.stderr.on('data', (chunk) => {
        err += chunk;
      });
      child.stdout.once('data', () => child.stdout.destroy());
      expect(await ended(child)).toBe(0);
      expect(err).toBe('');
    }));
});
