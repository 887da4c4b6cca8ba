import { describe, expect, it } from 'vitest';
import type { Turn } from '../../api/types.js';
import { blocksOf } from './blocks.js';

const nobody = { name: null, state: null, office: null, person: null };
function turn(text: string, index: number, label: string, words: string): Turn {
  const start = text.indexOf(words);
  return { index, label, speaker: nobody, interpreted: false, start, end: start + words.length };
}
const shown = (text: string, turns: readonly Turn[]) =>
  blocksOf(text, turns).map(({ kind, paragraphs }) => [kind, ...paragraphs.map(({ start, end }) => text.slice(start, end))]);

describe('a text in blocks', () => {
  it('tells what stands before, between and after from what is said, without the printed labels', () => {
    const text = 'Talks in Osterna\n\n4 March\n\nM.TORDAN: Good day.\nThank you.\n(They sign.)\nD.LOZINA : Welcome.\nhttp://a.example/1';
    const turns = [turn(text, 0, 'M.TORDAN', 'Good day.\nThank you.'), turn(text, 1, 'D.LOZINA', 'Welcome.')];
    expect(shown(text, turns)).toEqual([
      ['narration', 'Talks in Osterna', '4 March'],
      ['turn', 'Good day.', 'Thank you.'],
      ['narration', '(They sign.)'],
      ['turn', 'Welcome.'],
      ['narration', 'http://a.example/1'],
    ]);
  });

  it('keeps as narration a name that other words part from the turn', () => {
    const text = 'M.TORDAN came by train.\nGood day.';
    expect(shown(text, [turn(text, 0, 'M.TORDAN', 'Good day.')])).toEqual([
      ['narration', 'M.TORDAN came by train.'],
      ['turn', 'Good day.'],
    ]);
  });

  it('drops no letter that is neither white space nor label', () => {
    const text = ' \u00a0A.\r\n\n  B: one\n\n\ttwo \nthree';
    const paragraphs = shown(text, [turn(text, 0, 'B', 'one\n\n\ttwo ')]).flatMap(([, ...lines]) => lines);
    expect(paragraphs).toEqual(['A.', 'one', 'two', 'three']);
  });

  it('is empty for an empty text', () => {
    expect(blocksOf('', [])).toEqual([]);
  });
});
