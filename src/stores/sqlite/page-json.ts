import type { Page, ReadoutRecord } from '../../domain/index.js';

/** JSON of a page without its text, which is the record's, and without its bytes, which are kept apart. */
export function packPage({ text, original: _bytes, ...rest }: Page, record: ReadoutRecord): string {
  return JSON.stringify(text === record.text ? rest : { ...rest, text });
}

/**
 * The page as it was given; of a record that an earlier Readout kept without its page, what the record tells of it: the menus in its text are
 * then not known, and where the bytes are kept it is better read from them again.
 */
export function unpackPage(record: ReadoutRecord, packed: string | null, original: Uint8Array | null): Page {
  const { text, source } = record;
  if (packed !== null) return { text, ...(JSON.parse(packed) as Omit<Page, 'text' | 'original'>), original };
  const [date = null, time = null] = source.published?.split('T') ?? [];
  return {
    text,
    lang: source.lang as Page['lang'],
    inputId: source.id,
    publisher: source.publisher,
    url: source.url,
    key: record.id.slice(record.id.lastIndexOf(':') + 1),
    told: { title: source.title, date, time, place: null },
    apparatus: [],
    sha256: source.sha256,
    original,
    diagnostics: [],
  };
}
