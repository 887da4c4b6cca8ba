import { describe, expect, it } from 'vitest';
import { englishMorphology } from './en/morphology/index.js';
import type { MutableToken } from './morphology.js';
import { russianMorphology } from './ru/morphology/index.js';
import { tokenise } from './tokens.js';

function surfaces(text: string, lang: 'ru' | 'en'): string {
  const out: MutableToken[] = [];
  tokenise(text, 0, text.length, lang, lang === 'ru' ? russianMorphology() : englishMorphology(), out, []);
  return out.map((token) => text.slice(token.start, token.end)).join('|');
}

describe('tokens', () => {
  it.each([
    ['оборот|вырос|на|5,5|%', 'оборот вырос на 5,5%'],
    ['1|200|000|тонн', '1\u00a0200\u00a0000 тонн'],
    ['российско-азербайджанский|план', 'российско-азербайджанский план'],
    ['80-летие|и|90-е|годы', '80-летие и 90-е годы'],
    ['В|.|В|.|Орлов|:', 'В.В.Орлов:'],
    ['Кот-д’Ивуар', 'Кот-д’Ивуар'],
    ['[|Наши|отношения|]|—|«|да|»|…', '[Наши отношения] — «да»…'],
    ['2020|–|2021', '2020–2021'],
  ])('ru %s', (expected, text) => expect(surfaces(text, 'ru')).toBe(expected));

  it.each([
    ['$|35.5|.', '$35.5.'],
    ['$|4,5|billion', '$4,5 billion'],
    ['US|$|2.7|billion', 'US$2.7 billion'],
    ['Japan|’s|minister', 'Japan’s minister'],
    ["it's|what|we've|agreed", "it's what we've agreed"],
    ['U.S.-China|relations', 'U.S.-China relations'],
    ['at|3:|P.M.'.replace('3:', '3|:|09'), 'at 3:09 P.M.'],
    ['the|1990s|,|21st|,|2.3-fold|,|G20', 'the 1990s, 21st, 2.3-fold, G20'],
  ])('en %s', (expected, text) => expect(surfaces(text, 'en')).toBe(expected));

  it('keeps a surrogate pair in one token', () => expect(surfaces('ok 😀!', 'en')).toBe('ok|😀|!'));
});
