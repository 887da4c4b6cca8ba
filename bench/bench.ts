// How fast the engine is and how much memory it takes. Prints, never asserts.
//   npm run bench
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Analysed, Draft, Page, Readout, Scene, TopicEvidence } from '../src/domain/index.js';
import { analyse, createLanguages, View } from '../src/language/index.js';
import { createEngine, readInputs } from '../src/readout.js';
import { assemble } from '../src/record/index.js';
import { contextOf, findStatements, findTopics } from '../src/statements/index.js';
import type { Context } from '../src/statements/rule.js';
import { structure } from '../src/structure/index.js';
import { setScene, WORLD } from '../src/world/index.js';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const UNANNOTATED = at('../../shared/corpus/unannotated');
const DEMO = at('../demo/records');
const MEGABYTE = 1024 * 1024;
const megabytes = (bytes: number): string => (bytes / MEGABYTE).toFixed(1);
const bytesOf = (pages: readonly Page[]): number => pages.reduce((sum, page) => sum + Buffer.byteLength(page.text), 0);

async function load(): Promise<{ pages: Page[]; what: string; seconds: number }> {
  const shared = existsSync(UNANNOTATED);
  const began = process.hrtime.bigint();
  const pages: Page[] = [];
  for await (const item of readInputs([shared ? UNANNOTATED : DEMO])) if (item.ok) pages.push(item.page);
  const seconds = since(began);
  const what = shared ? 'official texts of ../shared/corpus/unannotated' : 'the demo corpus, multiplied';
  const times = shared ? 1 : Math.ceil((4 * MEGABYTE) / bytesOf(pages));
  return { pages: Array.from({ length: times }, () => pages).flat(), what, seconds };
}

const since = (began: bigint): number => Number(process.hrtime.bigint() - began) / 1e9;

interface Timing {
  readonly stage: string;
  readonly seconds: number;
}

function stages(pages: readonly Page[]): Timing[] {
  const languages = createLanguages(WORLD);
  const timings: Timing[] = [];
  const timed = <T>(stage: string, work: () => T[]): T[] => {
    const began = process.hrtime.bigint();
    const result = work();
    timings.push({ stage, seconds: since(began) });
    return result;
  };
  const readouts: Readout[] = timed('structure', () => pages.map(structure));
  const analysed: Analysed[] = timed('language', () => readouts.map((readout) => analyse(readout, languages)));
  const scenes: [Scene, View][] = timed('scene', () =>
    analysed.map((each) => {
      const view = new View(each);
      return [setScene(each, WORLD, view), view];
    }),
  );
  const found: [Draft[], TopicEvidence[]][] = timed('statements', () =>
    analysed.map((each, i) => {
      const [scene, view] = scenes[i] as [Scene, View];
      const context: Context = contextOf(each, scene, view);
      return [findStatements(context), findTopics(context)];
    }),
  );
  timed('record', () =>
    found.map(([drafts, topics], i) =>
      JSON.stringify(assemble({ readout: readouts[i] as Readout, scene: (scenes[i] as [Scene, View])[0], drafts, topics })),
    ),
  );
  return timings;
}

/** Resident memory after the pages were extracted `times` times, nothing kept. */
function memoryAfter(pages: readonly Page[], times: number): number {
  const engine = createEngine();
  const hash = createHash('sha256');
  for (let i = 0; i < times; i++) for (const page of pages) hash.update(engine.extract(page).id);
  hash.digest();
  globalThis.gc?.();
  return process.memoryUsage.rss();
}

const { pages, what, seconds: reading } = await load();
const bytes = bytesOf(pages);
console.log(`${pages.length} documents, ${megabytes(bytes)} MB of text: ${what}\n`);
const rate = (seconds: number): string => `${(bytes / MEGABYTE / seconds).toFixed(1).padStart(8)} MB/s ${seconds.toFixed(2).padStart(7)} s`;
console.log(`${'intake'.padEnd(12)}${rate(reading)}   (files to pages)`);
// A first run fills the caches of word forms and lets the compiler see the code; it is told apart.
const cold = stages(pages).reduce((sum, timing) => sum + timing.seconds, 0);
const warm = stages(pages);
for (const { stage, seconds } of warm) console.log(`${stage.padEnd(12)}${rate(seconds)}`);
const whole = warm.reduce((sum, timing) => sum + timing.seconds, 0);
console.log(`${'whole'.padEnd(12)}${rate(whole)}   ${(pages.length / whole).toFixed(0)} documents/s; first run ${rate(cold).trim()}\n`);
const once = memoryAfter(pages, 1);
const fourfold = memoryAfter(pages, 4);
console.log(`memory       ${megabytes(once)} MB after ${pages.length} documents, ${megabytes(fourfold)} MB after ${pages.length * 4} more`);
console.log(`peak         ${(process.resourceUsage().maxRSS / 1024).toFixed(1)} MB`);
