import { foundIn, inFull, table, told } from './said.fixture.js';

const { ruTurn, ruCall, enTurn, enCall } = told(inFull);
const found = foundIn(inFull);
/** A call that Britain tells of. */
const enBritain = (words: string): string[] =>
  found(
    `The Prime Minister spoke to the President of France, Emmanuel Macron, this morning.\n\n${words}`,
    'PM call with President Macron of France: 20 March 2025',
    'gov.uk',
  );

// pledge: to the other's face; intention: one's own business, beginnings and what just happens; agreement: what was agreed, what a company builds
table('force of the future: Russian turns', ruTurn, [
  [['will|pledge|new|RU|-'], 'Запчасти для автобусов мы пришлём.', 'Барьеры для ваших садоводов уберём.', 'Ввоз винограда разрешим.'],
  [['will|pledge|in-progress|RU|-'], 'Льготный тариф для ваших перевозчиков сохраним.', 'Будем и впредь помогать вашим пограничникам.'],
  [['will|intention|in-progress|RU|-'], 'Этот участок достроим самостоятельно.'],
  [['will|intention|new|RU|-'], 'Будем строить новый порт в Таганроге.'],
  [['will|intention|new|RU TJ|2026'], 'В 2026 году начнём укладку путей.', 'В 2026 году приступим к бурению.'],
  [['will|agreement|new|RU|-'], '«Газпром» построит хранилище.'],
  [['will|agreement|new|RU TJ|-'], 'Двадцать локомотивов будут поставлены по контракту.'],
  [['will|instruction|new|RU|-'], 'Я дам такое поручение.'],
]);

table('force of the future: Russian readouts', ruCall, [
  [['will|intention|new|TJ|2025-09/2025-11'], 'Осенью в Казани откроется консульство Таджикистана.'],
  [null, 'Обсуждено, когда откроется школа.'],
]);

table('force of the future: English turns', enTurn, [
  [['will|pledge|new|RU|-'], 'We will raise the number of grants.', 'We shall lift the ban on your tomatoes.'],
  [['will|intention|new|RU|-'], 'We are going to build a port.', 'We will take part in the auction.'],
  [['will|intention|in-progress|RU|-'], 'We will continue to work on our own turbine.'],
  [['will|agreement|new|RU|-'], 'Rosatom will build a research reactor.'],
]);

table('force of the future: what one side is reported to say', enBritain, [
  [
    ['will|pledge|new|GB|-'],
    'The Prime Minister said that a frigate would be deployed to the Gulf.',
    'The Prime Minister confirmed that the fee would be waived.',
  ],
  [['will|pledge|in-progress|GB|-'], 'The Prime Minister said that the UK would maintain its military support to Ukraine.'],
]);

table('force of the future: told of both', enCall, [
  [['will|agreement|in-progress|US JP|-'], 'The second line would be completed with a joint loan.'],
  [['will|agreement|new|US JP|-'], 'A direct ferry service will be started soon.'],
]);
