import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Readout, Span } from '../domain/index.js';
import { pageOf } from './page.cases.js';
import { structure } from './structure.js';

/** Pieces that pages are made of, so that arbitrary texts meet every rule. */
const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    'В.Путин: ',
    'И. Алиев : ',
    'President of Russia Vladimir Putin: ',
    'PRESIDENT BIDEN:  ',
    'Q    ',
    'Вопрос: ',
    'President Putin. Good day. ',
    'President Ilham Aliyev said: ',
    '\n',
    '\n\n',
    '\r\n',
    ' ',
    '\u00a0',
    '* * *',
    '<…>',
    '&lt;…&gt;',
    '[вставка]',
    '(Смех.)',
    '(как переведено)',
    'Начало переговоров\n',
    'Press statements following talks\n',
    '2022-06-29 22:30:00\n',
    'June 10, 2010, 22:00\n',
    '11:44 A.M. EDT\n',
    'Москва, Кремль\n',
    'See also\n',
    'Статус материала Опубликован в разделе: Новости',
    'http://example.org/a\n',
    'Мы говорили о торговле. ',
    'We spoke of trade. ',
    '"quoted words of some length here" said he. ',
    ':',
    '((',
    ']]',
    '\ud83d',
    '\u202e',
    '<script>',
    'Э.Рахмон Рахмон Эмомали Президент : ',
  ),
);
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
const page = fc
  .tuple(
    text,
    fc.constantFrom('ru' as const, 'en' as const),
    fc.option(fc.string({ maxLength: 12 })),
    fc.array(fc.nat(400), { maxLength: 6 }),
  )
  .map(([body, lang, title, cuts]) => {
    const edges = [...new Set(cuts.map((cut) => Math.min(cut, body.length)))].sort((a, b) => a - b);
    const apparatus: Span[] = [];
    for (let i = 0; i + 1 < edges.length; i += 2) apparatus.push({ start: edges[i] as number, end: edges[i + 1] as number });
    return { ...pageOf(body, lang, { title }), apparatus };
  });

const inOrder = (spans: readonly Span[], length: number): boolean =>
  spans.every((span, i) => span.start >= (i === 0 ? 0 : (spans[i - 1] as Span).end) && span.end >= span.start && span.end <= length);

const plain = (words: string): string => words.replace(/\s+/g, ' ').trim();

function laws(readout: Readout): void {
  const { text, length } = { text: readout.page.text, length: readout.page.text.length };
  expect(
    inOrder(
      readout.turns.flatMap((turn) => [turn.labelSpan, turn.span]),
      length,
    ),
  ).toBe(true);
  for (const spans of [readout.narration, readout.insertions, readout.gaps, readout.stageNotes]) expect(inOrder(spans, length)).toBe(true);
  for (const turn of readout.turns) {
    expect(plain(text.slice(turn.labelSpan.start, turn.labelSpan.end))).toBe(turn.label);
    expect(turn.speakerTurn).toBeLessThanOrEqual(turn.index);
    for (const span of readout.narration) expect(span.end <= turn.labelSpan.start || span.start >= turn.span.end).toBe(true);
  }
  expect(readout.turns.map((turn) => turn.index)).toEqual(readout.turns.map((_, i) => i));
}

describe('any page', () => {
  test('keeps the laws of spans', () => {
    fc.assert(
      fc.property(page, (input) => laws(structure(input))),
      { numRuns: 400 },
    );
  });

  test('is read the same twice', () => {
    fc.assert(
      fc.property(page, (input) => {
        expect(structure(input)).toEqual(structure(input));
      }),
      { numRuns: 100 },
    );
  });

  test('of arbitrary characters survives', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (body) => laws(structure(pageOf(body)))),
      { numRuns: 200 },
    );
  });
});
