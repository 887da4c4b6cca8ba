import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createEngine, sliceByCodePoints } from '../src/readout.js';
import { inFolder, readout } from './support/cli.js';
import { pageOf } from './support/context-for.js';
import { ENGLISH_PAGE } from './support/texts.js';

const engine = createEngine();

const HOSTILE: readonly (readonly [name: string, piece: string])[] = [
  ['a script', '<script>alert("talks")</script>'],
  ['an escape sequence', '\u001b[2J\u001b]0;owned\u0007'],
  ['control characters', '\u0000\u0008\u009b31m\u007f'],
  ['marks that turn the writing', '\u202eesrever\u2066\u200f'],
  ['halves of a pair', '\ud83d and \ude00'],
  ['emoji', '👩‍👩‍👧 and 🇷🇺'],
];

/** The invented page with something hostile in a turn, before what is said there. */
const page = (piece: string): string => ENGLISH_PAGE.replace('Last year', `${piece} Last year`).replace(/http.*/, '');

describe.each(HOSTILE)('source text with %s', (_name, piece) => {
  const text = page(piece);

  it('is kept exactly, with offsets that fit', () => {
    const record = engine.extract(pageOf(text));
    expect(record.text).toBe(text);
    expect(record.turns.length).toBe(2);
    expect(record.statements.length).toBeGreaterThan(0);
    for (const each of record.statements) expect(sliceByCodePoints(text, each)).toBe(each.quote);
    const first = record.turns[0];
    expect(first && sliceByCodePoints(text, first)).toContain(piece);
  });

  it('does nothing to a terminal, and is exact in JSON', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'records.jsonl');
      writeFileSync(file, `${JSON.stringify({ id: 'h-1', publisher: 'a.example', lang: 'en', text })}\n`);
      expect((await readout(['add', file, '--data', folder, '--quotes'])).status).toBe(0);
      for (const options of [['--quotes'], ['--annotated'], []]) {
        const shown = await readout(['show', 'h-1', '--data', folder, ...options]);
        expect(shown).toMatchObject({ status: 0, err: '' });
        expect(shown.out).not.toMatch(/(?!\n)\p{Cc}|\p{Cs}|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
      }
      const json = await readout(['show', 'h-1', '--data', folder, '--json']);
      expect(json.out.slice(0, -1)).not.toMatch(/\p{Cc}|\p{Cs}|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
      expect(JSON.parse(json.out).text).toBe(text);
    }));
});
