import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { InputError } from '../domain/index.js';
import { type Engine, type IntakeResult, loadEngine, readInputs } from '../readout.js';
import { openStore, type Store } from '../stores/index.js';
import { Keeping, keptInBatches } from './keeping.js';

let folder = '';
let store: Store;
let engine: Engine | undefined;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'readout-keeping-'));
  store = await openStore({ folder, create: true });
  engine ??= await loadEngine();
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const talk = (words: string): string =>
  `Meeting with President of Azerbaijan Ilham Aliyev\n\nVladimir Putin: ${words}\nIlham Aliyev: Thank you.`;

/** Texts as pages of files with these names, in this order. */
async function inputs(...texts: readonly (readonly [name: string, text: string])[]): Promise<IntakeResult[]> {
  const files = texts.map(([name, text]) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  });
  const found: IntakeResult[] = [];
  for await (const each of readInputs(files, {})) found.push(each);
  return found;
}

/** How often a transaction was asked for, beside the store itself; `refuses` makes it fail for entries that hold the word. */
function counted(refuses = '\0'): { readonly store: Store; readonly batches: number[] } {
  const batches: number[] = [];
  const check = (entries: readonly Parameters<Store['put']>[0][]): void => {
    batches.push(entries.length);
    if (entries.some(({ record }) => record.text.includes(refuses))) throw new InputError('store-full', 'here', 'no room', 'make room');
  };
  const refusing: Partial<Store> = {
    put: async (entry) => {
      check([entry]);
      return store.put(entry);
    },
    putAll: async (entries) => {
      check(entries);
      return store.putAll(entries);
    },
  };
  return { store: { ...store, ...refusing }, batches };
}

const keeping = (over: Store, now = () => 0): Keeping => new Keeping({ store: over, engine: engine as Engine, again: false, now });

async function told(items: AsyncIterable<IntakeResult>, by: Keeping): Promise<string[]> {
  const lines: string[] = [];
  for await (const each of keptInBatches(items, by)) {
    lines.push(each.ok ? each.outcome : each.ok === false ? each.error.code : 'note');
    // Nothing is told that is not kept.
    if (each.ok) expect(await store.get(each.id)).not.toBeNull();
  }
  return lines;
}
async function* given(items: readonly IntakeResult[]): AsyncGenerator<IntakeResult> {
  yield* items;
}

describe('adding in batches', () => {
  it('keeps together what comes quickly, and tells of it in the order of the inputs', async () => {
    const items = await inputs(['a.txt', talk('One road.')], ['c.txt', talk('Two roads.')]);
    const unread: IntakeResult = { ok: false, error: new InputError('unreadable', 'b.txt', 'no text', 'give a text') };
    const { store: over, batches } = counted();
    expect(await told(given(items.toSpliced(1, 0, unread)), keeping(over))).toEqual(['added', 'unreadable', 'added']);
    expect(batches).toEqual([2]);
    expect(await store.count({})).toBe(2);
  });

  it('lets none wait for more than thirty-one others', async () => {
    const items = await inputs(...Array.from({ length: 40 }, (_, i) => [`${i}.txt`, talk(`Bridge ${i}.`)] as const));
    const { store: over, batches } = counted();
    expect(await told(given(items), keeping(over))).toHaveLength(40);
    expect(batches).toEqual([32, 8]);
  });

  it('lets none wait for longer than a tenth of a second of reading', async () => {
    const items = await inputs(['a.txt', talk('One.')], ['b.txt', talk('Two.')], ['c.txt', talk('Three.')]);
    let now = 0;
    const { store: over, batches } = counted();
    const slow = async function* () {
      for (const item of items) {
        now += 110;
        yield item;
      }
    };
    expect(
      await told(
        slow(),
        keeping(over, () => now),
      ),
    ).toEqual(['added', 'added', 'added']);
    expect(batches).toEqual([2, 1]);
  });

  it('tells of a record before the next input comes, where that takes long', async () => {
    const [first, second] = (await inputs(['a.txt', talk('One.')], ['b.txt', talk('Two.')])) as [IntakeResult, IntakeResult];
    let release = (): void => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const slow = async function* () {
      yield first;
      await held;
      yield second;
    };
    const kept = keptInBatches(slow(), keeping(store));
    expect((await kept.next()).value).toMatchObject({ ok: true, outcome: 'added' });
    expect(await store.count({})).toBe(1);
    release();
    expect((await kept.next()).value).toMatchObject({ ok: true, outcome: 'added' });
    expect((await kept.next()).done).toBe(true);
  });

  it('knows the same bytes again within a batch', async () => {
    const items = await inputs(['a.txt', talk('One.')], ['b.txt', talk('One.')]);
    expect(await told(given([...items, items[0] as IntakeResult]), keeping(store))).toEqual(['added', 'unchanged', 'unchanged']);
    expect(await store.count({})).toBe(1);
  });

  it('keeps the others of a batch in which one cannot be kept, and knows which it is', async () => {
    const items = await inputs(['a.txt', talk('One.')], ['b.txt', talk('The unlucky one.')], ['c.txt', talk('Three.')]);
    const by = keeping(counted('unlucky').store);
    expect(await told(given(items), by)).toEqual(['added', 'store-full', 'added']);
    const sums = items.map((item) => (item.ok ? item.page.sha256 : ''));
    expect(sums.map((sum) => by.isUnkept(sum))).toEqual([false, true, false]);
  });

  it('keeps and tells what was read before the inputs fail', async () => {
    const items = await inputs(['a.txt', talk('One.')]);
    const broken = async function* () {
      yield* items;
      throw new Error('the line is cut');
    };
    const kept = keptInBatches(broken(), keeping(store));
    expect((await kept.next()).value).toMatchObject({ outcome: 'added' });
    await expect(kept.next()).rejects.toThrow('the line is cut');
  });

  it('is done with what it was asked to keep when it says so', async () => {
    const [item] = await inputs(['a.txt', talk('One.')]);
    const by = keeping(store);
    await by.take(item as IntakeResult);
    expect([...by.told()]).toEqual([]);
    await Promise.all([by.write(), by.write()]);
    expect([...by.told()].map(({ ok }) => ok)).toEqual([true]);
    expect([...by.told()]).toEqual([]);
  });
});
