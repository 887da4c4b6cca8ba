import type { Span } from '../domain/index.js';
import type { FilterValue } from './scan.js';
import type { FilterName } from './vocabulary.js';

/** A query as written, before any word is expanded. Spans are UTF-16 units of the query. */
export type QueryNode = WordsNode | NearNode | BranchNode | NotNode;

export interface QueryWord {
  /** As the user wrote it. */
  readonly written: string;
  /** As it stands in the index: lower case, ё as е. */
  readonly form: string;
  /** The form without an English genitive: what dictionaries are asked for. */
  readonly base: string;
  readonly as: 'lemma' | 'exact' | 'prefix';
}

/** One word, or words side by side. */
export interface WordsNode extends Span {
  readonly type: 'words';
  readonly written: string;
  readonly words: readonly QueryWord[];
}

export interface NearNode extends Span {
  readonly type: 'near';
  readonly distance: number;
  readonly operands: readonly QueryNode[];
}

export interface BranchNode extends Span {
  readonly type: 'and' | 'or';
  readonly parts: readonly QueryNode[];
}

export interface NotNode extends Span {
  readonly type: 'not';
  readonly part: QueryNode;
}

export interface FilterNode extends Span {
  readonly type: 'filter';
  readonly name: FilterName;
  readonly values: readonly FilterValue[];
}

export interface ParsedQuery {
  readonly query: string;
  /** Null when the query is filters alone. */
  readonly text: QueryNode | null;
  readonly filters: readonly FilterNode[];
}
