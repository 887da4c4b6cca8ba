import type { Span } from '../domain/index.js';
import type { FilterNode, QueryNode } from './ast.js';
import { filterNode, type WordsLexeme, wordsNode } from './leaf.js';
import type { Complaints } from './query-error.js';
import type { Lexeme } from './scan.js';

const MOST_WORDS = 60;
const DEEPEST = 20;
const NEAR_BY = 10;
const FARTHEST = 100;

/** Filters are sorted out of the tree afterwards. */
export type Node = QueryNode | FilterNode;

/** By descent; one piece ahead. */
export class Parser {
  private at = 0;
  private depth = 0;
  private words = 0;

  constructor(
    private readonly complaints: Complaints,
    private readonly lexemes: readonly Lexeme[],
  ) {}

  whole(): Node {
    const tree = this.or();
    const rest = this.lexemes[this.at];
    if (rest)
      throw this.complaints.at(
        rest,
        'query-parenthesis-close',
        'nothing was opened that ) could close',
        'write ( before the group, or take ) away',
      );
    return tree;
  }

  private or(): Node {
    const parts = [this.and()];
    for (let operator = this.operator('or'); operator; operator = this.operator('or')) parts.push(this.and(operator));
    return joined('or', parts);
  }

  private and(after?: Lexeme): Node {
    const parts = [this.near(after)];
    for (;;) {
      const next = this.lexemes[this.at];
      if (!next || next.type === 'close' || (next.type === 'operator' && next.name === 'or')) break;
      if (next.type === 'operator' && next.name === 'and') this.at++;
      parts.push(this.near(next));
    }
    return joined('and', parts);
  }

  private near(after?: Lexeme): Node {
    const start = this.lexemes[this.at]?.start ?? 0;
    const first = this.unary(after);
    const operands: QueryNode[] = [];
    let distance: number | null = null;
    for (let operator = this.operator('near'); operator; operator = this.operator('near')) {
      const told = this.distance(operator);
      if (distance !== null && told !== distance) {
        throw this.complaints.at(
          operator,
          'query-near-mixed',
          'one group has one distance',
          `write ${operator.written.split('/')[0]}/${distance} here too, or use parentheses`,
        );
      }
      distance = told;
      if (operands.length === 0) operands.push(this.operand(first));
      operands.push(this.operand(this.unary(operator)));
    }
    if (distance === null) return first;
    return { type: 'near', distance, operands, start, end: (this.lexemes[this.at - 1] as Lexeme).end };
  }

  /** What may stand beside NEAR: words, phrases, and choices of them. */
  private operand(node: Node): QueryNode {
    if (node.type === 'words') return node;
    if (node.type === 'or') for (const part of node.parts) this.operand(part);
    else
      throw this.complaints.at(
        node,
        'query-near-operand',
        'NEAR takes words, phrases, or a choice of them',
        'write, for example, trade NEAR/5 (growth OR decline)',
      );
    return node;
  }

  private distance({ distance, ...operator }: Extract<Lexeme, { type: 'operator' }>): number {
    if (distance === null) return NEAR_BY;
    if (/^\d{1,3}$/.test(distance) && Number(distance) <= FARTHEST) return Number(distance);
    throw this.complaints.at(
      operator,
      'query-near-distance',
      `"${distance}" is no distance`,
      `write how many words may stand between, 0 to ${FARTHEST}: NEAR/5`,
    );
  }

  private unary(after?: Lexeme): Node {
    const next = this.lexemes[this.at];
    const denies = next?.type === 'minus' || (next?.type === 'operator' && next.name === 'not');
    if (!next || !denies) return this.primary(after);
    this.at++;
    this.deeper(next);
    const part = this.unary(next);
    this.depth--;
    if (part.type === 'filter') {
      throw this.complaints.at(
        { start: next.start, end: part.end },
        'query-filter-negated',
        'a filter cannot be denied',
        'name the values that are wanted',
      );
    }
    return part.type === 'not' ? part.part : { type: 'not', part, start: next.start, end: part.end };
  }

  private primary(after?: Lexeme): Node {
    const next = this.lexemes[this.at];
    if (!next || next.type === 'operator' || next.type === 'close' || next.type === 'minus') throw this.missing(next, after);
    this.at++;
    if (next.type === 'open') return this.group(next);
    return next.type === 'filter' ? filterNode(this.complaints, next) : this.leaf(next);
  }

  private group(open: Lexeme): Node {
    this.deeper(open);
    const next = this.lexemes[this.at];
    if (next?.type === 'close')
      throw this.complaints.at(
        { start: open.start, end: next.end },
        'query-group-empty',
        'there is nothing between the parentheses',
        'write words there, or take them away',
      );
    if (!next) throw this.unclosed(open);
    const inside = this.or();
    if (this.lexemes[this.at]?.type !== 'close') throw this.unclosed(open);
    this.at++;
    this.depth--;
    return inside;
  }

  private leaf(lexeme: WordsLexeme): QueryNode {
    const node = wordsNode(this.complaints, lexeme);
    this.words += node.words.length;
    if (this.words > MOST_WORDS) {
      throw this.complaints.at(lexeme, 'query-too-many-words', `these are more than ${MOST_WORDS} words`, 'ask for less at once');
    }
    return node;
  }

  private operator(name: string): Extract<Lexeme, { type: 'operator' }> | null {
    const next = this.lexemes[this.at];
    if (next?.type !== 'operator' || next.name !== name) return null;
    this.at++;
    return next;
  }

  private deeper(at: Span): void {
    if (++this.depth > DEEPEST)
      throw this.complaints.at(at, 'query-too-deep', `more than ${DEEPEST} levels of parentheses`, 'ask for less at once');
  }

  private unclosed(open: Span) {
    return this.complaints.at(open, 'query-parenthesis-open', 'the parenthesis is not closed', 'write ) after the group');
  }

  /** Something should stand here: the operator before it or after it is to blame. */
  private missing(next: Lexeme | undefined, after: Lexeme | undefined) {
    const blamed = after?.type === 'operator' || after?.type === 'minus' ? after : (next ?? after);
    const end = this.complaints.query.length;
    const span = blamed ?? { start: end, end };
    if (blamed?.type === 'close')
      return this.complaints.at(
        span,
        'query-parenthesis-close',
        'nothing was opened that ) could close',
        'write ( before the group, or take ) away',
      );
    const written = this.complaints.query.slice(span.start, span.end);
    const side = blamed === after ? 'after' : 'before';
    const near = blamed?.type === 'operator' && blamed.name === 'near';
    const mend = near
      ? 'write it between two words: trade NEAR/5 growth'
      : `write a word there; to look for the word itself write "${written.toLowerCase()}"`;
    return this.complaints.at(span, 'query-operand', `there is nothing ${side} ${written}`, mend);
  }
}

/** A branch of one part is the part; branches of one kind flow together. */
export function joined(type: 'and' | 'or', parts: readonly Node[]): Node {
  const [first] = parts;
  if (first && parts.length === 1) return first;
  const flat = parts.flatMap((part) => (part.type === type ? [...part.parts] : [part]) as Node[]);
  // Filters among the parts are sorted out, or refused, by `parseQuery`.
  return { type, parts: flat as readonly QueryNode[], start: (first as Node).start, end: (parts.at(-1) as Node).end };
}
