import type { PassageWord } from '../../../domain/index.js';
import { Units } from './units.js';
import { VarintReader, VarintWriter } from './varints.js';
import type { WordTexts } from './word-texts.js';

/**
 * Words as they are kept beside their passage's text: how far each stands after the one before, how long it is (code points), its form where
 * the text does not tell it, and its lemma as the form with so many letters taken off and others put on. A dictionary of words would
 * be smaller by a third, but every new word would be written to a page of its own.
 */
const writer = new VarintWriter();
const [ownUnits, formUnits, lemmaUnits] = [new Units(), new Units(), new Units()];

/** `text` is the passage's, which begins at `start`; `texts` are those of the words. */
export function packWords(words: readonly PassageWord[], start: number, text: string, texts: WordTexts): Uint8Array {
  const units = unitsOf(text);
  const own = ownUnits.take(text);
  const forms = formUnits.take(texts.allForms);
  const lemmas = lemmaUnits.take(texts.allLemmas);
  let [at, f, l] = [start, 0, 0];
  for (const word of words) {
    const [formEnd, lemmaEnd] = [f + word.form.length, l + word.lemma.length];
    const [from, to] = [units(word.start - start), units(word.end - start)];
    // Whether the text in small letters is the form.
    let told = to - from === formEnd - f && to <= text.length;
    for (let i = f, k = from; told && i < formEnd; i++, k++) told = small(own[k] as number) === forms[i];
    const first = f;
    while (f < formEnd && l < lemmaEnd && forms[f] === lemmas[l]) {
      f++;
      l++;
    }
    writer
      .write(word.start - at)
      .write(word.end - word.start)
      .write((formEnd - f) * 2 + (told ? 0 : 1));
    if (!told) letters(forms, first, formEnd);
    letters(lemmas, l, lemmaEnd);
    at = word.end;
    f = formEnd;
    l = lemmaEnd;
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

function letters(units: Uint16Array, from: number, to: number): void {
  writer.write(to - from);
  for (let i = from; i < to; i++) writer.write(swapped(units[i] as number));
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
