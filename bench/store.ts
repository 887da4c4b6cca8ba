// Fills a store with records of its own making and asks it what the ledger and the lists ask.
//   npx tsx bench/store.ts [records, 5000]
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Figure, Page, Party, ReadoutRecord, RecordStatement } from '../src/domain/index.js';
import type { Entry } from '../src/stores/contract/index.js';
import { openStore } from '../src/stores/index.js';

const COUNT = Number(process.argv[2] ?? 5000);
const WORDS = 800;
const STATEMENTS = 8;
const STATES = Array.from({ length: 20 }, (_, i) => `X${String.fromCharCode(65 + i)}`);
const VOCABULARY = Array.from({ length: 5000 }, (_, i) => `w${(i * 7919).toString(36)}`);

/** The same numbers every time. */
let seed = 1;
const chance = (below: number): number => {
  seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
  return Math.floor((seed / 2 ** 32) * below);
};
const pick = <T>(list: readonly T[]): T => list[chance(list.length)] as T;

const FIGURE: Figure = {
  kind: 'figure',
  indicator: 'trade-turnover',
  states: [],
  measure: 'level',
  direction: null,
  value: '16',
  value_to: null,
  unit: 'USD',
  hedge: 'over',
  modality: 'actual',
  period: '2021',
  source: null,
};

function made(i: number): Entry {
  const text = Array.from({ length: WORDS }, () => pick(VOCABULARY)).join(' ');
  const id = `a.example:en:${i}`;
  const sha256 = createHash('sha256').update(text).digest('hex');
  // One state in every talk, as in the archive of one publisher.
  const codes = ['XA', pick(STATES.slice(1))];
  const parties: Party[] = codes.map((state) => ({
    state,
    name: `Person of ${state}`,
    office: 'president',
    person: `x-${state.toLowerCase()}`,
  }));
  const date = new Date(Date.UTC(2002, 0, 1) + chance(365 * 20) * 86_400_000).toISOString().slice(0, 10);
  const turns = parties.map((speaker, index) => ({
    index,
    label: speaker.name,
    speaker,
    interpreted: false,
    start: index * 100,
    end: index * 100 + 100,
  }));
  const statements = Array.from({ length: STATEMENTS }, (_, n): RecordStatement => {
    const quote = text.slice(n * 100, n * 100 + 60);
    const [start, end] = [n * 100, n * 100 + 60];
    const derivation = [{ name: 'value', span: { start, end }, value: '16' }];
    return {
      id: `${id}#figure-${n}`,
      ...FIGURE,
      states: codes,
      turn: 0,
      speaker: 'Person of XA',
      start,
      end,
      quote,
      rule: 'figure/level',
      confidence: 'high',
      derivation,
    };
  });
  const record: ReadoutRecord = {
    schema: 'readout/1',
    id,
    source: {
      id: null,
      publisher: 'a.example',
      url: `https://a.example/${i}`,
      lang: 'en',
      title: `Talks ${i}`,
      published: null,
      sha256,
      genre: 'transcript',
    },
    text,
    meeting: { date, place: null, occasion: null, channel: 'meeting', parties },
    turns,
    insertions: [],
    gaps: [],
    statements,
    topics: [{ topic: 'trade', evidence: [] }],
    diagnostics: [],
  };
  const told = { title: null, date, time: null, place: null };
  const page: Page = {
    text,
    lang: 'en',
    inputId: null,
    publisher: 'a.example',
    url: null,
    key: String(i),
    told,
    apparatus: [],
    sha256,
    original: null,
    diagnostics: [],
  };
  return { record, passages: [], page, engine: 'bench' };
}

const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'));
const store = await openStore({ folder, create: true });
const first = made(0);
let keeping = 0;
let processor = 0;
for (let i = 0; i < COUNT; i++) {
  const entry = i === 0 ? first : made(i);
  const [start, used] = [performance.now(), process.cpuUsage()];
  await store.put(entry);
  keeping += performance.now() - start;
  const { user, system } = process.cpuUsage(used);
  processor += user + system;
}
const megabytes = statSync(join(folder, 'readout.sqlite')).size / 1e6;
console.log(
  `${COUNT} records of ${WORDS} words and ${STATEMENTS} statements kept: ${Math.round((COUNT / keeping) * 1000)} a second, ${(processor / COUNT / 1000).toFixed(2)} ms of processor each, ${megabytes.toFixed(0)} MB`,
);

async function timed(name: string, body: () => Promise<readonly unknown[] | number | string | null>): Promise<void> {
  const times: number[] = [];
  let last: Awaited<ReturnType<typeof body>> = null;
  for (let i = 0; i < 5; i++) {
    const start = performance.now();
    last = await body();
    times.push(performance.now() - start);
  }
  const size = Array.isArray(last) ? `${last.length} rows` : last;
  console.log(
    `${name.padEnd(40)} ${times
      .sort((a, b) => a - b)[2]
      ?.toFixed(1)
      .padStart(8)} ms  ${size}`,
  );
}
await timed('list, first 100', () => store.list({ limit: 100 }));
await timed('list of a pair, first 100', () => store.list({ pair: ['XA', 'XC'], limit: 100 }));
await timed('count of a state', () => store.count({ state: 'XC' }));
await timed('evidence of a pair', () => store.evidence({ states: ['XA', 'XC'] }));
await timed('evidence of a pair and a year', () => store.evidence({ states: ['XC', 'XA'], from: '2012-01-01', to: '2012-12-31' }));
await timed('evidence, 100 of all', () => store.evidence({ limit: 100 }));
await timed('newest day', () => store.newestDay());
await timed('pairs', () => store.pairs(20));
await timed('people', () => store.people({ limit: 20 }));
await timed('people by name', () => store.people({ name: 'XC', limit: 20 }));
await timed('meetings, first 100', () => store.meetings({ limit: 100 }));
await timed('known by its bytes', async () => (await store.known('0'.repeat(64), 'bench'))?.id ?? null);
await timed('known again (unchanged)', async () => (await store.put(first)).outcome);
await store.close();
rmSync(folder, { recursive: true });
