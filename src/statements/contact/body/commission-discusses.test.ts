import { describe, expect, it } from 'vitest';
import { contactsIn } from '../contact.cases.js';

/** Said by Russia's president to Azerbaijan's on 29 June 2022. */
const CASES: readonly (readonly [text: string, ...expected: string[]])[] = [
  [
    'П: Today the Intergovernmental Commission will focus on the economy.',
    'commission planned 2022-06-29 null RU/delegation AZ/delegation > AZ',
  ],
  ['П: Межправкомиссия рассмотрела это в прошлом месяце.', 'commission held 2022-05 null RU/delegation AZ/delegation > AZ'],
  ['П: На следующей неделе межправкомиссия обсудит это.', 'commission planned 2022-07-04/2022-07-10 null RU/delegation AZ/delegation > AZ'],
  // when is not told, or it does not sit
  ['П: The Intergovernmental Commission will consider this.'],
  ['П: There was a gap in the work of the Intergovernmental Commission.'],
  ['П: В работе межправкомиссии был перерыв.'],
];

describe('what a commission takes up, and when', () => {
  for (const [text, ...expected] of CASES) it(text, () => expect(contactsIn(text)).toEqual(expected));
});
