import { inFull, table, told } from './said.fixture.js';

const { enCall, enTurn, ruCall, ruTurn } = told(inFull);

table('Russian turns: asked again, done with partners, kept in line with what was agreed', ruTurn, [
  [['proposed|proposal|new|TJ|-'], 'Прошу ещё раз посмотреть насчёт полисов.'],
  [['agreed|agreement|new|RU TJ|2025'], 'До конца года есть договорённости открыть ещё два филиала.'],
  [['done-as-agreed|agreement|in-progress|RU TJ|-'], 'Мы продолжаем следить за поставками в соответствии с нашей договорённостью.'],
  [['will|intention|new|RU TJ|-'], '«Росатом» вместе с таджикскими партнёрами изучит возможность строительства станции.'],
  [['will|pledge|new|RU|-'], 'Мы это приветствуем и будем содействовать.'],
  [['will|pledge|new|RU|2025-06-01'], 'Мы со своей стороны снимем ограничения с первого июня.'],
  [['will|pledge|in-progress|RU|-'], 'Россия будет и дальше поддерживать Таджикистан в ООН.'],
  [['decided|intention|new|RU|-'], 'Мы решили закупить двадцать автобусов.'],
  [['decided|agreement|new|RU TJ|-'], 'Мы решили построить мост.'],
  [['supports|pledge|-|RU|-'], 'Россия поддерживает инициативу таджикской стороны по водным делам.'],
  [
    [],
    'Мы всегда стремимся к тому, чтобы их с вами укреплять.',
    'Мы согласились развивать их во всех областях.',
    'Через десять дней Москва примет чемпионат мира.',
    'Это станет возможно, как только будут на деле сняты препятствия для экспорта.',
  ],
]);

table('Russian readouts: what is told in passing', ruCall, [
  [
    ['intended|intention|in-progress|RU TJ|2030'],
    'Подтверждена нацеленность на то, чтобы довести торговлю к 2030 году до 10 миллиардов долларов.',
  ],
  [['works-discussed|agreement|in-progress|RU TJ|-'], 'Обсуждён ход сооружения станции «Рогун», которую начали строить давно.'],
  [
    [],
    'Сроки визита будут согласованы по дипломатическим каналам.',
    'Подтверждён настрой на наращивание сотрудничества в борьбе с эпидемией, включая испытания и производство вакцин.',
  ],
]);

table('English', enTurn, [
  [
    [],
    'Please pass on my warm greetings to the Mayor of Lyon.',
    'In only nine weeks we were ready to sign the fishing accords.',
    'Moscow will host the world cup in ten days.',
  ],
]);
table('English readouts', enCall, [[[], 'The dates of the visit will be agreed through diplomatic channels.']]);
