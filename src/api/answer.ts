import type { Context as Call } from 'hono';
import { CONTENT_TYPES, columnsOf, csvRows, type Format, flat } from './formats.js';
import type { Route } from './route.js';

/** The output of an operation in the format asked for, with the address of the next page. */
export function answerOne(call: Call, route: Route, output: Readonly<Record<string, unknown>>, format: Format): Response {
  const headers: Record<string, string> = { 'content-type': CONTENT_TYPES[format] };
  const next = route.next && output[route.next.from];
  if (route.next && next !== null && next !== undefined) {
    const address = new URL(call.req.url);
    address.searchParams.set(route.next.into, String(next));
    headers.link = `<${address.pathname}${address.search}>; rel="next"`;
  }
  const status = route.status ?? 200;
  if (format === 'json') return call.body(JSON.stringify(output), status, headers);
  const rows = typeof route.rows === 'string' ? (output[route.rows] as readonly unknown[]) : [output];
  if (format === 'jsonl') return call.body(rows.map((row) => `${JSON.stringify(row)}\n`).join(''), status, headers);
  const flatRows = rows.map((row) => flat(row));
  return call.body(csvRows(flatRows, columnsOf(flatRows), true), status, headers);
}

/** Rows are looked at together this many at a time: the columns of a table are those of the first of them and any new ones go unlisted into `more`. */
const BATCH = 200;

/** Results one by one as they come: memory does not grow with their number. */
export function answerMany(results: AsyncGenerator<unknown>, format: Format): Response {
  const encoder = new TextEncoder();
  const lines = format === 'csv' ? tableLines(results) : format === 'jsonl' ? jsonLines(results) : jsonArray(results);
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { value, done } = await lines.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value));
      } catch (error) {
        controller.error(error);
      }
    },
    async cancel() {
      await results.return(undefined);
    },
  });
  return new Response(body, { headers: { 'content-type': CONTENT_TYPES[format] } });
}

async function* jsonLines(results: AsyncGenerator<unknown>): AsyncGenerator<string> {
  for await (const result of results) yield `${JSON.stringify(result)}\n`;
}

async function* jsonArray(results: AsyncGenerator<unknown>): AsyncGenerator<string> {
  let before = '[';
  for await (const result of results) {
    yield `${before}${JSON.stringify(result)}`;
    before = ',\n';
  }
  yield before === '[' ? '[]\n' : ']\n';
}

async function* tableLines(results: AsyncGenerator<unknown>): AsyncGenerator<string> {
  let columns: string[] | null = null;
  let batch: Record<string, string>[] = [];
  const written = (): string => {
    const header = columns === null;
    const listed = columns ?? [...columnsOf(batch), 'more'];
    columns = listed;
    const rows = batch.map((row) => {
      const more = Object.entries(row).filter(([name, value]) => value !== '' && !listed.includes(name));
      return more.length > 0 ? { ...row, more: JSON.stringify(Object.fromEntries(more)) } : row;
    });
    batch = [];
    return csvRows(rows, listed, header);
  };
  for await (const result of results) {
    batch.push(flat(result));
    if (batch.length === BATCH) yield written();
  }
  if (batch.length > 0) yield written();
}
