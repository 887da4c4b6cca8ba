import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordSchema } from '../src/operations/record-schema.js';
import { createEngine, type Language, type Page, type ReadoutRecord, type Span, sliceByCodePoints } from '../src/readout.js';
import { pageOf } from './support/context-for.js';
import { ENGLISH_PAGE, RUSSIAN_PAGE } from './support/texts.js';

const engine = createEngine();

const DEMO = new URL('../demo/records/', import.meta.url).pathname;
const demo = readdirSync(DEMO, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(join(DEMO, name), 'utf8'));
const words = demo.flatMap((page) => page.split(/\s+/));
const lines = [...RUSSIAN_PAGE.split('\n'), ...ENGLISH_PAGE.split('\n')];
const odd = [
  '\u0000',
  '\ud83d',
  '\ude00',
  '😀',
  '\u202e',
  '\u00ad',
  '<script>alert(1)</script>',
  '&lt;…&gt;',
  '[',
  ']',
  '<',
  '—',
  ':',
  '…',
  '\r',
  '\u2028',
  '\t',
];

/** Texts that look like pages in places, and like nothing in others. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc
    .array(fc.oneof(fc.constantFrom(...lines), fc.constantFrom(...odd), fc.string({ maxLength: 40 })), { maxLength: 30 })
    .map((parts) => parts.join('\n')),
  fc.array(fc.constantFrom(...lines.flatMap((line) => line.split(/(?<= )/)), ...odd), { maxLength: 200 }).map((parts) => parts.join('')),
  // pages that break off in the middle of a sentence, and words that rules look for in no order
  fc.tuple(fc.constantFrom(...demo), fc.nat()).map(([page, at]) => page.slice(0, at % page.length)),
  fc.array(fc.constantFrom(...words), { maxLength: 120 }).map((parts) => parts.join(' ')),
);

const pages = fc.record({ text, lang: fc.constantFrom<Language>('ru', 'en') }).map(({ text, lang }): Page => ({ ...pageOf(text), lang }));

/** Every span of a record with the words it claims, where it claims some. */
function spans(record: ReadoutRecord): [Span, string | null][] {
  return [
    ...record.turns.map((turn): [Span, null] => [turn, null]),
    ...[...record.insertions, ...record.gaps].map((span): [Span, null] => [span, null]),
    ...record.statements.map((statement): [Span, string] => [statement, statement.quote]),
    ...record.statements.flatMap((statement) => statement.derivation.map((part): [Span, null] => [part.span, null])),
    ...record.topics.flatMap((topic) => topic.evidence.map((each): [Span, string] => [each, each.quote])),
  ];
}

describe('a record of any text', () => {
  it('quotes exactly what stands at its offsets, and changes nothing in the text', () => {
    fc.assert(
      fc.property(pages, (page) => {
        const record = engine.extract(page);
        expect(record.text).toBe(page.text);
        const length = Array.from(page.text).length;
        for (const [span, quote] of spans(record)) {
          expect(0 <= span.start && span.start <= span.end && span.end <= length).toBe(true);
          if (quote !== null) expect(sliceByCodePoints(page.text, span)).toBe(quote);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is the same each time', () => {
    fc.assert(
      fc.property(pages, (page) => {
        const first = JSON.stringify(engine.extract(page));
        expect(JSON.stringify(engine.extract(page))).toBe(first);
      }),
      { numRuns: 100 },
    );
    const again = createEngine();
    for (const page of [pageOf(RUSSIAN_PAGE), pageOf(ENGLISH_PAGE)]) expect(again.extract(page)).toEqual(engine.extract(page));
  });

  it('keeps to the published schema, with ids that are all different', () => {
    fc.assert(
      fc.property(pages, (page) => {
        const record = engine.extract(page);
        expect(recordSchema.safeParse(record).error).toBeUndefined();
        const ids = record.statements.map((statement) => statement.id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 100 },
    );
  });
});

describe('ids', () => {
  it('are the publisher, the language and its own number', () => {
    expect(engine.extract({ ...pageOf(RUSSIAN_PAGE), key: '99001' }).id).toBe('kremlin.ru:ru:99001');
  });

  it('fall back on the id of the input, then on the hash', () => {
    expect(engine.extract({ ...pageOf(RUSSIAN_PAGE), inputId: 'box-7' }).id).toBe('kremlin.ru:ru:box-7');
    expect(engine.extract({ ...pageOf(RUSSIAN_PAGE), publisher: null }).id).toBe('local:ru:000000000000');
    expect(engine.extract({ ...pageOf(RUSSIAN_PAGE), publisher: null, url: 'https://www.example.org/x', key: 'x' }).id).toBe(
      'example.org:ru:x',
    );
  });

  it('never become one when cleaned', () => {
    const of = (key: string): string => engine.extract({ ...pageOf('x'), key }).id;
    expect(of('a b')).not.toBe(of('a-b'));
    expect(of('a/b')).not.toBe(of('a:b'));
    expect(of('a b')).toMatch(/^kremlin\.ru:en:a-b-[0-9a-f]{8}$/);
  });

  it('of statements stay when white space changes and other statements come before', () => {
    const before = engine.extract(pageOf(ENGLISH_PAGE)).statements;
    const after = engine.extract(pageOf(ENGLISH_PAGE.replaceAll(' percent', '\u00a0percent'))).statements;
    expect(before.length).toBeGreaterThan(0);
    expect(after.map((each) => each.id)).toEqual(before.map((each) => each.id));
  });
});
