import { describe, expect, it } from 'vitest';
import { contextFor } from '../../../test/support/context-for.js';
import { findTopics } from './index.js';

const RU =
  'Переговоры с Президентом Узбекистана Шавкатом Мирзиёевым\n\nВладимир Путин провёл переговоры с Президентом Узбекистана Шавкатом Мирзиёевым.\n\nВ.Путин: ';
const EN =
  'Talks with President of Uzbekistan Shavkat Mirziyoyev\n\nVladimir Putin held talks with President of Uzbekistan Shavkat Mirziyoyev.\n\nPresident of Russia Vladimir Putin: ';

const topics = (text: string): string[] =>
  findTopics(contextFor((/[а-я]/.test(text) ? RU : EN) + text))
    .map(({ topic }) => topic)
    .sort();

describe('spheres named where something is said', () => {
  it.each<[expected: string, phrasings: readonly string[]]>([
    [
      'trade',
      ['Товарооборот подрос.', 'Крепнут торгово-экономические связи.', 'Trade has picked up.', 'Our economic ties are getting stronger.'],
    ],
    ['investment', ['Растут взаимные капиталовложения.', 'Наши инвесторы открыли филиалы.', 'Mutual investment has doubled.']],
    [
      'industry',
      [
        'Развиваем промышленную кооперацию.',
        'Самолёты соберём вместе, авиастроение у нас сильное.',
        'We are stepping up industrial cooperation.',
      ],
    ],
    ['regional-security', ['Договорились продолжить работу в астанинском формате.', 'We agreed to go on working in the Astana format.']],
    ['energy', ['Поставки газа возобновились.', 'We have resumed our gas deliveries.']],
    ['transport', ['Восстановлено железнодорожное сообщение.', 'Direct flights have been restored.']],
    ['agriculture', ['Аграрии довольны: пшеницы везут больше.', 'Agriculture remains a priority for us.']],
    ['finance', ['Переходим на расчёты в национальных валютах.', 'Settlements in national currencies are expanding.']],
    ['science-education', ['Открыт филиал нашего вуза.', 'More of your students have come to our universities.']],
    ['culture', ['Прошли дни культуры Узбекистана.', 'Cultural exchanges are flourishing.']],
    ['health', ['Мы вместе боролись с пандемией.', 'We fought the pandemic together.']],
    ['tourism', ['Туристов стало больше.', 'Tourism is recovering.']],
    ['space', ['Полетит второй космонавт из вашей страны.', 'We will send your second cosmonaut.']],
    ['environment', ['Договорились вместе беречь климат.', 'We agreed to act on climate change.']],
    [
      'defence',
      ['Военно-техническое сотрудничество идёт по плану.', 'Ведём диалог о стратегической стабильности.', 'We support denuclearisation.'],
    ],
    [
      'regional-security',
      ['Поговорим о ситуации вокруг Афганистана.', 'Конфликт нужно останавливать.', 'Let us talk about the situation in Afghanistan.'],
    ],
    ['counter-terrorism', ['Мы вместе боремся с терроризмом.', 'We are fighting terrorism together.']],
    ['migration', ['Обсудили вопросы трудовой миграции.', 'We discussed labour migration.']],
    ['humanitarian', ['Отправили гуманитарную помощь.', 'We have sent humanitarian aid.']],
    ['sport', ['Поздравляю с победой на Олимпиаде ваших спортсменов.', 'Your athletes did well at the Olympics.']],
    ['parliaments', ['Налажены межпарламентские контакты.', 'Inter-parliamentary contacts are in place.']],
    ['regions', ['Активны межрегиональные связи.', 'Interregional ties are active.']],
    ['multilateral', ['Мы хорошо сотрудничаем в ШОС.', 'We cooperate closely within the SCO.']],
    ['history-memory', ['Вместе отметим 80-летие Великой Победы.', 'We will mark Victory Day together.']],
    ['elections-politics', ['У вас прошли выборы.', 'You have held an election.']],
    ['sanctions', ['Санкции никому не помогают.', 'Sanctions do not help anybody.']],
    ['consular', ['Договорились упростить визовый режим.', 'We agreed to ease the visa regime.']],
  ])('%s', (expected, phrasings) => {
    for (const phrasing of phrasings) expect([phrasing, ...topics(phrasing)]).toEqual([phrasing, expected]);
  });

  it('a nuclear power station is energy too where what it gives is spoken of', () => {
    expect(topics('Строительство АЭС идёт по графику.')).toEqual(['nuclear']);
    expect(topics('Construction of the nuclear power plant is on schedule.')).toEqual(['nuclear']);
    expect(topics('АЭС даст республике дешёвую электроэнергию.')).toEqual(['energy', 'nuclear']);
    expect(topics('The nuclear power plant will supply cheap electricity.')).toEqual(['energy', 'nuclear']);
  });
  it('spheres in other words than their names', () => {
    expect(topics('Платим мы друг другу в рублях и лирах.')).toEqual(['finance']);
    expect(topics('Наши компании вложили в завод два миллиарда долларов.')).toContain('investment');
    expect(topics('Выросли закупки узбекского кофе и фруктов.')).toEqual(['agriculture']);
    expect(topics('Тысячи наших граждан отлично у вас отдохнули.')).toEqual(['tourism']);
    expect(topics('Отправили пострадавшим три вагона продовольствия и медикаментов.')).toContain('humanitarian');
    expect(topics('We have switched to settlements in roubles and yuan.')).toEqual(['finance']);
  });

  it('takes every sphere of a list', () => {
    expect(topics('Сотрудничаем в торговле, энергетике, транспортной сфере и культуре.')).toEqual([
      'culture',
      'energy',
      'trade',
      'transport',
    ]);
    expect(topics('We cooperate in trade, energy, transport and culture.')).toEqual(['culture', 'energy', 'trade', 'transport']);
  });

  it('takes two words that only point to a sphere', () => {
    expect(topics('Бизнес доволен. И экономика растёт.')).toEqual(['trade']);
    expect(topics('Business is happy. The economy is growing.')).toEqual(['trade']);
  });

  it('shows the clauses that tell it', () => {
    const context = contextFor(`${EN}I am glad to see you. Trade has grown, and tourism is recovering.`);
    expect(
      findTopics(context).map(({ topic, evidence }) => [topic, evidence.map(({ start, end }) => context.text.slice(start, end))]),
    ).toEqual([
      ['trade', ['Trade has grown']],
      ['tourism', ['tourism is recovering.']],
    ]);
  });
});

describe('a power plant by its name', () => {
  it.each(['Успешно идут дела на Тяньваньской АЭС.', 'All goes well at the Tianwan Nuclear Power Plant.'])('%s', (phrasing) =>
    expect(topics(phrasing)).toContain('nuclear'),
  );
});
