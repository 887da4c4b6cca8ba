import { foundIn, inFull, table } from './said.fixture.js';

const found = foundIn(inFull);
const ru = (words: string): string[] =>
  found(`Ш.Мирзиёев: Добрый день!\nВ.Путин: ${words}`, 'Встреча с Президентом Узбекистана Шавкатом Мирзиёевым');
const en = (words: string): string[] =>
  found(`President of Russia Vladimir Putin: Mr President, welcome. ${words}`, 'Meeting with President of Kazakhstan Nursultan Nazarbayev');
const news = (words: string): string[] =>
  found(
    `President Biden held a phone call with Prime Minister Justin Trudeau of Canada. ${words}`,
    'Readout of President Biden’s Call with Prime Minister Trudeau of Canada',
    'whitehouse.gov',
  );

table('one subject for two predicates, asides, objects before the verb', ru, [
  [['will|pledge|new|RU|-'], 'Мы это понимаем и будем добиваться снятия барьеров.', 'Помогать вам будем обязательно.'],
  [['will|pledge|new|RU|-'], 'Задел есть, и мы будем его использовать.', 'Дадим этой работе новый импульс.'],
  [['will|agreement|in-progress|RU|-'], '«Росатом» модернизирует старую электростанцию.'],
  [['worked-on|intention|in-progress|RU UZ|-'], 'Ищем инвестора, чтобы достроить порт.'],
  [['counted-on|expectation|new|RU UZ|-'], 'Рассчитываем, что рейсы будут возобновлены.'],
  [['supports|pledge|-|RU|-'], 'Россия поддерживает инициативу узбекской стороны по водным делам.'],
  [['under-way|agreement|in-progress|RU|-'], 'Мы уже приступаем к проектированию моста.'],
  [['will|pledge|in-progress|RU|-'], 'Обязательно продолжим обсуждение наших планов по рыболовству.'],
  // stages of the day, and what nobody undertakes
  [
    [],
    'Продолжим разговор сегодня за обедом.',
    'Позитив есть, и это нас радует.',
    'Мы поддерживаем отношения со всеми.',
    'Мы продолжаем поставлять удобрения.',
  ],
]);

table('English: one subject for two predicates, asides, new verbs', en, [
  [
    ['will|pledge|new|RU|-'],
    'That counts for a lot, and we will provide any support in our power.',
    'We will give the divers all the support it takes.',
  ],
  [['will|pledge|new|RU|-'], 'We will give your country another 50 million dollars for vaccines.'],
  [['will|intention|new|RU|-'], 'We will of course take part in the tender.', 'We will find a solution to the problem of transit.'],
  [['will|intention|new|RU KZ|-'], 'We will continue our discussion of fishing quotas.'],
  [[], 'We will have to work together.', 'We will continue our discussion of these matters today.'],
]);

table('departments act for their state', news, [
  [
    ['will|pledge|new|US|-'],
    'The State Department will fund new courses for nurses.',
    'The Treasury Department will help Canada with this.',
  ],
  [['will|pledge|new|US|-'], 'The United States will make an additional $20 billion available to the fund.'],
]);

table('counted on, suggested, included, left to do', en, [
  [
    ['expected|expectation|-|KZ|-'],
    'We rely on your assistance in developing the new vaccine.',
    'We count on your companies to join the project.',
  ],
  [
    ['suggested-that.en|proposal|new|RU KZ|-'],
    'I suggest we build the plant together.',
    'I propose that we give our cooperation a new status.',
  ],
  [['wished|proposal|new|KZ|-'], 'We would like Kazakhstan to join this project.'],
  [
    ['yet-to-be|expectation|new|RU KZ|-'],
    'The route of the eastern branch has yet to be agreed on.',
    'The details of the contract remain to be settled.',
  ],
  [['held-as-priority|intention|in-progress|RU|-'], 'We regard the launch of the second unit as a priority.'],
  [['event-set|agreement|new|RU KZ|2027'], 'The Year of Tourism is slated for 2027.'],
  [['agreed|agreement|new|RU KZ|-'], 'We agreed that the shortage had grown and that we would open another crossing.'],
  [
    ['includes|intention|new|RU KZ|-', 'includes|intention|new|RU KZ|-'],
    'This plan will include training 300 officers; building two ports.',
    'The programme includes modernising the port and training pilots.',
  ],
  [
    [],
    'We remain committed to freedom and to our independence.',
    'We remain committed to national independence and freedom.',
    'These include farming, trade and energy.',
    'I look forward to working with you on this.',
    'There are views on the launch that give it no priority.',
  ],
]);

