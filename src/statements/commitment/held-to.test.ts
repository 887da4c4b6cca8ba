import { inFull, table, told } from './said.fixture.js';

const { enTurn, enCall } = told(inFull);

table('what somebody is committed to, by whatever name: English readouts', enCall, [
  [
    ['committed|pledge|-|US|-'],
    'The President underscored the enduring commitment of the United States to the region.',
    'He reaffirmed the U.S. commitment to deepening our partnership with the islands.',
    'The United States is committed to Korea’s security.',
  ],
  [['committed|pledge|-|US JP|-'], 'The leaders reaffirmed their commitment to the bilateral relationship.'],
  // praise of the other, and what one is
  [null, 'The President thanked the Prime Minister for his personal commitment to the alliance.'],
]);

table('what somebody is committed to: English turns', enTurn, [
  [['committed|pledge|-|RU|-'], 'We have an enduring commitment to this region.', 'We are committed to developing our relations.'],
  [null, 'We share a commitment to democracy.', 'We are committed to our freedom.'],
]);

table('efforts that go on, by whose they are', enCall, [
  [['continued-work|agreement|in-progress|US JP|-'], 'The leaders reviewed their ongoing efforts to bring fuel to the camps.'],
  [['continued-work|intention|in-progress|US|-'], 'They discussed the United States’ ongoing work to rally donors.'],
  [null, 'They welcomed the ongoing efforts to end the war.', 'They reviewed efforts to end the drought.'],
]);
