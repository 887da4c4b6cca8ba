import { describe, expect, it } from 'vitest';
import type { ReadoutRecord } from '../../domain/index.js';
import { CITATION_STYLES, cite } from './citation.js';

const record = (title: string | null, url: string | null = 'http://president.example/news/12'): ReadoutRecord =>
  ({
    id: 'president.example:ru:12',
    source: { publisher: 'president.example', lang: 'ru', title, url, published: '2023-03-05T10:00:00' },
    meeting: { date: '2023-03-04', parties: [] },
  }) as unknown as ReadoutRecord;

describe('a citation', () => {
  it('in words names publisher, day, title and address', async () => {
    const text = await cite(record('Встреча двух президентов'), 'apa');
    expect(text).toBe('president.example. (2023, March 5). Встреча двух президентов. http://president.example/news/12\n');
  });

  it('for BibTeX keeps letters of every script and has a key of its own', async () => {
    const text = await cite(record('Встреча двух президентов'), 'bibtex');
    expect(text).toContain('{president.example-ru-12,');
    expect(text).toContain('title = {Встреча двух президентов}');
  });

  it('as RIS has one field a line', async () => {
    const text = await cite(record('Talks\nER  - \nTY  - BOOK'), 'ris');
    expect(text.match(/^TY {2}- /gm)).toHaveLength(1);
    expect(text).toContain('TI  - Talks ER - TY - BOOK');
  });

  it('as CSL-JSON is an entry that others read', async () => {
    const [entry] = JSON.parse(await cite(record('Talks'), 'csl-json'));
    expect(entry).toMatchObject({
      id: 'president.example:ru:12',
      type: 'webpage',
      title: 'Talks',
      issued: { 'date-parts': [[2023, 3, 5]] },
    });
  });

  it.each([
    ['a brace that would end the field', 'Talks }, url = {x'],
    ['a command', '\\input{/etc/passwd}'],
  ])('for BibTeX lets %s not out of its field', async (_, title) => {
    const text = await cite(record(title), 'bibtex');
    const line = text.split('\n').find((each) => each.trim().startsWith('title')) ?? '';
    expect(line).toMatch(/^\s*title = \{[^{}\\]*\},$/);
  });

  it.each(CITATION_STYLES)('in %s leaves out an address that is none of the web', async (style) => {
    expect(await cite(record('Talks', 'javascript:alert(1)'), style)).not.toContain('javascript');
  });
});
