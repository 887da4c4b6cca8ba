// How fast the engine is on one core and how much memory it takes. Prints, never asserts.
//   npm run bench
// What is timed is the package as it is installed: compiled, in a process of one thread (`node --single-threaded`), so that the
// collector of garbage and the compiler, which else run on other cores, are counted. Processor time, not time on the wall.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readInputs } from '../src/readout.js';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const UNANNOTATED = at('../../shared/corpus/unannotated');
const DEMO = at('../demo/records');
const MEGABYTE = 1024 * 1024;
const megabytes = (bytes: number): string => (bytes / MEGABYTE).toFixed(1);

interface Speed {
  readonly documents: number;
  readonly bytes: number;
  /** Passes before those that count. */
  readonly warming: number;
  /** Seconds of the very first pass, dictionaries loaded with it, and of a later one. */
  readonly cold: number;
  readonly seconds: number;
  readonly stages: { readonly [stage: string]: number };
}

function run(...args: readonly string[]): string {
  const { stdout, status } = spawnSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  if (status !== 0) throw new Error(`node ${args.join(' ')} failed`);
  return stdout;
}

/** How often an input is read for some megabytes of text. */
async function timesFor(input: string): Promise<number> {
  let bytes = 0;
  for await (const item of readInputs([input])) if (item.ok) bytes += Buffer.byteLength(item.page.text);
  return Math.ceil((4 * MEGABYTE) / bytes);
}

/** Memory of a process of its own that extracts the inputs `times` times, keeping nothing: MB in use after a collection, and held at most. */
function memory(input: string, times: number): { kept: string; peak: string } {
  const { kept, peak } = JSON.parse(run('--expose-gc', '--import', 'tsx', at('memory.ts'), input, String(times))) as {
    kept: number;
    peak: number;
  };
  return { kept: megabytes(kept), peak: megabytes(peak) };
}

run(at('build.mjs'), '--if-needed');
const shared = existsSync(UNANNOTATED);
const input = shared ? UNANNOTATED : DEMO;
const what = shared ? 'official texts of ../shared/corpus/unannotated' : 'the demo corpus, read many times';
const times = shared ? 1 : await timesFor(input);
const speed = JSON.parse(run('--single-threaded', at('speed.mjs'), input, String(times))) as Speed;

const row = (name: string, seconds: number, note = ''): void =>
  console.log(
    `${name.padEnd(12)}${(speed.bytes / MEGABYTE / seconds).toFixed(1).padStart(8)} MB/s ${seconds.toFixed(2).padStart(7)} s${note && `   ${note}`}`,
  );
console.log(`${speed.documents} documents, ${megabytes(speed.bytes)} MB of text: ${what}`);
console.log('Processor time of one thread, from files to records; garbage collection and compiling are counted.\n');
row('first run', speed.cold, 'a process just started: dictionaries to load, no word form seen yet');
row(
  'whole',
  speed.seconds,
  `${(speed.documents / speed.seconds).toFixed(0)} documents/s, once ${speed.warming} passes have filled the caches`,
);
console.log('\nStage by stage, with a clock between them:');
for (const [stage, seconds] of Object.entries(speed.stages)) row(stage, seconds);
console.log('');
for (const each of [times, times * 4]) {
  const { kept, peak } = memory(input, each);
  console.log(
    `memory      ${kept.padStart(8)} MB in use after ${(speed.documents / times) * each} documents, the process held ${peak} MB at most`,
  );
}
