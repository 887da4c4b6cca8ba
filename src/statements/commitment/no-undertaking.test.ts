import { foundIn, inFull, table, told } from './said.fixture.js';

const { enTurn, ruTurn } = told(inFull);
const found = foundIn(inFull);
const press = (words: string): string[] =>
  found(
    `Vladimir Putin: Good afternoon.\n\nQuestion: ${words}\n\nEmomali Rahmon: Thank you.`,
    'Press statements following talks with President of Tajikistan Emomali Rahmon',
  );

table('what a journalist takes as given', press, [
  [[], 'As we understand it, Tajikistan plans to build a gas terminal. The road has not been built.'],
]);

table('told of things, of others and of what is over', enTurn, [
  [
    [],
    'Some states have asked to be admitted to the programme.',
    'One of these promises is the withdrawal of the fleet.',
    'The memorandum, signed in May, aims to expand the ports.',
    'Twelve joint projects, aiming to widen the range of goods, have been named.',
    'The list of the matters that we have to settle is growing.',
    'We should recognise that the market has changed.',
    'We are thinking about the future development of our two countries.',
    'We pray that we will find a way out of this.',
    'We need the donated equipment.',
  ],
  [['in-hand.en|intention|in-progress|RU TJ|-'], 'Talks on the ferry line have been underway since we came to an agreement on it in May.'],
  [['intended|intention|new|RU|-'], 'I have come to see you to express our willingness to buy more rice.'],
  [['aimed-at|intention|in-progress|TJ|-'], 'Tajikistan seeks to develop its ports.'],
  [['proposed|proposal|new|TJ|-'], 'Tajikistan has asked to join the programme.'],
]);

table('a championship held by both', ruTurn, [
  [['event-ahead|intention|new|RU TJ|2026'], 'Чемпионат мира 2026 года стороны проведут совместно.'],
]);

table('colloquial talk', enTurn, [
  [
    [],
    'I will recognize the first reporter.',
    "I'm going to make sure I get your surname right.",
    'Everything we talked over in this hall will help us next year.',
    'Russia stands for freedom.',
    'Russia has put up $75 million.',
    'There are voices which offer to give up the islands.',
    'We work so that we can ensure and guarantee clean water.',
    'We know the importance of being ready to face a new drought.',
    'Now that this plan has been approved, people can apply.',
    'I am pleased to see both countries take steps to build a road.',
  ],
  [['count-on-us|pledge|new|RU|-'], 'Count on our support always.'],
  [['pledged|pledge|new|RU|-'], 'We guarantee the safety of your ships.'],
  [['supports|pledge|-|RU|-'], 'Russia stands by its friends.'],
]);
