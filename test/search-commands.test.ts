import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OPERATIONS } from '../src/operations/index.js';
import { inFolder, readout } from './support/cli.js';

const CORPUS = fileURLToPath(new URL('../../shared/corpus', import.meta.url));
const REAL = ['seed-68782.txt', 'transcripts/pages_excerpts.jsonl', 'transcripts/transcripts_ru.jsonl', 'transcripts/transcripts_en.jsonl'];
const real = REAL.map((file) => join(CORPUS, file));

describe.skipIf(!real.every((file) => existsSync(file)))('search over real records (skipped where they are absent)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'readout-search-'));
  beforeAll(async () => {
    expect((await readout(['add', ...real, '--data', folder])).status).toBe(0);
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  // Counted by hand, with regular expressions over the texts.
  it.each([
    ['карабах*', 1, 1],
    ['карабах', 0, 0],
    ['карабахский', 1, 1],
    ['trade turnover', 5, 19],
    ['"trade turnover"', 4, 4],
    ['[trade turnover]', 4, 4],
  ])('%s stands in %i passages at %i places', async (query, passages, places) => {
    const { status, out } = await readout(['search', query, '--json', '--data', folder]);
    expect(status).toBe(0);
    const found = (await OPERATIONS.search()).output.parse(JSON.parse(out));
    expect([found.total, found.hits.reduce((sum, hit) => sum + hit.places.length, 0)]).toEqual([passages, places]);
    const counted = await readout(['freq', query, '--json', '--data', folder]);
    const rows = counted.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { occurrences: number });
    expect(rows.reduce((sum, row) => sum + row.occurrences, 0)).toBe(places);
  });
});

describe('search and freq', () => {
  it('say so where nothing is kept', async () => {
    await inFolder(async (folder) => {
      for (const command of ['search', 'freq']) {
        const { status, err } = await readout([command, 'trade', '--data', join(folder, 'none')]);
        expect(status).toBe(0);
        expect(err).toContain('readout add');
      }
    });
  });

  it('tell the place of what cannot be read, on a terminal of either language', async () => {
    await inFolder(async (folder) => {
      const english = await readout(['search', 'мир (война', '--data', folder]);
      expect([english.status, english.out]).toEqual([1, '']);
      expect(english.err).toBe('  мир (война\n      ^\nquery:5: the parenthesis is not closed — write ) after the group\n');
      const russian = await readout(['freq', 'lang:ru', '--ui', 'ru', '--data', folder]);
      expect(russian.err.split('\n').at(-2)).toBe('query:1: считать нечего: слов нет — напишите слово рядом с фильтрами: оборот lang:ru');
    });
  });

  it('print nothing of a query that a terminal would act on', async () => {
    await inFolder(async (folder) => {
      const { err } = await readout(['search', '\u001b[31m\u202e(', '--data', folder]);
      expect([...err].filter((character) => (character < ' ' && character !== '\n') || character === '\u202e')).toEqual([]);
    });
  });
});
