import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReadoutRecord, RecordStatement } from './record.js';
import { type AddedStatement, applyReviews, type ReviewAction, type ReviewEvent } from './review.js';
import type { Figure } from './statement.js';

const FIGURE: Figure = {
  kind: 'figure',
  indicator: 'exports',
  states: ['XA'],
  measure: 'level',
  direction: null,
  value: '1',
  value_to: null,
  unit: 'USD',
  hedge: 'exact',
  modality: 'actual',
  period: null,
  source: null,
};
const TWO: Figure = { ...FIGURE, value: '2' };
const WORDS = 'One bridge. \u{1F600} Two ships. Three roads. Two cows.';
const ID = 'a.example:en:1';

function on(quote: string, id: string, fields: Figure = FIGURE): RecordStatement {
  const start = Array.from(WORDS.slice(0, WORDS.indexOf(quote))).length;
  return {
    id: `${ID}#${id}`,
    ...fields,
    turn: null,
    speaker: null,
    start,
    end: start + quote.length,
    quote,
    rule: 'r',
    confidence: 'high',
    derivation: [],
  };
}
const BRIDGE = on('One bridge', 'figure-a');
const ROADS = on('Three roads', 'figure-c');

const record = (statements: readonly RecordStatement[] = [BRIDGE, ROADS], text = WORDS): ReadoutRecord => ({
  schema: 'readout/1',
  id: ID,
  source: { id: null, publisher: null, url: null, lang: 'en', title: null, published: null, sha256: '', genre: 'transcript' },
  text,
  meeting: { date: null, place: null, occasion: null, channel: 'other', parties: [] },
  turns: [{ index: 0, label: 'A', speaker: { name: 'A', state: null, office: null, person: null }, interpreted: false, start: 0, end: 40 }],
  insertions: [],
  gaps: [],
  statements,
  topics: [],
  diagnostics: [],
});

let seq = 0;
const event = (action: ReviewAction, about: RecordStatement = BRIDGE, more: Partial<ReviewEvent> = {}): ReviewEvent => ({
  seq: ++seq,
  record: ID,
  statement: about.id,
  quote: about.quote,
  action,
  fields: action === 'correct' ? TWO : null,
  stands: null,
  by: 'ann',
  at: '2022-07-01T00:00:00Z',
  note: null,
  ...more,
});
const SHIPS: AddedStatement = { start: 14, end: 23, turn: 0, speaker: 'A' };
const missed = (more: Partial<ReviewEvent> = {}) =>
  event('add', BRIDGE, { statement: `${ID}#figure-r1`, quote: 'Two ships', fields: TWO, stands: SHIPS, ...more });
const about = (added: ReviewEvent): RecordStatement => ({ ...BRIDGE, id: added.statement, quote: added.quote });

const values = (reviewed: { readonly record: ReadoutRecord }): string[] =>
  reviewed.record.statements.map((each) => `${each.quote} ${(each as Figure).value}`);

