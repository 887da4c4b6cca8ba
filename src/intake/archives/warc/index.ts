import { InputError } from '../../../domain/index.js';
import { readDocument } from '../../documents/read-document.js';
import { declaredInHeader } from '../../encoding/declared.js';
import { decoderOf } from '../../encoding/decoder.js';
import { detectEncoding } from '../../encoding/detect.js';
import { type DocumentKind, isArchive, isList, kindByMagic, kindOf, mediaType } from '../../kind.js';
import type { IntakeOptions, IntakeResult } from '../../options.js';
import { tooLarge } from '../../sources/stream.js';
import { readStoredAnswer, type StoredAnswer } from './http.js';
import { PassedOver } from './passed-over.js';
import { type Breakage, readWarcRecords, type WarcRecord } from './records.js';

export interface WarcSettings {
  readonly place: string;
  /** True when the archive was packed, so that offsets are those of what was unpacked. */
  readonly packed: boolean;
  /** True when the packing turned out to be damaged, so that what was unpacked ends before the archive does. */
  damaged(): boolean;
  readonly maxBytes: number;
  readonly options: IntakeOptions;
}

/** Media types of pages; what states another one is a picture, a script, a style. */
const PAGES = /^(?:text\/(?:html|plain)|application\/(?:xhtml\+xml|pdf|vnd\.openxmlformats-officedocument\.wordprocessingml\.document))$/;

/**
 * The pages of a web archive, as they come: every answer 200 with HTML, text, PDF or DOCX, read by the same rules as a page that is fetched. What is no
 * page is counted and told in one note at the end. An archive that breaks off is read as far as it is whole; then comes an error of code `bad-warc` with
 * the offset of the record. No more than one record is in memory.
 */
export async function* readWarc(chunks: AsyncIterable<Uint8Array>, settings: WarcSettings): AsyncGenerator<IntakeResult> {
  const { place, maxBytes } = settings;
  const passed = new PassedOver();
  let count = 0;
  let broken: InputError | null = null;
  for await (const record of readWarcRecords(chunks, isWanted, maxBytes)) {
    if ('why' in record) broken = breakage(record, settings, count);
    else {
      count++;
      const result = await read(record, settings, passed);
      if (result !== null) yield result;
    }
  }
  if (settings.damaged()) {
    broken = new InputError(
      'bad-warc',
      place,
      `the packing is damaged behind record ${count}; what stands before is read`,
      'fetch the archive again',
    );
  }
  const note = passed.inWords();
  if (note !== null) yield { ok: null, note: { code: 'passed-over', place, message: note, sha256: null } };
  if (broken !== null) yield { ok: false, error: broken };
}

/** `resource` records hold a file without an answer around it. */
const isWanted = (type: string, contentType: string | null): boolean =>
  type === 'response' ? /^application\/http\b/i.test(contentType ?? 'application/http') : type === 'resource';

async function read(record: WarcRecord, { place, maxBytes, options }: WarcSettings, passed: PassedOver): Promise<IntakeResult | null> {
  const { type, url, block } = record;
  if (type !== 'response' && type !== 'resource') return null;
  if (url === null || !/^https?:\/\//i.test(url)) return passed.over('other');
  const at = `${place}@${record.offset}`;
  if (block === null) return record.length > maxBytes ? { ok: false, error: tooLarge(at, record.length, maxBytes) } : passed.over('other');
  const answer = type === 'resource' ? plain(block, record.contentType) : readStoredAnswer(block, maxBytes);
  if (answer === null) return passed.over('other');
  if (answer.status !== 200) return passed.over(answer.status >= 300 && answer.status < 400 ? 'redirect' : 'status');
  const media = mediaType(answer.contentType);
  if ((media !== '' && !PAGES.test(media)) || /\/robots\.txt(?:$|\?)/.test(url)) return passed.over('other');
  const content = answer.content();
  if (content === null) return passed.over('packed');
  if (content.length === 0) return passed.over('empty');
  const hints = { override: options.encoding ?? null, declared: declaredInHeader(answer.contentType) };
  const kind = documentKind(content, url, answer.contentType, hints);
  if (kind === null) return passed.over('other');
  const meta = { at, url, lang: options.lang ?? null, publisher: options.publisher ?? null };
  const page = await readDocument(content, kind, { meta, hints, maxBytes, asked: url });
  if (!(page instanceof InputError)) return { ok: true, page, place: at };
  // Most pages of a site are lists and menus; nobody wants a line for each of them.
  if (page.code === 'no-article' || page.code === 'error-page' || page.code === 'empty') return passed.over(page.code);
  return { ok: false, error: page };
}

const plain = (block: Buffer, contentType: string | null): StoredAnswer => ({ status: 200, contentType, content: () => block });

function documentKind(
  content: Buffer,
  url: string,
  contentType: string | null,
  hints: Parameters<typeof detectEncoding>[1],
): DocumentKind | null {
  // The ending of an address (`.php`, `.csv`) tells less than what the server said.
  const name = contentType === null ? (url.split(/[?#]/, 1)[0]?.split('/').at(-1) ?? null) : null;
  const head = content.subarray(0, 65_536);
  const magic = kindByMagic(head, null, contentType);
  if (magic !== null) return magic === 'warc' ? null : (magic as DocumentKind);
  if (head.includes(0) && !/utf-16/i.test(hints?.declared ?? '') && head[0] !== 0xff && head[0] !== 0xfe) return null;
  const kind = kindOf(name, contentType, decoderOf(detectEncoding(head, hints).encoding).decode(head), head.length === content.length);
  return isArchive(kind) || isList(kind) ? null : kind;
}

function breakage({ offset, why }: Breakage, { place, packed }: WarcSettings, count: number): InputError {
  const where = `byte ${offset}${packed ? ' of the unpacked archive' : ''}`;
  const what = {
    'not-a-record': `what begins at ${where} is no record`,
    'no-length': `the record at ${where} does not tell its length`,
    'cut-header': `the archive breaks off in the record at ${where}`,
    'cut-block': `the archive breaks off in the record at ${where}`,
  }[why];
  return new InputError('bad-warc', place, `${what}; the ${count} before it are read`, 'fetch the archive again');
}
