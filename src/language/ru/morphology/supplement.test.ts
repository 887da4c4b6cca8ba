import { describe, expect, it } from 'vitest';
import { russianMorphology } from './index.js';
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

  it('are all found by the form they are listed in', () => {
    const words = SUPPLEMENT.flatMap(([, list]) => list.trim().split(/\s+/));
    expect(words.filter((word) => morphology.word(word).readings.every(({ lemma }) => lemma !== word))).toEqual([]);
  });
});
