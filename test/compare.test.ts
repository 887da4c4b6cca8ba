import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Scored, scoreColumns } from '../bench/compare.js';
import { asMarkdown, comparisonAsMarkdown } from '../src/cli/views/compare/markdown.js';
import type { ShownComparison } from '../src/cli/views/compare/shown.js';
import { NO_NAMES } from '../src/cli/views/names.js';
import { BREAK_REASONS, COLUMNS, DIFFERING_FIELDS, DOUBT_REASONS, DOUBTS, TOLD_AS } from '../src/compare/index.js';
import { inFolder, type Ran, readout } from './support/cli.js';
import { UIS } from './support/uis.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const WORLD = join(ROOT, 'demo', 'world.json');

describe.each(['en', 'ru'] as const)('a comparison in %s', (lang) => {
  it('words every code', () => {
    const { compare } = UIS[lang].say;
    expect(Object.keys(compare.columns).sort()).toEqual([...COLUMNS].sort());
    expect(Object.keys(compare.fields).sort()).toEqual([...DIFFERING_FIELDS].sort());
    expect(Object.keys(compare.breaks).sort()).toEqual([...BREAK_REASONS].sort());
    expect(Object.keys(compare.told).sort()).toEqual([...TOLD_AS].sort());
    expect(Object.keys(compare.doubts).sort()).toEqual([...DOUBTS].sort());
    expect(Object.keys(compare.doubtReasons).sort()).toEqual([...DOUBT_REASONS].sort());
  });
});

describe('the columns of pages that were judged by hand', () => {
  /** Least parts that have to be right: below the measured ones, above what a rule that has gone wrong would reach. */
  const LEAST = { demo: 0.88, shared: 0.85, unseen: 0.6 } as const;

  it.each(['demo', 'shared', 'unseen'] as const)('%s', async (source) => {
    const scored: Scored | null = await scoreColumns(source);
    if (scored === null) {
      expect(source).not.toBe('demo');
      return console.log(`${source}: the pages are not here, nothing to measure`);
    }
    const right = COLUMNS.reduce((sum, column) => sum + scored.columns[column].right, 0);
    expect(scored.statements).toBeGreaterThan(20);
    expect(right / scored.statements, scored.wrong.join('\n')).toBeGreaterThanOrEqual(LEAST[source]);
    // What is said to be on both pages is.
    expect(scored.columns.both.right / scored.columns.both.told).toBeGreaterThanOrEqual(0.9);
  });
});

/** Runs in a data folder of its own with the demo corpus in it. */
const withDemo = <T>(body: (run: (...argv: string[]) => Promise<Ran>, folder: string) => Promise<T>): Promise<T> =>
  inFolder(async (folder) => {
    const run = (...argv: string[]): Promise<Ran> =>
      readout([...argv, '--world', WORLD], { READOUT_DATA: join(folder, 'data'), COLUMNS: '100' });
    expect((await run('add', join(ROOT, 'demo', 'records'))).status).toBe(0);
    return body(run, folder);
  });

