import { InputError } from '../../domain/index.js';
import { harmlessLine } from '../terminal/harmless.js';
import { width } from '../terminal/layout.js';
import type { Call } from './command.js';

/** The arguments are one query, however the shell has cut it. */
export const queryOf = ({ args }: Call): string => args.join(' ');

/** What a failure about a query tells of it. */
interface PlaceInQuery {
  readonly query: string;
  readonly span: { readonly start: number; readonly end: number };
}
const tellsPlace = (error: unknown): error is InputError & PlaceInQuery =>
  error instanceof InputError && 'query' in error && 'span' in error;

/** Where the query cannot be understood, it is printed with the place marked; the failure itself is told as all are. */
export async function markingPlace<T>({ terminal }: Call, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (tellsPlace(error)) terminal.tell(markedQuery(error));
    throw error;
  }
}

const LONGEST = 300;

/** Line ends and control characters keep their places: each becomes one visible character. */
function markedQuery({ query, span }: PlaceInQuery): string {
  const shown = Array.from(query.slice(0, LONGEST), (character) => (/\s/u.test(character) ? ' ' : harmlessLine(character)));
  const before = shown.slice(0, span.start).join('');
  const marked = shown.slice(span.start, span.end).join('');
  return `  ${shown.join('')}\n  ${' '.repeat(width(before))}${'^'.repeat(Math.max(1, width(marked)))}\n`;
}
