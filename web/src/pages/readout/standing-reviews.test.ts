import { describe, expect, it } from 'vitest';
import type { ReviewEvent } from '../../api/types.js';
import { standingReviews } from './standing-reviews.js';

const log = (...acts: readonly (readonly [statement: string, action: ReviewEvent['action']])[]): ReviewEvent[] =>
  acts.map(([statement, action], at) => ({
    seq: at + 1,
    record: 'r',
    statement,
    quote: '',
    action,
    by: 'A',
    at: '2024-01-01T00:00:00Z',
    note: null,
  }));

describe('what reviewers have left of a statement', () => {
  it.each([
    ['nothing done', log(), undefined, undefined],
    ['accepted', log(['s', 'accept']), 'accept', 1],
    ['accepted, then rejected', log(['s', 'accept'], ['s', 'reject']), 'reject', 2],
    ['taken back', log(['s', 'accept'], ['s', 'undo']), undefined, 2],
    ['the later of two taken back', log(['s', 'accept'], ['s', 'reject'], ['s', 'undo']), 'accept', 3],
    ['another statement between', log(['s', 'accept'], ['t', 'reject'], ['t', 'undo']), 'accept', 1],
  ])('%s', (_, events, action, seq) => {
    const standing = standingReviews(events).get('s');
    expect(standing?.act?.action).toBe(action);
    expect(standing?.seq).toBe(seq);
  });

  it('goes by the numbers of the log, not by the order of the answer', () => {
    expect(standingReviews(log(['s', 'accept'], ['s', 'reject']).reverse()).get('s')?.act?.action).toBe('reject');
  });
});
