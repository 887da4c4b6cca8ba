// A process of its own over a store, for tests that kill it or run it as another user: `store-process.ts add|read|list FOLDER`.
import { once } from 'node:events';
import { entry, statement } from '../../src/stores/conformance/samples.js';
import { openStore } from '../../src/stores/index.js';

const [task = '', folder = ''] = process.argv.slice(2);
const say = (line: string): boolean => process.stdout.write(`${line}\n`);
const key = (i: number): string => String(i).padStart(6, '0');

/** Record number `i`: some statements and about as many words as a page has. */
export function numbered(i: number) {
  const text = `Record ${i}. ${Array.from({ length: 400 }, (_, n) => `word${(n * 7 + i) % 997}`).join(' ')}`;
  const id = `a.example:en:${key(i)}`;
  const statements = Array.from({ length: 5 }, (_, n) => statement(`${id}#figure-${n}`, undefined, 'Record'));
  return entry({ key: key(i), text, statements, date: `2022-01-${String((i % 28) + 1).padStart(2, '0')}`, original: Buffer.from(text) });
}

/** Waits for a word, then says the id of each record once the store has acknowledged it. */
async function add(): Promise<void> {
  await once(process.stdin, 'readable');
  const store = await openStore({ folder, create: true });
  for (let i = 0; i < 5000; i++) {
    const { id } = await store.put(numbered(i));
    say(id);
  }
}

/** Reads over and over until its input ends; says how often, or what failed. */
async function read(): Promise<void> {
  let ended = false;
  process.stdin.on('end', () => {
    ended = true;
  });
  process.stdin.resume();
  const store = await openStore({ folder, create: true });
  say('ready');
  let rounds = 0;
  for (; !ended; rounds++) {
    const [first] = await store.list({ limit: 5 });
    if (first && (await store.get(first.id)) === null) throw new Error(`${first.id} is listed and not there`);
    await store.evidence({ limit: 50 });
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await store.close();
  say(`read ${rounds}`);
}

async function list(): Promise<void> {
  const store = await openStore({ folder, create: false });
  for (const { id } of await store.list({})) say(id);
  await store.close();
}

if (task in { add, read, list }) {
  try {
    await { add, read, list }[task as 'add']();
  } catch (error) {
    say(`failed ${JSON.stringify({ ...(error as object), message: (error as Error).message })}`);
    process.exitCode = 1;
  }
}
