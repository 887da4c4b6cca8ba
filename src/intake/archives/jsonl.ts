import { isUtf8 } from 'node:buffer';
import { type Diagnostic, InputError } from '../../domain/index.js';
import { decodeBytes } from '../encoding/decode.js';
import { decoderOf } from '../encoding/decoder.js';
import { tooLarge } from '../sources/stream.js';

/** One record of an archive, or the error in its place; `at` names the file and the line. */
export interface ArchiveItem {
  readonly at: string;
  readonly value: unknown;
  readonly error: InputError | null;
  readonly diagnostics: readonly Diagnostic[];
}

export interface ArchiveSettings {
  readonly place: string;
  /** The encoding that the beginning of the archive is in. */
  readonly encoding: string;
  readonly maxBytes: number;
}

/**
 * JSON Lines, one record a line, read as the bytes come: no more than one line is in memory. Each line is decoded by itself, so that an archive
 * put together of pages in several encodings is read right. A line that is no JSON is an error; the next line goes on.
 */
export async function* readJsonLines(chunks: AsyncIterable<Uint8Array>, settings: ArchiveSettings): AsyncGenerator<ArchiveItem> {
  const lines = settings.encoding.startsWith('utf-16') ? wideLines(chunks, settings) : byteLines(chunks, settings.maxBytes);
  let number = 0;
  for await (const line of lines) {
    number++;
    const at = `${settings.place}:${number}`;
    if (line === null) yield { at, value: null, error: tooLarge(at, null, settings.maxBytes), diagnostics: [] };
    else {
      const { text, diagnostics } = typeof line === 'string' ? { text: line, diagnostics: [] } : decodeLine(line, settings.encoding);
      const trimmed = text.replace(/^[\s\ufeff]+/, '');
      if (trimmed !== '') yield parseRecord(trimmed, at, diagnostics);
    }
  }
}

export function parseRecord(text: string, at: string, diagnostics: readonly Diagnostic[]): ArchiveItem {
  try {
    return { at, value: JSON.parse(text), error: null, diagnostics };
  } catch (error) {
    const cut = breaksOff(String(error), text);
    const message = cut
      ? 'the line breaks off within a record'
      : `the line is not JSON (it begins with ${JSON.stringify(text.slice(0, 20).trim())})`;
    const mend = cut ? 'fetch the archive again' : 'each line of a .jsonl file is one JSON object; a file of plain text ends in .txt';
    return { at, value: null, error: new InputError('bad-json', at, message, mend), diagnostics: [] };
  }
}

/** True where JSON went on as it should until the text ended. */
function breaksOff(error: string, text: string): boolean {
  const at = /at position (\d+)/.exec(error)?.[1];
  return /Unexpected end|Unterminated/.test(error) || (at !== undefined && Number(at) >= text.trimEnd().length);
}

function decodeLine(line: Buffer, encoding: string): { readonly text: string; readonly diagnostics: readonly Diagnostic[] } {
  if (isUtf8(line)) return { text: line.toString('utf8'), diagnostics: [] };
  return decodeBytes(line, encoding === 'utf-8' ? {} : { declared: encoding });
}

/** Lines as bytes; null for a line over the limit, which is dropped as it comes. */
async function* byteLines(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Buffer | null> {
  let parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      const tail = chunk.subarray(from, end);
      size += tail.length;
      yield size > limit
        ? null
        : parts.length === 0
          ? Buffer.from(tail.buffer, tail.byteOffset, tail.length)
          : Buffer.concat([...parts, tail]);
      parts = [];
      size = 0;
      from = end + 1;
    }
    size += chunk.length - from;
    if (size > limit) parts = [];
    else if (from < chunk.length) parts.push(chunk.subarray(from));
  }
  if (size > 0) yield size > limit ? null : Buffer.concat(parts);
}

async function* wideLines(chunks: AsyncIterable<Uint8Array>, settings: ArchiveSettings): AsyncGenerator<string | null> {
  const decoder = decoderOf(settings.encoding);
  let rest = '';
  let dropped = false;
  for await (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      yield dropped ? null : line;
      dropped = false;
    }
    if (rest.length * 2 > settings.maxBytes) {
      rest = '';
      dropped = true;
    }
  }
  rest += decoder.decode();
  if (rest !== '' || dropped) yield dropped ? null : rest;
}
