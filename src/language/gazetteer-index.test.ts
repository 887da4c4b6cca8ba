import { describe, expect, it } from 'vitest';
import type { Language } from '../domain/index.js';
import { englishMorphology } from './en/morphology/index.js';
import { NameIndex } from './gazetteer-index.js';
import { russianMorphology } from './ru/morphology/index.js';

const morphologies = { ru: russianMorphology(), en: englishMorphology() };
const NAMES = {
  ru: ['Орёл', 'Дни культуры', 'Оренбург', 'ОАЭ', 'Республика Арвелия', '«Северный поток»', 'Люди мира'],
  en: ['Arvelia', 'the Arvelian Federation', 'US', '"Northern Stream"', "People's Assembly"],
};

function indexOf(lang: Language): NameIndex<string> {
  const index = new NameIndex<string>(lang, morphologies[lang]);
  for (const name of NAMES[lang]) index.add({ name, entry: name, proper: true });
  return index;
}
const found = (index: NameIndex<string>, lang: Language, word: string): string[] =>
  [...index.startingWith(morphologies[lang].word(word))].map(({ entry }) => entry);

describe('names by their first words', () => {
  it.each<[Language, string, readonly string[]]>([
    ['ru', 'оренбурге', ['Оренбург']],
    // a vowel is lost among the first letters
    ['ru', 'орла', ['Орёл']],
    ['ru', 'дней', ['Дни культуры']],
    ['ru', 'республикой', ['Республика Арвелия']],
    ['ru', 'северного', ['«Северный поток»']],
    ['ru', 'оаэ', ['ОАЭ']],
    ['ru', 'людьми', ['Люди мира']],
    ['ru', 'оратор', []],
    ['ru', 'о', []],
    ['en', 'arvelia', ['Arvelia']],
    ['en', 'the', ['the Arvelian Federation']],
    ['en', 'us', ['US']],
    ['en', 'northern', ['"Northern Stream"']],
    ['en', 'people', ["People's Assembly"]],
    ['en', 'arvelian', []],
  ])('%s: «%s» begins %j', (lang, word, expected) => {
    expect(found(indexOf(lang), lang, word)).toEqual(expected);
  });

  it('are the same whatever was asked before', () => {
    const asked = ['орла', 'оренбурге', 'человек', 'день', 'дней', 'людей', 'северного', 'республики'];
    const [forwards, backwards] = [indexOf('ru'), indexOf('ru')];
    const one = asked.map((word) => found(forwards, 'ru', word));
    const other = asked.toReversed().map((word) => found(backwards, 'ru', word));
    expect(one).toEqual(other.toReversed());
  });
});