describe('a record as its reviewers left it', () => {
  it.each<[string, string[], (string | undefined)[], ReviewEvent[]]>([
    ['no events', ['One bridge 1', 'Three roads 1'], [undefined], []],
    ['accepted', ['One bridge 1', 'Three roads 1'], ['accepted'], [event('accept')]],
    ['rejected', ['Three roads 1'], ['rejected'], [event('reject')]],
    ['corrected', ['One bridge 2', 'Three roads 1'], ['corrected'], [event('correct')]],
    ['corrected, then accepted', ['One bridge 2', 'Three roads 1'], ['corrected'], [event('correct'), event('accept')]],
    ['rejected, then accepted', ['One bridge 1', 'Three roads 1'], ['accepted'], [event('reject'), event('accept')]],
    ['corrected, then rejected', ['Three roads 1'], ['rejected'], [event('correct'), event('reject')]],
    ['rejected, undone', ['One bridge 1', 'Three roads 1'], [undefined], [event('reject'), event('undo')]],
    ['corrected, rejected, undone', ['One bridge 2', 'Three roads 1'], ['corrected'], [event('correct'), event('reject'), event('undo')]],
    ['both undone', ['One bridge 1', 'Three roads 1'], [undefined], [event('correct'), event('reject'), event('undo'), event('undo')]],
    ['nothing to undo', ['One bridge 1', 'Three roads 1'], [undefined], [event('undo')]],
    ['added', ['One bridge 1', 'Two ships 2', 'Three roads 1'], [undefined, 'added'], [missed()]],
    ['added, undone', ['One bridge 1', 'Three roads 1'], [undefined, undefined], [missed(), event('undo', about(missed()))]],
    ['added, rejected', ['One bridge 1', 'Three roads 1'], [undefined, 'rejected'], [missed(), event('reject', about(missed()))]],
    [
      'added, corrected',
      ['One bridge 1', 'Two ships 1', 'Three roads 1'],
      [undefined, 'added'],
      [missed(), event('correct', about(missed()), { fields: FIGURE })],
    ],
  ])('%s', (_name, expected, states, events) => {
    const reviewed = applyReviews(record(), events);
    expect(values(reviewed)).toEqual(expected);
    expect([BRIDGE.id, `${ID}#figure-r1`].slice(0, states.length).map((id) => reviewed.states.get(id))).toEqual(states);
    expect(reviewed.lost).toEqual([]);
  });

  it('keeps id, quote and place of what is corrected, and what it was of what is rejected', () => {
    expect(applyReviews(record(), [event('correct')]).record.statements[0]).toEqual({ ...BRIDGE, ...TWO });
    expect(applyReviews(record(), [event('reject')]).rejected).toEqual([BRIDGE]);
  });

  it('goes by the log, not by the order events are given in', () => {
    const [first, second] = [event('reject'), event('accept')];
    expect(values(applyReviews(record(), [second, first]))).toEqual(values(applyReviews(record(), [first, second])));
  });

  it('finds a statement by kind and words when its id is gone', () => {
    const renamed = { ...BRIDGE, id: `${ID}#figure-new` };
    const reviewed = applyReviews(record([renamed, ROADS]), [event('reject')]);
    expect(reviewed.rejected).toEqual([renamed]);
    expect(reviewed.states.get(renamed.id)).toBe('rejected');
  });

  it('does not choose between two of the same words, nor take another kind', () => {
    const twins = ['n', 'm'].map((id) => ({ ...BRIDGE, id: `${ID}#figure-${id}` }));
    const reject = event('reject');
    expect(applyReviews(record(twins), [reject])).toMatchObject({ rejected: [], lost: [reject] });
    const promise = { ...BRIDGE, id: `${ID}#commitment-n`, kind: 'commitment' } as unknown as RecordStatement;
    expect(applyReviews(record([promise]), [reject]).lost).toEqual([reject]);
  });

  it('keeps events whose words are gone', () => {
    const events = [event('reject'), missed()];
    const reviewed = applyReviews(record([], 'Nothing of it.'), events);
    expect(reviewed).toMatchObject({ lost: events, rejected: [] });
    expect(reviewed.record.statements).toEqual([]);
  });

  it('moves what was added with its words', () => {
    const reviewed = applyReviews(record([], `\u{1F600} Before. ${WORDS}`), [missed()]);
    expect(reviewed.record.statements[0]).toMatchObject({
      id: `${ID}#figure-r1`,
      start: 24,
      end: 33,
      turn: 0,
      speaker: 'A',
      quote: 'Two ships',
    });
  });

  it('does not choose between two places', () => {
    expect(applyReviews(record([], `No. ${WORDS} ${WORDS}`), [missed()]).lost).toHaveLength(1);
  });

  it('makes one statement of what was added and what is found now', () => {
    const found = on('Two ships', 'figure-b');
    const reviewed = applyReviews(record([BRIDGE, found, ROADS]), [missed()]);
    expect(values(reviewed)).toEqual(['One bridge 1', 'Two ships 2', 'Three roads 1']);
    expect(reviewed.states.get(found.id)).toBe('added');
  });

  describe('laws', () => {
    const actions = fc.array(fc.tuple(fc.constantFrom<ReviewAction>('accept', 'reject', 'correct'), fc.constantFrom(BRIDGE, ROADS)), {
      maxLength: 6,
    });
    const log = actions.map((list) => list.map(([action, statement]) => event(action, statement)));

    it('undo restores what was before', () => {
      fc.assert(
        fc.property(
          log,
          fc.constantFrom<ReviewAction>('accept', 'reject', 'correct'),
          fc.constantFrom(BRIDGE, ROADS),
          (before, action, statement) => {
            const after = applyReviews(record(), [...before, event(action, statement), event('undo', statement)]);
            expect(after).toEqual(applyReviews(record(), before));
          },
        ),
      );
    });

    it('loses no statement: each is in the record or among the rejected', () => {
      fc.assert(
        fc.property(log, (events) => {
          const { record: now, rejected } = applyReviews(record(), events);
          expect([...now.statements, ...rejected].map(({ id }) => id).sort()).toEqual([BRIDGE.id, ROADS.id]);
        }),
      );
    });

    it('acts on one statement leave the others alone', () => {
      fc.assert(
        fc.property(log, (events) => {
          const alone = applyReviews(
            record(),
            events.filter((each) => each.statement === ROADS.id),
          );
          expect(applyReviews(record(), events).states.get(ROADS.id)).toEqual(alone.states.get(ROADS.id));
        }),
      );
    });
  });
});
