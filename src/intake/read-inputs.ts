import { InputError } from '../domain/index.js';
import { canonicalEncoding } from './encoding/declared.js';
import { DELAY, type IntakeOptions, type IntakeResult } from './options.js';
import { type Journey, readAddresses, readListed } from './read-addresses.js';
import { readSource } from './read-source.js';
import { failureOf } from './sources/failure.js';
import { fileSources } from './sources/files.js';
import type { Source } from './sources/source.js';
import { stdinSource } from './sources/stdin.js';
import { weigh } from './sources/weigh.js';
import { addressInput, isAddress } from './web/address-input.js';
import { REAL_PACE } from './web/pace.js';
import type { Sought } from './web/sought.js';
import { Web } from './web/web.js';

/**
 * Reads inputs: files, folders, `http(s)` addresses, and `-` for standard input; plain text, HTML, PDF, DOCX, archives of records (JSON Lines, JSON, CSV)
 * and of the web (WARC), feeds, sitemaps and lists of addresses, any of them gzipped. Yields one result a document; of each input read at a time no more
 * than one document is in memory. Files come in their order; several addresses in a row are fetched with manners (see `docs/inputs.md`) and come as they
 * are there. What cannot be read is a result with an error, and the rest goes on; the generator itself throws for an unknown encoding in `options`, and
 * what the memory throws. When `options.signal` is aborted the results end.
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
  const stop = new AbortController();
  const journey = {
    ...journeyOf(options, options.signal === undefined ? stop.signal : AbortSignal.any([options.signal, stop.signal])),
    counted: await countingOf(inputs, options),
  };
  try {
    const several = inputs.filter(isAddress).length > 1;
    for (const group of grouped(inputs)) {
      for await (const result of readGroup(group, several, journey)) {
        if (journey.signal.aborted) return;
        yield result;
      }
      if (journey.signal.aborted) return;
    }
  } finally {
    stop.abort();
  }
}

function journeyOf(options: IntakeOptions, signal: AbortSignal): Journey {
  const { timeout = 30_000, delay = DELAY, memory = null, pace = REAL_PACE } = options;
  return { web: new Web({ delay, timeout, memory, pace, signal }), options, timeout, signal, seen: new Set() };
}

/** Counts the bytes of sources as they are read, for whoever wants to know how far it has come. */
async function countingOf(inputs: readonly string[], { onProgress }: IntakeOptions): Promise<(source: Source) => Source> {
  if (!onProgress) return (source) => source;
  const all = await weigh(inputs);
  let read = 0;
  const counted = async function* (chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      read += chunk.length;
      onProgress(read, all);
      yield chunk;
    }
  };
  return (source) => ({ ...source, chunks: counted(source.chunks) });
}

interface Counted {
  readonly counted: (source: Source) => Source;
}

/** Addresses that follow one another are one group; everything else is a group of its own. */
function grouped(inputs: readonly string[]): readonly (readonly string[])[] {
  const groups: string[][] = [];
  for (const input of inputs) {
    const last = groups.at(-1);
    if (last !== undefined && isAddress(input) && isAddress(last[0] ?? '')) last.push(input);
    else groups.push([input]);
  }
  return groups;
}

async function* readGroup(group: readonly string[], several: boolean, journey: Journey & Counted): AsyncGenerator<IntakeResult> {
  const [input = ''] = group;
  if (isAddress(input)) {
    const sought: Sought[] = [];
    for (const each of group) {
      const wanted = addressInput(each, several);
      if (wanted instanceof InputError) yield { ok: false, error: wanted };
      else sought.push(wanted);
    }
    yield* readAddresses(sought, journey);
  } else if (input === '-') yield* guarded(stdinSource(journey.options.stdin ?? process.stdin), true, journey);
  else {
    for await (const source of fileSources(input)) {
      if (source instanceof InputError) yield { ok: false, error: source };
      else yield* guarded(journey.counted(source), source.place === input, journey);
    }
  }
}

async function* guarded(source: Source, given: boolean, journey: Journey): AsyncGenerator<IntakeResult> {
  try {
    for await (const found of readSource(source, journey.options, false)) {
      if ('list' in found) yield* readListed(found.list, given, journey);
      else yield found.result;
    }
  } catch (error) {
    yield { ok: false, error: failureOf(error, source.place) };
  }
}
