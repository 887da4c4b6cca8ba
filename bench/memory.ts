// Extracts an input a number of times, keeping nothing, and prints what is still in use after a collection and what the process held at most, in bytes.
import { createEngine, readInputs } from '../src/readout.js';

const [input = '', times = '1'] = process.argv.slice(2);
const engine = createEngine();
for (let i = 0; i < Number(times); i++) {
  for await (const item of readInputs([input])) if (item.ok) engine.extract(item.page);
}
globalThis.gc?.();
console.log(JSON.stringify({ kept: process.memoryUsage().heapUsed, peak: process.resourceUsage().maxRSS * 1024 }));
