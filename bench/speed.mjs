// Times the built engine over an input and prints seconds as JSON; see bench.ts, which starts it with one thread.
//   node --single-threaded bench/speed.mjs INPUT TIMES
import { tuneCompiler } from '../dist/cli/compiler.js';
import { analyse, createLanguages, View } from '../dist/language/index.js';
import { createEngine, readInputs } from '../dist/readout.js';
import { assemble } from '../dist/record/index.js';
import { contextOf, findStatements, findTopics } from '../dist/statements/index.js';
import { structure } from '../dist/structure/index.js';
import { setScene, WORLD } from '../dist/world/index.js';

// As the command line does it.
tuneCompiler();

/** Passes after which nothing gets faster any more: the caches of word forms are full, and the compiler has seen the code. */
const WARMING = 8;
const [input = '', times = '1'] = process.argv.slice(2);

/** Processor time of the whole process, in seconds. It has one thread, so the collector of garbage and the compiler are in it. */
const clock = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

async function* pages() {
  for (let i = 0; i < Number(times); i++) for await (const item of readInputs([input])) if (item.ok) yield item.page;
}

/** From files to records as they are printed, one page after another, as `readout extract` does it. */
async function pass(engine) {
  const began = clock();
  let documents = 0;
  let bytes = 0;
  for await (const page of pages()) {
    JSON.stringify(engine.extract(page));
    documents++;
    bytes += Buffer.byteLength(page.text);
  }
  return { documents, bytes, seconds: clock() - began };
}

/** Made once, as the engine makes them: else each count of the stages would begin with compiling the names of the world. */
const languages = createLanguages(WORLD);

/** The same with a clock between the stages, which costs a little itself. */
async function stages() {
  const seconds = { intake: 0, structure: 0, language: 0, scene: 0, statements: 0, record: 0 };
  let before = clock();
  const timed = (stage, result) => {
    const now = clock();
    seconds[stage] += now - before;
    before = now;
    return result;
  };
  for await (const page of pages()) {
    timed('intake');
    const readout = timed('structure', structure(page));
    const analysed = timed('language', analyse(readout, languages));
    const view = new View(analysed);
    const scene = timed('scene', setScene(analysed, WORLD, view));
    const context = contextOf(analysed, scene, view);
    const [drafts, topics] = timed('statements', [findStatements(context), findTopics(context)]);
    timed('record', JSON.stringify(assemble({ readout, scene, drafts, topics })));
  }
  return seconds;
}

const engine = createEngine();
const first = await pass(engine);
for (let i = 1; i < WARMING; i++) await pass(engine);
const runs = [await pass(engine), await pass(engine), await pass(engine)].sort((a, b) => a.seconds - b.seconds);
await stages();
console.log(JSON.stringify({ ...first, warming: WARMING, cold: first.seconds, seconds: runs[1].seconds, stages: await stages() }));
