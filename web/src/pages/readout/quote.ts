import type { ReadoutRecord } from '../../api/types.js';

interface Quoted {
  readonly quote: string;
  /** Who says it, with office and state; null where many speak as one or the publisher tells. */
  readonly by: string | null;
  /** When, in words. */
  readonly said: string | null;
}

/** Words with whose they are and where they stand, for pasting into a text. `marks` puts the language's quotation marks around them. */
export function quoteWithCitation(
  { quote, by, said }: Quoted,
  { title, publisher, url }: Pick<ReadoutRecord['source'], 'title' | 'publisher' | 'url'>,
  marks: (text: string) => string,
): string {
  const line = (text: string): string => text.replace(/\s+/g, ' ').trim();
  const source = [title && line(title), publisher, said].filter(Boolean).join(', ');
  const told = [by, source].filter(Boolean).join('. ');
  return [`${marks(line(quote))} — ${told}${/[.!?…]$/.test(told) ? '' : '.'}`, url].filter(Boolean).join(' ');
}
