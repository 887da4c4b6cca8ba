import { type ReadoutRecord, saidOn } from '../../domain/index.js';

export const CITATION_STYLES = ['apa', 'bibtex', 'ris', 'csl-json'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** A record as an entry of CSL-JSON: a page of its publisher's. */
export interface CslEntry {
  readonly id: string;
  readonly type: 'webpage';
  readonly title: string;
  readonly author: readonly { readonly literal: string }[];
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly URL?: string;
  readonly language: string;
}

/** The record as a reference: in words (after the APA's manner), for BibTeX, as RIS, or as CSL-JSON. */
export async function cite(record: ReadoutRecord, style: CitationStyle): Promise<string> {
  const entry = cslEntry(record);
  if (style === 'csl-json') return `${JSON.stringify([entry], null, 2)}\n`;
  // The formatters are large, and most who look at a record do not cite it.
  const { format } = await import('./formatters.js');
  return format(style === 'bibtex' ? forTex(entry) : entry, style);
}

/** Line ends and other controls of a title would end a field of RIS. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what has to go
const oneLine = (text: string): string => text.replace(/[\s\u0000-\u001f\u007f\u2028\u2029]+/g, ' ').trim();

function cslEntry(record: ReadoutRecord): CslEntry {
  const { source, id } = record;
  const date = source.published?.slice(0, 10) ?? saidOn(record);
  const url = source.url && /^https?:\/\//i.test(source.url) ? oneLine(source.url) : null;
  return {
    id,
    type: 'webpage',
    title: oneLine(source.title ?? id),
    author: source.publisher ? [{ literal: oneLine(source.publisher) }] : [],
    ...(date && { issued: { 'date-parts': [date.split('-').map(Number)] } }),
    ...(url && { URL: url }),
    language: source.lang,
  };
}

/** What TeX would take for a command is written out; a brace of a title would end its field. */
const forTex = (entry: CslEntry): CslEntry => ({
  ...entry,
  id: entry.id.replace(/[^A-Za-z0-9.-]+/g, '-'),
  title: entry.title.replace(/[{}\\~^]/g, ' ').replace(/[&%$#_]/g, (character) => `\\${character}`),
});
