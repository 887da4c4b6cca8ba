import { describe, expect, it } from 'vitest';
import type { Turn } from '../../api/types.js';
import { aligned } from './aligned.js';

const turns = (speakers: string): Turn[] =>
  Array.from(speakers, (letter, index) => ({
    index,
    label: letter,
    speaker:
      letter === '?'
        ? { name: null, state: null, office: null, person: null }
        : { name: letter, state: 'XA', office: 'president', person: `x-${letter}` },
    interpreted: false,
    start: 0,
    end: 0,
  }));
const told = (a: string, b: string): string =>
  aligned(turns(a), turns(b))
    .map((row) => row.map((turn) => turn?.label ?? '-').join(''))
    .join(' ');

describe('turns side by side', () => {
  it.each([
    ['aa bb aa', 'aba', 'aba'],
    ['aa b- aa', 'aba', 'aa'],
    ['aa -b -c', 'a', 'abc'],
    ['aa ?? bb', 'a?b', 'a?b'],
    ['', '', ''],
    ['a- b-', 'ab', ''],
  ])('%s', (rows, a, b) => {
    expect(told(a, b)).toBe(rows);
  });

  it('leave out nothing, in the order of both', () => {
    const rows = aligned(turns('abcab?'), turns('cba?ab'));
    expect(rows.flatMap(([x]) => x?.index ?? [])).toEqual([0, 1, 2, 3, 4, 5]);
    expect(rows.flatMap(([, y]) => y?.index ?? [])).toEqual([0, 1, 2, 3, 4, 5]);
  });
});
