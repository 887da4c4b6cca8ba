import { describe, expect, it } from 'vitest';
import { checked, NOTHING, withFiles } from './given.js';

describe('what is given to be read', () => {
  it.each([
    [{ ...NOTHING, addresses: ' http://a.example/1\n\nhttps://b.example ' }, { addresses: ['http://a.example/1', 'https://b.example'] }],
    [{ ...NOTHING, text: 'Talks' }, { addresses: [] }],
    [{ ...NOTHING, addresses: 'http://a.example\nnot-one' }, { wrong: 'not-one' }],
    [{ ...NOTHING, addresses: 'javascript:alert(1)' }, { wrong: 'javascript:alert(1)' }],
    [{ ...NOTHING, text: ' \n' }, { nothing: true }],
  ])('%o', (given, expected) => {
    expect(checked(given)).toEqual(expected);
  });

  it('has every file once', () => {
    const file = (name: string): File => new File(['x'], name, { lastModified: 1 });
    const given = withFiles(withFiles(NOTHING, [file('a'), file('b')]), [file('b'), file('c')]);
    expect(given.files.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
  });
});
