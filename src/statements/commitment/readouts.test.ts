import { inFull, table, told } from './said.fixture.js';

const { enCall, enTurn } = told(inFull);

table('readouts: work that is told as one’s own', enCall, [
  [
    ['continued-work|agreement|in-progress|US JP|-'],
    'They discussed our shared work to protect the fisheries of the northern Pacific.',
    'They reviewed their shared efforts to rebuild the port.',
    'The two sides exchanged views on joint efforts to lower freight rates.',
  ],
  [['continued-work|intention|in-progress|US|-'], 'They reviewed U.S. efforts to free the sailors.'],
  [
    [],
    'They talked about future joint work to clean the rivers.',
    'They stressed the importance of joint efforts to keep the peace.',
    'The leaders welcomed efforts to expand trade among the islands.',
  ],
  [
    ['agreed-to-go-on.en|agreement|in-progress|US JP|-'],
    'The leaders agreed on the great importance of continuing joint patrols off the atolls.',
    'The two leaders agreed on the need to continue sharing satellite data.',
    'They concurred on the vital importance of maintaining the air bridge.',
  ],
  [
    ['agreed|agreement|new|US JP|-'],
    'They agreed on the need to open a new air route.',
    'They agreed on the importance of restoring flights.',
  ],
  [[], 'They agreed on the importance of a lasting peace.', 'Both leaders agreed on the need for patience.'],
  // plans and decisions that are thanked for, and whose they are
  [['intended|intention|new|JP|-'], 'The President thanked Japan for its plans to take in more refugees.'],
  [['decision-to|intention|new|JP|-'], 'The President commended Japan and its decision to open a consulate.'],
  [
    [],
    'The President thanked Japan for its commitment to peace.',
    'They discussed talks on bilateral security commitments to deter an attack.',
  ],
  [
    ['must|proposal|-|US JP|-', 'must|proposal|-|US JP|-', 'must|proposal|-|US JP|-'],
    'They noted that their countries must work together to protect the forests, lower tariffs on seed, and support free elections.',
  ],
  [['support-voiced|pledge|-|US JP|-'], 'They reaffirmed their support for Ukraine while it continues to rebuild its cities.'],
]);

table('what those who speak would do', enTurn, [
  [['doing|agreement|in-progress|RU TJ|-'], 'Together, we are rebuilding the old railway.'],
  [
    ['pledged|pledge|new|RU|-'],
    'We are of course willing to sit with every shipowner to draft the harbour code.',
    'Obviously we are prepared to be useful to your growers.',
  ],
  [
    ['offered|pledge|new|RU|-'],
    'We would like to offer the use of our rescue aircraft.',
    'I would like to offer you help with the harvest.',
  ],
  [['aimed-at|pledge|in-progress|RU|-'], 'We are also doing our best to help the refugees.'],
  [['agreed|agreement|new|RU TJ|-'], 'There are agreements to open four more schools.'],
  [
    [],
    'I would like to offer our sympathy to the families.',
    'Maybe we can find a time later.',
    'People ask what we can do to bring peace.',
    'These tariffs are in truth aimed at removing rivals.',
    'It is important to keep up efforts aimed at building roads.',
    'I believe this visit will bring more benefits for weavers.',
  ],
]);

table('readouts: efforts with an aside, support that goes on, announcements', enCall, [
  [
    ['continued-work|agreement|in-progress|US JP|-'],
    'The two talked about joint efforts, including through the Maritime Organization, to reopen the strait.',
    'They discussed joint flood control efforts, including work to rebuild dikes.',
    'They discussed mutual efforts to foster trade on the rivers.',
  ],
  [['support-voiced|pledge|in-progress|US JP|-'], 'They likewise spoke of their ongoing support for the farmers of Ukraine.'],
  [['support-voiced|pledge|in-progress|US|-'], 'They discussed the port and continued U.S. assistance to train its pilots.'],
  [['proposed|proposal|new|JP|-'], 'The President encouraged Japan to make every effort to protect the whales.'],
  [['announced|pledge|new|US|-'], 'The President previewed his announcement today of a further $35 million in flood relief.'],
  [['looked-forward|intention|-|US|-'], 'The United States looks forward to opening its second consulate.'],
  [[], 'They discussed the critical need to revise the port rules.', 'They discussed how the Administration is delivering aid to farmers.'],
]);

table('colloquial remarks', enTurn, [
  [['will|pledge|new|RU|2026'], 'That is why next year we will start to rebuild the shipyards.'],
  [['decided|intention|new|TJ|-'], 'You have made the decision to designate Dushanbe a research hub.'],
  [['committed|pledge|-|RU|-'], 'We do this as a sign of our commitment to Tajikistan at this moment in time.'],
  [
    [],
    'They continue to evacuate people from the airport.',
    'Just as the European Union started out, we started small.',
    'Hopefully, the parliament will help us with that.',
    'You and I are going to write another chapter in this story.',
    'It aims at destroying a nation.',
    'We respect the people who have shown their willingness to fight for the harbour.',
  ],
]);
