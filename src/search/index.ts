export type { ParsedQuery, QueryNode, QueryWord } from './ast.js';
export { inContext, type KeywordInContext } from './context.js';
export { type Expanded, expand, type Matched, type MatchedWord } from './expand.js';
export { filtersOf, namesStates, type StateNames } from './filters.js';
export { parseQuery } from './parse.js';
export { passagesOf } from './passages.js';
export { QUERY_ERRORS, QueryError, type QueryErrorCode } from './query-error.js';
export { FILTER_NAMES, type FilterName, OPERATORS } from './vocabulary.js';
