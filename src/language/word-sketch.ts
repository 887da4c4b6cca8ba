import type { KnownWord } from './morphology.js';

/** One of 32 bits for a form or lemma. */
export function sketchOfText(text: string): number {
  let hash = text.length;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return 1 << ((hash ^ (hash >>> 15)) & 31);
}

/** The form and lemmas of a word as bits: words without a bit in common have no form or lemma in common. Worked out once a word. */
export function sketchOfWord(word: KnownWord): number {
  let sketch = word.sketch ?? 0;
  if (sketch === 0) {
    sketch = sketchOfText(word.form);
    for (const { lemma } of word.readings) sketch |= sketchOfText(lemma);
    word.sketch = sketch;
  }
  return sketch;
}
