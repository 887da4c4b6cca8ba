import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Mark, marksWithin, type Piece, piecesOf, stageNotes } from './marks.js';

const mark = (id: string, start: number, end: number): Mark => ({ type: 'statement', kind: 'figure', id, rejected: false, start, end });
const idOf = (each: Mark): string => (each.type === 'statement' ? each.id : each.type);

/** Pieces as text: marks as `<a:…>`, with `~` on a side where the mark is cut. */
const drawn = (text: string, pieces: readonly Piece[]): string =>
  pieces
    .map((piece) =>
      piece.mark === null
        ? text.slice(piece.start, piece.end)
        : `<${piece.first ? '' : '~'}${idOf(piece.mark)}:${drawn(text, piece.inside)}${piece.last ? '' : '~'}>`,
    )
    .join('');

const TEXT = 'abcdefghij';
describe('marks in a paragraph', () => {
  it.each([
    ['none', [], 'abcdefghij'],
    ['one in the middle', [mark('1', 2, 4)], 'ab<1:cd>efghij'],
    ['two side by side', [mark('2', 4, 6), mark('1', 2, 4)], 'ab<1:cd><2:ef>ghij'],
    ['one within another', [mark('2', 3, 5), mark('1', 2, 8)], 'ab<1:c<2:de>fgh>ij'],
    ['two over the same words', [mark('1', 2, 5), mark('2', 2, 5)], 'ab<1:<2:cde>>fghij'],
    ['two that overlap', [mark('1', 1, 5), mark('2', 3, 8)], 'a<1:bc<2:de~>><~2:fgh>ij'],
    ['three that overlap in a chain', [mark('1', 0, 4), mark('2', 2, 6), mark('3', 5, 9)], '<1:ab<2:cd~>><~2:e<3:f~>><~3:ghi>j'],
    ['one that begins before', [mark('1', -3, 2)], '<~1:ab>cdefghij'],
    ['one that goes on', [mark('1', 8, 20)], 'abcdefgh<1:ij~>'],
    ['one that is elsewhere', [mark('1', 10, 20)], 'abcdefghij'],
    ['one without words', [mark('1', 4, 4)], 'abcdefghij'],
  ])('%s', (_, marks, expected) => {
    expect(drawn(TEXT, piecesOf({ start: 0, end: 10 }, marks))).toBe(expected);
  });

  const anyMarks = fc
    .array(fc.tuple(fc.integer({ min: -2, max: 12 }), fc.nat(8)), { maxLength: 8 })
    .map((spans) => spans.map(([start, length], at) => mark(String(at), start, start + length)));

  it('lose no letter and mark exactly what is to be marked, once at each end', () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        const covered = new Map<string, number[]>();
        const begins: string[] = [];
        const text = (pieces: readonly Piece[], within: readonly string[]): string =>
          pieces
            .map((piece) => {
              if (piece.mark === null) {
                for (let at = piece.start; at < piece.end; at++) for (const id of within) covered.set(id, [...(covered.get(id) ?? []), at]);
                return TEXT.slice(piece.start, piece.end);
              }
              if (piece.first) begins.push(idOf(piece.mark));
              return text(piece.inside, [...within, idOf(piece.mark)]);
            })
            .join('');
        expect(text(piecesOf({ start: 0, end: 10 }, marks), [])).toBe(TEXT);
        for (const { start, end, ...each } of marks) {
          const wanted = Array.from({ length: 10 }, (_, at) => at).filter((at) => at >= start && at < end);
          expect((covered.get(idOf({ start, end, ...each } as Mark)) ?? []).sort((a, b) => a - b)).toEqual(wanted);
        }
        expect(new Set(begins).size).toBe(begins.length);
      }),
    );
  });

  it('are found where they begin as by looking at all', () => {
    fc.assert(
      fc.property(anyMarks, fc.nat(10), fc.nat(6), (marks, start, length) => {
        const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
        const span = { start, end: start + length };
        const longest = Math.max(0, ...sorted.map((each) => each.end - each.start));
        const all = sorted.filter((each) => each.start < span.end && each.end > span.start);
        expect(marksWithin(sorted, span, longest)).toEqual(all);
      }),
    );
  });
});

describe('notes of those who took it down', () => {
  it.each([
    ['He sells you the apples. (Laughter.) Thank you.', ['(Laughter.)']],
    ['Спасибо. (Смех.) Продолжим. (Аплодисменты.)', ['(Смех.)', '(Аплодисменты.)']],
    ['the bank (in Osterna) opened', []],
    ['the programme (2024) and (NLF) ran out', []],
    ['an open bracket (Laughter.', []],
  ])('%s', (text, notes) => {
    expect(stageNotes(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))).toEqual(notes);
  });
});
