import { describe, expect, it } from 'vitest';
import type { Subject } from './index.js';
import { entry } from './samples.js';

/** Sentences enough to tell a text by. */
const sentences = (count: number, word = 'bridge'): string =>
  Array.from({ length: count }, (_, i) => `In year ${i} the ${word} number ${i * 7} was built by ${i * 3} people.`).join(' ');

export function twinsConformance(subject: Subject): void {
  describe('one text under two addresses', () => {
    it('is kept once, and its other address with it', async () => {
      const { store } = subject;
      await store.put(entry({ sha256: 'aa' }));
      const twin = entry({ key: '2', sha256: 'aa', url: 'https://a.example/2' });
      expect(await store.put(twin)).toEqual({ outcome: 'duplicate', id: 'a.example:en:1', version: 1, near: null });
      expect(await store.put(twin)).toMatchObject({ outcome: 'duplicate' });
      expect(await store.count({})).toBe(1);
      expect(await store.find('record', 'a.example:en:2', 5)).toEqual(['a.example:en:1']);
    });

    it('is two where the same words are told of another day or another language', async () => {
      const { store } = subject;
      await store.put(entry({ sha256: 'aa' }));
      expect(await store.put(entry({ key: '2', sha256: 'aa', date: '2023-01-01' }))).toMatchObject({ outcome: 'added' });
      expect(await store.put(entry({ lang: 'ru', sha256: 'aa' }))).toMatchObject({ outcome: 'added' });
      expect(await store.count({})).toBe(3);
    });

    it('is a new record once its bytes differ', async () => {
      const { store } = subject;
      await store.put(entry({ sha256: 'aa' }));
      await store.put(entry({ key: '2', sha256: 'aa' }));
      expect(await store.put(entry({ key: '2', sha256: 'bb', text: 'Other.' }))).toMatchObject({
        outcome: 'added',
        id: 'a.example:en:2',
        version: 1,
      });
      expect(await store.find('record', 'a.example:en:2', 5)).toEqual(['a.example:en:2']);
    });

    it('is told when it is nearly the same', async () => {
      const { store } = subject;
      const text = sentences(60);
      await store.put(entry({ text }));
      const near = 'a.example:en:1';
      expect(await store.put(entry({ key: '2', text: `${text} One more.` }))).toMatchObject({ outcome: 'added', near });
      expect(await store.put(entry({ key: '3', text: text.toUpperCase().replaceAll('.', ' –') }))).toMatchObject({
        outcome: 'added',
        near,
      });
    });

    it.each([
      ['another text', { text: sentences(60, 'ship') }],
      ['an excerpt', { text: sentences(30) }],
      ['another day', { text: `${sentences(60)} One more.`, date: '2023-01-01' }],
      ['another language', { text: `${sentences(60)} One more.`, lang: 'ru' as const }],
      ['a version of itself', { key: '1', text: `${sentences(60)} One more.` }],
    ])('is not seen in %s', async (_name, wishes) => {
      await subject.store.put(entry({ text: sentences(60) }));
      expect(await subject.store.put(entry({ key: '2', ...wishes }))).toMatchObject({ near: null });
    });

    it('is not seen in formulas', async () => {
      await subject.store.put(entry({ text: 'The two sides discussed questions of mutual interest.' }));
      expect(await subject.store.put(entry({ key: '2', text: 'The two sides discussed questions of mutual interest!' }))).toMatchObject({
        near: null,
      });
    });
  });
}
