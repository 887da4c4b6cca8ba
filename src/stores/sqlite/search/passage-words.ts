import type { PassageWord } from '../../../domain/index.js';
import { VarintReader, VarintWriter } from './varints.js';

/**
 * Words as they are kept beside their passage's text: how far each stands after the one before, how long it is (code points), its form where
 * the text does not tell it, and its lemma as the form with so many letters taken off and others put on. A dictionary of words would
 * be smaller by a third, but every new word would be written to a page of its own.
 */
const writer = new VarintWriter();

/** `text` is the passage's, which begins at `start`. */
export function packWords(words: readonly PassageWord[], start: number, text: string): Uint8Array {
  const units = unitsOf(text);
  let at = start;
  for (const word of words) {
    const { form, lemma } = word;
    const explicit = tells(text, units(word.start - start), units(word.end - start), form) ? 0 : 1;
    let common = 0;
    while (common < form.length && common < lemma.length && form.charCodeAt(common) === lemma.charCodeAt(common)) common++;
    writer
      .write(word.start - at)
      .write(word.end - word.start)
      .write((form.length - common) * 2 + explicit);
    if (explicit) letters(form, 0);
    letters(lemma, common);
    at = word.end;
  }
  return writer.take();
}

export function unpackWords(blob: Uint8Array, start: number, text: string): PassageWord[] {
  const units = unitsOf(text);
  const reader = new VarintReader(blob);
  const words: PassageWord[] = [];
  let at = start;
  while (!reader.done) {
    const from = at + reader.read();
    at = from + reader.read();
    const code = reader.read();
    const form = code % 2 === 1 ? readLetters(reader) : folded(text.slice(units(from - start), units(at - start)));
    const off = Math.floor(code / 2);
    const put = readLetters(reader);
    words.push({ start: from, end: at, form, lemma: off === 0 && put === '' ? form : form.slice(0, form.length - off) + put });
  }
  return words;
}

/** Russian small letters stand at 0x430 to 0x44f. The first 32 units change places with them, so that they too take one byte. */
const swapped = (unit: number): number => (unit < 0x20 ? unit + 0x430 : unit >= 0x430 && unit < 0x450 ? unit - 0x430 : unit);

function letters(text: string, from: number): void {
  writer.write(text.length - from);
  for (let i = from; i < text.length; i++) writer.write(swapped(text.charCodeAt(i)));
}

function readLetters(reader: VarintReader): string {
  let text = '';
  for (let left = reader.read(); left > 0; left--) text += String.fromCharCode(swapped(reader.read()));
  return text;
}

/**
 * Small letters by rules of our own: what a later Unicode knows of letters must not change what an earlier one has written. One unit
 * stays one unit.
 */
function small(unit: number): number {
  if ((unit >= 0x41 && unit <= 0x5a) || (unit >= 0x410 && unit <= 0x42f)) return unit + 32;
  if (unit === 0x401 || unit === 0x451) return 0x435;
  return unit === 0x2019 ? 0x27 : unit;
}

/** Whether the text in small letters is the form. */
function tells(text: string, from: number, to: number, form: string): boolean {
  if (to - from !== form.length) return false;
  for (let i = 0; i < form.length; i++) if (small(text.charCodeAt(from + i)) !== form.charCodeAt(i)) return false;
  return true;
}

function folded(text: string): string {
  let changed = -1;
  for (let i = 0; i < text.length && changed < 0; i++) if (small(text.charCodeAt(i)) !== text.charCodeAt(i)) changed = i;
  if (changed < 0) return text;
  let out = text.slice(0, changed);
  for (let i = changed; i < text.length; i++) out += String.fromCharCode(small(text.charCodeAt(i)));
  return out;
}

/** From code points of a text to its units, of which a text without pairs has as many. */
function unitsOf(text: string): (point: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (point) => point;
  const units: number[] = [];
  for (let i = 0; i < text.length; i += (text.codePointAt(i) as number) > 0xffff ? 2 : 1) units.push(i);
  return (point) => units[point] ?? text.length;
}
