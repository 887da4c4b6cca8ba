import { describe, expect, it } from 'vitest';
import { readDictionaryFiles } from './dictionary-files.js';
import { russianMorphology } from './index.js';
import { RussianMorphology } from './russian-morphology.js';
import { SUPPLEMENT } from './supplement-words.js';

describe('words the dictionary lacks', () => {
  const morphology = russianMorphology();

  it.each([
    ['пашиняна', 'пашинян'],
    ['токаевой', 'токаева'],
    ['зеленского', 'зеленский'],
    ['саммитами', 'саммит'],
    ['цифровизацией', 'цифровизация'],
    ['си', 'си'],
    ['оон', 'оон'],
  ])('%s is a form of %s', (form, lemma) => expect(morphology.word(form).readings.map((reading) => reading.lemma)).toContain(lemma));

  it('are told alike, whichever was met first', () => {
    const files = readDictionaryFiles();
    const forms = SUPPLEMENT.flatMap(([, list]) => list.trim().split(/\s+/)).flatMap((word) => [
      word,
      `${word}а`,
      `${word.slice(0, -1)}ой`,
    ]);
    const [forth, back] = [new RussianMorphology(files), new RussianMorphology(files)];
    for (const form of forms.toReversed()) back.word(form);
    expect(forms.map((form) => back.word(form).readings)).toEqual(forms.map((form) => forth.word(form).readings));
  });

  it('are all found by the form they are listed in', () => {
    const words = SUPPLEMENT.flatMap(([, list]) => list.trim().split(/\s+/));
    expect(words.filter((word) => morphology.word(word).readings.every(({ lemma }) => lemma !== word))).toEqual([]);
  });
});
