import { table, told } from './said.fixture.js';

/** `force|state of play|states` of each commitment found. */
const { enTurn, enCall } = told(({ force, state_of_play, states }) => [force, state_of_play ?? '-', states.join(' ')].join('|'));

table('a word given, a task handed on, a thing asked for: English turns', enTurn, [
  [
    'pledge|new|RU',
    'You can rest assured that the coal will arrive before the frost.',
    'We will see to it that the vaccine reaches you in time.',
    'We have no objections to extending the lease of the hangars.',
    'We have taken it upon ourselves to repair the dam.',
  ],
  [
    'intention|new|RU',
    'We have in mind to establish a dental clinic.',
    'We see it as our duty to restore the cemetery.',
    'We have our eye on opening a branch of the academy.',
  ],
  ['agreement|stalled|RU TJ', 'The tunnel project has been put on hold.', 'Construction of the mill is two years behind schedule.'],
  [
    'proposal|new|RU TJ',
    'How about having our ministries draw up a timetable?',
    'It would make sense for our agencies to draw up a common list.',
    'If you agree, we could set up a joint laboratory.',
  ],
  ['proposal|new|TJ', 'Please help us with the archive.'],
  [
    null,
    'How about starting with the economy?',
    'The Europeans promised to lift the restrictions.',
    'I hope you will manage to rest a little.',
    'You can be sure that your visit is important to us.',
    'We have an agreement on trade.',
    'What would we do without your help?',
  ],
]);

table('what one will never do: English turns', enTurn, [['pledge|-|RU', 'We will under no circumstances deploy missiles there.']]);

table('what was told, offered and looked at with favour: English reports', enCall, [
  ['pledge|-|US', 'President Biden said the United States would not send troops to the island.'],
  ['proposal|new|US', 'President Biden offered help in building the tidal station.'],
  ['intention|new|US', 'President Biden informed him of the decision to deploy a destroyer.'],
  [
    null,
    'The leaders concurred on the importance of democracy.',
    'They discussed plans for the virtual summit tomorrow, underscoring the importance of unity.',
    'President Biden offered a toast to the guest.',
  ],
]);
