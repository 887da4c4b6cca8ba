import { InputError, type Page } from '../domain/index.js';
import type { Engine, IntakeNote, IntakeResult } from '../readout.js';
import type { Store } from '../stores/index.js';
import { noteOf, understand } from './extract.js';
import type { Kept } from './kept-schema.js';
import { failure } from './operation.js';

/** Records kept in one transaction, which is several times faster than one each, and the longest that one waits for others (ms). */
const MOST = 32;
const PATIENCE_MS = 100;

type Entry = Parameters<Store['put']>[0];
interface Waiting {
  readonly entry: Entry;
  readonly place: string;
}

export interface Keeper {
  readonly store: Store;
  readonly engine: Engine;
  /** Read also what this engine has read before. */
  readonly again: boolean;
  /** Milliseconds; goes forward only. */
  readonly now: () => number;
}

/**
 * Reads what comes and keeps the records in batches. What is told of an input stands in the order of the inputs, and of a record nothing
 * is told before it is kept.
 */
export class Keeping {
  private readonly line: (Kept | Waiting)[] = [];
  /** By the hash of the page. */
  private waiting = new Map<string, Waiting>();
  private writing: Promise<void> = Promise.resolve();
  private readonly unkept = new Set<string>();
  private since = 0;

  constructor(private readonly keeper: Keeper) {}

  /** Milliseconds until what waits should be kept; null when nothing waits. */
  get patience(): number | null {
    return this.waiting.size === 0 ? null : Math.max(0, this.since + PATIENCE_MS - this.keeper.now());
  }

  async take(item: IntakeResult): Promise<void> {
    if (item.ok) {
      // The same bytes may be known when those before are kept.
      if (this.waiting.has(item.page.sha256)) await this.write();
      await this.read(item.page, item.place);
    } else if (item.ok === false) this.line.push({ ok: false, error: failure(item.error) });
    else this.line.push((await this.remembered(item.note)) ?? { ok: null, note: noteOf(item.note) });
    if (this.waiting.size >= MOST || this.patience === 0) await this.write();
  }

  /** Keeps what waits; when it is done, so is everything that was asked for before. */
  write(): Promise<void> {
    this.writing = this.writing.then(() => this.writeNow());
    return this.writing;
  }

  /** What is known of the inputs so far; each is told once. */
  *told(): Generator<Kept> {
    for (let next = this.line[0]; next && !('entry' in next); next = this.line[0]) {
      this.line.shift();
      yield next;
    }
  }

  /** Whether the page of these bytes has to be asked for again: it has a talk, and could not be kept. */
  isUnkept(sha256: string): boolean {
    return this.unkept.has(sha256);
  }

  private async read(page: Page, place: string): Promise<void> {
    try {
      const known = await this.known(page, place);
      if (known) {
        this.line.push(known);
        return;
      }
      const reading = understand(() => this.keeper.engine.read(page), place);
      if (reading instanceof InputError) throw reading;
      if (this.waiting.size === 0) this.since = this.keeper.now();
      const waiting = { entry: { ...reading, page, engine: this.keeper.engine.id }, place };
      this.waiting.set(page.sha256, waiting);
      this.line.push(waiting);
    } catch (error) {
      this.line.push(this.refused(error, page));
    }
  }

  /** A page that this engine has read before is known by its bytes. */
  private async known(page: Page, place: string): Promise<Kept | null> {
    const { store, engine, again } = this.keeper;
    const known = again ? null : await store.known(page.sha256, engine.id);
    if (!known) return null;
    const own = engine.idOf(page);
    const [kept] = await store.find('record', own, 1);
    const record = kept === known.id ? await store.get(known.id, known.version) : null;
    // Under another address it has been kept before as a duplicate: then that address leads to it, too.
    return record && { ok: true, place, outcome: known.id === own ? 'unchanged' : 'duplicate', ...known, near: null, record };
  }

  /** The record of an address that has not changed since it was kept. */
  private async remembered({ place, sha256 }: IntakeNote): Promise<Kept | null> {
    const { store, engine } = this.keeper;
    const known = sha256 === null ? null : await store.known(sha256, engine.id);
    const record = known && (await store.get(known.id, known.version));
    return known && record ? { ok: true, place, outcome: 'unchanged', ...known, near: null, record } : null;
  }

  /** All at once or, where one of them cannot be kept, each by itself, so that it does not take the others with it. */
  private async writeNow(): Promise<void> {
    const batch = [...this.waiting.values()];
    this.waiting = new Map();
    if (batch.length === 0) return;
    const told = (await this.allOf(batch)) ?? (await this.each(batch));
    for (const [i, each] of this.line.entries()) if ('entry' in each) this.line[i] = told.get(each) ?? each;
  }

  private async allOf(batch: readonly Waiting[]): Promise<Map<Waiting, Kept> | null> {
    try {
      const kept = await this.keeper.store.putAll(batch.map(({ entry }) => entry));
      return new Map(batch.map((each, i) => [each, tell(each, kept[i] as Awaited<ReturnType<Store['put']>>)]));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return null;
    }
  }

  private async each(batch: readonly Waiting[]): Promise<Map<Waiting, Kept>> {
    const told = new Map<Waiting, Kept>();
    for (const each of batch) {
      try {
        told.set(each, tell(each, await this.keeper.store.put(each.entry)));
      } catch (error) {
        told.set(each, this.refused(error, each.entry.page));
      }
    }
    return told;
  }

  private refused(error: unknown, page: Page): Kept {
    if (!(error instanceof InputError)) throw error;
    if (error.code !== 'no-talk') this.unkept.add(page.sha256);
    return { ok: false, error: failure(error) };
  }
}

const tell = ({ place, entry }: Waiting, kept: Awaited<ReturnType<Store['put']>>): Kept => ({
  ok: true,
  place,
  ...kept,
  record: entry.record,
});

/** What is told of each input. Inputs that are slow in coming do not keep waiting what came before them. */
export async function* keptInBatches(inputs: AsyncIterable<IntakeResult>, keeping: Keeping): AsyncGenerator<Kept> {
  const items = inputs[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = items.next();
      if (!(await comes(next, keeping.patience))) {
        await keeping.write();
        yield* keeping.told();
      }
      const { done, value } = await next;
      if (done) break;
      await keeping.take(value);
      yield* keeping.told();
    }
    await keeping.write();
    yield* keeping.told();
  } catch (error) {
    await keeping.write();
    yield* keeping.told();
    throw error;
  } finally {
    await items.return?.();
  }
}

/** Whether it is there, or has failed, within so many milliseconds; null waits for it. */
async function comes(next: Promise<unknown>, patience: number | null): Promise<boolean> {
  const here = next.then(
    () => true,
    () => true,
  );
  if (patience === null) return here;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, patience, false);
  });
  try {
    return await Promise.race([here, late]);
  } finally {
    clearTimeout(timer);
  }
}
