import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiUnderTest, apiUnderTest } from '../support/api.js';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await apiUnderTest();
});
afterAll(() => api.close());

const body = async <T>(path: string): Promise<T> => (await api.ask(path)).body as T;

describe('a pair of states', () => {
  it('is the same in either order, up to a day', async () => {
    const [one, other] = [await body<{ states: string[] }>('/api/pairs/XA-XB'), await body('/api/pairs/XB-XA')];
    expect(one).toEqual(other);
    expect(one.states).toEqual(['XA', 'XB']);
    const early = await body<{ as_of: string; head: { to: string } }>('/api/pairs/XA-XB?asOf=2022-12-31');
    expect(early.as_of).toBe('2022-12-31');
    expect(early.head.to <= '2022-12-31').toBe(true);
  });

  it('has its parts at addresses of their own, which say the same', async () => {
    interface Whole {
      readonly series: unknown[];
      readonly disagreements: { claims: { evidence: { quote: string }[] }[] }[];
      readonly contacts: unknown[];
    }
    const whole = await body<Whole>('/api/pairs/XA-XB');
    expect((await body<Whole>('/api/pairs/XA-XB/series')).series).toEqual(whole.series);
    expect((await body<Whole>('/api/pairs/XA-XB/disagreements')).disagreements).toEqual(whole.disagreements);
    expect((await body<Whole>('/api/pairs/XA-XB/contacts')).contacts).toEqual(whole.contacts);
    for (const { claims } of whole.disagreements) {
      expect(claims.length).toBeGreaterThan(1);
      for (const { evidence } of claims) for (const { quote } of evidence) expect(quote).not.toBe('');
    }
  });

  it('has a table of contacts, a row a contact', async () => {
    const { table } = await body<{ table: unknown[] }>('/api/pairs/XA-XB/contacts');
    const lines = (await api.ask('/api/pairs/XA-XB/contacts?format=csv')).text.trim().split('\n');
    expect(lines).toHaveLength(table.length + 1);
    expect(lines[0]).toContain('traveller');
  });

  it('tells what is due and what passed', async () => {
    const { ahead, passed } = await body<{ ahead: { days: number }[]; passed: { days: number }[] }>('/api/pairs/XA-XB/due');
    expect(ahead.length).toBeGreaterThan(0);
    expect(ahead.every(({ days }) => days >= 0)).toBe(true);
    expect(passed.every(({ days }) => days < 0)).toBe(true);
  });

  it.each([
    [400, 'bad-pair', '/api/pairs/XA'],
    [400, 'bad-pair', '/api/pairs/XA-XA/series'],
    [400, 'bad-input', '/api/pairs/XA-XB?asOf=yesterday'],
    [422, 'unknown-pair', '/api/pairs/FR-DE'],
  ])('%i %s: %s', async (status, code, path) => {
    const answer = await api.ask(path);
    if (code === 'unknown-pair') expect([404, 422]).toContain(answer.status);
    else expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject({ error: { code } });
  });
});

describe('all pairs together', () => {
  it.each(['/api/series', '/api/disagreements', '/api/contacts', '/api/due'])('%s has what the pair has', async (path) => {
    const answer = await api.ask(path);
    expect(answer.status).toBe(200);
    expect(JSON.stringify(answer.body)).toContain('"XB"');
  });
});

describe('a person', () => {
  it('is found by the id the list gives', async () => {
    const { people } = await body<{ people: { id: string; records: number }[] }>('/api/people');
    const [first] = people;
    const found = await body<{ people: { id: string }[]; profile: { meetings: { records: string[] }[] } }>(
      `/api/people/${encodeURIComponent(first?.id ?? '')}`,
    );
    expect(found.people.map(({ id }) => id)).toEqual([first?.id]);
    expect(found.profile.meetings.length).toBeGreaterThan(0);
  });

  it('is not there', async () => {
    expect(await api.ask('/api/people/Nobody%20Atall')).toMatchObject({ status: 404, body: { error: { code: 'unknown-person' } } });
  });
});

describe('meetings', () => {
  it('come in pages that together are everything, once, with the place on the map where it is known', async () => {
    const all = await body<{ meetings: { id: string; at: object | null; place: { name: string | null } | null }[] }>('/api/meetings');
    const ids: string[] = [];
    let path: string | undefined = '/api/meetings?limit=4';
    while (path) {
      const answer = await api.ask(path);
      ids.push(...(answer.body as typeof all).meetings.map(({ id }) => id));
      path = /<([^>]+)>; rel="next"/.exec(answer.headers.get('link') ?? '')?.[1];
    }
    expect(ids).toEqual(all.meetings.map(({ id }) => id));
    const tarvel = all.meetings.find(({ place }) => place?.name?.includes('Tarvel'));
    expect(tarvel?.at).toEqual({ lat: 46.4, lon: -38.2, town: 'Tarvel' });
    expect(all.meetings.filter(({ place }) => place?.name == null).every(({ at }) => at === null)).toBe(true);
  });
});
