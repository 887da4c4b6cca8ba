import { describe, expect, it } from 'vitest';
import { contactsIn } from '../contact.cases.js';

/** Of the talks of Russia's and Azerbaijan's presidents on 29 June 2022: the one who is invited stands before the verb. */
const CASES: readonly (readonly [text: string, ...expected: string[]])[] = [
  ['Ilham Aliyev was invited to visit Russia.', 'visit invited null Russia AZ/president > RU'],
  [
    'The President of Russia has also been invited to make an official visit to Azerbaijan.',
    'visit invited null Azerbaijan RU/president > AZ',
  ],
  ['П: I was invited to visit Azerbaijan.', 'visit invited null Azerbaijan RU/president > AZ'],
  ['П: You have been invited to visit Kazan.', 'visit invited null Kazan AZ/president > RU'],
  ['Владимир Путин приглашён посетить Баку.', 'visit invited null Баку RU/president > AZ'],
  ['Президент Азербайджана приглашён принять участие в форуме в Казани.', 'visit invited null Казань AZ/president > RU'],
  ['Ilham Aliyev was handed an invitation to make a state visit to Russia.', 'visit invited null Russia AZ/president > RU'],
  // a visit one is invited to is not made
  ['Vladimir Putin received an invitation to pay an official visit to Azerbaijan.', 'visit invited null Azerbaijan RU/president > AZ'],
  ['An invitation to visit Baku was extended to Vladimir Putin.', 'visit invited null Baku RU/president > AZ'],
  // not passive
  ['Vladimir Putin invited Ilham Aliyev to visit Kazan.', 'visit invited null Kazan AZ/president > RU'],
];

describe('invitations told of the guest', () => {
  for (const [text, ...expected] of CASES) it(text, () => expect(contactsIn(text)).toEqual(expected));
});
