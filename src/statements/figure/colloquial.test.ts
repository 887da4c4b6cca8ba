import { describe, expect, it } from 'vitest';
import { figuresSaid } from './said.fixture.js';

/** Remarks made off the cuff: what counts there and what only sounds like a figure. */
const CASES: readonly (readonly [told: readonly string[], ...phrasings: string[]])[] = [
  // a model's number, a name of numbers, those who talk, items of a speech, school years
  [
    [],
    'We would like to lend you the Airbus 330 tanker.',
    'They fly Boeing 787 airliners.',
    'We shall not wait to meet the 30 by 30 criteria.',
    'Young beekeepers in all three of our countries can thrive.',
    'We came here with two goals.',
    'The first large piece of legislation I drafted was on forests.',
    'Pupils in grade 9 learn it.',
  ],
  [['people RU+UZ count 100000 people target'], 'We should open our schools to another hundred thousand people.'],
  [[], 'I agree with you 110 percent.', 'I am proud of all four of my grandkids.', 'I graduated in the class of ’85.'],
  [[], 'Five of us will stay.'],
  [['imports US+UZ share 15 percent about 2017'], 'In 2017, about 15 percent of US imports came from Uzbekistan.'],
  [['people UZ share 75 percent'], 'In Uzbekistan 75 percent of the population are under 35.'],
  [
    ['military RU+UZ count 1500 units over', 'people RU+UZ count 3000000 people'],
    'They have fired over 1,500 missiles, and 3 million people have fled.',
  ],
  [['military RU+UZ level 9000000 USD target'], 'We announce $9 million in new security assistance for Uzbekistan.'],
  [['casualties UZ count 2448 people'], 'I pay tribute to the 2,448 Uzbeks who paid the ultimate sacrifice.'],
  [['money-other RU+UZ level 9000000000 USD'], 'Our partners have put up $9 billion.'],
  [['other RU count 3000 units over'], 'My administration made over 3,000 arrests at our southern border.'],
  [['other RU+UZ level 9000 pounds'], 'We seized 9,000 pounds of fentanyl.'],
  [['money-other RU+UZ level 1000000000 USD'], 'It is a billion-dollar hub already.'],
  [['other RU+UZ count 100 units'], 'It includes a translation of a 100-volume collection of poems.'],
  [[], 'That is the million-dollar question.', 'Half of them are late.', 'My speech will be twice as long.'],
  [['energy-supply UZ share 75 percent forecast'], 'It’s going to help Uzbekistan generate 75 percent of its electricity.'],
  [['loans RU+UZ level 9000000000 USD target'], 'I’m proud to announce there’ll be $9 billion in new lending.'],
  [['people RU count 25000000 people'], 'My administration saved 25 million lives.'],
  [['people UA+UZ count 9000 people'], 'You have taken in 9,000 Ukrainians.'],
  [['military UA+UZ count 9000 units'], 'Thank you for helping secure 9,000 rounds of ammunition for Ukraine.'],
  [['military RU share 2 percent target 2025'], 'We will increase defence spending to 2 percent of GDP by 2025.'],
  // how long something went on
  [['other RU+UZ level 8.5 years under'], 'It has been nearly eight and a half years since I saw a snow leopard.'],
  [['other RU+UZ level 5 weeks'], 'I had five weeks in Tashkent as a student.', 'I spent five weeks there.'],
  [['other RU+UZ level 9 years'], 'He was sentenced to nine years in prison.'],
  [['other RU+UZ level 5 years'], 'Я учился в Ташкенте пять лет.'],
  [['other RU+UZ level 2 years'], 'Министерство на два года открыло для вас свои архивы.'],
  [[], 'It’s been 30 years since we established diplomatic ties.'],
  // places in an order
  [['investment RU+UZ rank 1 rank'], 'Russia is Uzbekistan’s largest foreign direct investor.'],
  [['rank UZ rank 1 rank'], 'Uzbekistan is the region’s largest democracy.', 'Uzbekistan is the number-one exporter of terror.'],
  [['energy-supply RU+UZ rank 1 rank forecast'], 'Uzbekistan may become the continent’s largest exporter of gas.'],
  [[], 'It is one of the largest economies.'],
];

describe('figures in remarks', () => {
  for (const [told, ...phrasings] of CASES) for (const words of phrasings) it(words, () => expect(figuresSaid(words)).toEqual(told));
});
