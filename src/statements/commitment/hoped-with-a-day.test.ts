import { inFull, table, told } from './said.fixture.js';

const { enCall, enTurn, ruTurn } = told(inFull);

table('what one is sure of counts where its day is told', ruTurn, [
  [['will|expectation|new|RU TJ|2025'], 'Я уверен, мы до конца года практически все вопросы закроем.'],
  [['will|expectation|new|RU TJ|2025-05'], 'Надеюсь, в мае мы запустим новый рейс.'],
  [[], 'Надеюсь, мы запустим новый рейс.', 'Уверен, наши отношения будут развиваться и в 2026 году.'],
]);

table('the same in English, and what is scheduled', enTurn, [
  [['will|expectation|new|RU TJ|2025'], 'I am certain we will repair almost every bridge by the end of the year.'],
  [['counted-on|expectation|new|RU TJ|2025-05'], 'I hope that we will open the school in May.'],
  [['due-to-be|agreement|in-progress|RU TJ|2027'], 'The first unit is scheduled to be put into operation in 2027.'],
  [['due-to-be|expectation|new|RU TJ|2027'], 'The first unit is expected to be put into operation in 2027.'],
  [[], 'I hope we will open the school.', 'Their expectations were not met by the agreement.'],
]);

table('readouts', enCall, [
  [['agreed-upon|agreement|new|US JP|-'], 'Contacts among the harbour masters were agreed upon.'],
  [
    ['committed|pledge|-|US JP|-'],
    'They expressed a commitment to help in all ways with the success of the regatta, which is to be held in Osaka in May.',
  ],
  [[], 'They talked about the Youth Games, which will be held in Osaka in June.'],
]);
