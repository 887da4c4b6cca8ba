import { describe, expect, it } from 'vitest';
import { contextFor } from '../../../test/support/context-for.js';
import type { Agreement } from '../../domain/index.js';
import { agreement } from './index.js';

const RUSSIAN = (speech: string) => ({
  text: `Переговоры с Президентом Казахстана Касым-Жомартом Токаевым\n\nВладимир Путин провёл переговоры с Президентом Казахстана Касым-Жомартом Токаевым.\n\nВ.Путин: ${speech}\n\nК.-Ж.Токаев: Благодарю.\n`,
  title: 'Переговоры с Президентом Казахстана Касым-Жомартом Токаевым',
});
const ENGLISH = (speech: string) => ({
  text: `Talks with President of Kazakhstan Kassym-Jomart Tokayev\n\nVladimir Putin held talks with President of Kazakhstan Kassym-Jomart Tokayev.\n\nPresident of Russia Vladimir Putin: ${speech}\n\nPresident of Kazakhstan Kassym-Jomart Tokayev: Thank you.\n`,
  title: 'Talks with President of Kazakhstan Kassym-Jomart Tokayev',
});

function found(speech: string): Agreement[] {
  const { text, title } = /[а-я]/.test(speech) ? RUSSIAN(speech) : ENGLISH(speech);
  return agreement.find(contextFor(text, { title, date: '2023-11-09' }), []).map((draft) => draft.fields as Agreement);
}

type Row = readonly [title: string, status: Agreement['status'], date: string | null, horizon: string | null, speech: string];

const RU: readonly Row[] = [
  [
    'Договор о дружбе, сотрудничестве и взаимной помощи от 25 мая 1992 года',
    'signed',
    '1992-05-25',
    null,
    'Базовым документом остаётся Договор о дружбе, сотрудничестве и взаимной помощи от 25 мая 1992 года.',
  ],
  [
    'Программа экономического сотрудничества на 2021–2025 годы',
    'in-implementation',
    null,
    '2025',
    'Успешно выполняется Программа экономического сотрудничества на 2021–2025 годы.',
  ],
  [
    'соглашение о строительстве газопровода',
    'to-be-signed',
    null,
    null,
    'Правительства готовят к подписанию соглашение о строительстве газопровода.',
  ],
  [
    'Договор о добрососедстве и союзничестве',
    'in-force',
    null,
    null,
    'В прошлом году вступил в силу Договор о добрососедстве и союзничестве.',
  ],
  [
    'Декларация о союзническом взаимодействии',
    'signed',
    '2022-02',
    null,
    'Мы подписали Декларацию о союзническом взаимодействии в феврале 2022 года.',
  ],
  ['План совместных действий до 2027 года', 'in-force', null, '2027', 'Приняли План совместных действий до 2027 года.'],
  [
    'дорожная карта по сотрудничеству в сфере энергетики на 2024–2026 годы',
    'in-preparation',
    null,
    '2026',
    'Правительство разрабатывает дорожную карту по сотрудничеству в сфере энергетики на 2024–2026 годы.',
  ],
  ['мирный договор', 'in-preparation', null, null, 'Нам необходимо выйти на заключение мирного договора.'],
  [
    'Договор о дружбе и сотрудничестве',
    'signed',
    '1994',
    null,
    'В следующем году отметим 30-летие подписания Договора о дружбе и сотрудничестве.',
  ],
  [
    'соглашение о взаимном признании дипломов',
    'in-preparation',
    null,
    null,
    'Идёт работа над проектом соглашения о взаимном признании дипломов.',
  ],
  [
    'протокол о внесении изменений в соглашение о воздушном сообщении',
    'in-force',
    null,
    null,
    'Мы ратифицировали протокол о внесении изменений в соглашение о воздушном сообщении.',
  ],
  [
    'комплексная программа сотрудничества до 2025 года',
    'in-implementation',
    null,
    '2025',
    'Реализуем комплексную программу сотрудничества, рассчитанную до 2025 года.',
  ],
  [
    'Совместное заявление',
    'signed',
    '2023-11-09',
    null,
    'Только что мы с господином Президентом подписали Совместное заявление, в котором отражены наши подходы.',
  ],
  ['Договор о мерах по сокращению вооружений', 'in-force', null, null, 'Истекает срок действия Договора о мерах по сокращению вооружений.'],
  ['Договор о мерах по сокращению вооружений', 'expired', null, null, 'Истёк срок действия Договора о мерах по сокращению вооружений.'],
  ['Минские соглашения', 'in-implementation', null, null, 'Минские соглашения не выполняются украинской стороной.'],
];

