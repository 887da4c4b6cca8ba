import { describe, expect, it } from 'vitest';
import { foundIn, inFull, table, told } from './said.fixture.js';

const found = foundIn(inFull);
const { ruTurn, enTurn, enCall } = told(inFull);

table('families: Russian turns', ruTurn, [
  [
    ['under-way|agreement|in-progress|RU TJ|-'],
    'Всё намеченное последовательно осуществляется.',
    'Строительство станции близится к завершению.',
    'Проектируется высокогорная дорога.',
  ],
  [
    ['under-way|agreement|in-progress|RU TJ|-', 'under-way|agreement|in-progress|RU TJ|-'],
    'Проектируются новый локомотив и грузовой вагон.',
  ],
  [['set-for|intention|in-progress|RU TJ|2026'], 'Ввод второй очереди намечен на 2026 год.'],
  [
    ['worked-out|intention|in-progress|RU TJ|-'],
    'Сейчас изучаются возможности ещё на миллиард.',
    'Эксперты согласовывают детали, уточняется перечень первоочередных проектов.',
  ],
  [['event-ahead|intention|new|RU TJ|2025-05'], 'В мае в Душанбе пройдут Дни культуры России.'],
  [['will|intention|in-progress|RU TJ|2026'], 'В 2026 году войдёт в строй новая электростанция.'],
]);

table('families: English turns', enTurn, [
  [
    ['under-way|agreement|in-progress|RU TJ|-'],
    'Construction of the tunnel continues on schedule.',
    'Modernisation of the airport is in the final stage.',
    'The power station is nearing completion.',
  ],
  [['project-is|agreement|in-progress|RU TJ|-'], 'Another joint project is the construction of a dry port.'],
  [['set-for|intention|in-progress|RU TJ|2026'], 'The northern tunnel is scheduled for completion in 2026.'],
  [['will|intention|in-progress|RU TJ|2026'], 'A new power unit will become operational in 2026.'],
  [['supports|pledge|-|RU|-'], 'Russia fully supports Tajikistan’s bid for membership.'],
  [['event-ahead|intention|new|RU|2025-09/2025-11'], 'Russia will host the Days of Tajik Culture this autumn.'],
  [['doing|agreement|new|RU|-'], 'We’re relaunching the working group.'],
]);

table('families: English readouts', enCall, [
  [['agreed-upon|agreement|new|US JP|-'], 'Closer cooperation in shipbuilding was agreed upon.'],
  [['intended|intention|new|US JP|-'], 'They noted the intent of the United States with Japan to launch a satellite.'],
  [['proposed|proposal|new|JP|-'], 'President Biden called on Japan to de-escalate the dispute.'],
  // support within what one is committed to is told already
  [
    ['committed|pledge|-|US|-'],
    'The President underscored the U.S. commitment to help Japan guard its ports and full support for the harbour talks.',
  ],
]);

describe('none of the families', () => {
  for (const words of [
    'К 2030 году рассчитываем довести торговлю до 10 миллиардов.',
    'Рассчитываю обсудить с Вами положение в регионе.',
    'Мы поддерживаем добрые отношения со всеми соседями.',
    'Сотрудничество в энергетике набирает обороты.',
    'Россия поставляет в республику топливо.',
  ])
    it(words, () => expect(ruTurn(words)).toEqual([]));
  for (const words of ['A frank political dialogue is underway.', 'Trade between us is gaining momentum.', 'Success will be guaranteed.'])
    it(words, () => expect(enTurn(words)).toEqual([]));
  it('a speech at home', () =>
    expect(found('Уважаемые друзья! Нам предстоит построить сотни школ.', 'Выступление на празднике', 'example.org')).toEqual([]));
});
