import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { InputError } from '../domain/index.js';
import { pageFromHtml, pageFromRecord } from './index.js';

/** Development data that may or may not lie beside the checkout. */
const CORPUS = join(dirname(fileURLToPath(import.meta.url)), '../../../shared/corpus');
const present = existsSync(join(CORPUS, 'html/index.json'));
if (!present) console.warn('samples.test.ts: skipped, there is no ../shared/corpus beside the checkout');

interface Sample {
  readonly file: string;
  readonly id: string;
  readonly variant?: string;
  readonly title?: string;
  readonly date?: string;
  readonly time?: string;
  readonly place?: string | null;
}

const records = (...files: readonly string[]) =>
  files.flatMap((file) =>
    readFileSync(join(CORPUS, file), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as { id: string; text: string }),
  );

it.skipIf(!present)('pages of en.kremlin.ru are rendered as their collector rendered them', () => {
  const texts = new Map(records('transcripts/transcripts_en.jsonl', 'unannotated/en.jsonl').map((record) => [record.id, record.text]));
  for (const sample of JSON.parse(readFileSync(join(CORPUS, 'html/index.json'), 'utf8')) as readonly Sample[]) {
    const page = pageFromHtml(readFileSync(join(CORPUS, sample.file)));
    if (sample.variant === 'photos') {
      expect(page).toMatchObject({ code: 'no-article' });
      continue;
    }
    if (page instanceof InputError) throw page;
    // The collector left the headings of the inserts in.
    const expected = (texts.get(sample.id) ?? '').replace(/\n(?:See also|Additional)(?=\n|$)/g, '').trim();
    expect(page.text).toBe(expected);
    expect(page).toMatchObject({ lang: 'en', publisher: 'kremlin.ru', key: sample.id.replace('en-kremlin-', ''), diagnostics: [] });
    if (sample.variant === undefined)
      expect(page.told).toEqual({ title: sample.title, date: sample.date, time: sample.time, place: sample.place ?? null });
  }
});

it.skipIf(!present)('archives are read to the letter', () => {
  for (const record of records('unannotated/ru.jsonl', 'unannotated/en.jsonl', 'transcripts/transcripts_ru.jsonl')) {
    const page = pageFromRecord(record, record.id);
    if (page instanceof InputError) throw page;
    expect(page.text).toBe(record.text);
    const marked = page.apparatus.reduce((sum, span) => sum + span.end - span.start, 0);
    expect(marked).toBeLessThan(Math.max(1200, page.text.length * 0.5));
  }
});
