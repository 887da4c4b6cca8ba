import type { Page, ReadoutRecord, World } from './domain/index.js';
import type { IntakeOptions, IntakeResult } from './intake/index.js';
import { analyse, createLanguages, View } from './language/index.js';
import { assemble } from './record/index.js';
import { contextOf, findStatements, findTopics } from './statements/index.js';
import { structure } from './structure/index.js';
import { mergeWorld, readWorldFile, setScene, WORLD } from './world/index.js';

export * from './domain/index.js';
export type { IntakeOptions, IntakeResult } from './intake/index.js';

/** Turns pages into records: every stage from structure to statements, over one world. */
export interface Engine {
  /** Never throws for what a page says; what could not be understood stands in the record's diagnostics. */
  extract(page: Page): ReadoutRecord;
}

export interface EngineOptions {
  /** The states, places, offices, organisations and people to know; the built-in ones when left out. */
  readonly world?: World | undefined;
}

/** An engine is made once and used for any number of pages; it keeps nothing of them. */
export function createEngine({ world = WORLD }: EngineOptions = {}): Engine {
  const languages = createLanguages(world);
  return {
    extract(page) {
      const readout = structure(page);
      const analysed = analyse(readout, languages);
      const view = new View(analysed);
      const scene = setScene(analysed, world, view);
      const context = contextOf(analysed, scene, view);
      return assemble({ readout, scene, drafts: findStatements(context), topics: findTopics(context) });
    },
  };
}

/** Pages of files, folders, addresses and archives, one by one; what cannot be read is a result with an error. */
export async function* readInputs(inputs: readonly string[], options: IntakeOptions = {}): AsyncGenerator<IntakeResult> {
  // Readers of HTML and archives are large, and a record that is only shown needs none of them.
  const intake = await import('./intake/index.js');
  yield* intake.readInputs(inputs, options);
}

/** The built-in world, with the entries of a world file added or put over it. Throws `InputError` for a file that is none. */
export async function loadWorld(file?: string): Promise<World> {
  return file === undefined ? WORLD : mergeWorld(WORLD, await readWorldFile(file));
}
