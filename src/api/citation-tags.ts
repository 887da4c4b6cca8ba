import type { ReadoutRecord } from '../domain/index.js';

/** What reference managers read in a page's head (Highwire's names). */
export function citationTags({ source, meeting, id }: ReadoutRecord): string {
  const date = (source.published ?? meeting.date)?.slice(0, 10).replaceAll('-', '/');
  const tags: readonly (readonly [name: string, content: string | null | undefined])[] = [
    ['citation_title', source.title ?? id],
    // As in a citation of it: the page is its publisher's, whoever speaks in it.
    ['citation_author', source.publisher],
    ['citation_publication_date', date],
    ['citation_publisher', source.publisher],
    ['citation_public_url', source.url],
    ['citation_language', source.lang],
  ];
  return tags
    .filter(([, content]) => content)
    .map(([name, content]) => `<meta name="${name}" content="${escaped(content as string)}">`)
    .join('');
}

const ESCAPES: { readonly [character: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** For an attribute in double quotes. Line ends and other controls become spaces. */
const escaped = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what has to go
  text.replace(/[\u0000-\u001f\u007f]+/g, ' ').replace(/[&<>"']/g, (character) => ESCAPES[character] as string);
