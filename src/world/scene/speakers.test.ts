import { describe, expect, it } from 'vitest';
import { contextFor, type PageOptions } from '../../../test/support/context-for.js';

/** Who speaks in each turn: `label => name, state, office`. */
function speakers(text: string, options: PageOptions = {}): string[] {
  const { analysed, scene } = contextFor(text, options);
  return analysed.readout.turns.map(({ label }, i) => {
    const { name, state, office } = scene.speakers[i] as (typeof scene.speakers)[number];
    return `${label} => ${name}, ${state}, ${office}`;
  });
}

describe('speakers', () => {
  it('takes full names from the title', () =>
    expect(
      speakers('Переговоры с Президентом Сербии Александром Вучичем\n\nВ.Путин: Рад встрече.\n\nА.Вучич (как переведено): Спасибо.'),
    ).toEqual(['В.Путин => Владимир Путин, RU, president', 'А.Вучич (как переведено) => Александр Вучич, RS, president']));

  it('takes two initials for a double given name', () =>
    expect(
      speakers(
        'Заявления для прессы\n\nВладимир Путин и Касым-Жомарт Токаев вышли к прессе.\n\nВ.Путин: Начнём.\n\nК.-Ж.Токаев: Спасибо.',
        {
          date: '2025-11-12',
        },
      )[1],
    ).toBe('К.-Ж.Токаев => Касым-Жомарт Токаев, KZ, president'));

  it('takes a short label for the fuller one before', () =>
    expect(
      speakers(
        'Talks with President of Serbia Aleksandar Vucic\n\nPresident of Russia Vladimir Putin: Welcome.\n\nPresident of Serbia Aleksandar Vucic: Thank you.\n\nVladimir Putin: Please.',
      ),
    ).toEqual([
      'President of Russia Vladimir Putin => Vladimir Putin, RU, president',
      'President of Serbia Aleksandar Vucic => Aleksandar Vucic, RS, president',
      'Vladimir Putin => Vladimir Putin, RU, president',
    ]));

  it('takes the end of a name for the whole', () =>
    expect(
      speakers('PRESIDENT BIDEN: Welcome.\n\nPRESIDENT LÓPEZ OBRADOR: Thank you.', {
        title: 'Remarks by President Biden and President Andrés Manuel López Obrador of Mexico Before Bilateral Meeting',
        publisher: 'whitehouse.gov',
      })[1],
    ).toBe('PRESIDENT LÓPEZ OBRADOR => Andrés Manuel López Obrador, MX, president'));

  it('does not take the wife for the husband', () =>
    expect(
      speakers('PRESIDENT BIDEN: Welcome. Jill Biden sends her best.\n\nKING FELIPE VI: Thank you. Jill Biden was here.', {
        title: 'Remarks by President Biden and King Felipe VI of the Kingdom of Spain Before Bilateral Meeting',
        publisher: 'whitehouse.gov',
      }),
    ).toEqual(['PRESIDENT BIDEN => Biden, US, president', 'KING FELIPE VI => Felipe VI, ES, monarch']));

  it('gives officials of its own state to the publisher’s', () =>
    expect(
      speakers(
        'Meeting on museums\n\nPresident of Russia Vladimir Putin: Please.\n\nDirector of the State Museum of Clocks Pavel Orlov: Thank you.',
      )[1],
    ).toBe('Director of the State Museum of Clocks Pavel Orlov => Pavel Orlov, RU, other'));
});

describe('nobody', () => {
  it.each([
    ['Вопрос', 'Пресс-конференция\n\nВ.Путин: Пожалуйста.\n\nВопрос: Скажите, когда?'],
    ['Д.Смит (Си-эн-эн)', 'Беседа с руководителями СМИ\n\nВ.Путин: Пожалуйста.\n\nД.Смит (Си-эн-эн): Скажите, когда?'],
    [
      'И.Сидоров («Вечерняя газета»)',
      'Беседа с руководителями СМИ\n\nВ.Путин: Пожалуйста.\n\nИ.Сидоров («Вечерняя газета»): Скажите, когда?',
    ],
    ['П.Ветров', 'Ответы на вопросы журналиста Павла Ветрова\n\nВ.Путин: Пожалуйста.\n\nП.Ветров: Скажите, когда?'],
    ['Andrew Fielding', 'Interview to a news agency\n\nPresident of Russia Vladimir Putin: Please.\n\nAndrew Fielding: Tell us when?'],
    ['Question', 'News conference\n\nPresident of Russia Vladimir Putin: Please.\n\nQuestion: Tell us when?'],
  ])('%s', (label, text) => expect(speakers(text)[1]).toBe(`${label} => null, null, null`));
});
