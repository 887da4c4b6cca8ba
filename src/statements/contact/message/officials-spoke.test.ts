import { describe, expect, it } from 'vitest';
import { contactsIn } from '../contact.cases.js';

/** Said by Russia's president to Azerbaijan's on 29 June 2022. */
const CASES: readonly (readonly [text: string, ...expected: string[]])[] = [
  ['П: Our foreign ministers discussed this yesterday.', 'other held 2022-06-28 null RU/foreign-minister AZ/foreign-minister > AZ'],
  [
    'П: The defence ministers of our countries spoke of it last week.',
    'other held 2022-06-20/2022-06-26 null RU/minister AZ/minister > AZ',
  ],
  ['П: Наши министры иностранных дел обсуждали это вчера.', 'other held 2022-06-28 null RU/foreign-minister AZ/foreign-minister > AZ'],
  [
    'П: Prime Minister Mikhail Mishustin briefed his Azerbaijani colleague yesterday on these steps.',
    'other held 2022-06-28 null RU/prime-minister AZ/prime-minister > AZ',
  ],
  [
    'П: Михаил Мишустин вчера проинформировал своего азербайджанского коллегу об этих шагах.',
    'other held 2022-06-28 null RU/prime-minister AZ/prime-minister > AZ',
  ],
  // without a time, as a habit, at home
  ['П: Our foreign ministers discussed this.'],
  ['П: Our foreign ministers discuss this every week.'],
  ['П: Our ministers will discuss this tomorrow.'],
  ['П: The Prime Minister briefed me yesterday.'],
  ['П: Министры проинформировали меня вчера.'],
];

describe('what officials told each other', () => {
  for (const [text, ...expected] of CASES) it(text, () => expect(contactsIn(text)).toEqual(expected));
});
