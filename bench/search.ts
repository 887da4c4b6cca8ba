// Speed of the search over records of its own making. Asserts nothing.
//   npx tsx bench/search.ts [records, 50000] [folder to keep them in]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import type { SearchQuery, TextQuery } from '../src/domain/index.js';
import { inContext } from '../src/search/index.js';
import { FACET_FIELDS, type Store } from '../src/stores/contract/index.js';
import { openStore } from '../src/stores/index.js';
import { Load } from './search-load.js';

const COUNT = Number(process.argv[2] ?? 50_000);
const KEEP = process.argv[3];
const QUERIES = 200;
/** Records kept in one transaction. */
const BATCH = 512;

const folder = KEEP ?? mkdtempSync(join(tmpdir(), 'readout-search-'));
const file = join(folder, 'readout.sqlite');
const load = new Load();
if (!existsSync(file)) await fill();
const size = statSync(file).size;
console.log(`${COUNT} records of 800 words in ${(size / 1e6).toFixed(0)} MB`);
const store = await openStore({ folder, create: false });
await measure(store);
await store.close();
commandLine();
if (KEEP === undefined) rmSync(folder, { recursive: true, force: true });

async function fill(): Promise<void> {
  const store = await openStore({ folder, create: true });
  let [taken, cpu] = [0, 0];
  for (let i = 0; i < COUNT; i += BATCH) {
    const entries = Array.from({ length: Math.min(BATCH, COUNT - i) }, (_, k) => load.entry(i + k));
    const [start, before] = [performance.now(), process.cpuUsage()];
    await store.putAll(entries);
    taken += performance.now() - start;
    const used = process.cpuUsage(before);
    cpu += (used.user + used.system) / 1000;
    const done = i + entries.length;
    if (done % 5000 < BATCH) console.log(`  ${done} records, ${Math.round((done / taken) * 1000)} a second`);
  }
  await store.close();
  console.log(
    `load: ${Math.round((COUNT / taken) * 1000)} records a second (${Math.round((COUNT / cpu) * 1000)} a second of processor time)`,
  );
}

async function measure(store: Store): Promise<void> {
  const lang = (): 'ru' | 'en' => (load.below(2) ? 'ru' : 'en');
  const lemma = (rank: number, of = lang()): TextQuery & { type: 'lemma' } => {
    const word = load.lemma(of, rank);
    return { type: 'lemma', written: word, lemmas: [word] };
  };
  /** A word as often as texts have it, but for the hundred commonest. */
  const usual = (): number => {
    for (;;) {
      const rank = load.rank();
      if (rank >= 100) return rank;
    }
  };
  const term = (): SearchQuery => ({ text: lemma(usual()), filters: {} });
  const pairOfWords = (): [TextQuery & { type: 'lemma' }, TextQuery & { type: 'lemma' }] => {
    const of = lang();
    return [lemma(20 + load.below(300), of), lemma(20 + load.below(300), of)];
  };
  const page = { order: 'rank', offset: 0, limit: 20 } as const;
  const search = (query: SearchQuery) => store.search(query, page);
  await timed('term', term, search);
  await timed('term, newest first', term, (query) => store.search(query, { ...page, order: 'date' }));
  await timed(
    'term with filters',
    () => ({ ...term(), filters: { lang: ['ru'], from: '2010-03-05', to: '2019-12-31', speaker: ['x-3'] } }),
    search,
  );
  await timed('common term (of the 50 commonest)', () => ({ text: lemma(load.below(50)), filters: {} }), search);
  await timed('phrase of two', () => ({ text: { type: 'phrase', words: pairOfWords() }, filters: {} }), search);
  await timed('near/5', () => ({ text: { type: 'near', terms: pairOfWords(), distance: 5 }, filters: {} }), search);
  await timed(
    'two words',
    () => ({ text: { type: 'and', parts: [lemma(usual(), 'ru'), lemma(100 + load.below(900), 'ru')] }, filters: {} }),
    search,
  );
  await timed(
    'prefix of four letters',
    () => ({ text: { type: 'prefix', prefix: load.lemma('ru', 2000 + load.below(5000)).slice(0, 4) }, filters: {} }),
    search,
  );
  await timed('facets of a term', term, (query) => store.facets(query, FACET_FIELDS, 20));
  await timed(
    'facets of a common term',
    () => ({ text: lemma(load.below(50)), filters: {} }),
    (query) => store.facets(query, FACET_FIELDS, 20),
  );
  await timed('page of 20 in context', term, async (query) => (await search(query)).hits.map((hit) => inContext(hit, query.text, 12)));
  await timed('frequency by year', term, (query) => store.frequency(query, 'year'), 20);
}

async function timed(name: string, make: () => SearchQuery, run: (query: SearchQuery) => Promise<unknown>, count = QUERIES): Promise<void> {
  const times: number[] = [];
  const busy: number[] = [];
  for (let i = 0; i < count; i++) {
    const query = make();
    const [start, before] = [performance.now(), process.cpuUsage()];
    await run(query);
    const { user, system } = process.cpuUsage(before);
    times.push(performance.now() - start);
    busy.push((user + system) / 1000);
  }
  print(name, times, busy);
}

/** Beside the time on the clock that of the processor, which a busy machine changes less. */
function print(name: string, times: number[], busy: number[] = []): void {
  const at = (list: number[], share: number): string => {
    const sorted = list.toSorted((a, b) => a - b);
    return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] as number).toFixed(1).padStart(7);
  };
  const processor = busy.length > 0 ? `   processor p50 ${at(busy, 0.5)} ms   p95 ${at(busy, 0.95)} ms` : '';
  console.log(`${name.padEnd(44)} p50 ${at(times, 0.5)} ms   p95 ${at(times, 0.95)} ms${processor}`);
}

function commandLine(): void {
  const main = fileURLToPath(new URL('../dist/bin/main.js', import.meta.url));
  if (!existsSync(main)) {
    console.log('readout search: not measured, there is no dist (npm run build)');
    return;
  }
  for (const query of ['карабах', 'pipeline', '[turnover pipeline] lang:en date:2010..2015']) {
    const times: number[] = [];
    for (let i = 0; i < 40; i++) {
      const start = performance.now();
      const { status, stderr } = spawnSync(process.execPath, [main, 'search', query, '--data', folder], { encoding: 'utf8' });
      if (status !== 0) {
        console.log(`readout search: not measured: ${stderr.trim()} (npm run build)`);
        return;
      }
      times.push(performance.now() - start);
    }
    print(`readout search '${query}'`, times);
  }
}
