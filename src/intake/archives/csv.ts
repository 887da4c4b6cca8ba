import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { InputError } from '../../domain/index.js';
import { decoderOf } from '../encoding/decoder.js';
import { oneLine } from '../sources/failure.js';
import type { ArchiveItem, ArchiveSettings } from './jsonl.js';
import { lossesOf } from './losses.js';
import { TEXT_COLUMNS } from './text-columns.js';

/**
 * CSV with a header row, separated by commas, semicolons or tabs as the header is. Read as the bytes come. `at` names the line on which a row ends;
 * a row that cannot be read is an error, the next goes on.
 */
export async function* readCsv(chunks: AsyncIterable<Uint8Array>, head: string, settings: ArchiveSettings): AsyncGenerator<ArchiveItem> {
  const delimiter = delimiterOf(head);
  const header = columnsOf(head, delimiter);
  if (!header.some((name) => TEXT_COLUMNS.includes(name))) {
    const at = `${settings.place}:1`;
    const message = `the table has no column "text" (it has ${oneLine(header.slice(0, 8).join(', '))})`;
    const mend = 'name the column with the text of the pages "text" in the first row';
    yield { at, value: null, error: new InputError('no-text-column', at, message, mend), diagnostics: [] };
    return;
  }
  const skipped: ArchiveItem[] = [];
  const rows = parse({
    bom: true,
    delimiter,
    columns: (header: string[]) => header.map((name) => name.trim().toLowerCase()),
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: settings.maxBytes,
  });
  rows.on('skip', (error: { lines?: number; message?: string }) => {
    skipped.push(failed(`${settings.place}:${error.lines ?? 1}`, `the row cannot be read (${oneLine(error.message ?? 'unknown')})`));
  });
  const text = Readable.from(decoded(chunks, settings.encoding), { objectMode: true });
  text.on('error', (error) => rows.destroy(error));
  try {
    for await (const row of text.pipe(rows)) {
      yield* skipped.splice(0);
      const { record, info } = row as { record: Readonly<Record<string, string>>; info: { lines: number } };
      yield { at: `${settings.place}:${info.lines}`, value: record, error: null, diagnostics: lossesOf(record) };
    }
    yield* skipped.splice(0);
  } catch (error) {
    yield* skipped.splice(0);
    const { code, lines } = (error ?? {}) as { code?: string; lines?: number };
    if (code === undefined || !code.startsWith('CSV_')) throw error;
    yield failed(`${settings.place}:${lines ?? 1}`, `the table cannot be read from here on (${oneLine((error as Error).message)})`);
  } finally {
    text.destroy();
    rows.destroy();
  }
}

const failed = (at: string, message: string): ArchiveItem => ({
  at,
  value: null,
  error: new InputError('bad-csv', at, message, 'quote texts that hold quotes, commas or line breaks, and double the quotes within'),
  diagnostics: [],
});

async function* decoded(chunks: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<string> {
  const decoder = decoderOf(encoding);
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

const columnsOf = (head: string, delimiter: string): readonly string[] =>
  (head.replace(/^\ufeff/, '').split(/\r?\n/, 1)[0] ?? '')
    .split(delimiter)
    .map((name) => name.replace(/^["\s]+|["\s]+$/g, '').toLowerCase());

/** The separator that the header row has most of. */
export function delimiterOf(head: string): string {
  const header = head.split(/\r?\n/, 1)[0] ?? '';
  const counts = [',', ';', '\t'].map((sign) => [sign, header.split(sign).length] as const);
  return counts.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}
