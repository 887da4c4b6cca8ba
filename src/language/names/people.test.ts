import { describe, expect, it } from 'vitest';
import { contextFor } from '../../../test/support/context-for.js';

/** People of a text, nominative; with the office printed beside the name. */
function people(text: string): string[] {
  const { analysed } = contextFor(`${/[а-я]/.test(text) ? 'Новости' : 'News'}\n\n${text}`);
  return analysed.mentions.flatMap((mention) =>
    mention.of === 'person' ? [mention.office ? `${mention.name}, ${mention.office.office} ${mention.office.state}` : mention.name] : [],
  );
}

describe('people', () => {
  it.each<[expected: readonly string[], text: string]>([
    // known ones, in any case
    [['Владимир Путин'], 'Он говорил с Владимиром Путиным.'],
    [['Ильхам Алиев, president AZ'], 'Он говорил с Президентом Азербайджана Ильхамом Алиевым.'],
    [['Касым-Жомарт Токаев, president KZ'], 'Он звонил Президенту Казахстана Касым-Жомарту Токаеву.'],
    // a surname like a patronymic
    [['Александр Вучич, president RS'], 'Он говорил с Президентом Сербии Александром Вучичем.'],
    [['Мирко Драгович, minister null'], 'Он говорил с министром Мирко Драговичем.'],
    // by an office, by initials, by a title
    [['Тимур Забейда, minister null'], 'Он говорил с министром Тимуром Забейдой.'],
    [['Хлебодаров'], 'Слово взял К.Хлебодаров.'],
    [['Хлебодаров'], 'Слово взял К.-Ж.Хлебодаров.'],
    [['Чхве Ён Хи, foreign-minister KP'], 'Он говорил с Министром иностранных дел КНДР Чхве Ён Хи.'],
    // by a given name before a word no dictionary has
    [['Сергей Забралов'], 'Мы говорили с Сергеем Забраловым.'],
    // a given name that is also the word for a thing, before «Бен»
    [['Сейф Бен Харис Аль Мазруи, minister OM'], 'Он принял Министра обороны Омана Сейфа Бен Хариса Аль Мазруи.'],
    // the office in one case, the name in another: it is somebody else's
    [['Ильхам Алиев'], 'По приглашению Президента России Ильхам Алиев приехал в столицу.'],
    [['Пётр Орлов'], 'По поручению Президента Сербии Пётр Орлов вылетел в Баку.'],
    // a man's genitive that looks like a woman's nominative
    [['Тай Ацке Селассие, president ET'], 'Он принял Президента Эфиопии Тая Ацке Селассие.'],
    // an office within an office, a short name at the end of a sentence
    [['Ван И, envoy CN'], 'Он встретился со специальным представителем Председателя КНР Ван И. Обсуждались дела.'],
    [['Павел Орлов, other RS'], 'Он говорил с советником Президента Сербии Павлом Орловым.'],
    // what a minister has charge of, and the state behind it; the higher of two offices counts
    [['Карл Вебер, minister DE'], 'Он принял министра лесов и рыбных угодий Германии Карла Вебера.'],
    [['Карл Вебер, deputy-prime-minister DE'], 'Он говорил с Вице-канцлером, федеральным министром лесов Германии Карлом Вебером.'],
    [['Karl Weber, minister DE'], 'He met with Minister of Forests and Inland Waters of Germany Karl Weber.'],
    [['Salim Haddad, monarch SA'], 'He called Crown Prince and Prime Minister Salim Haddad of Saudi Arabia.'],
    // a name of two letters that ends a sentence is no initial
    [['Xi, president null'], 'He called President Xi. They talked.'],
    // words of the office are no name
    [['Валерий Герасимов'], 'Доложил начальник Генштаба Вооружённых Сил Валерий Герасимов.'],
    // a numeral of the name, and the next line's first word, which is none
    [['Karl Weber II, monarch null'], 'He called King Karl Weber II.'],
    [['Karl Weber, minister null'], 'Talks with Minister Karl Weber\n\nI am glad to see you.'],
    // an address
    [['Игорь Михайлович'], 'Спасибо, Игорь Михайлович.'],
    [['Serdar Berdimuhamedov, president TM'], 'President of Turkmenistan Serdar Berdimuhamedov was there.'],
    [['Abdullah II, monarch JO'], 'King Abdullah II of Jordan was there.'],
    [['Joseph R. Biden, Jr., president null'], 'President Joseph R. Biden, Jr. was there.'],
    [['Pietro Parolin'], 'Cardinal Pietro Parolin was there.'],
    [['Justin Trudeau, prime-minister null'], 'Prime Minister Justin Trudeau was there.'],
    [
      ['Emmanuel Macron, president FR', 'Shavkat Mirziyoyev, president UZ'],
      'Presidents of France and Uzbekistan Emmanuel Macron and Shavkat Mirziyoyev met.',
    ],
  ])('%j', (expected, text) => expect(people(text)).toEqual(expected));

  it('knows a surname once the full name was met', () =>
    expect(people('Pryvitannia. President of Ukraine Taras Hrushka was there. Later Hrushka left.')).toEqual([
      'Taras Hrushka, president UA',
      'Hrushka',
    ]));
});

describe('nobody', () => {
  it.each([
    'Вера Твоя спасла нас.',
    'Мы отдаём дань Вооружённым Силам.',
    'Вечером открыли Роман Дорог.',
    'The Belt and Road Forum has opened.',
    'The White House was lit.',
    'In May the Great Hall was empty.',
  ])('%s', (text) => expect(people(text)).toEqual([]));
});
