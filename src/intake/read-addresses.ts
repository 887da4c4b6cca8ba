import { InputError } from '../domain/index.js';
import { type List, type Listed, MOST_ENTRIES } from './lists/listed.js';
import type { IntakeOptions, IntakeResult } from './options.js';
import { type Found, readSource } from './read-source.js';
import { failureOf } from './sources/failure.js';
import { Batch } from './web/batch.js';
import { type Event, HostQueues } from './web/host-queues.js';
import type { Fetched } from './web/memory.js';
import type { Sought } from './web/sought.js';
import type { Opened, Web } from './web/web.js';
import { isPassing, unreachable } from './web/web-failure.js';

/** So many lists may lead to one another: an index, its sitemaps or feeds, their pages. */
const DEEPEST = 3;

/** What reading addresses needs beside them; one for all inputs of a call, so that manners and what was seen hold for all of them. */
export interface Journey {
  readonly web: Web;
  readonly options: IntakeOptions;
  readonly timeout: number;
  readonly signal: AbortSignal;
  /** Addresses that were in a list before. */
  readonly seen: Set<string>;
}

/**
 * Reads addresses and what those lead to that are feeds, sitemaps or lists. Hosts are read side by side, each of them one page after another in the
 * order of the list; results come as they are there. A result's memory is kept when the caller comes back for the next one.
 */
export async function* readAddresses(first: readonly Sought[], journey: Journey): AsyncGenerator<IntakeResult> {
  const { options, signal } = journey;
  const queues = new HostQueues((sought) => read(sought, journey));
  for (const sought of first) queues.push(sought);
  try {
    for (;;) {
      const event = await queues.next();
      if (event === null || signal.aborted) return;
      const { sought } = event;
      if ('over' in event) {
        await sought.batch?.done(!sought.passing);
      } else if ('error' in event) {
        if (isPassing(event.error)) sought.passing = true;
        yield { ok: false, error: event.error };
      } else if ('unchanged' in event) yield unchanged(sought.place, event.unchanged);
      else if ('list' in event.found) {
        const { list, sha256 } = event.found;
        const { url } = sought;
        const fetched: Fetched = { ...stamps(event.opened), sha256 };
        const batch = new Batch(sought.batch, async () => (await options.memory?.put(url, fetched)) ?? true);
        sought.batch = null;
        yield* follow(list, { bulk: true, named: false, trusted: event.opened.trusted, depth: sought.depth + 1, batch }, journey, queues);
        await batch.close();
      } else {
        const { result, sole } = event.found;
        if (result.ok === true && sole && result.page.sha256 === event.opened.known?.sha256)
          yield unchanged(sought.place, event.opened.known);
        else yield result;
        if (result.ok === false && isPassing(result.error)) sought.passing = true;
        if (result.ok === true && sole) {
          const kept = await options.memory?.put(sought.url, { ...stamps(event.opened), sha256: result.page.sha256 });
          if (kept === false) sought.passing = true;
        }
      }
    }
  } finally {
    await queues.close();
  }
}

/** Reads what a list leads to, for a list that is a file; `given` is true when the user named the file rather than a folder in which it lies. */
export async function* readListed(list: List, given: boolean, journey: Journey): AsyncGenerator<IntakeResult> {
  const sought: Sought[] = [];
  // Whoever gives a list of addresses gives these; what a feed leads to is the publisher's choice.
  const own = given && list.what === 'list of addresses';
  const batch = new Batch(null, async () => true);
  yield* follow(list, { bulk: true, named: own, trusted: own, depth: 1, batch }, journey, { push: (each) => sought.push(each) });
  yield* readAddresses(sought, journey);
}

async function* follow(
  list: List,
  how: Pick<Sought, 'bulk' | 'named' | 'trusted' | 'depth'> & { readonly batch: Batch },
  { seen }: Journey,
  queues: { push(sought: Sought): unknown },
): AsyncGenerator<IntakeResult> {
  const { place, what, entries, failure } = list;
  if (how.depth > DEEPEST) {
    const message = `lists that lead to lists are followed ${DEEPEST} times, and this ${what} is one more`;
    yield { ok: false, error: new InputError('list-too-deep', place, message, 'give its address itself') };
    return;
  }
  const failed: Listed[] = [];
  for (const entry of entries) {
    if ('error' in entry) failed.push(entry);
    else if (seen.size < 20 * MOST_ENTRIES && !seen.has(entry.url)) {
      seen.add(entry.url);
      queues.push({ ...how, url: entry.url, place: entry.url, passing: false });
      how.batch.add();
    }
  }
  for (const entry of failed) if ('error' in entry) yield { ok: false, error: entry.error };
  if (failure !== null) yield { ok: false, error: failure };
  else if (entries.length === 0)
    yield { ok: null, note: { code: 'no-entries', place, message: `the ${what} has no entries`, sha256: null } };
}

async function* read(sought: Sought, { web, options, timeout, signal }: Journey): AsyncGenerator<Event> {
  let opened: Opened | null = null;
  try {
    const answered = await web.open(sought);
    if ('unchanged' in answered) yield { sought, unchanged: answered.unchanged };
    else {
      opened = answered;
      const found = readSource(sourceOf(sought, answered, timeout), options, !sought.named);
      for await (const each of found) yield { sought, found: each satisfies Found, opened: answered };
    }
  } catch (error) {
    if (signal.aborted) return;
    const { code, message, mend } = failureOf(error, sought.place);
    yield { sought, error: new InputError(code, code === 'bad-gzip' ? sought.place : placeOf(error, sought.place), message, mend) };
  } finally {
    opened?.close();
  }
  yield { sought, over: true };
}

/** Failures of a record within a source name the record; those of fetching name the address as it was given. */
const placeOf = (error: unknown, place: string): string =>
  error instanceof InputError && error.place.startsWith(place) ? error.place : place;

function sourceOf({ place }: Sought, { url, answer }: Opened, timeout: number) {
  const length = Number(answer.header('content-length') ?? Number.NaN);
  return {
    place,
    name: url.split(/[?#]/, 1)[0]?.split('/').at(-1) || null,
    url,
    contentType: answer.header('content-type'),
    size: Number.isFinite(length) && answer.header('content-encoding') === null ? length : null,
    chunks: whole(answer.body, place, timeout),
  };
}

async function* whole(chunks: AsyncIterable<Uint8Array>, place: string, timeout: number): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
  } catch (error) {
    throw unreachable(error, place, timeout);
  }
}

const stamps = ({ answer }: Opened): Pick<Fetched, 'etag' | 'lastModified'> => ({
  etag: answer.header('etag'),
  lastModified: answer.header('last-modified'),
});

const unchanged = (place: string, { sha256 }: Fetched): IntakeResult => ({
  ok: null,
  note: { code: 'unchanged', place, message: 'it has not changed since it was fetched', sha256 },
});
