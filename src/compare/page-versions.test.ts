import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageChange } from './page-versions.js';
import { type Found, figure, record } from './record.fixture.js';

const page = (words: string, statements: readonly Found[] = [], more: Parameters<typeof record>[0] = {}) =>
  record({
    turns: [
      ['XA', words],
      ['XB', 'Thank you.'],
    ],
    statements,
    ...more,
  });
const told = (before: string, after: string): string[] =>
  pageChange(page(before), page(after)).edits.map(
    ({ kind, before: old, after: now, speaker }) => `${kind}: ${old.words} → ${now.words} (${speaker?.name ?? '-'})`,
  );

describe('what changed between two versions of a page', () => {
  it.each<[string[], number, string, string]>([
    [[], 0, 'Trade grew.', 'Trade grew.'],
    [[], 0, 'Trade  grew.', 'Trade\u00a0grew.'],
    [[], 2, 'The "plan" goes on.', 'The «plan» goes on.'],
    [[], 2, 'The plan goes on.', 'The «plan» goes on.'],
    [[], 1, 'Пётр рад.', 'Петр рад.'],
    [[], 1, 'A road - a bridge.', 'A road – a bridge.'],
    [['replaced: 16 → 14 (Anna Arvel)'], 0, 'Trade grew by 16 percent.', 'Trade grew by 14 percent.'],
    [['inserted:  → hardly (Anna Arvel)'], 0, 'Trade grew.', 'Trade hardly grew.'],
    [['removed: hardly →  (Anna Arvel)'], 0, 'Trade hardly grew.', 'Trade grew.'],
    [['replaced: . → ? (Anna Arvel)'], 0, 'Trade grew.', 'Trade grew?'],
  ])('%j and typography %i: %s → %s', (edits, typography, before, after) => {
    expect(told(before, after)).toEqual(edits);
    expect(pageChange(page(before), page(after)).typography).toBe(typography);
  });

  it('is told turn by turn where a turn was added', () => {
    const before = record({ turns: [['XA', 'Good morning.']] });
    const after = record({
      turns: [
        ['XA', 'Good morning. How are you?'],
        ['XB', 'Well, thank you.'],
      ],
    });
    expect(pageChange(before, after).edits.map(({ after: { words }, turn }) => [words.trim(), turn])).toEqual([
      ['How are you?', 0],
      ['Boris Boren:', null],
      ['Well, thank you.', 1],
    ]);
  });

  it('tells which statements appeared, vanished and changed', () => {
    const [grew, came, fell] = [
      figure('Trade grew by 16 percent.', '16'),
      figure('It came to 5 dollars.', '5', { measure: 'level', unit: 'USD', direction: null }),
      figure('Exports fell by 3 percent.', '3', { indicator: 'exports', direction: 'down' }),
    ];
    const less = figure('Trade grew by 14 percent.', '14');
    const { appeared, vanished, changed } = pageChange(
      page(`${grew.words} ${came.words}`, [grew, came]),
      page(`${less.words} ${fell.words}`, [less, fell]),
    ).statements;
    expect(appeared.map(({ quote }) => quote)).toEqual([fell.words]);
    expect(vanished.map(({ quote }) => quote)).toEqual([came.words]);
    expect(
      changed.map(({ before, after, fields }) => [before.quote, after.quote, fields.map(({ field, a, b }) => `${field} ${a} ${b}`)]),
    ).toEqual([[grew.words, less.words, ['value 16 14']]]);
  });

  it('takes a statement that was only put between quotation marks for the same', () => {
    const plain = figure('Trade grew by 16 percent', '16');
    const quoted = figure('“Trade grew by 16 percent”', '16');
    expect(pageChange(page(plain.words, [plain]), page(quoted.words, [quoted])).statements).toEqual({
      appeared: [],
      vanished: [],
      changed: [],
    });
  });

  it.each([
    [null, 'Trade grew.', 'Trade fell.', ''],
    ['(Updated)', 'Trade grew.', 'Trade fell.', '(Updated)'],
    ['Исправлено', 'Рост есть.', 'Роста нет.', 'Исправлено'],
  ])('knows an edit that the page announces: %s', (announced, before, after, note) => {
    expect(pageChange(page(before), page(after, [], { end: note })).announced).toBe(announced);
  });

  it('of nothing is nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (words) => {
        const same = page(words.replaceAll('<…>', ''));
        expect(pageChange(same, same)).toEqual({
          edits: [],
          typography: 0,
          statements: { appeared: [], vanished: [], changed: [] },
          announced: null,
        });
      }),
    );
  });
});
