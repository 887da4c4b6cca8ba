import { InputError, type Page } from '../domain/index.js';
import { readCsv } from './archives/csv.js';
import { readJson } from './archives/json.js';
import { type ArchiveItem, type ArchiveSettings, readJsonLines } from './archives/jsonl.js';
import { binaryError } from './binary.js';
import { readDocument } from './documents/read-document.js';
import { declaredInHeader } from './encoding/declared.js';
import { decoderOf } from './encoding/decoder.js';
import { detectEncoding, type EncodingHints } from './encoding/detect.js';
import { type ArchiveKind, type DocumentKind, isArchive, isList, kindByMagic, kindOf } from './kind.js';
import type { List } from './lists/listed.js';
import { readList } from './lists/read-list.js';
import { type IntakeOptions, type IntakeResult, MAX_BYTES } from './options.js';
import { pageFromRecord } from './pages/from-record.js';
import { emptyInput } from './pages/from-text.js';
import { type PageMeta, sha256 } from './pages/meta.js';
import type { Source } from './sources/source.js';
import { collect, firstUnpacked, gunzip, gunzipAsFar, isGzip, type Peeked, peek, tooLarge } from './sources/stream.js';

/**
 * What is found in a source: a result for the user, or a list of addresses that lead to documents. `sole` is true for a page that is all of its source,
 * as opposed to one of an archive's.
 */
export type Found = { readonly result: IntakeResult; readonly sole: boolean } | { readonly list: List; readonly sha256: string };

/** Reads one source, whatever it is; with `pagesOnly` archives, which may have no end, are refused. Throws for what cannot be read at all (`InputError`, or an error of the system). */
export async function* readSource(source: Source, options: IntakeOptions, pagesOnly: boolean): AsyncGenerator<Found> {
  const opened = await peek(source.chunks);
  const packed = isGzip(opened.head);
  let content = opened;
  try {
    let damaged = false;
    const unpacked = !packed
      ? null
      : holdsWarc(opened.head)
        ? gunzipAsFar(opened.chunks, () => {
            damaged = true;
          })
        : gunzip(opened.chunks);
    if (unpacked !== null) content = await peek(unpacked);
    yield* readContent({ ...content, packed, damaged: () => damaged }, source, options, pagesOnly);
  } finally {
    await content.close();
    await opened.close();
  }
}

interface Content extends Peeked {
  readonly packed: boolean;
  /** True when the packing of a web archive turned out to be damaged. */
  damaged(): boolean;
}

async function* readContent(content: Content, source: Source, options: IntakeOptions, pagesOnly: boolean): AsyncGenerator<Found> {
  const { place, url } = source;
  const maxBytes = options.maxBytes ?? MAX_BYTES;
  if (content.head.length === 0) throw emptyInput(place);
  const hints: EncodingHints = { override: options.encoding ?? null, declared: declaredInHeader(source.contentType) };
  const { kind, encoding, head } = recognise(content, source, hints);
  if (pagesOnly && isArchive(kind)) throw notAPage(place);
  if (kind === 'warc') {
    const { readWarc } = await import('./archives/warc/index.js');
    for await (const result of readWarc(content.chunks, { ...content, place, maxBytes, options })) yield { result, sole: false };
    return;
  }
  if (isArchive(kind)) {
    yield* readArchive(itemsOf(kind, content, head, { place, encoding, maxBytes }), place, options);
    return;
  }
  if (!content.packed && source.size !== null && source.size > maxBytes) throw tooLarge(place, source.size, maxBytes);
  const bytes = await collect(content.chunks, maxBytes, place);
  if (isList(kind)) {
    yield { list: readList(bytes, kind, place, url, hints), sha256: sha256(bytes) };
    return;
  }
  const meta: PageMeta = { at: place, url, lang: options.lang ?? null, publisher: options.publisher ?? null };
  const page = await readDocument(bytes, kind, { meta, hints, maxBytes, asked: url === null ? null : place });
  yield { result: resultOf(page, place), sole: true };
}

const notAPage = (place: string): InputError =>
  new InputError('not-a-page', place, 'the entry leads to an archive, not to a page', 'give the address of the archive itself');

type TextKind = Exclude<ArchiveKind, 'warc'>;

function recognise(content: Peeked, { place, name, contentType }: Source, hints: EncodingHints) {
  const magic = kindByMagic(content.head, name, contentType);
  if (magic !== null) return { kind: magic as 'warc' | DocumentKind, encoding: 'utf-8', head: '' };
  const { encoding } = detectEncoding(content.head, hints);
  const binary = binaryError(content.head, encoding, place);
  if (binary !== null) throw binary;
  const head = decoderOf(encoding).decode(content.head);
  return { kind: kindOf(name, contentType, head, content.whole), encoding, head };
}

/** True for packed bytes that begin with a record of a web archive; those are read as far as they go, even where the packing breaks off. */
function holdsWarc(packed: Buffer): boolean {
  return firstUnpacked(packed.subarray(0, 4096)).startsWith('WARC/');
}

function itemsOf(kind: TextKind, content: Peeked, head: string, settings: ArchiveSettings): AsyncGenerator<ArchiveItem> {
  if (kind === 'jsonl') return readJsonLines(content.chunks, settings);
  return kind === 'json' ? readJson(content.chunks, settings) : readCsv(content.chunks, head, settings);
}

async function* readArchive(items: AsyncGenerator<ArchiveItem>, place: string, options: IntakeOptions): AsyncGenerator<Found> {
  let any = false;
  for await (const item of items) {
    any = true;
    if (item.error !== null) yield { result: { ok: false, error: item.error }, sole: false };
    else {
      const beside: PageMeta = { lang: options.lang ?? null, publisher: options.publisher ?? null, diagnostics: item.diagnostics };
      yield { result: resultOf(pageFromRecord(item.value, item.at, beside), item.at), sole: false };
    }
  }
  if (!any) throw emptyInput(place);
}

const resultOf = (page: Page | InputError, place: string): IntakeResult =>
  page instanceof InputError ? { ok: false, error: page } : { ok: true, page, place };
