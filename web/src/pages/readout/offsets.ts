import type { ReadoutRecord, Span, Statement, Turn } from '../../api/types.js';

/** A record whose spans count UTF-16 units, as `slice` takes them. Everything on the page is made from this one. */
export interface Placed {
  readonly record: ReadoutRecord;
  readonly turns: readonly Turn[];
  readonly statements: readonly Statement[];
  /** Statements that reviewers took out: marked only when they are looked at. */
  readonly rejected: readonly Statement[];
  readonly insertions: readonly Span[];
  readonly gaps: readonly Span[];
}

/** The one place where code points become UTF-16 units; a text without surrogate pairs needs nothing done. */
export function placed(record: ReadoutRecord, rejected: readonly Statement[] = []): Placed {
  const to = units(record.text);
  const move = <S extends Span>(span: S): S => ({ ...span, start: to(span.start), end: to(span.end) });
  const statementMoved = (statement: Statement): Statement => ({
    ...move(statement),
    derivation: statement.derivation.map((part) => ({ ...part, span: move(part.span) })),
  });
  return {
    record,
    turns: record.turns.map(move),
    statements: record.statements.map(statementMoved),
    rejected: rejected.map(statementMoved),
    insertions: record.insertions.map(move),
    gaps: record.gaps.map(move),
  };
}

export function units(text: string): (codePoint: number) => number {
  if (!/[\uD800-\uDBFF]/.test(text)) return (codePoint) => codePoint;
  // Where each code point begins, and after the last one the end.
  const starts: number[] = [];
  let at = 0;
  for (const character of text) {
    starts.push(at);
    at += character.length;
  }
  starts.push(at);
  return (codePoint) => starts[Math.min(codePoint, starts.length - 1)] ?? at;
}
