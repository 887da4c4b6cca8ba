import { describe, expect, it } from 'vitest';
import type { ComparedItem, Told } from '../../api/compare-types.js';
import { joinedMarks, numbered } from './joined-marks.js';

const told = (start: number, end: number): Told => ({
  statement: null,
  start,
  end,
  quote: '',
  turn: 0,
  speaker: null,
  told: 'speech',
  fields: null,
});
const item = (id: string, a: readonly Told[], b: readonly Told[]): ComparedItem => ({
  id,
  kind: 'figure',
  column: a.length === 0 ? 'only-b' : b.length === 0 ? 'only-a' : 'both',
  a,
  b,
  fields: [],
  not_covered: null,
  narrated: false,
});

describe('marks that are joined', () => {
  const text = '\u{1F600} Trade grew. It came to five.';
  const items = [item('1', [told(2, 13)], []), item('2', [told(14, 30)], [told(0, 5)])];

  it('number what both pages have', () => {
    expect([...numbered(items)].map(([{ id }, number]) => [id, number])).toEqual([['2', 1]]);
  });

  it('stand where the words do, in a text with signs of two units, too', () => {
    const pieces = joinedMarks(text, items, 'a', numbered(items))({ start: 0, end: text.length });
    expect(pieces.map((piece) => [text.slice(piece.start, piece.end), piece.mark?.type === 'statement' ? piece.mark.id : null])).toEqual([
      ['\u{1F600} ', null],
      ['Trade grew.', ''],
      [' ', null],
      ['It came to five.', '1'],
    ]);
  });
});
