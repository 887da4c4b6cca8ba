import { describe, expect, it } from 'vitest';
import type { StatementFields } from '../../api/types.js';
import { blank } from './field-specs.js';
import { fieldsOf, writtenOf } from './written-fields.js';

const FIGURE: StatementFields = {
  kind: 'figure',
  indicator: 'trade-turnover',
  states: ['XA', 'XB'],
  measure: 'change',
  direction: 'up',
  value: '16.50',
  value_to: null,
  unit: 'percent',
  hedge: 'over',
  modality: 'actual',
  period: '2022-01/2022-06',
  source: 'XA',
};
const OTHERS: readonly StatementFields[] = [
  {
    kind: 'contact',
    channel: 'visit',
    actors: [{ state: 'XA', office: 'president', name: null }],
    with: ['XB'],
    place: null,
    when: '2022-09',
    status: 'planned',
  },
  { kind: 'commitment', states: ['XA'], action: 'build a bridge', force: 'pledge', due: '../2024', state_of_play: null },
  { kind: 'agreement', title: 'Programme', states: [], date: null, horizon: '2024', status: 'signed' },
  { kind: 'assessment', states: ['XA', 'XB'], polarity: 'mixed' },
];

describe('a statement in a form', () => {
  it.each([FIGURE, ...OTHERS].map((fields) => [fields.kind, fields] as const))('%s comes back as it went in', (kind, fields) => {
    expect(fieldsOf(kind, writtenOf(fields))).toEqual({ fields, wrong: null });
  });

  it.each([
    ['value', 'decimal', 'about 16'],
    ['value', 'required', ' '],
    ['period', 'edtf', 'last year'],
    ['states', 'states', 'Russia'],
    ['source', 'state', 'Russia'],
  ])('says that %s is wrong: %s', (name, what, text) => {
    const { texts, actors } = writtenOf(FIGURE);
    const { fields, wrong } = fieldsOf('figure', { texts: { ...texts, [name]: text }, actors });
    expect(fields).toBeNull();
    expect([...(wrong ?? [])]).toEqual([[name, what]]);
  });

  it('reads numbers and codes as people write them', () => {
    const { texts, actors } = writtenOf(FIGURE);
    const { fields } = fieldsOf('figure', { texts: { ...texts, value: '1 800 000,5', states: 'xb, xa xb', source: '' }, actors });
    expect(fields).toMatchObject({ value: '1800000.5', states: ['XA', 'XB'], source: null });
  });

  it('that is blank is not kept before it says what it has to', () => {
    expect(fieldsOf('figure', writtenOf(blank('figure', 'words', []))).wrong?.get('value')).toBe('required');
    expect(fieldsOf('commitment', writtenOf(blank('commitment', 'build a bridge', ['XA']))).fields).toMatchObject({
      action: 'build a bridge',
    });
  });
});
