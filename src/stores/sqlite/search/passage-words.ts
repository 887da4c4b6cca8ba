import { CompiledQuery } from 'kysely';
import type { PassageWord } from '../../../domain/index.js';
import type { Connection } from '../connection.js';
import { Memory } from './memory.js';
import { formTerm, lemmaTerm } from './terms.js';
import { VarintReader, VarintWriter } from './varints.js';

/** A form as it was read, with its terms. */
interface Known {
  readonly id: number;
  readonly lemma: string;
  readonly lemmaTerm: string;
  readonly formTerm: string;
  /** The same form read as another lemma. */
  readonly other: Known | undefined;
}

/** By form. A corpus of fifty thousand records has about a quarter of a million. */
const known = new Memory<Known>(400_000);
const FIND = CompiledQuery.raw('SELECT id FROM search_word WHERE form = ? AND lemma = ?');
const ADD = CompiledQuery.raw('INSERT INTO search_word (form, lemma) VALUES (?, ?) RETURNING id');

function knownWord(connection: Connection, entries: Map<string, Known>, { form, lemma }: PassageWord): Known {
  const first = entries.get(form);
  for (let each = first; each; each = each.other) if (each.lemma === lemma) return each;
  const rows = connection.allOf<{ id: number }>(FIND, [form, lemma]);
  const { id } = (rows[0] ?? connection.allOf<{ id: number }>(ADD, [form, lemma])[0]) as { id: number };
  const word = { id, lemma, lemmaTerm: lemmaTerm(lemma), formTerm: formTerm(form), other: first };
  entries.set(form, word);
  return word;
}

/** Words as they are kept: how far after the one before, how long, and which; code points. */
export interface KeptWords {
  readonly blob: Uint8Array;
  readonly lemmas: string;
  readonly forms: string;
}

const writer = new VarintWriter();

export function keepWords(connection: Connection, words: readonly PassageWord[], start: number): KeptWords {
  const entries = known.of(connection);
  const lemmas: string[] = [];
  const forms: string[] = [];
  let at = start;
  for (const word of words) {
    const { id, lemmaTerm, formTerm } = knownWord(connection, entries, word);
    lemmas.push(lemmaTerm);
    forms.push(formTerm);
    writer
      .write(word.start - at)
      .write(word.end - word.start)
      .write(id);
    at = word.end;
  }
  return { blob: writer.take(), lemmas: lemmas.join(' '), forms: forms.join(' ') };
}

interface Written {
  readonly form: string;
  readonly lemma: string;
}

const READ = CompiledQuery.raw('SELECT id, form, lemma FROM search_word WHERE id IN (SELECT value FROM json_each(?))');

/** Reads words back; what each number stands for is looked up once for all passages of one reader. */
export class WordReader {
  private readonly words = new Map<number, Written>();

  constructor(private readonly connection: Connection) {}

  /** Words of many passages, each as `{ blob, start }`. */
  read(passages: readonly { readonly blob: Uint8Array; readonly start: number }[]): PassageWord[][] {
    const numbers = passages.map(({ blob }) => numbersOf(blob));
    this.learn(numbers);
    return passages.map(({ start }, i) => {
      const of = numbers[i] as number[];
      const words: PassageWord[] = [];
      let at = start;
      for (let k = 0; k < of.length; k += 3) {
        const from = at + (of[k] as number);
        at = from + (of[k + 1] as number);
        const { form, lemma } = this.words.get(of[k + 2] as number) ?? missing();
        words.push({ start: from, end: at, form, lemma });
      }
      return words;
    });
  }

  private learn(numbers: readonly number[][]): void {
    const unknown = new Set<number>();
    for (const of of numbers) for (let k = 2; k < of.length; k += 3) if (!this.words.has(of[k] as number)) unknown.add(of[k] as number);
    if (unknown.size === 0) return;
    for (const { id, form, lemma } of this.connection.allOf<Written & { id: number }>(READ, [JSON.stringify([...unknown])])) {
      this.words.set(id, { form, lemma });
    }
  }
}

function numbersOf(blob: Uint8Array): number[] {
  const reader = new VarintReader(blob);
  const numbers: number[] = [];
  while (!reader.done) numbers.push(reader.read());
  return numbers;
}

function missing(): never {
  throw new Error('a word of the search tables is missing');
}
