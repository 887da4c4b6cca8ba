import { InputError, type Span } from '../domain/index.js';

export const QUERY_ERRORS = [
  'query-empty',
  'query-too-long',
  'query-too-many-words',
  'query-too-deep',
  'query-quote-open',
  'query-quote-close',
  'query-quote-empty',
  'query-bracket-open',
  'query-bracket-close',
  'query-parenthesis-open',
  'query-parenthesis-close',
  'query-group-empty',
  'query-operand',
  'query-not-alone',
  'query-near-operand',
  'query-near-distance',
  'query-near-mixed',
  'query-too-many-forms',
  'query-filter-unknown',
  'query-filter-empty',
  'query-filter-value',
  'query-filter-inside',
  'query-filter-negated',
  'query-date',
  'query-date-order',
  'query-star',
  'query-prefix-short',
  'query-no-word',
] as const;
export type QueryErrorCode = (typeof QUERY_ERRORS)[number];

/** A query that cannot be understood: what is wrong, and where in it (code points). */
export class QueryError extends InputError {
  constructor(
    code: QueryErrorCode,
    readonly query: string,
    readonly span: Span,
    message: string,
    mend: string,
  ) {
    super(code, `query:${span.start + 1}`, message, mend);
  }
}

/** Makes the errors of one query; places are given in UTF-16 units, as the scanner counts. */
export class Complaints {
  constructor(readonly query: string) {}

  at(span: Span, code: QueryErrorCode, message: string, mend: string): QueryError {
    const points = (unit: number): number => Array.from(this.query.slice(0, unit)).length;
    return new QueryError(code, this.query, { start: points(span.start), end: points(span.end) }, message, mend);
  }
}
