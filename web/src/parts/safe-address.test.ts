import { describe, expect, it } from 'vitest';
import { safeAddress } from './safe-address.js';

describe('addresses of others', () => {
  it.each(['http://president.example/news/1', 'https://президент.example/а?b=c#d'])('that lead somewhere: %s', (address) => {
    expect(safeAddress(address)).toBe(new URL(address).href);
  });

  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:http://a/b',
    'http://president.example@elsewhere.example/',
    '//elsewhere.example',
    '/r/1',
    'no address',
    '',
  ])('that lead nowhere: %j', (address) => {
    expect(safeAddress(address)).toBeNull();
  });
});
