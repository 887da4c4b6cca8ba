import { InputError, type Page } from '../domain/index.js';
import { readCsv } from './archives/csv.js';
import { readJson } from './archives/json.js';
import { type ArchiveItem, type ArchiveSettings, readJsonLines } from './archives/jsonl.js';
import { canonicalEncoding, declaredInHeader } from './encoding/declared.js';
import { decodeBytes } from './encoding/decode.js';
import { decoderOf } from './encoding/decoder.js';
import { detectEncoding, type EncodingHints } from './encoding/detect.js';
import { errorPage } from './error-page.js';
import { binaryError, isArchive, type Kind, kindOf } from './kind.js';
import { type IntakeOptions, type IntakeResult, MAX_BYTES } from './options.js';
import { pageFromHtml } from './pages/from-html.js';
import { pageFromRecord } from './pages/from-record.js';
import { emptyInput, pageFromText } from './pages/from-text.js';
import type { PageMeta } from './pages/meta.js';
import { failureOf } from './sources/failure.js';
import { fileSources } from './sources/files.js';
import type { Source } from './sources/source.js';
import { stdinSource } from './sources/stdin.js';
import { collect, gunzip, isGzip, type Peeked, peek, tooLarge } from './sources/stream.js';
import { isAddress, webSource } from './sources/web.js';

/**
 * Reads inputs one after another: files, folders, `http(s)` addresses, and `-` for standard input; plain text, HTML, and archives of records (JSON Lines,
 * JSON, CSV), any of them gzipped. Yields one result a document; at no time is more than one document in memory. What cannot be read is a result
 * with an error, and the rest goes on; the generator itself throws for an unknown encoding in `options` only.
 */
export async function* readInputs(inputs: readonly string[], options: IntakeOptions = {}): AsyncGenerator<IntakeResult> {
  if (options.encoding !== undefined && canonicalEncoding(options.encoding) === null) {
    throw new InputError(
      'bad-encoding',
      options.encoding,
      'there is no such encoding',
      'use a name such as utf-8, windows-1251, koi8-r or utf-16le',
    );
  }
  for (const input of inputs) {
    for await (const source of sourcesOf(input, options)) {
      if (source instanceof InputError) yield { ok: false, error: source };
      else yield* guarded(source, options);
    }
  }
}

async function* sourcesOf(input: string, options: IntakeOptions): AsyncGenerator<Source | InputError> {
  if (input === '-') yield stdinSource(options.stdin ?? process.stdin);
  else if (isAddress(input)) {
    try {
      yield await webSource(input, options.timeout ?? 30_000);
    } catch (error) {
      yield failureOf(error, input);
    }
  } else yield* fileSources(input);
}

async function* guarded(source: Source, options: IntakeOptions): AsyncGenerator<IntakeResult> {
  try {
    yield* readSource(source, options);
  } catch (error) {
    yield { ok: false, error: failureOf(error, source.place) };
  }
}

async function* readSource(source: Source, options: IntakeOptions): AsyncGenerator<IntakeResult> {
  const opened = await peek(source.chunks);
  const packed = isGzip(opened.head);
  let content = opened;
  try {
    if (packed) content = await peek(gunzip(opened.chunks));
    yield* readContent(content, packed, source, options);
  } finally {
    await content.close();
    await opened.close();
  }
}

async function* readContent(content: Peeked, packed: boolean, source: Source, options: IntakeOptions): AsyncGenerator<IntakeResult> {
  const { place } = source;
  const limit = options.maxBytes ?? MAX_BYTES;
  if (content.head.length === 0) throw emptyInput(place);
  const hints: EncodingHints = { override: options.encoding ?? null, declared: declaredInHeader(source.contentType) };
  const { encoding } = detectEncoding(content.head, hints);
  const binary = binaryError(content.head, encoding, place);
  if (binary !== null) throw binary;
  const head = decoderOf(encoding).decode(content.head);
  const kind = kindOf(source.name, source.contentType, head);
  if (isArchive(kind)) {
    const settings = { place, encoding, maxBytes: limit };
    yield* readArchive(itemsOf(kind, content, head, settings), settings, options);
    return;
  }
  if (!packed && source.size !== null && source.size > limit) throw tooLarge(place, source.size, limit);
  const meta: PageMeta = { at: place, url: source.url, lang: options.lang ?? null, publisher: options.publisher ?? null };
  yield resultOf(readDocument(await collect(content.chunks, limit, place), kind, meta, hints), place);
}

function itemsOf(kind: Kind, content: Peeked, head: string, settings: ArchiveSettings): AsyncGenerator<ArchiveItem> {
  if (kind === 'jsonl') return readJsonLines(content.chunks, settings);
  return kind === 'json' ? readJson(content.chunks, settings) : readCsv(content.chunks, head, settings);
}

async function* readArchive(
  items: AsyncGenerator<ArchiveItem>,
  settings: ArchiveSettings,
  options: IntakeOptions,
): AsyncGenerator<IntakeResult> {
  let any = false;
  for await (const item of items) {
    any = true;
    if (item.error !== null) yield { ok: false, error: item.error };
    else {
      const beside: PageMeta = { lang: options.lang ?? null, publisher: options.publisher ?? null, diagnostics: item.diagnostics };
      yield resultOf(pageFromRecord(item.value, item.at, beside), item.at);
    }
  }
  if (!any) throw emptyInput(settings.place);
}

function readDocument(bytes: Buffer, kind: Kind, meta: PageMeta, hints: EncodingHints): Page | InputError {
  if (kind === 'html') {
    const refused = meta.url ? errorPage(decodeBytes(bytes, hints).text, meta.url) : null;
    return refused ?? pageFromHtml(bytes, meta, hints);
  }
  const decoded = decodeBytes(bytes, hints);
  return pageFromText(decoded.text, { ...meta, diagnostics: decoded.diagnostics, ...(decoded.exact ? {} : { bytes }) });
}

const resultOf = (page: Page | InputError, place: string): IntakeResult =>
  page instanceof InputError ? { ok: false, error: page } : { ok: true, page, place };
