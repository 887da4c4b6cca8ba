export { CITATION_STYLES, type CitationStyle, cite } from './citation/citation.js';