describe('commands', () => {
  it('compare two records, and tell why they cannot', async () => {
    await withDemo(async (run) => {
      const { out, status } = await run('compare', 'ru:1041', 'en:214');
      expect(status).toBe(0);
      for (const words of [
        'Both have it, told differently',
        'how exactly: A over | B exactly',
        'Not covered',
        '“The Prime Minister invited Marek Tordan',
      ])
        expect(out).toContain(words);
      const comparison = JSON.parse((await run('compare', 'ru:1041', 'en:214', '--json')).out) as {
        counts: Record<string, number>;
        items: { column: string }[];
      };
      for (const column of COLUMNS)
        expect(comparison.counts[column]).toBe(comparison.items.filter((item) => item.column === column).length);
      expect((await run('compare', 'ru:1041', 'en:214', '--csv')).out.split('\n')[0]).toContain('column,kind,differs,a_statement');
      expect((await run('compare', 'ru:1041', 'ru:1041')).err).toContain('readout history president.nardania.example:ru:1041');
      expect((await run('compare', 'ru:1041', 'nothing')).status).toBe(1);
    });
  });

  it('tell what was edited, and what was only set anew', async () => {
    await withDemo(async (run, folder) => {
      expect((await run('edits')).err).toContain('No page');
      const page = readFileSync(join(ROOT, 'demo', 'records', 'president.nardania.example', '1466.txt'), 'utf8');
      const again = (changed: string) => {
        const place = join(folder, 'again', 'president.nardania.example');
        mkdirSync(place, { recursive: true });
        writeFileSync(join(place, '1466.txt'), changed);
        return run('add', join(folder, 'again'));
      };
      expect(page).toContain('на 12 процентов');
      expect(page).toContain('Тарвеля');
      await again(page.replace('Тарвеля', '«Тарвеля»'));
      expect((await run('edits')).err).toContain('No page');
      await again(page.replace('на 12 процентов', 'на 10 процентов'));
      const { out } = await run('history', 'ru:1466');
      for (const words of ['Version 3', '− 12', '+ 10', 'value: 12 → 10', 'the page does not say that it was changed'])
        expect(out).toContain(words);
      const edits = (await run('edits', '--json')).out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { version: number; change: { edits: { before: { words: string } }[] } });
      expect(edits.map(({ version, change }) => [version, change.edits.map(({ before }) => before.words)])).toEqual([[3, ['12']]]);
      expect((await run('edits', '--csv')).out).toContain(',replaced,');
      expect((await run('edits', '--after', 'nothing@2')).err).toContain('there is no such edit');
    });
  });

  it('name readouts that may be of one event', async () => {
    await withDemo(async (run) => {
      const { out } = await run('meetings');
      expect(out).toContain('Kept under two events, but perhaps of one');
      expect(out).toContain('council.ozeria.example:en:288 · president.nardania.example:ru:1305');
    });
  });
});

describe('Markdown for an article', () => {
  const side: ShownComparison['a'] = {
    record: 'a.example:en:1',
    publisher: 'a.example',
    lang: 'en',
    title: null,
    url: null,
    date: null,
    words: 3,
    narration: 3,
    speakers: [],
    breaks: [],
  };
  const shown = (quote: string, url: string | null, title: string | null = null): string =>
    comparisonAsMarkdown(
      {
        a: { ...side, url, title },
        b: side,
        same_meeting: null,
        items: [
          {
            kind: 'assessment',
            column: 'only-a',
            a: [{ statement: null, quote, speaker: null, told: 'narrated', fields: null }],
            b: [],
            fields: [],
            not_covered: null,
            narrated: true,
          },
        ],
        turns: [],
        topics: [],
      },
      UIS.en,
      NO_NAMES,
    );

  it.each([
    ['a cell', 'one | two', 'one \\| two'],
    ['a tag', '<script>alert(1)</script>', '\\<script\\>alert\\(1\\)\\</script\\>'],
    ['an image', '![x](http://a.example/x.png)', '\\!\\[x\\]\\(http\\://a.example/x.png\\)'],
    ['emphasis', 'a *b* __c__ `d`', 'a \\*b\\* \\_\\_c\\_\\_ \\`d\\`'],
    ['an entity', '&lt;', '\\&lt;'],
    ['a link by itself', 'www.a.example', 'www\\.a.example'],
    ['an escape', '\\|', '\\\\\\|'],
  ])('shows %s as it is', (_what, words, expected) => {
    expect(asMarkdown(words)).toBe(expected);
  });

  it('keeps a row on a line, whatever the words', () => {
    const rows = shown('one\n| two |\u2028three\r\n# four', null)
      .split('\n')
      .filter((line) => line.includes('four'));
    expect(rows).toHaveLength(1);
    expect(rows[0]?.replace(/\\./g, '').split('|')).toHaveLength(5);
  });

  it.each([
    ['http://a.example/1', true],
    ['https://a.example/a(b)c', true],
    ['javascript:alert(1)', false],
    ['data:text/html,x', false],
    ['no address', false],
  ])('links to %s: %s', (url, expected) => {
    expect(shown('words', url, 'A page').includes('](<')).toBe(expected);
  });

  it('lets no address end its link', () => {
    expect(shown('words', 'http://a.example/>)[x](y')).toContain('](<http://a.example/%3E)[x](y>)');
  });
});
