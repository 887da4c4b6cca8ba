import { foundIn, inFull, table } from './said.fixture.js';

const found = foundIn(inFull);
const ruNews = (words: string): string[] =>
  found(
    `Владимир Путин провёл переговоры с Президентом Узбекистана Шавкатом Мирзиёевым.\n\n${words}`,
    'Переговоры с Президентом Узбекистана Шавкатом Мирзиёевым',
  );
const ruTurn = (words: string): string[] =>
  found(`В.Путин: Добрый день!\nШ.Мирзиёев: ${words}`, 'Встреча с Президентом Узбекистана Шавкатом Мирзиёевым');
const enNews = (words: string): string[] =>
  found(
    `President Biden held a phone call with Prime Minister Justin Trudeau of Canada. ${words}`,
    'Readout of President Biden’s Call with Prime Minister Trudeau of Canada',
    'whitehouse.gov',
  );
const enTurn = (words: string): string[] =>
  found(`President of Russia Vladimir Putin: Mr President, welcome. ${words}`, 'Meeting with President of Kazakhstan Nursultan Nazarbayev');

table('Russian news', ruNews, [
  [['documents-to-sign|expectation|new|RU UZ|2025-03-20'], 'Ожидается подписание нескольких двусторонних документов.'],
  [
    ['documents-to-sign|intention|new|RU UZ|2025-03-20'],
    'Планируется подписать пакет межведомственных документов.',
    'Вечером будет подписан ряд документов.',
  ],
  [['fulfilled|agreement|fulfilled|RU UZ|-'], 'Соглашения, достигнутые в Самарканде, выполнены.', 'Дорожная карта реализована полностью.'],
  [['not-done|agreement|stalled|RU UZ|-'], 'Договорённости о поставках не были соблюдены.'],
  [['policy-held|pledge|in-progress|RU|-'], 'Владимир Путин отметил, что позиция России остаётся неизменной.'],
]);

table('Russian turns', ruTurn, [
  [['documents-to-sign|intention|new|UZ RU|2025-03-21'], 'Завтра эти документы будут подписаны.', 'Завтра будет подписан ряд соглашений.'],
  [['done-as-agreed|agreement|fulfilled|UZ RU|-'], 'Как мы и договаривались, построили вторую линию.'],
  [['done-as-agreed|agreement|fulfilled|UZ RU|-'], 'Как и договаривались, открылись три новые школы.'],
  [['doing|agreement|in-progress|UZ|-'], 'Прокладываем новую железную дорогу через горы.', 'Мы осваиваем крупное месторождение на юге.'],
  [['doing|agreement|in-progress|RU|-'], '«Лукойл» осваивает месторождение в пустыне.'],
  [['under-way|intention|new|UZ RU|-'], 'Вскоре «Росатом» приступит к строительству блока.'],
  [['due-to-be|expectation|new|UZ RU|2025'], 'До конца года должны открыться ещё два филиала.'],
  [['we-must|proposal|new|UZ RU|-'], 'Нам нужно создать общий механизм расчётов.', 'Мы должны упростить оформление грузов на границе.'],
  [['intended|intention|new|UZ RU|-'], 'Мы намерены развивать сотрудничество в рамках этой организации.'],
]);

table('English news', enNews, [
  [['instructed|instruction|new|US CA|-'], 'The two leaders have instructed their ministers of defence to lay down rules for air traffic.'],
  [
    ['support-voiced|pledge|-|US CA|-'],
    'The leaders reiterated that their support for Haiti goes on.',
    'They underscored a firm support for Haitian families.',
  ],
  [['support-voiced|pledge|-|US|-'], 'They spoke of U.S. support for the mission.'],
  [['committed|pledge|-|US CA|-'], 'The leaders reaffirmed their ironclad commitment to the NATO Alliance.'],
  [['announced|pledge|new|US|-'], 'President Biden announced a new package of assistance.'],
  [['decision-to|intention|new|CA|-'], 'President Biden welcomed the Canadian decision to purchase new aircraft.'],
  [['shall.en|instruction|new|US|-'], 'The US Secretary of Energy shall brief the leaders on the progress.'],
  [['documents-to-sign|expectation|new|US CA|2025-03-20'], 'It is expected that several joint documents will be signed.'],
]);

table('English turns', enTurn, [
  [['documents-to-sign|intention|new|RU KZ|2025-03-21'], 'These documents will be signed tomorrow.'],
  [['done-as-agreed|agreement|fulfilled|RU KZ|-'], 'As agreed, Russia has delivered the vaccine.'],
  [['under-way|agreement|in-progress|RU|-'], 'We are completing the construction of the bridge.'],
  [['under-way|agreement|in-progress|RU KZ|-'], 'All that we agreed on is being put into practice.'],
  [['fulfilled|agreement|fulfilled|RU KZ|-'], 'All of our agreements have been fully implemented.'],
  [['will|intention|new|RU|-'], 'We are going to build a new bridge across the river.'],
  [['doing|agreement|in-progress|RU|-'], 'We are establishing a fund for small companies.'],
  [['we-must|proposal|-|RU KZ|-'], 'I believe we should use the platform for student exchanges.'],
  [['intended|intention|new|RU KZ|-'], 'We intend to expand cooperation in shipbuilding.'],
  [['not-allowed|pledge|-|RU|-'], 'We will not allow anybody to close this route.'],
]);
