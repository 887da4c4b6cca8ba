import { InputError } from '../../domain/index.js';
import { decoderOf } from '../encoding/decoder.js';
import { tooLarge } from '../sources/stream.js';
import { type ArchiveItem, type ArchiveSettings, parseRecord } from './jsonl.js';
import { lossesOf } from './losses.js';

/**
 * A JSON file: a list of records, one record, or records one after another. Records are cut out by their brackets as the text comes, so that a list
 * of any length takes the memory of one record. `at` names the line on which a record begins.
 */
export async function* readJson(chunks: AsyncIterable<Uint8Array>, settings: ArchiveSettings): AsyncGenerator<ArchiveItem> {
  const splitter = new RecordSplitter(settings);
  const decoder = decoderOf(settings.encoding);
  for await (const chunk of chunks) {
    yield* splitter.push(decoder.decode(chunk, { stream: true }));
    if (splitter.stopped) return;
  }
  yield* splitter.push(decoder.decode());
  yield* splitter.end();
}

class RecordSplitter {
  stopped = false;
  private buffer: string[] = [];
  private size = 0;
  private depth = 0;
  private inString = false;
  private escaped = false;
  private line = 1;
  private startLine = 1;
  private inList = false;
  private seen = 0;

  constructor(private readonly settings: ArchiveSettings) {}

  *push(text: string): Generator<ArchiveItem> {
    let from = this.depth > 0 ? 0 : -1;
    for (let i = 0; i < text.length && !this.stopped; i++) {
      const code = text.charCodeAt(i);
      if (code === 10) this.line++;
      if (this.inString) {
        if (this.escaped) this.escaped = false;
        else if (code === 92) this.escaped = true;
        else if (code === 34) this.inString = false;
      } else if (this.depth === 0) {
        if (code === 123) {
          this.depth = 1;
          this.startLine = this.line;
          from = i;
        } else if (code === 91 && !this.inList && this.seen === 0) this.inList = true;
        else if (!(code <= 32 || code === 44 || code === 0xfeff || (code === 93 && this.inList))) yield this.stop(text.slice(i, i + 20));
      } else if (code === 34) this.inString = true;
      else if (code === 123 || code === 91) this.depth++;
      else if ((code === 125 || code === 93) && --this.depth === 0) {
        this.buffer.push(text.slice(from, i + 1));
        yield this.take();
        from = -1;
      }
    }
    if (this.depth > 0 && from >= 0) {
      this.size += text.length - from;
      if (this.size > this.settings.maxBytes) {
        const at = `${this.settings.place}:${this.startLine}`;
        this.stopped = true;
        yield { at, value: null, error: tooLarge(at, null, this.settings.maxBytes), diagnostics: [] };
      } else this.buffer.push(text.slice(from));
    }
  }

  *end(): Generator<ArchiveItem> {
    if (this.stopped) return;
    const at = `${this.settings.place}:${this.startLine}`;
    if (this.depth > 0) yield failed(at, 'the file breaks off within a record', 'fetch the archive again');
    else if (this.seen === 0)
      yield failed(this.settings.place, 'there are no records in the file', 'give a list of JSON objects with the column "text"');
  }

  private take(): ArchiveItem {
    const text = this.buffer.join('');
    this.buffer = [];
    this.size = 0;
    this.seen++;
    const item = parseRecord(text, `${this.settings.place}:${this.startLine}`, []);
    return { ...item, diagnostics: lossesOf(item.value) };
  }

  /** Behind what is no record nothing can be trusted to begin one. */
  private stop(found: string): ArchiveItem {
    this.stopped = true;
    const at = `${this.settings.place}:${this.line}`;
    return failed(
      at,
      `this is not JSON (${JSON.stringify(found.trim())} stands where a record should begin)`,
      'give a list of JSON objects; a file with one object a line ends in .jsonl',
    );
  }
}

const failed = (at: string, message: string, mend: string): ArchiveItem => ({
  at,
  value: null,
  error: new InputError('bad-json', at, message, mend),
  diagnostics: [],
});
