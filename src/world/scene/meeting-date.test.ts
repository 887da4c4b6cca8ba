import { describe, expect, it } from 'vitest';
import { contextFor } from '../../../test/support/context-for.js';

const dateOf = (lead: string, date: string | null = '2022-11-16'): string | null =>
  contextFor(
    `${/[а-я]/.test(lead) ? 'Переговоры с Президентом Сербии Александром Вучичем' : 'Talks with President of Serbia Aleksandar Vucic'}\n\n${lead}`,
    {
      date,
    },
  ).scene.meeting.date;

describe('day of the talks', () => {
  it.each<[expected: string | null, lead: string, page?: string | null]>([
    ['2022-11-16', 'Владимир Путин провёл переговоры с Александром Вучичем.'],
    ['2022-11-16', 'Vladimir Putin met with Aleksandar Vucic.'],
    // a report of some days later
    ['2022-11-14', 'Vladimir Putin met on November 14 with Aleksandar Vucic.'],
    ['2022-11-14', '14 ноября Владимир Путин провёл переговоры с Александром Вучичем.'],
    // announced
    ['2022-11-20', '20 ноября состоятся переговоры Владимира Путина с Александром Вучичем.'],
    ['2022-11-20', 'On November 20, Vladimir Putin will meet with Aleksandar Vucic.'],
    // another day is named for something else
    ['2022-11-16', 'Vladimir Putin met with Aleksandar Vucic, who was elected on May 31, 2017.'],
    [null, 'Vladimir Putin met with Aleksandar Vucic.', null],
  ])('%s: %s', (expected, lead, page) => expect(dateOf(lead, page)).toBe(expected));
});
