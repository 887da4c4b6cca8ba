import { table, told } from './said.fixture.js';

/** `force|state of play|states` of each commitment found. */
const { enCall, enTurn } = told(({ force, state_of_play, states }) => `${force}|${state_of_play ?? '-'}|${states.join(' ') || '-'}`);

table('work in hand, laid down, promised and done: English turns', enTurn, [
  [
    'agreement|in-progress|RU TJ',
    'Construction of the second line of the pipeline has already begun.',
    'Building work at the hydropower plant started back in March.',
    'A logistics hub is being put together near the border.',
    'Deliveries of grain got under way in November.',
  ],
  [
    'intention|in-progress|RU TJ',
    'The talks on a free trade area have almost been completed.',
    'Negotiations on the transit tariff are still going on.',
  ],
  ['pledge|new|RU', 'We will post a trade officer to Dushanbe.', 'We shall spray every field against locusts.'],
  ['agreement|new|RU TJ', 'The first ferry is to sail in June.', 'By July the guns are to fall silent.'],
  ['instruction|new|RU', 'Roscosmos has been told to finish the station.'],
  ['pledge|new|TJ', 'Our Tajik friends undertake to lay the cable.', 'The Tajik side has assured us of full assistance in the search.'],
  ['proposal|new|TJ', 'I would like to see you open the market for our fruit.'],
  ['expectation|new|RU TJ', 'The power line should be up and running early next year.'],
  ['pledge|fulfilled|RU', 'As I promised you, I signed the decree on the amnesty yesterday.'],
  ['agreement|fulfilled|RU TJ', 'The loan has been paid back in full.'],
  [
    null,
    'Relations have been going well.',
    'Trade is growing, and prices are going up.',
    'Our talks today are still going on.',
    'Production continues to grow.',
    'We will have lunch and then talk to the press.',
    'We will find common language.',
    'The people are to be congratulated.',
    'I was told to be brief.',
    'I would like to see peace in the whole world.',
    'As we promised, we met this morning.',
  ],
]);

table('work in hand, sought and opened: English readouts', enCall, [
  ['agreement|in-progress|US JP', 'Training of the coast guard went on.', 'The relocation of the air base remained on track.'],
  ['agreement|new|US JP', 'The programme is to be conducted in close coordination with the other allies.'],
  ['agreement|fulfilled|US JP', 'The leaders jointly inaugurated the Cancer Research Centre.'],
  ['proposal|new|JP', "President Biden solicited Japan's cooperation for the space station."],
  ['proposal|new|US JP', 'President Biden asked that the tariff be lifted.'],
  ['pledge|new|JP', 'Japan promised 40 fire engines.'],
  [
    null,
    'Fighting in the east went on.',
    'The Prime Minister offered his condolences.',
    'The Prime Minister invited the President to visit Kyoto.',
    'The leaders opened their talks with a discussion of the plant.',
    'The President is to visit Kyoto in May.',
  ],
]);
