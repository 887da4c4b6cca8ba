import { describe, expect, it } from 'vitest';
import { contextFor } from '../../../test/support/context-for.js';

/** Whom the words mean: `name, state, office`; of the last mention with these words. */
function meant(words: string, text: string): string | null {
  const { analysed, scene, text: all } = contextFor(text);
  for (let i = analysed.mentions.length - 1; i >= 0; i--) {
    const mention = analysed.mentions[i] as (typeof analysed.mentions)[number];
    const identity = scene.identities[i];
    if (identity && all.slice(mention.start, mention.end) === words) return `${identity.name}, ${identity.state}, ${identity.office}`;
  }
  return null;
}
const RU =
  'Переговоры с Президентом Сербии Александром Вучичем\n\nВладимир Путин провёл переговоры с Президентом Сербии Александром Вучичем.\n\n';
const EN = 'Talks with President of Serbia Aleksandar Vucic\n\nVladimir Putin held talks with President of Serbia Aleksandar Vucic.\n\n';

describe('identities', () => {
  it.each<[expected: string, words: string, text: string]>([
    // a bare surname, a name with a patronymic
    ['Владимир Путин, RU, president', 'Путин', `${RU}А.Вучич: Здесь Путин.`],
    ['Aleksandar Vucic, RS, president', 'Mr Vucic', `${EN}President of Russia Vladimir Putin: Here is Mr Vucic.`],
    // "our" and "your" by who speaks
    ['null, RU, foreign-minister', 'Министр иностранных дел', `${RU}В.Путин: Недавно у вас был наш Министр иностранных дел.`],
    ['null, RS, foreign-minister', 'Министр иностранных дел', `${RU}В.Путин: Недавно у нас был ваш Министр иностранных дел.`],
    ['null, RS, foreign-minister', 'Министр иностранных дел', `${RU}А.Вучич: Недавно у вас был наш Министр иностранных дел.`],
    ['null, RU, foreign-minister', 'Foreign Minister', `${EN}President of Russia Vladimir Putin: Our Foreign Minister was here.`],
    ['null, RS, foreign-minister', 'Foreign Minister', `${EN}President of Russia Vladimir Putin: Your Foreign Minister was here.`],
    // the office with its state is whoever holds it
    ['Владимир Путин, RU, president', 'Президент России', `${RU}Президент России поблагодарил за гостеприимство.`],
    ['Aleksandar Vucic, RS, president', 'President of Serbia', `${EN}The President of Serbia said it was warm.`],
    // who is called by the family name, which stands first
    ['Xi, CN, president', 'Xi', `${EN}The two presidents spoke of President Xi and his plans.`],
    // the king is not the crown prince who speaks
    [
      'null, SA, monarch',
      'King of Saudi Arabia',
      'Meeting with Crown Prince of Saudi Arabia Salim Haddad\n\nVladimir Putin met with Crown Prince of Saudi Arabia Salim Haddad.\n\nPresident of Russia Vladimir Putin: We await the King of Saudi Arabia.',
    ],
    [
      'Салим Хаддад, SA, monarch',
      'Наследный принц',
      'Встреча с Наследным принцем Саудовской Аравии Салимом Хаддадом\n\nВладимир Путин принял Наследного принца Саудовской Аравии Салима Хаддада. Наследный принц поблагодарил за приём. Король Саудовской Аравии приедет позже.',
    ],
    // and of somebody not at the table
    ['null, TR, president', 'President of Turkey', `${EN}The President of Turkey called too.`],
  ])('%s: %s', (expected, words, text) => expect(meant(words, text)).toBe(expected));
});

describe('whose words are reported', () => {
  it.each<[expected: string | null, text: string]>([
    ['Владимир Путин', `${RU}Владимир Путин подчеркнул, что тепло.`],
    ['Александр Вучич', `${RU}По словам Александра Вучича, тепло.`],
    ['Александр Вучич', `${RU}С сербской стороны выражена благодарность.`],
    [null, `${RU}Лидеры подчеркнули, что тепло.`],
    ['Aleksandar Vucic', `${EN}According to Aleksandar Vucic, it was warm.`],
    ['Vladimir Putin', `${EN}Vladimir Putin noted that it was warm.`],
    [null, `${EN}The leaders noted that it was warm.`],
  ])('%s', (expected, text) => expect(contextFor(text).scene.attributed.map((speaker) => speaker?.name ?? null)).toEqual([expected]));
});
