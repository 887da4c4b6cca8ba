import { inFull, table, told } from './said.fixture.js';

const { enCall, enRemarks } = told(inFull);

table('what both are at together', enRemarks, [
  [
    ['together-doing.en|agreement|in-progress|US JP|-'],
    'Together, we’re mapping the reefs to guard the straits.',
    'And together, we’ve been confronting piracy off the coast.',
  ],
  [['doing|agreement|in-progress|US JP|-'], 'Together, we’re tackling the shortage of chips.'],
  [['wanted|intention|new|US JP|-'], 'We want to work together attracting investment to our ports.'],
  [['works-with|intention|in-progress|US|-'], 'We’re also working with a Japanese company for the modernization of the airport.'],
  [['looked-forward|intention|new|US JP|-'], 'I look forward to working together to carry out the whaling pact.'],
  [['proposed|proposal|new|US JP|-'], 'The time is ripe to get these projects going.'],
  [['worked-on|agreement|in-progress|US JP|-'], 'We are working to carry out two joint projects in shipbuilding.'],
  [
    ['pledged|pledge|in-progress|US|-'],
    'We have done much for the forests, and the United States stands ready to continue this patient work.',
  ],
  [
    ['initiative-will.en|intention|new|US JP|-'],
    'This initiative is going to connect the lighthouses of both our nations.',
    'Our new programme will train nurses for the islands.',
  ],
  [['support-voiced|pledge|-|US|-'], 'We stand united in support of Ukraine.'],
  [['decided|intention|new|US|-'], 'We have decided to join the fund with $10 million.'],
  [['decided|agreement|new|US JP|-'], 'We have decided to set up a fund.'],
  [['works-with|intention|in-progress|US|-'], 'We’re working with your companies on a new reactor.'],
  [['worked-on|intention|in-progress|US JP|-'], 'We’ve been working together to stop the flow of smuggled goods.'],
  [
    [],
    'This partnership will bring us closer.',
    'I believe this initiative will provide jobs.',
    'We work with you in your new capacity as chairman.',
    'Together, we are looking ahead.',
    'I look forward to working together.',
    'I look forward to working with our friends in preparing for it.',
    'We agreed on the Mutual Defense Agreement.',
    'We seek to cooperate with the entire world.',
    'We are working to ensure a peaceful future for our islands.',
    'I am opening many doors in this area.',
    'There are people working hard to join it.',
  ],
]);

table('readouts: whose plans they are, and what would be done', enCall, [
  [['will|intention|new|US|-'], 'The President said that the Commerce Department would take action to spare Japan these duties.'],
  [
    ['intended|intention|new|JP|-'],
    'The President thanked Japan for its leadership on whaling, including its plans to open two sanctuaries.',
  ],
  [['will|intention|new|JP|-'], 'They welcomed Japan’s announcement that it will open its ports.'],
  [['intended|intention|new|US JP|-'], 'They noted their intent to expand student exchanges.'],
  [
    ['continued-work|intention|in-progress|US|-'],
    'The President highlighted new efforts to expand the training of nurses.',
    'She noted ongoing U.S. efforts to secure the release of the crew.',
  ],
  [['continued-work|agreement|in-progress|US JP|-'], 'The two leaders also discussed their continued close coordination on piracy.'],
  [['will|intention|new|US JP|-'], 'The leaders affirmed that they would continue to consult closely.'],
  [['support-voiced|pledge|-|US|-'], 'The President made clear that the United States stands with Japan.'],
  [['commit-to|pledge|new|US JP|-'], 'The officials committed to remain in close contact.'],
  [['intended|intention|new|JP|-'], 'The Prime Minister briefed the President on Japan’s plans to send engineers to Kyiv.'],
  [[], 'They spoke of the coordination of Canadian and U.S. actions to fight piracy.'],
]);
