import { describe, expect, it } from 'vitest';
import { contactsIn } from '../contact.cases.js';

/** Of the talks of Russia's and Azerbaijan's presidents on 29 June 2022: who travels and who receives, however the words are turned. */
const CASES: readonly (readonly [text: string, ...expected: string[]])[] = [
  // the invitation says why, not when
  ['Sergei Lavrov visited Baku on 2 June at the invitation of his counterpart.', 'visit held 2022-06-02 Baku RU/foreign-minister > AZ'],
  ['Сергей Лавров 2 июня посетил Баку по приглашению своего коллеги.', 'visit held 2022-06-02 Баку RU/foreign-minister > AZ'],
  // who invites is no traveller
  ['At the invitation of Vladimir Putin, Ilham Aliyev will visit Russia in July.', 'visit planned 2022-07 Russia AZ/president > RU'],
  ['In the presence of Sergei Lavrov, Ilham Aliyev visited Kazan in May.', 'visit held 2022-05 Kazan AZ/president > RU'],
  // those who talk, on another day
  ['In May 2021 Vladimir Putin received Ilham Aliyev in Sochi.', 'meeting held 2021-05 Sochi RU/president AZ/president > AZ'],
  ['Ilham Aliyev was received by Vladimir Putin in Sochi in May 2021.', 'meeting held 2021-05 Sochi RU/president AZ/president > AZ'],
  ['В мае 2021 года Владимир Путин принимал Ильхама Алиева в Сочи.', 'meeting held 2021-05 Сочи RU/president AZ/president > AZ'],
  // the talks themselves
  ['Vladimir Putin received Ilham Aliyev in the Kremlin.'],
  // whom one waits for
  ['Владимира Путина ждут в Баку в июле.', 'visit invited 2022-07 Баку RU/president > AZ'],
  ['П: Your Foreign Minister will be received in Moscow in August.', 'visit planned 2022-08 Moscow AZ/foreign-minister > RU'],
];

describe('who travels and who receives', () => {
  for (const [text, ...expected] of CASES) it(text, () => expect(contactsIn(text)).toEqual(expected));
});
