import { describe, expect, it } from 'vitest';
import { contextFor } from '../../test/support/context-for.js';

/** Names found in a text that are no people: `of name`, as printed and as told. */
function names(text: string): string[] {
  const { analysed, text: all } = contextFor(`${/[а-я]/.test(text) ? 'Новости' : 'News'}\n\n${text}`);
  return analysed.mentions
    .filter(({ of }) => of !== 'person')
    .map((mention) => {
      const told =
        mention.of === 'office'
          ? `${mention.office} ${mention.state}`
          : mention.of === 'place' || mention.of === 'organisation'
            ? mention.name
            : mention.of === 'person'
              ? mention.name
              : mention.states.join(' ');
      return `${mention.of} ${all.slice(mention.start, mention.end)} = ${told}`;
    });
}

describe('names of the world in a text', () => {
  it.each<[expected: readonly string[], text: string]>([
    [['state Азербайджаном = AZ'], 'Торговля с Азербайджаном растёт.'],
    [['state Республикой Союз Мьянма = MM'], 'Торговля с Республикой Союз Мьянма растёт.'],
    [['state-adjective российско-турецкие = RU TR'], 'Крепнут российско-турецкие связи.'],
    [['state-adjective индийским = IN'], 'Мы рады индийским товарам.'],
    [['people Россияне = RU'], 'Россияне охотно едут к морю.'],
    [['place Ашхабаде = Ашхабад'], 'В Ашхабаде тепло.'],
    [['place Тяньцзине = Тяньцзинь'], 'В Тяньцзине тепло.'],
    [['place Боготе = Богота'], 'В Боготе тепло.'],
    [['office Президентом Сербии = president RS'], 'Беседа с Президентом Сербии прошла.'],
    [['office губернатором Тверской области = other RU'], 'Беседа с губернатором Тверской области прошла.'],
    [
      ['organisation Шанхайской организации сотрудничества = Шанхайская организация сотрудничества'],
      'Саммит Шанхайской организации сотрудничества прошёл.',
    ],
    [['organisation ШОС = ШОС'], 'Саммит ШОС прошёл.'],
    [['state South Korea = KR'], 'Trade with South Korea is growing.'],
    [['state-adjective U.S.-China = US CN'], 'The U.S.-China track is narrow.'],
    [['place Bishkek = Bishkek'], 'It is warm in Bishkek.'],
    [['office Japanese Prime Minister = prime-minister JP'], 'The Japanese Prime Minister was there.'],
    [['office Crown Prince of Abu Dhabi = monarch AE'], 'The Crown Prince of Abu Dhabi was there.'],
    [['office LUKOIL President = head-of-organisation RU'], 'LUKOIL President was there.'],
    [['organisation G20 = G20'], 'The G20 was there.'],
  ])('%j', (expected, text) => expect(names(text)).toEqual(expected));

  it('an ambassador is not of the state he is posted to', () =>
    expect(names('The Russian Ambassador to Kazakhstan was there.')).toEqual(['office Russian Ambassador to Kazakhstan = ambassador RU']));

  it('takes the longest name', () =>
    expect(names('Работает Евразийский экономический союз.')).toEqual([
      'organisation Евразийский экономический союз = Евразийский экономический союз',
    ]));

  it.each(['Того человека здесь нет.', 'The states of the heart.', 'Мы полны сил.', 'A nice split.'])('none in «%s»', (text) =>
    expect(names(text)).toEqual([]),
  );
});
