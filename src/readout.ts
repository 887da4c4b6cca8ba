import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Page, ReadoutRecord, SearchableRecord, World } from './domain/index.js';
import type { IntakeOptions, IntakeResult } from './intake/index.js';
import { analyse, createLanguages, View } from './language/index.js';
import { assemble, recordId } from './record/index.js';
import { passagesOf } from './search/index.js';
import { contextOf, findStatements, findTopics } from './statements/index.js';
import { structure } from './structure/index.js';
import { mergeWorld, readWorldFile, setScene, WORLD } from './world/index.js';

export * from './domain/index.js';
export type { FetchMemory, IntakeNote, IntakeOptions, IntakeResult } from './intake/index.js';
export { whereIs } from './world/index.js';

/** Turns pages into records: every stage from structure to statements, over one world. */
export interface Engine {
  /** Version of the rules, and a digest of the world file if there is one: what two engines with one id read is the same. */
  readonly id: string;
  readonly world: World;
  /** Never throws for what a page says; what could not be understood stands in the record's diagnostics. */
  extract(page: Page): ReadoutRecord;
  /** The record, and its words as they are to be found by a search. */
  read(page: Page): SearchableRecord;
  /** The id the record of a page has, without reading it. */
  idOf(page: Page): string;
}

/** Raised whenever a change of the rules may read a page differently: stored records are then read again by `readout reextract`. */
export const ENGINE_VERSION = '10';

export interface EngineOptions {
  /** The states, places, offices, organisations and people to know; the built-in ones when left out. */
  readonly world?: World | undefined;
  /** Its id; the version of the rules when left out. */
  readonly id?: string | undefined;
}

/** An engine is made once and used for any number of pages; it keeps nothing of them. */
export function createEngine({ world = WORLD, id = ENGINE_VERSION }: EngineOptions = {}): Engine {
  const languages = createLanguages(world);
  const read = (page: Page) => {
    const readout = structure(page);
    const analysed = analyse(readout, languages);
    const view = new View(analysed);
    const scene = setScene(analysed, world, view);
    const context = contextOf(analysed, scene, view);
    return { analysed, record: assemble({ readout, scene, drafts: findStatements(context), topics: findTopics(context) }) };
  };
  return {
    id,
    world,
    extract: (page) => read(page).record,
    read(page) {
      const { analysed, record } = read(page);
      return { record, passages: passagesOf(analysed) };
    },
    idOf: recordId,
  };
}

/** An engine over the built-in world, with the entries of a world file added. Throws `InputError` for a file that is none. */
export async function loadEngine(worldFile?: string): Promise<Engine> {
  if (worldFile === undefined) return createEngine();
  const world = await loadWorld(worldFile);
  const digest = createHash('sha256')
    .update(await readFile(worldFile))
    .digest('hex');
  return createEngine({ world, id: `${ENGINE_VERSION}+${digest.slice(0, 12)}` });
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
