import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiUnderTest, apiUnderTest } from '../support/api.js';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await apiUnderTest();
});
afterAll(() => api.close());

interface Found {
  readonly total: number;
  readonly hits: readonly { record: string; start: number; end: number; text: string; places: { start: number; hit: string }[] }[];
  readonly facets: { readonly [field: string]: { value: string; count: number }[] };
}
const search = async (query: string): Promise<Found> => (await api.ask(`/api/search?${query}`)).body as Found;

describe('a search', () => {
  it('finds words in any form, and says where they stand', async () => {
    const { hits, total } = await search('query=bridge&limit=100');
    expect(total).toBe(hits.length);
    expect(total).toBeGreaterThan(2);
    for (const { start, text, places } of hits) {
      expect(places.length).toBeGreaterThan(0);
      for (const place of places) {
        const at = place.start - start;
        expect(
          Array.from(text)
            .slice(at, at + Array.from(place.hit).length)
            .join(''),
        ).toBe(place.hit);
      }
    }
  });

  it('counts by every field, and a filter leaves what was counted', async () => {
    const { facets, total } = await search('query=bridge&limit=0&facets=lang&facets=year&facets=speaker');
    expect(facets.lang?.reduce((sum, { count }) => sum + count, 0)).toBe(total);
    const [year] = facets.year ?? [];
    const narrowed = await search(`query=${encodeURIComponent(`bridge date:${year?.value}`)}&limit=0`);
    expect(narrowed.total).toBe(year?.count);
  });

  it('comes as a table of what is shown', async () => {
    const { hits } = await search('query=bridge&limit=3');
    const table = (await api.ask('/api/search?query=bridge&limit=3&format=csv')).text;
    expect(table.split('\n')[0]).toMatch(/^record,title,/);
    for (const { record } of hits) expect(table).toContain(record);
  });

  it('says what is wrong with a query, and where', async () => {
    const answer = await api.ask(`/api/search?query=${encodeURIComponent('"bridge')}`);
    expect(answer).toMatchObject({ status: 422, body: { error: { code: 'query-quote-open', place: 'query:1' } } });
  });

  it('tells how often words are said, by year', async () => {
    const { rows, total } = (await api.ask('/api/frequency?query=bridge')).body as {
      rows: { value: string; occurrences: number }[];
      total: { occurrences: number };
    };
    expect(rows.map(({ value }) => value)).toEqual([...rows.map(({ value }) => value)].sort());
    expect(rows.reduce((sum, { occurrences }) => sum + occurrences, 0)).toBe(total.occurrences);
  });
});

describe('the feed of a search', () => {
  const feed = async (query: string): Promise<string> => {
    const answer = await api.ask(`/api/feeds/search?q=${encodeURIComponent(query)}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    return answer.text;
  };
  const each = (xml: string, element: string): string[] =>
    [...xml.matchAll(new RegExp(`<${element}[^>]*>(?:<!\\[CDATA\\[)?(.*?)(?:\\]\\]>)?</${element}>`, 'gs'))].map(
      ([, text]) => text as string,
    );

  it('is Atom, an entry a passage, with ids that stay', async () => {
    const xml = await feed('bridge');
    expect(xml).toContain('<feed xmlns="http://www.w3.org/2005/Atom">');
    const entries = each(xml, 'summary');
    expect(entries).toHaveLength((await search('query=bridge&limit=0')).total);
    expect(entries.every((text) => /bridge/i.test(text))).toBe(true);
    const ids = each(xml, 'id');
    expect(new Set(ids).size).toBe(entries.length + 1);
    expect(ids.every((id) => /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id))).toBe(true);
    expect(each(await feed('bridge'), 'id')).toEqual(ids);
  });

  it('is dated by when the records came in, not by when the words were said', async () => {
    const xml = await feed('bridge');
    const today = new Date().getFullYear();
    expect(each(xml, 'updated').every((moment) => Math.abs(new Date(moment).getFullYear() - today) <= 1)).toBe(true);
    expect(each(xml, 'published').every((day) => day >= '2022' && day < '2026')).toBe(true);
  });

  it('is a feed without entries where nothing matches, and a failure for what is no query', async () => {
    expect(await feed('xylophone')).not.toContain('<entry>');
    expect(await api.ask('/api/feeds/search?q=%22')).toMatchObject({ status: 422 });
  });
});
