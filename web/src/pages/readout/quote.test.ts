import { describe, expect, it } from 'vitest';
import { quoteWithCitation } from './quote.js';

const source = { title: 'Talks in\u00a0Osterna', publisher: 'council.example', url: 'http://council.example/1' };
const marks = (text: string): string => `“${text}”`;

describe('a quote with its citation', () => {
  it('has whose the words are, where and when, and the address', () => {
    const quoted = quoteWithCitation(
      { quote: 'Trade\u00a0grew\nby 3 percent', by: 'Dana Lozina, prime minister', said: '4 March 2024' },
      source,
      marks,
    );
    expect(quoted).toBe(
      '“Trade grew by 3 percent” — Dana Lozina, prime minister. Talks in Osterna, council.example, 4 March 2024. http://council.example/1',
    );
  });

  it('leaves out what is not known', () => {
    const quoted = quoteWithCitation(
      { quote: 'Trade grew', by: null, said: null },
      { title: null, publisher: 'council.example', url: null },
      marks,
    );
    expect(quoted).toBe('“Trade grew” — council.example.');
  });
});
