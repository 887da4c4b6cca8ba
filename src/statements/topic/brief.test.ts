import { describe, expect, it } from 'vitest';
import { contextFor } from '../../../test/support/context-for.js';
import { findTopics } from './index.js';

const RU =
  'Переговоры с Президентом Узбекистана Шавкатом Мирзиёевым\n\nВладимир Путин провёл переговоры с Президентом Узбекистана Шавкатом Мирзиёевым.\n\nВ.Путин: ';
const EN =
  'Talks with President of Uzbekistan Shavkat Mirziyoyev\n\nVladimir Putin held talks with President of Uzbekistan Shavkat Mirziyoyev.\n\nPresident of Russia Vladimir Putin: ';

const topics = (text: string): string[] => findTopics(contextFor((/[а-я]/.test(text) ? RU : EN) + text)).map(({ topic }) => topic);

describe('in a note of a few sentences each of them is a subject', () => {
  it.each<[expected: string, phrasings: readonly string[]]>([
    ['trade', ['С нами прилетели предприниматели.', 'Businessmen came along with us.']],
    ['energy', ['Трубопровод дотянем к зиме.', 'Refineries on both sides are busy.']],
    ['nuclear', ['Третий энергоблок скоро запустим.', 'The reactor will be commissioned soon.']],
    ['transport', ['Откроем рейс в Самарканд.', 'The new tunnel will spare us a day on the way.']],
    ['finance', ['Спишем старый долг.', 'Arrears have been cleared.']],
    ['defence', ['Наши фрегаты зайдут к вам в гости.', 'Our defence ministers have met twice.']],
    ['regional-security', ['О Йемене поговорим отдельно.', 'We also have Yemen to discuss.']],
    ['consular', ['Посол будет назначен на этой неделе.', 'Our sailors have come home.']],
    ['parliaments', ['Ждём у себя ваших сенаторов.', 'A parliamentary delegation is on its way.']],
    ['tourism', ['На ваши курорты летят охотно.', 'Your beaches are in favour with our people.']],
    ['space', ['Спутник выведем весной.', 'The launch vehicle is ready.']],
    ['defence', ['Наши вертолётчики летают вместе.', 'We shall supply Su-35 planes.']],
    ['health', ['Перинатальный центр почти готов.', 'Paracetamol will be on sale again.']],
    ['culture', ['Год России в Узбекистане откроем в мае.', 'A puppet show is coming to your towns.']],
    ['tourism', ['Самарканд посетило немало россиян.', 'Many spend their vacations with you.']],
    ['regional-security', ['Говорили о делах региона.', 'The separatists keep shooting.']],
    ['humanitarian', ['Эвакуировали всех детей.', 'The evacuation went smoothly.']],
  ])('%s', (expected, phrasings) => {
    for (const text of phrasings) expect(topics(text), text).toContain(expected);
  });

  it.each<[kept: string, text: string]>([
    ['regional-security', 'Уран везут транзитом через Сирию.'],
    ['regional-security', 'Узбекистан рад гостям.'],
    ['culture', 'Мы нашли общий язык.'],
    ['history-memory', 'В прошлом году мы виделись дважды.'],
    ['science-education', 'Найдём общий язык.'],
    // a land that only gets something, and arms of others than those at the table
    ['regional-security', 'В Йемен уйдёт третья партия зерна.'],
    ['defence', 'Пусть повстанцы перестанут получать снаряды.'],
    ['defence', 'Kazakh soldiers have taken over the post.'],
    // idioms, towns and events somebody only goes to
    ['transport', 'Let us keep building bridges between our peoples.'],
    ['agriculture', 'Our patience has borne fruit.'],
    ['transport', 'Port Said is a fine town.'],
    ['investment', 'The line will be put into operation in May.'],
    ['multilateral', 'See you at the G20 summit.'],
    ['defence', 'Разведка и освоение месторождений идут по графику.'],
    ['regional-security', 'Врачи довольны эпидемиологической обстановкой.'],
  ])('%s is not told in «%s»', (kept, text) => {
    expect(topics(text)).not.toContain(kept);
  });
});

it('the same words only point to their sphere in a long text', () => {
  const filler = 'Рады приветствовать гостей, спасибо всем за тёплые слова и добрые пожелания. '.repeat(20);
  expect(topics(`С нами прилетели предприниматели. ${filler}`)).not.toContain('trade');
});
