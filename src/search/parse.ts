import type { Span } from '../domain/index.js';
import type { FilterNode, ParsedQuery, QueryNode } from './ast.js';
import { joined, type Node, Parser } from './parser.js';
import { Complaints } from './query-error.js';
import { scan } from './scan.js';

const LONGEST = 1000;

/**
 * Reads a query. What binds tightest first: NOT and minus, NEAR, AND (which may be left out), OR; parentheses group. Filters hold for
 * the whole query. Throws `QueryError` with the place.
 */
export function parseQuery(query: string): ParsedQuery {
  const complaints = new Complaints(query);
  if (query.length > LONGEST) {
    const rest = { start: LONGEST, end: query.length };
    throw complaints.at(rest, 'query-too-long', `the query is longer than ${LONGEST} characters`, 'ask for less at once');
  }
  const lexemes = scan(complaints);
  if (lexemes.length === 0) {
    const whole = { start: 0, end: query.length };
    throw complaints.at(whole, 'query-empty', 'nothing is asked for', 'write words, or filters such as lang:ru');
  }
  const { text, filters } = apart(complaints, new Parser(complaints, lexemes).whole());
  const denial = text && loneDenial(text);
  if (denial) {
    throw complaints.at(denial, 'query-not-alone', 'this says only what must not be there', 'add a word that must: trade NOT war');
  }
  return { query, text, filters };
}

/** Filters may stand only where they hold for everything. */
function apart(complaints: Complaints, tree: Node): { readonly text: QueryNode | null; readonly filters: readonly FilterNode[] } {
  const parts: readonly Node[] = tree.type === 'and' ? tree.parts : [tree];
  const filters = parts.filter((part) => part.type === 'filter');
  const words = parts.filter((part) => part.type !== 'filter');
  for (const part of words) refuseFilters(complaints, part);
  return { text: words.length === 0 ? null : (joined('and', words) as QueryNode), filters };
}

function refuseFilters(complaints: Complaints, node: Node): void {
  if (node.type === 'filter') {
    throw complaints.at(node, 'query-filter-inside', 'a filter holds for the whole query', 'write it outside of OR, NOT and NEAR');
  }
  if (node.type === 'and' || node.type === 'or') for (const part of node.parts) refuseFilters(complaints, part);
  if (node.type === 'not') refuseFilters(complaints, node.part);
}

/** Where the query, or a choice in it, says nothing but what must not be there: half of all passages would match. */
function loneDenial(node: QueryNode): Span | null {
  if (node.type === 'not') return node;
  if (node.type === 'words' || node.type === 'near') return null;
  if (node.type === 'and' && node.parts.every((part) => part.type === 'not')) return node.parts[0] ?? null;
  for (const part of node.parts) {
    const found = loneDenial(node.type === 'and' && part.type === 'not' ? part.part : part);
    if (found) return found;
  }
  return null;
}
