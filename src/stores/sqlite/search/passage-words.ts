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
  const slice = slicer(text, start);
  let at = start;
  for (const word of words) {
    const plain = folded(slice(word.start, word.end));
    const { form, lemma } = word;
    let common = 0;
    while (common < form.length && common < lemma.length && form.charCodeAt(common) === lemma.charCodeAt(common)) common++;
    const explicit = plain === form ? 0 : 1;
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
  const slice = slicer(text, start);
  const reader = new VarintReader(blob);
  const words: PassageWord[] = [];
  let at = start;
  while (!reader.done) {
    const from = at + reader.read();
    at = from + reader.read();
    const code = reader.read();
    const form = code % 2 === 1 ? readLetters(reader) : folded(slice(from, at));
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

/** Small letters by rules of our own: what a later Unicode knows of letters must not change what an earlier one has written. */
function folded(text: string): string {
  let plain = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!((code >= 0x61 && code <= 0x7a) || (code >= 0x430 && code <= 0x44f) || (code >= 0x27 && code <= 0x39))) {
      plain = false;
      break;
    }
  }
  if (plain) return text;
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code >= 0x41 && code <= 0x5a) || (code >= 0x410 && code <= 0x42f)) out += String.fromCharCode(code + 32);
    else if (code === 0x401 || code === 0x451) out += 'е';
    else if (code === 0x2019) out += "'";
    else out += text[i];
  }
  return out;
}

/** By code points of the record; a text without pairs has as many of them as units. */
function slicer(text: string, start: number): (from: number, to: number) => string {
  if (!/[\ud800-\udbff]/.test(text)) return (from, to) => text.slice(from - start, to - start);
  const points = Array.from(text);
  return (from, to) => points.slice(from - start, to - start).join('');
}
