// How fast the engine is and how much memory it takes. Prints, never asserts.
//   npm run bench
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Draft, Page, Scene, TopicEvidence } from '../src/domain/index.js';
import { analyse, createLanguages, type Languages, View } from '../src/language/index.js';
import { readInputs } from '../src/readout.js';
import { assemble } from '../src/record/index.js';
import { contextOf, findStatements, findTopics } from '../src/statements/index.js';
import { structure } from '../src/structure/index.js';
import { setScene, WORLD } from '../src/world/index.js';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const UNANNOTATED = at('../../shared/corpus/unannotated');
const DEMO = at('../demo/records');
const MEGABYTE = 1024 * 1024;
const megabytes = (bytes: number): string => (bytes / MEGABYTE).toFixed(1);
const bytesOf = (pages: readonly Page[]): number => pages.reduce((sum, page) => sum + Buffer.byteLength(page.text), 0);

async function read(input: string): Promise<Page[]> {
  const pages: Page[] = [];
  for await (const item of readInputs([input])) if (item.ok) pages.push(item.page);
  return pages;
}

interface Load {
  readonly pages: Page[];
  readonly what: string;
  readonly seconds: number;
  readonly input: string;
  /** How often the input was multiplied. */
  readonly times: number;
}

async function load(): Promise<Load> {
  const shared = existsSync(UNANNOTATED);
  const input = shared ? UNANNOTATED : DEMO;
  await read(input);
  const began = clock();
  const pages = await read(input);
  const seconds = clock() - began;
  const what = shared ? 'official texts of ../shared/corpus/unannotated' : 'the demo corpus, multiplied';
  const times = shared ? 1 : Math.ceil((4 * MEGABYTE) / bytesOf(pages));
  return { pages: Array.from({ length: times }, () => pages).flat(), what, seconds: seconds * times, input, times };
}

/** Processor time of this process, in seconds: what one core needs, whatever else the machine does meanwhile. */
const clock = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

type Stage = 'structure' | 'language' | 'scene' | 'statements' | 'record';
type Seconds = Record<Stage, number>;

/** One document after another through all stages, as the engine does it, with a clock between. */
function stages(pages: readonly Page[], languages: Languages): Seconds {
  const seconds: Seconds = { structure: 0, language: 0, scene: 0, statements: 0, record: 0 };
  const timed = <T>(stage: Stage, work: () => T): T => {
    const began = clock();
    const result = work();
    seconds[stage] += clock() - began;
    return result;
  };
  for (const page of pages) {
    const readout = timed('structure', () => structure(page));
    const analysed = timed('language', () => analyse(readout, languages));
    const [scene, view] = timed('scene', (): [Scene, View] => {
      const view = new View(analysed);
      return [setScene(analysed, WORLD, view), view];
    });
    const [drafts, topics] = timed('statements', (): [Draft[], TopicEvidence[]] => {
      const context = contextOf(analysed, scene, view);
      return [findStatements(context), findTopics(context)];
    });
    timed('record', () => JSON.stringify(assemble({ readout, scene, drafts, topics })));
  }
  return seconds;
}

/** Memory of a process of its own that extracts the inputs `times` times, keeping nothing: MB in use after a collection, and held at most. */
function memory(input: string, times: number): { kept: string; peak: string } {
  const script = fileURLToPath(new URL('memory.ts', import.meta.url));
  const { stdout } = spawnSync(process.execPath, ['--expose-gc', '--import', 'tsx', script, input, String(times)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const { kept, peak } = JSON.parse(stdout) as { kept: number; peak: number };
  return { kept: megabytes(kept), peak: megabytes(peak) };
}

const { pages, what, seconds: reading, input, times } = await load();
const bytes = bytesOf(pages);
console.log(`${pages.length} documents, ${megabytes(bytes)} MB of text: ${what}; processor time\n`);
const row = (name: string, seconds: number, note = ''): void =>
  console.log(
    `${name.padEnd(12)}${(bytes / MEGABYTE / seconds).toFixed(1).padStart(8)} MB/s ${seconds.toFixed(2).padStart(7)} s${note && `   ${note}`}`,
  );
const sum = (seconds: Seconds): number => Object.values(seconds).reduce((total, each) => total + each, 0);

// The first runs fill the caches of word forms and let the compiler see the code; the first is told apart, the third is the one that counts.
const languages = createLanguages(WORLD);
const cold = sum(stages(pages, languages));
stages(pages, languages);
const warm = stages(pages, languages);
row('intake', reading, 'files to pages');
for (const [stage, seconds] of Object.entries(warm)) row(stage, seconds);
const whole = reading + sum(warm);
row('whole', whole, `${(pages.length / whole).toFixed(0)} documents/s`);
row('first run', reading + cold, 'with caches empty\n');
for (const each of [times, times * 4]) {
  const { kept, peak } = memory(input, each);
  console.log(
    `memory      ${kept.padStart(8)} MB in use after ${(pages.length / times) * each} documents, the process held ${peak} MB at most`,
  );
}
