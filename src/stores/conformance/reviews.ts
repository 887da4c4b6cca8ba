import { describe, expect, it } from 'vitest';
import { applyReviews } from '../../domain/index.js';
import type { NewReview } from '../contract/index.js';
import type { Subject } from './index.js';
import { ARVEL, BOREN, entry, FIGURE, statement } from './samples.js';

const ID = 'a.example:en:1';
const TWO = { ...FIGURE, value: '2' };
const FOUND = statement(`${ID}#figure-a`);
const talks = (more = {}) => entry({ parties: [ARVEL, BOREN], statements: [FOUND], ...more });

const review = (action: NewReview['action'], more: Partial<NewReview> = {}): NewReview => ({
  record: ID,
  statement: FOUND.id,
  quote: 'A',
  action,
  fields: action === 'correct' ? TWO : null,
  stands: null,
  by: 'ann',
  note: null,
  expects: 0,
  ...more,
});
const missed = (more: Partial<NewReview> = {}): NewReview =>
  review('add', { statement: '', quote: 'text', fields: TWO, stands: { start: 2, end: 6, turn: null, speaker: null }, ...more });

export function reviewsConformance(subject: Subject): void {
  const left = async () =>
    (await subject.store.evidence({})).map((each) => [each.statement.id, (each.statement as typeof TWO).value, each.review]);

  describe('reviews', () => {
    it('are a log that is kept', async () => {
      await subject.store.put(talks());
      const event = await subject.store.review(review('accept', { note: 'checked' }));
      expect(event).toMatchObject({ seq: 1, record: ID, statement: FOUND.id, quote: 'A', action: 'accept', by: 'ann', note: 'checked' });
      expect(event.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
      const store = await subject.reopen();
      expect(await store.reviews({})).toEqual([event]);
      const second = await store.review(review('correct', { expects: 1 }));
      expect(second).toMatchObject({ seq: 2, fields: TWO });
      expect(await store.reviews({ after: 1 })).toEqual([second]);
      expect(await store.reviews({ limit: 1 })).toEqual([event]);
      expect(await store.reviews({ statement: 'another' })).toEqual([]);
      expect(await store.reviews({ record: ID })).toHaveLength(2);
    });

    it('decide what is evidence, and what a list counts', async () => {
      const { store } = subject;
      await store.put(talks());
      expect(await left()).toEqual([[FOUND.id, '1', null]]);
      await store.review(review('correct'));
      expect(await left()).toEqual([[FOUND.id, '2', 'corrected']]);
      await store.review(review('reject', { expects: 1 }));
      expect(await left()).toEqual([]);
      expect(await store.evidence({ review: 'rejected' })).toHaveLength(1);
      expect((await store.list({}))[0]?.statements.figure).toBe(0);
      expect((await store.pairs(1))[0]?.statements).toBe(0);
      expect(await store.find('statement', FOUND.id, 1)).toEqual([FOUND.id]);
      await store.review(review('undo', { expects: 2 }));
      expect(await left()).toEqual([[FOUND.id, '2', 'corrected']]);
      const added = await store.review(missed());
      expect(added.statement).toBe(`${ID}#figure-r4`);
      expect(await left()).toEqual([
        [FOUND.id, '2', 'corrected'],
        [`${ID}#figure-r4`, '2', 'added'],
      ]);
      expect((await store.list({}))[0]?.statements.figure).toBe(2);
      expect((await store.get(ID))?.statements).toEqual([FOUND]);
      const reviewed = await store.reviewed(ID);
      expect(reviewed).toEqual(applyReviews(talks().record, await store.reviews({})));
      expect(await store.reviewed('a.example:en:2')).toBeNull();
    });

    it('outlive a new version and a new reading', async () => {
      const { store } = subject;
      await store.put(talks());
      await store.review(review('reject'));
      await store.review(missed());
      await store.put(talks({ text: 'A longer text.', statements: [{ ...FOUND, id: `${ID}#figure-other` }] }));
      expect(await left()).toEqual([[`${ID}#figure-r2`, '2', 'added']]);
      expect((await store.reviewed(ID))?.record.statements[0]).toMatchObject({ start: 9, end: 13, quote: 'text' });
      await store.put(talks({ text: 'Nothing of it.', statements: [] }));
      expect(await left()).toEqual([]);
      expect((await store.reviewed(ID))?.lost).toHaveLength(2);
    });

    it.each<[string, NewReview]>([
      ['review-conflict', review('reject', { expects: 0 })],
      ['review-conflict', review('reject', { expects: 1, quote: 'B' })],
      ['unknown-record', review('accept', { record: 'a.example:en:2' })],
      ['unknown-statement', review('accept', { statement: `${ID}#figure-none` })],
      ['review-incomplete', review('correct', { expects: 1, fields: null })],
      ['review-quote', missed({ quote: 'word' })],
      ['review-quote', missed({ stands: null })],
    ])('are refused with %s', async (code, event) => {
      const { store } = subject;
      await store.put(talks());
      await store.review(review('accept'));
      await expect(store.review(event)).rejects.toMatchObject({ code });
      expect(await store.reviews({})).toHaveLength(1);
    });

    it('do not undo what does not stand', async () => {
      const { store } = subject;
      await store.put(talks());
      await expect(store.review(review('undo'))).rejects.toMatchObject({ code: 'review-nothing' });
      await store.review(review('accept'));
      await store.review(review('undo', { expects: 1 }));
      await expect(store.review(review('undo', { expects: 2 }))).rejects.toMatchObject({ code: 'review-nothing' });
    });

    it('of two at once, the second is told', async () => {
      await subject.store.put(talks());
      const other = await subject.open();
      try {
        const outcomes = await Promise.allSettled([subject.store.review(review('accept')), other.review(review('reject'))]);
        expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
        expect(await other.reviews({})).toHaveLength(1);
      } finally {
        await other.close();
      }
    });
  });
}
