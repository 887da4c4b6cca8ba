import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiUnderTest, apiUnderTest, sent } from '../support/api.js';
import { ENGLISH_PAGE, NO_TALK, RUSSIAN_PAGE } from '../support/texts.js';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await apiUnderTest({ empty: true });
});
afterAll(() => api.close());

const records = async (): Promise<unknown[]> => ((await api.ask('/api/records')).body as { records: unknown[] }).records;
const upload = async (name: string, text: string): Promise<string> => {
  const answer = await api.ask(`/api/uploads?name=${encodeURIComponent(name)}`, { method: 'POST', body: text });
  expect(answer.status).toBe(201);
  return (answer.body as { id: string }).id;
};

/** Follows a job to its end. */
async function finished(id: string): Promise<{ state: string; kept: number; failed: number; items: { place: string; outcome: string }[] }> {
  for (;;) {
    const { body } = await api.ask(`/api/jobs/${id}`);
    if ((body as { state: string }).state !== 'running') return body as never;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe('sending in', () => {
  it('shows what is understood before anything is kept', async () => {
    const id = await upload('russian page.txt', RUSSIAN_PAGE);
    const { body } = await api.ask('/api/preview', sent({ uploads: [id], texts: [ENGLISH_PAGE, NO_TALK] }));
    const { items } = body as { items: { ok: boolean; place?: string; error?: { code: string; place: string } }[] };
    expect(items.map((item) => item.ok)).toEqual([true, true, false]);
    expect(items[0]?.place).toBe('russian page.txt');
    expect(items[2]?.error).toMatchObject({ code: 'no-talk', place: 'pasted 2' });
    expect(await records()).toEqual([]);
  });

  it('keeps what is sent, as a job whose course can be followed', async () => {
    const id = await upload(
      'archive.jsonl',
      [RUSSIAN_PAGE, ENGLISH_PAGE].map((text, i) => JSON.stringify({ id: `a${i}`, text })).join('\n'),
    );
    const begun = await api.ask('/api/intake', sent({ uploads: [id], texts: [NO_TALK] }));
    expect(begun.status).toBe(202);
    const job = await finished((begun.body as { id: string }).id);
    expect(job).toMatchObject({ state: 'done', kept: 2, failed: 1 });
    expect(job.items.map(({ place, outcome }) => [place, outcome])).toEqual([
      ['archive.jsonl:1', 'added'],
      ['archive.jsonl:2', 'added'],
      ['pasted 1', 'failed'],
    ]);
    expect(await records()).toHaveLength(2);
  });

  it.each([
    ['a path of this machine', { inputs: ['/etc/passwd'] }],
    ['an address that is none of the web', { addresses: ['file:///etc/passwd'] }],
    ['nothing', {}],
  ])('refuses %s', async (_, body) => {
    expect((await api.ask('/api/preview', sent(body))).status).toBe(400);
  });

  it('knows an upload only by its own id', async () => {
    const answer = await api.ask('/api/preview', sent({ uploads: ['00000000-0000-4000-8000-000000000000'] }));
    expect(answer).toMatchObject({ status: 404, body: { error: { code: 'unknown-upload' } } });
  });
});
