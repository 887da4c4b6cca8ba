import { inFull, table, told } from './said.fixture.js';

const { enTurn, enCall } = told(inFull);

table('what somebody is committed to, by whatever name: English readouts', enCall, [
  [
    ['committed|pledge|-|US|-'],
    'The President stressed the lasting commitment of the United States to that island.',
    'He reaffirmed the U.S. commitment to deepening our partnership with the islands.',
    'The United States is committed to Korea’s security.',
  ],
  [['committed|pledge|-|US JP|-'], 'The leaders reaffirmed their commitment to the bilateral relationship.'],
  // praise of the other, and what one is
  [null, 'The President thanked the Prime Minister for his personal commitment to the alliance.'],
]);

table('what somebody is committed to: English turns', enTurn, [
  [['committed|pledge|-|RU|-'], 'We have an enduring commitment to this region.'],
  [['committed|pledge|-|RU TJ|-'], 'We are committed to developing our relations.'],
  [null, 'We share a commitment to democracy.', 'We are committed to our freedom.'],
]);

table('what has not changed', enCall, [
  [
    ['policy-held|pledge|in-progress|US|-'],
    'He stressed that our support for the islands has not wavered.',
    'The President underlined that our solidarity with Japan remains unwavering.',
  ],
  // what has changed, and somebody else's
  [null, 'He said that the support of the voters has weakened.', 'The leaders noted that the weather has not changed.'],
]);

table('what is put to both in so many words', enTurn, [
  [['we-must|proposal|-|RU TJ|-'], 'It is incumbent on our nations to build this dam.'],
  [null, 'It is incumbent on the audience to leave the hall.'],
]);

table('to meet again is a contact and no commitment', enCall, [
  [null, 'They agreed to meet again before the end of the year.', 'The leaders agreed to speak again next week.'],
]);

table('efforts that go on, by whose they are', enCall, [
  [['continued-work|intention|in-progress|US JP|-'], 'The leaders reviewed their ongoing efforts to bring fuel to the camps.'],
  [['continued-work|intention|in-progress|US|-'], 'They discussed the United States’ ongoing work to rally donors.'],
  [null, 'They welcomed the ongoing efforts to end the war.', 'They reviewed efforts to end the drought.'],
]);

const { ruCall, ruTurn } = told(inFull);

table('the course of work on a thing: Russian readouts', ruCall, [
  [['works-discussed|agreement|in-progress|RU TJ|-'], 'Рассмотрен ход создания промышленной зоны в Худжанде.'],
  [['under-way|agreement|in-progress|RU TJ|-'], 'Министры рассказали о ходе подготовки к расширению электростанции.'],
  [['worked-on|intention|in-progress|RU TJ|-'], 'Рассматривается в том числе возможность обеспечивать газом дальние сёла.'],
  [['pledged|pledge|new|RU|-'], '«РусГидро» готово увеличить мощности гидростанций.'],
  [['spoke-for|proposal|in-progress|TJ RU|-'], 'Эмомали Рахмон высказался также за то, чтобы стороны ускорили замену оборудования.'],
  // a visit, a congress and the talk itself are no work on a thing
  [null, 'Обсуждён ход подготовки к визиту.', 'Гость рассказал о ходе подготовки к съезду партии.', 'В ходе создания музея нашли клад.'],
]);

table('what the other side has promised: Russian turns', ruTurn, [
  [['pledged|pledge|new|TJ|-'], 'Вы обещали передать нам участки под теплицы.'],
  [['commit-to|pledge|new|TJ|-'], 'Таджикские партнёры взяли обязательство закупать нашу муку.'],
]);