const EN: readonly Row[] = [
  [
    'Treaty on Friendship, Cooperation and Mutual Assistance of May 25, 1992',
    'in-force',
    '1992-05-25',
    null,
    'The Treaty on Friendship, Cooperation and Mutual Assistance of May 25, 1992 remains the foundation of our relations.',
  ],
  [
    'economic cooperation programme for 2021–2025',
    'in-implementation',
    null,
    '2025',
    'We are successfully implementing the economic cooperation programme for 2021–2025.',
  ],
  [
    'agreement on the construction of a gas pipeline',
    'to-be-signed',
    null,
    null,
    'Our governments are preparing an agreement on the construction of a gas pipeline for signing.',
  ],
  ['free trade agreement with Iran', 'to-be-signed', null, null, 'I hope we will soon sign a free trade agreement with Iran.'],
  [
    'Treaty on Good-Neighbourliness and Alliance',
    'in-force',
    null,
    null,
    'Last year the Treaty on Good-Neighbourliness and Alliance came into force.',
  ],
  ['Declaration on Allied Interaction', 'signed', '2022-02', null, 'We signed the Declaration on Allied Interaction in February 2022.'],
  ['joint action plan until 2027', 'in-force', null, '2027', 'We adopted a joint action plan until 2027.'],
  [
    'agreement on mutual recognition of diplomas',
    'in-preparation',
    null,
    null,
    'Work is under way on a draft agreement on mutual recognition of diplomas.',
  ],
  [
    'peace treaty between Armenia and Azerbaijan',
    'to-be-signed',
    null,
    null,
    'We hope the peace treaty between Armenia and Azerbaijan will be signed soon.',
  ],
  ['Treaty of Friendship', 'signed', '2003', null, 'Twenty years ago both states signed the Treaty of Friendship.'],
  ['strategic partnership agreement', 'signed', '2008', null, 'Our strategic partnership agreement is 15 years old.'],
  [
    'contract for the supply of twelve aircraft',
    'in-implementation',
    null,
    null,
    'The contract for the supply of twelve aircraft is being carried out.',
  ],
  ['New START Treaty', null, null, null, 'We discussed the New START Treaty.'],
];

describe('agreements', () => {
  it.each([...RU, ...EN])('%s (%s, %s, %s)', (title, status, date, horizon, speech) => {
    expect(found(speech)).toMatchObject([{ title, status, date, horizon }]);
  });

  it('tells whose document it is', () => {
    const sides: readonly (readonly [readonly string[], string])[] = [
      [['RU', 'KZ'], 'Мы подписали соглашение о совместном использовании космодрома.'],
      [['RU', 'IR'], 'Скоро подпишем соглашение о свободной торговле с Ираном.'],
      [['RU', 'AZ', 'AM'], 'Содействуем выполнению трёхсторонних заявлений лидеров России, Азербайджана и Армении от 9 ноября 2020 года.'],
      [[], 'Минские соглашения остаются основой урегулирования.'],
      [['RU', 'KZ'], 'We signed an agreement on the joint use of the launch site.'],
      [['AM', 'AZ'], 'We hope the peace treaty between Armenia and Azerbaijan will be signed soon.'],
      [[], 'The parties must respect UN Security Council Resolution 2254.'],
    ];
    for (const [states, speech] of sides) expect(found(speech), speech).toMatchObject([{ states }]);
  });

  it('takes every paper of a list as signed', () => {
    expect(
      found(
        'Today a number of papers were signed, including a memorandum of understanding on healthcare and a roadmap for industrial cooperation.',
      ),
    ).toMatchObject([
      { title: 'memorandum of understanding on healthcare', status: 'signed', date: '2023-11-09' },
      { title: 'roadmap for industrial cooperation', status: 'signed', date: '2023-11-09' },
    ]);
    expect(found('An agreement was signed on the status of cultural centres.')).toMatchObject([
      { title: 'agreement on the status of cultural centres', status: 'signed' },
    ]);
  });

  it('gives a later mention the title of the earlier one', () => {
    const speech = 'Five years ago we signed the Treaty on Allied Relations. Much has changed since. This treaty is our main achievement.';
    expect(found(speech)).toMatchObject([
      { title: 'Treaty on Allied Relations', date: '2018' },
      { title: 'Treaty on Allied Relations', date: '2018' },
    ]);
    const russian =
      'Два года назад мы подписали Договор о союзнических отношениях. С тех пор многое изменилось. Этот документ открыл новый этап.';
    expect(found(russian)).toMatchObject([{ title: 'Договор о союзнических отношениях' }, { title: 'Договор о союзнических отношениях' }]);
  });
});
