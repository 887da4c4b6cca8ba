import { STATEMENT_KINDS, type StatementKind } from '../api/types.js';

// What the address of each page may hold besides its path. What is none of it is left out.

type Given = Record<string, unknown>;
const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
const oneOf = <T extends string>(value: unknown, values: readonly T[]): T | undefined => values.find((each) => each === value);
const day = (value: unknown): string | undefined => (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined);

/** Without what is undefined. */
const given = <T extends object>(asked: T): T => Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined)) as T;

export interface SearchAddress {
  /** A number of a query such as `2022` comes out of the address as one. */
  readonly q?: string | undefined;
  readonly order?: 'rank' | 'date' | undefined;
  readonly page?: number | undefined;
  readonly view?: 'kwic' | 'cards' | undefined;
}
export const searchAsked = ({ q, order, page, view }: Given): SearchAddress =>
  given({
    q: text(typeof q === 'number' ? String(q) : q),
    order: oneOf(order, ['rank', 'date']),
    page: typeof page === 'number' && Number.isInteger(page) && page > 1 ? page : undefined,
    view: oneOf(view, ['kwic', 'cards']),
  });

export const pairAsked = ({ asOf }: Given): { readonly asOf?: string | undefined } => given({ asOf: day(asOf) });

export const peopleAsked = ({ name }: Given): { readonly name?: string | undefined } => given({ name: text(name) });

export interface MeetingsAddress {
  readonly view?: 'list' | 'calendar' | 'map' | undefined;
  /** `2022-06` */
  readonly month?: string | undefined;
  /** `RU-AZ` */
  readonly pair?: string | undefined;
}
export const meetingsAsked = ({ view, month, pair }: Given): MeetingsAddress =>
  given({
    view: oneOf(view, ['list', 'calendar', 'map']),
    month: typeof month === 'string' && /^\d{4}-(?:0[1-9]|1[0-2])$/.test(month) ? month : undefined,
    pair: typeof pair === 'string' && /^[A-Z]{2}-[A-Z]{2}$/.test(pair) ? pair : undefined,
  });

export const compareAsked = ({ a, b }: Given): { readonly a?: string | undefined; readonly b?: string | undefined } =>
  given({ a: text(a), b: text(b) });

export interface ReviewAddress {
  readonly kind?: StatementKind | undefined;
  readonly confidence?: 'high' | 'medium' | undefined;
  readonly view?: 'queue' | 'history' | undefined;
}
export const reviewAsked = ({ kind, confidence, view }: Given): ReviewAddress =>
  given({
    kind: oneOf(kind, STATEMENT_KINDS),
    confidence: oneOf(confidence, ['high', 'medium']),
    view: oneOf(view, ['queue', 'history']),
  });