table('reported: looked forward to, commended, given', news, [
  [['looked-forward|intention|-|US CA|-'], 'They looked forward to enhancing that partnership to build cleaner power stations.'],
  [['praised-commitment|pledge|-|CA|-'], 'President Biden commended Canada’s commitment to using trusted suppliers in its networks.'],
  [['doing|agreement|in-progress|US|-'], 'The Department of Energy is contributing $3 million to the grid.'],
  [['assured|intention|new|US|-'], 'The President made clear that flooded towns will have all the backing of the Federal government.'],
  [['includes|intention|new|US CA|-'], 'It includes enhancing joint patrols, at sea above all.'],
]);

table('whose it is, how far it is, until when', ru, [
  [
    ['intended|intention|new|RU UZ|2026'],
    'В 2026 году намечено провести Дни узбекского кино.',
    'Первый блок планируется ввести в строй в 2026 году.',
  ],
  [['intended|intention|new|RU UZ|-'], 'Намерены увеличить объём взаимной торговли втрое.'],
  [['intended|intention|new|RU|-'], 'Намерены увеличить квоту на приём студентов.'],
  [['will|pledge|new|RU|2025-10'], 'С октября откроем рынок для дынь.'],
  [['hoped-of-you|expectation|new|UZ|-'], 'Надеемся, что Узбекистан поддержит этот проект.'],
  [['will|intention|new|RU UZ|2025-12'], 'Первая нефть пойдёт в декабре.'],
  [['steps-taken|agreement|in-progress|RU UZ|-'], 'Отмечу шаги, предпринимаемые Россией и Узбекистаном в интересах жителей долины.'],
  [[], 'Вы просили освободить двух моряков.'],
]);

table('English: whose it is, how far it is, until when', en, [
  [['intended|intention|new|RU KZ|2026'], 'In 2026, we plan to hold the Year of Theatre.'],
  [['hoped-of-you|expectation|-|KZ|-'], 'We hope Kazakhstan will join this project.'],
  [['wished|proposal|new|KZ|-'], 'We would like to have your help in freeing these two sailors.'],
  [['documents-to-sign|intention|new|RU KZ|2025-03-21'], 'These documents will be signed tomorrow.'],
  [['projects-alive|agreement|in-progress|RU KZ|-'], 'It appears to be moving forward step by step.'],
  [[], 'Last year, we held events dedicated to the poet.', 'He asked probing questions.'],
]);

table('deeds in a row', news, [
  [
    ['commit-to|pledge|new|US CA|-', 'commit-to|pledge|new|US CA|-', 'commit-to|pledge|new|US CA|-'],
    'The leaders committed to deepen our trade in timber, build two ports on the lakes, and train pilots together.',
  ],
  [
    ['commit-to|pledge|new|US CA|-', 'commit-to|pledge|new|US CA|2025'],
    'They committed to expanding trade in timber, including by rail, and launching a dialogue on fisheries this year.',
  ],
  // two are one; and what a fund is for is no row of deeds
  [['agreed|agreement|new|US CA|-'], 'They agreed to build a port and train pilots.'],
  [['agreed|agreement|new|US CA|-'], 'They agreed to set up a fund to support farms, repair roads, and train pilots.'],
]);

table('further ways to say it', ru, [
  [['agreed|agreement|new|RU UZ|-'], 'Достигнуто понимание относительно запуска прямых рейсов.'],
  [['let-us|proposal|new|RU UZ|-'], 'Давайте создадим рабочую группу.'],
  [['wished|proposal|new|RU UZ|-'], 'Хотелось бы запустить прямой поезд.'],
  [['will|pledge|in-progress|RU|-'], 'Россия продолжит помогать республике с семенами.'],
  [['will|intention|new|RU UZ|-'], 'Продолжится подготовка узбекских врачей.'],
  [[], 'Рассчитываем, что диалог продолжится.', 'Давайте поговорим об этом.'],
]);

table('English: further ways to say it', en, [
  [['let-us|proposal|new|RU KZ|-'], 'Let us set up a joint fund.'],
  [['will|intention|new|RU KZ|2026'], 'A new terminal will open in 2026.'],
  [['expected|expectation|new|RU KZ|2025-09/2025-11'], 'We expect the work to be finished by autumn.'],
  [[], 'Let us talk about this.', 'Our talks will start in an hour.'],
]);

table('news: further ways to say it', news, [
  [['decided|agreement|new|US CA|-'], 'They resolved to work together on wildfires.'],
  [['will|pledge|new|US|-'], 'President Biden informed the Prime Minister that the United States would send vaccines.'],
]);
