import type { Evidence, Figure, Party, Speaker } from '../../domain/index.js';

export const NARDANIA: Speaker = { name: 'Marek Tordan', state: 'XA', office: 'president', person: 'x-marek-tordan' };
export const NARDANIAN_PREMIER: Speaker = { name: 'Stefan Olvik', state: 'XA', office: 'prime-minister', person: 'x-stefan-olvik' };
export const OZERIA: Speaker = { name: 'Lothar Brennek', state: 'XB', office: 'prime-minister', person: 'x-lothar-brennek' };
const PARTIES: readonly Party[] = [
  { state: 'XA', name: 'Marek Tordan', office: 'president', person: 'x-marek-tordan' },
  { state: 'XB', name: 'Lothar Brennek', office: 'prime-minister', person: 'x-lothar-brennek' },
];

export interface Said extends Partial<Omit<Figure, 'kind'>> {
  /** The value's own words; the quote too, when there is none. */
  readonly words?: string | null;
  readonly quote?: string;
  /** What the figure is of, as the quote words it. */
  readonly noun?: string;
  readonly by?: Speaker | null;
  readonly said?: string | null;
  readonly meeting?: string;
  readonly record?: string;
  readonly publisher?: string;
  readonly parties?: readonly Party[];
}

/** A figure said on 1 March 2024 by Nardania's president: trade with Ozeria, its change in 2023, in percent; with the fields given. */
export function said(fields: Said): Evidence<'figure'> {
  const { words = null, by = NARDANIA, said: day = '2024-03-01', noun, ...rest } = fields;
  const { meeting = `${day}:XA-XB`, record = `president.nardania.example:en:${day}`, publisher = 'president.nardania.example' } = rest;
  const { parties = PARTIES, quote = words ?? 'a figure', ...figure } = rest;
  const at = words === null ? -1 : quote.indexOf(words);
  const nounAt = noun === undefined ? -1 : quote.indexOf(noun);
  const part = (name: string, from: number, length: number) =>
    from < 0 ? [] : [{ name, span: { start: 100 + from, end: 100 + from + length }, value: '' }];
  return {
    statement: {
      kind: 'figure',
      indicator: figure.indicator ?? 'trade-turnover',
      states: figure.states ?? ['XA', 'XB'],
      measure: figure.measure ?? 'change',
      direction: figure.direction === undefined ? ((figure.measure ?? 'change') === 'change' ? 'up' : null) : figure.direction,
      value: figure.value ?? '16',
      value_to: figure.value_to ?? null,
      unit: figure.unit ?? 'percent',
      hedge: figure.hedge ?? 'exact',
      modality: figure.modality ?? 'actual',
      period: figure.period === undefined ? '2023' : figure.period,
      source: figure.source ?? null,
      id: `${record}#figure-${(count++).toString(16).padStart(10, '0')}`,
      start: 100,
      end: 100 + quote.length,
      turn: 0,
      speaker: by?.name ?? null,
      quote,
      rule: 'figure/change',
      confidence: 'high',
      derivation: [...part('indicator', nounAt, noun?.length ?? 0), ...part('value', at, words?.length ?? 0)],
    },
    source: { record, publisher, lang: 'en', url: null, title: null, meeting, date: day, place: null, channel: 'meeting', parties },
    by,
    said: day,
    review: null,
  };
}
let count = 0;
