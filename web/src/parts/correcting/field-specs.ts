import type { StatementFields, StatementKind } from '../../api/types.js';
import type { Words } from '../../text/words.js';
import type { CorrectingTexts } from './text/messages.js';

export type FieldName = keyof CorrectingTexts['fields'];

/** How a field is written. `code`: one of a list; `?` may be left untold. */
export type FieldSpec =
  | {
      readonly name: FieldName;
      readonly as: 'code';
      readonly codes: (words: Words) => { readonly [code: string]: string };
      readonly optional?: boolean;
    }
  | { readonly name: FieldName; readonly as: 'text' | 'decimal' | 'edtf' | 'state'; readonly optional?: boolean }
  | { readonly name: FieldName; readonly as: 'states' | 'actors'; readonly optional?: never };

/** Units there are words for; a currency is written as its code. */
export const UNITS = [
  'percent',
  'times',
  'fraction',
  'USD',
  'EUR',
  'RUB',
  'people',
  'tonnes',
  'units',
  'm3',
  'kWh',
  'km',
  'money',
  'rank',
] as const;

export const FIELDS: { readonly [K in StatementKind]: readonly FieldSpec[] } = {
  figure: [
    { name: 'indicator', as: 'code', codes: (words) => words.indicators },
    { name: 'states', as: 'states' },
    { name: 'measure', as: 'code', codes: (words) => words.measures },
    { name: 'direction', as: 'code', codes: (words) => words.directions, optional: true },
    { name: 'value', as: 'decimal' },
    { name: 'value_to', as: 'decimal', optional: true },
    { name: 'unit', as: 'text' },
    { name: 'hedge', as: 'code', codes: (words) => words.hedges },
    { name: 'modality', as: 'code', codes: (words) => words.modalities },
    { name: 'period', as: 'edtf', optional: true },
    { name: 'source', as: 'state', optional: true },
  ],
  contact: [
    { name: 'channel', as: 'code', codes: (words) => words.contacts },
    { name: 'actors', as: 'actors' },
    { name: 'with', as: 'states' },
    { name: 'place', as: 'text', optional: true },
    { name: 'when', as: 'edtf', optional: true },
    { name: 'status', as: 'code', codes: (words) => words.statuses },
  ],
  commitment: [
    { name: 'action', as: 'text' },
    { name: 'states', as: 'states' },
    { name: 'force', as: 'code', codes: (words) => words.forces },
    { name: 'due', as: 'edtf', optional: true },
    { name: 'state_of_play', as: 'code', codes: (words) => words.play, optional: true },
  ],
  agreement: [
    { name: 'title', as: 'text' },
    { name: 'states', as: 'states' },
    { name: 'date', as: 'edtf', optional: true },
    { name: 'horizon', as: 'edtf', optional: true },
    { name: 'status', as: 'code', codes: (words) => words.agreements, optional: true },
  ],
  assessment: [
    { name: 'polarity', as: 'code', codes: (words) => words.polarities },
    { name: 'states', as: 'states' },
  ],
};

/** A statement with nothing told yet, for one that was missed. */
export const blank = (kind: StatementKind, words: string, states: readonly string[]): StatementFields => {
  switch (kind) {
    case 'figure':
      return {
        kind,
        indicator: 'trade-turnover',
        states,
        measure: 'level',
        direction: null,
        value: '',
        value_to: null,
        unit: 'USD',
        hedge: 'exact',
        modality: 'actual',
        period: null,
        source: null,
      };
    case 'contact':
      return { kind, channel: 'visit', actors: [], with: states, place: null, when: null, status: 'planned' };
    case 'commitment':
      return { kind, states, action: words, force: 'pledge', due: null, state_of_play: null };
    case 'agreement':
      return { kind, title: words, states, date: null, horizon: null, status: null };
    case 'assessment':
      return { kind, states, polarity: 'positive' };
  }
};
