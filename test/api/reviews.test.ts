import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RecordStatement } from '../../src/domain/index.js';
import { type ApiUnderTest, apiUnderTest, sent } from '../support/api.js';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await apiUnderTest();
});
afterAll(() => api.close());

const RECORD = 'president.nardania.example:ru:1041';
interface Shown {
  readonly record: {
    readonly text: string;
    readonly statements: readonly RecordStatement[];
    readonly turns: readonly { readonly start: number }[];
  };
  readonly reviews: { readonly [statement: string]: string };
  readonly rejected: readonly RecordStatement[];
}
const shown = async (): Promise<Shown> => (await api.ask(`/api/records/${RECORD}`)).body as Shown;
const reviewsOf = (id: string): string => `/api/statements/${encodeURIComponent(id)}/reviews`;

async function figure(): Promise<Extract<RecordStatement, { kind: 'figure' }>> {
  const found = (await shown()).record.statements.find((statement) => statement.kind === 'figure');
  if (found?.kind !== 'figure') throw new Error('no figure in the record');
  return found;
}

const FIELDS = [
  'kind',
  'indicator',
  'states',
  'measure',
  'direction',
  'value',
  'value_to',
  'unit',
  'hedge',
  'modality',
  'period',
  'source',
] as const;

describe('a reviewer', () => {
  it('corrects a statement, sees it everywhere, and takes it back', async () => {
    const before = await figure();
    const fields = Object.fromEntries(FIELDS.map((name) => [name, before[name]]));
    const answer = await api.ask(
      reviewsOf(before.id),
      sent({ action: 'correct', fields: { ...fields, value: '17' }, by: 'A. Reader', expects: 0 }),
    );
    expect(answer.status).toBe(201);
    expect(await figure()).toMatchObject({ id: before.id, value: '17', quote: before.quote });
    const all = (await api.ask('/api/bulk/statements?kind=figure')).body as { statement: { id: string; value: string }; review: string }[];
    expect(all.find(({ statement }) => statement.id === before.id)).toMatchObject({ statement: { value: '17' }, review: 'corrected' });
    const { seq } = (answer.body as { event: { seq: number } }).event;
    await api.ask(reviewsOf(before.id), sent({ action: 'undo', by: 'A. Reader', expects: seq }));
    expect(await figure()).toEqual(before);
  });

  it('is told when somebody else was there first', async () => {
    const { id } = await figure();
    const { history } = (await api.ask(`/api/statements/${encodeURIComponent(id)}`)).body as { history: { seq: number }[] };
    const expects = history.at(-1)?.seq ?? 0;
    expect((await api.ask(reviewsOf(id), sent({ action: 'accept', by: 'One', expects }))).status).toBe(201);
    const second = await api.ask(reviewsOf(id), sent({ action: 'reject', by: 'Two', expects }));
    expect(second).toMatchObject({ status: 409, body: { error: { code: 'review-conflict' } } });
    expect((await shown()).reviews[id]).toBe('accepted');
  });

  it('takes a statement out, and it is out of the queue and of what is counted', async () => {
    const { record } = await shown();
    const out = record.statements.at(-1) as RecordStatement;
    await api.ask(reviewsOf(out.id), sent({ action: 'reject', by: 'A. Reader', expects: 0 }));
    const after = await shown();
    expect(after.rejected.map(({ id }) => id)).toEqual([out.id]);
    expect(after.record.statements.map(({ id }) => id)).not.toContain(out.id);
    const queue = (await api.ask('/api/review-queue?limit=500')).body as { statements: { statement: { id: string } }[] };
    expect(queue.statements.map(({ statement }) => statement.id)).not.toContain(out.id);
  });

  it('adds what was missed, on words of the text', async () => {
    const { record } = await shown();
    const words = Array.from(record.text);
    const { start } = record.turns[0] as { start: number };
    const end = words.findIndex((character, i) => i > start && /\s/.test(character));
    const body = { start, end, fields: { kind: 'assessment', states: ['XA', 'XB'], polarity: 'positive' }, by: 'A. Reader' };
    const answer = await api.ask(`/api/records/${RECORD}/statements`, sent(body));
    expect(answer.status).toBe(201);
    const { event } = answer.body as { event: { statement: string; quote: string } };
    const added = (await shown()).record.statements.find(({ id }) => id === event.statement);
    expect(added).toMatchObject({ quote: words.slice(start, end).join(''), kind: 'assessment', start });
  });

  it('makes a passage findable by the kind of statement that was added to it', async () => {
    const found = async (): Promise<number> => ((await api.ask('/api/search?query=kind:assessment')).body as { total: number }).total;
    const { records } = (await api.ask('/api/records')).body as {
      records: { id: string; turns: number; statements: { assessment: number } }[];
    };
    const without = records.find((each) => each.turns > 0 && each.statements.assessment === 0);
    const { turns } = (await api.ask(`/api/records/${without?.id}/turns`)).body as { turns: { start: number; text: string }[] };
    const { start, text } = turns[0] as { start: number; text: string };
    const before = await found();
    const body = { start, end: start + Array.from(text.split(/\s/)[0] ?? '').length, by: 'A. Reader' };
    const fields = { kind: 'assessment', states: ['XA', 'XB'], polarity: 'positive' };
    expect((await api.ask(`/api/records/${without?.id}/statements`, sent({ ...body, fields }))).status).toBe(201);
    expect(await found()).toBe(before + 1);
  });

  it.each([
    ['words that are not there', () => ({ start: 1_000_000, end: 1_000_003 })],
    ['the space between words', (text: string) => ({ start: Array.from(text).indexOf(' '), end: Array.from(text).indexOf(' ') + 1 })],
  ])('cannot add a statement on %s', async (_, span) => {
    const body = { ...span((await shown()).record.text), fields: { kind: 'assessment', states: [], polarity: 'mixed' }, by: 'A. Reader' };
    expect((await api.ask(`/api/records/${RECORD}/statements`, sent(body))).status).toBe(400);
  });

  it('leaves a log of every step', async () => {
    const { events } = (await api.ask('/api/reviews')).body as { events: { seq: number; action: string }[] };
    expect(events.map(({ action }) => action)).toEqual(['correct', 'undo', 'accept', 'reject', 'add', 'add']);
  });
});
