import { setFlagsFromString } from 'node:v8';

/** What V8 is told; each is an option of `node --v8-options`. */
export const COMPILER_FLAGS = [
  '--max-inlined-bytecode-size=150',
  '--max-inlined-bytecode-size-cumulative=200',
  '--interrupt-budget=132000',
];

/**
 * The engine is much code of which every part runs a little. Left alone, V8 puts what is called into what calls it, over and over, and
 * compiles both before it has seen enough to do so only once: over a folder, nearly half of the processor's time of the first pass. Let it
 * put in less and wait longer, and a page, and a folder of hundreds, are read earlier; what goes on for a hundred megabytes of text ends
 * even, or a twentieth slower.
 */
export function tuneCompiler(): void {
  for (const flag of COMPILER_FLAGS) setFlagsFromString(flag);
}
