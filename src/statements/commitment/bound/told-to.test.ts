import { inFull, table, told } from '../said.fixture.js';

const { ruTurn, ruCall, enCall, enTurn } = told(inFull);

table('by whom is left out: Russian turns', ruTurn, [
  ['proposed|proposal|new|RU|-', 'Нас попросили помочь в поисках.', 'Нам уже предложили построить там пристань.'],
  ['pledged|pledge|new|TJ|-', 'Нам обещали открыть консульство в Казани.'],
  ['pledged|pledge|new|RU|-', 'Мы обещали открыть консульство в Душанбе.'],
]);

table('by whom is left out: Russian news', ruCall, [
  ['assured|pledge|new|RU|-', 'Эмомали Рахмона заверили, что ограничения будут сняты.'],
  ['assured|pledge|new|TJ|-', 'Эмомали Рахмон заверил, что ограничения будут сняты.'],
  // whose words are told within another's
  ['pledged|pledge|new|TJ|-', 'Владимир Путин напомнил, что Эмомали Рахмон обещал построить больницу.'],
  ['pledged|pledge|new|TJ|-', 'Эмомали Рахмон, со своей стороны, обещал построить больницу.'],
  ['pledged|pledge|new|TJ|-', 'Владимир Путин выслушал Эмомали Рахмона, который обещал построить больницу.'],
]);

table('by whom is left out: English news', enCall, [
  ['assured|pledge|new|US|-', 'Prime Minister Kishida was assured that the duties would be lifted.'],
  ['pledged|pledge|new|JP|-', 'The President listened to Prime Minister Kishida, who promised to build a hospital.'],
  ['assured|pledge|new|JP|-', 'Prime Minister Kishida assured the President that the duties would be lifted.'],
]);

table('who is asked to help', enTurn, [
  ['help-sought.en|proposal|new|RU|-', 'Tajikistan asked us to help with the search.'],
  ['help-sought.en|proposal|new|TJ|-', 'We asked Tajikistan to help with the search.'],
]);
