import { describe, expect, it } from 'vitest';
import { contextFor } from '../../../test/support/context-for.js';
import type { Commitment, Draft } from '../../domain/index.js';
import { commitment } from './index.js';

/** What a test shows of a commitment that was found. */
type Show = (fields: Commitment, draft: Draft) => string;
type Read = (words: string) => string[];

/** `rule|force|state of play|states|due`. */
export const inFull: Show = ({ force, state_of_play, states, due }, { rule }) =>
  [rule.slice('commitment/'.length), force, state_of_play, states.join(' '), due].map((value) => value || '-').join('|');

/** The commitments found in a page of 20 March 2025, of the Kremlin unless another publisher is told. */
export const foundIn =
  (show: Show) =>
  (text: string, title: string, publisher = 'kremlin.ru'): string[] =>
    commitment
      .find(contextFor(text, { title, publisher, date: '2025-03-20' }), [])
      .map((draft) => show(draft.fields as Commitment, draft as Draft));

/** Words said on 20 March 2025 by Russia's president or told of his call, to the leader of Tajikistan; said by America's to Japan's prime minister or told of their call. */
export function told(show: Show): { ruCall: Read; ruTurn: Read; enCall: Read; enTurn: Read; enRemarks: Read } {
  const found = foundIn(show);
  return {
    ruCall: (words) =>
      found(
        `Владимир Путин поговорил по телефону с Президентом Таджикистана Эмомали Рахмоном.\n\n${words}`,
        'Телефонный разговор с Президентом Таджикистана Эмомали Рахмоном',
      ),
    ruTurn: (words) => found(`В.Путин: ${words}`, 'Встреча с Президентом Таджикистана Эмомали Рахмоном'),
    enCall: (words) =>
      found(
        `President Biden held a phone call with Prime Minister Fumio Kishida of Japan. ${words}`,
        'Readout of President Biden’s Call with Prime Minister Kishida of Japan',
        'whitehouse.gov',
      ),
    enTurn: (words) =>
      found(`President of Russia Vladimir Putin: Mr President, welcome. ${words}`, 'Meeting with President of Tajikistan Emomali Rahmon'),
    enRemarks: (words) =>
      found(
        `PRESIDENT BIDEN: Welcome. ${words}\n\nPRIME MINISTER KISHIDA: Thank you.`,
        'Remarks by President Biden and Prime Minister Kishida of Japan Before Bilateral Meeting',
        'whitehouse.gov',
      ),
  };
}

/** What is expected, and the words of which it is; null where nothing is. */
type Case = readonly [expected: readonly string[] | string | null, ...phrasings: string[]];

export function table(name: string, read: Read, cases: readonly Case[]): void {
  describe(name, () => {
    for (const [expected, ...phrasings] of cases)
      for (const words of phrasings)
        it(words, () => expect(read(words)).toEqual(expected === null ? [] : typeof expected === 'string' ? [expected] : expected));
  });
}
