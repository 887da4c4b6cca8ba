import { describe, expect, it } from 'vitest';
import type { SensesAt } from '../domain/index.js';
import { englishMorphology } from './en/morphology/index.js';
import { WORDS as ENGLISH } from './en/words/index.js';
import { createLanguages } from './languages.js';
import { compileLexicon, type SenseWords } from './lexicon.js';
import type { MutableToken } from './morphology.js';
import { russianMorphology } from './ru/morphology/index.js';
import { WORDS as RUSSIAN } from './ru/words/index.js';
import { tokenise } from './tokens.js';

function hits(entries: readonly string[], text: string, lang: 'ru' | 'en' = 'ru'): string[] {
  const tokens: MutableToken[] = [];
  const morphology = lang === 'ru' ? russianMorphology() : englishMorphology();
  tokenise(text, 0, text.length, lang, morphology, tokens, []);
  morphology.disambiguate(tokens, 0, tokens.length);
  const out: SensesAt[] = [];
  compileLexicon([{ sense: entries }]).find(tokens, 0, tokens.length, out);
  return out.flatMap(({ senses }, at) => senses.map(({ length }) => text.slice(tokens[at]?.start, tokens[at + length - 1]?.end)));
}

describe('phrases of the lexicon', () => {
  it.each<[string[], string, string]>([
    [['товарооборота'], 'товарооборот', 'рост товарооборота'],
    [['вырос'], 'вырасти', 'он вырос'],
    [['нашего'], '=нашего', 'наш успех нашего дела'],
    [['весьма доволен'], 'весьма ?очень довольный', 'весьма доволен'],
    [['рост', 'прирост'], 'рост|прирост', 'рост и прирост'],
    [['наших стран', 'нашими странами'], '=наши|наших|нашими страна', 'народы наших стран дружат с нашими странами'],
    [['план мероприятий'], 'план *', 'план мероприятий'],
    [[], 'план по', 'план мероприятий'],
  ])('%j for %s in «%s»', (expected, entry, text) => expect(hits([entry], text)).toEqual(expected));

  it.each<[string[], string, string]>([
    [['план мероприятий на год'], 'план мероприятие на год', 'план мероприятий на год'],
    [['план'], 'план ?мероприятие', 'план и мероприятие'],
    [['план'], 'план ?мероприятие', 'это план'],
    [['план мероприятий'], 'план|замысел мероприятие|=мероприятий', 'план мероприятий'],
    [[], 'план =мероприятие', 'план мероприятий'],
    [['стал членом'], 'стать:verb член', 'он стал членом союза'],
    [[], 'сталь:noun член', 'он стал членом союза'],
  ])('%j for the phrase %s in «%s»', (expected, entry, text) => expect(hits([entry], text)).toEqual(expected));

  it('keeps the longest phrase of a sense at one place', () =>
    expect(hits(['план', 'план мероприятие'], 'план мероприятий')).toEqual(['план мероприятий']));
  it('reads the part of speech in context', () =>
    expect(hits(['visit:verb'], 'We will visit you. The visit was long.', 'en')).toEqual(['visit']));
  it('refuses a phrase that begins with an optional word', () =>
    expect(() => compileLexicon([{ sense: ['?a b'] }])).toThrow('must begin with a word'));
});

describe('parity', () => {
  const languages = createLanguages({ states: [], places: [], offices: [], organisations: [], people: [] });
  it.each(['ru', 'en'] as const)('%s has words for every sense that is not one language’s own', (lang) => {
    expect(languages.missingSenses(lang).filter((sense) => !/\.(ru|en)$/.test(sense))).toEqual([]);
  });
});

describe('senses of the rules', () => {
  it.each<['ru' | 'en', readonly SenseWords[]]>([
    ['ru', RUSSIAN],
    ['en', ENGLISH],
  ])('%s: each has its words in one list, so that no kind lends another its own unasked', (_, lists) => {
    const names = lists.flatMap((each) => Object.keys(each));
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });
});
