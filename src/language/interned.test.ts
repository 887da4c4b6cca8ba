import { describe, expect, it } from 'vitest';
import { interned } from './interned.js';

describe('interned', () => {
  it.each(['', 'слово', 'U.S.', '2022', '__proto__', 'constructor', 'toString', '-1', '\ud83d', 'российско-азербайджанский'])(
    'gives a string equal to %j',
    (text) => expect(interned(`.${text}.`.slice(1, -1))).toBe(text),
  );
});
