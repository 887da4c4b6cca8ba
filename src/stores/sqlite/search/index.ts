export { dropPassages, indexAgain, indexPassages, refreshPassages } from './index-passages.js';
export { SEARCH_MIGRATION_STATEMENTS } from './tables.js';
export { TextRows } from './text-rows.js';
