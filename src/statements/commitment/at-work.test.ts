import { inFull, table, told } from './said.fixture.js';

const { enTurn, enCall, enRemarks } = told(inFull);

table('work told in the continuous form, by who does it and what it is done to', enRemarks, [
  [
    ['doing|agreement|in-progress|US|-'],
    'We are reducing tariffs on silk.',
    'The United States is already training coast guards.',
    'We’re also lifting the ban on beef.',
    'My administration is tightening export controls.',
    'My country has begun replacing the old radars.',
    'I am now speeding up visa processing.',
  ],
  [
    ['doing|agreement|in-progress|US JP|-'],
    'Together, we are protecting undersea cables.',
    'We’re deepening our economic cooperation.',
    'Our two countries are currently holding joint naval exercises.',
  ],
  [['going-on|intention|in-progress|US|-'], 'We are continuing to reduce methane emissions.'],
  [
    ['set-about-to.en|agreement|in-progress|US|-'],
    'We are starting to assemble drones.',
    'The United States has begun to withdraw the radars.',
  ],
  [['support-given|pledge|in-progress|US|-'], 'We are currently assisting the victims of the earthquake.'],
  [['aimed-at|pledge|in-progress|US|-'], 'My government is doing its best to help the fishermen.'],
  [['aimed-at|intention|in-progress|US|-'], 'We are doing our best to reopen the strait.'],
  [
    [],
    'We’re strengthening our relationship.',
    'We are deepening our friendship and mutual trust.',
    'We’re building a better world.',
    'We are expanding our horizons.',
    'Our trade is expanding.',
    'The Europeans are reducing tariffs on silk.',
    'We are raising pensions.',
    'We are releasing a joint statement.',
    'We are starting to understand each other.',
  ],
]);

table('what is set, planned, on the agenda or given as one’s word', enTurn, [
  [['intended|intention|new|RU|-'], 'We are set to raise the quota for your students.', 'Russia is due to deliver two tugs.'],
  [['intended|intention|new|RU TJ|-'], 'Plans are in place to rebuild the dam.'],
  [['pledged|pledge|new|RU|-'], 'You have my commitment to finish the dam.'],
  [['agreed|agreement|new|RU TJ|-'], 'We have an understanding on the supply of diesel.'],
  [['agenda|intention|new|RU TJ|-'], 'The agenda includes the construction of a silo.', 'Next in line is the opening of a clinic.'],
  [
    ['worked-on|intention|in-progress|RU TJ|-'],
    'Preparations are under way for the opening of the school.',
    'Efforts are under way to restore the canal.',
  ],
  [['due-to-be|expectation|new|RU TJ|-'], 'Tariffs on cotton are expected to be lifted.', 'Border guards are set to be trained.'],
  [[], 'The agenda includes regional issues.', 'We are set to succeed.', 'Relations are expected to be strengthened.'],
]);

table('what is welcomed, announced and gone on with in a readout', enCall, [
  [['decision-to|agreement|new|US JP|-'], 'The leaders welcomed the decision to reopen the ferry line.'],
  [['decision-to|intention|new|JP|-'], 'The President welcomed the decision to reopen the ferry line.'],
  [
    ['announced|pledge|new|US|-'],
    'The President announced the lifting of tariffs on silk.',
    'The President previewed his announcement this week of an additional shipment of radars.',
  ],
  [
    ['continued-work|intention|in-progress|US JP|-'],
    'The leaders discussed ongoing efforts to clear the strait.',
    'They reviewed their coordinated efforts to hold pirates accountable.',
  ],
  [['will|pledge|in-progress|US|-'], 'The President said that aid would continue to be provided to the islanders.'],
  [['agreed|agreement|new|US JP|-'], 'They agreed to deepen cooperation on aquaculture.'],
  [
    null,
    'They welcomed ongoing efforts to clear the strait.',

    'They welcomed France’s decision to reopen the line.',
  ],
]);

table('what it is imperative that both do', enTurn, [
  [
    ['we-must|proposal|-|RU TJ|-'],
    'It is imperative that we defend the dam.',
    'It is critical that we reinforce the bridges.',
    'It is incumbent on our nations to protect the passes.',
  ],
  [[], 'It is essential that we look ahead.', 'It is vital that we remember our history.'],
]);
