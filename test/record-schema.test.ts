import { describe, expect, expectTypeOf, it } from 'vitest';
import { createContext } from '../src/operations/index.js';
import { type RecordBySchema, recordSchema } from '../src/operations/record-schema.js';
import { schema } from '../src/operations/schema.js';
import { createEngine, type ReadoutRecord } from '../src/readout.js';
import { pageOf } from './support/context-for.js';
import { ENGLISH_PAGE, RUSSIAN_PAGE } from './support/texts.js';

/** The same type with nothing readonly in it: zod does not say readonly. */
type Writable<T> = T extends readonly (infer E)[] ? Writable<E>[] : T extends object ? { -readonly [K in keyof T]: Writable<T[K]> } : T;

const engine = createEngine();

describe('the schema of the record', () => {
  it('says the same as the type of the domain', () => {
    expectTypeOf<Writable<RecordBySchema>>().toEqualTypeOf<Writable<ReadoutRecord>>();
  });

  it.each([
    ['Russian', RUSSIAN_PAGE],
    ['English', ENGLISH_PAGE],
    ['empty', ''],
    ['blank', ' \n\u00a0'],
  ])('accepts the record of a page: %s', (_name, text) => {
    expect(recordSchema.safeParse(engine.extract(pageOf(text))).error).toBeUndefined();
  });

  it('refuses keys it does not know, at every depth', () => {
    const record = engine.extract(pageOf(RUSSIAN_PAGE));
    expect(recordSchema.safeParse({ ...record, more: 1 }).success).toBe(false);
    expect(recordSchema.safeParse({ ...record, source: { ...record.source, more: 1 } }).success).toBe(false);
    const [turn, ...turns] = record.turns;
    expect(turn).toBeDefined();
    expect(recordSchema.safeParse({ ...record, turns: [{ ...turn, more: 1 }, ...turns] }).success).toBe(false);
    const [statement, ...statements] = record.statements;
    expect(statement).toBeDefined();
    expect(recordSchema.safeParse({ ...record, statements: [{ ...statement, more: 1 }, ...statements] }).success).toBe(false);
  });

  it('is published as JSON Schema', async () => {
    const published = await schema.run({}, createContext({ folder: '' }));
    expect(published).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      additionalProperties: false,
    });
    expect(Object.keys(published.properties as object)).toEqual([
      'schema',
      'id',
      'source',
      'text',
      'meeting',
      'turns',
      'insertions',
      'gaps',
      'statements',
      'topics',
      'diagnostics',
    ]);
  });
});
