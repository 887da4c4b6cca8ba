import type { Engine } from '../readout.js';
import { openStore, type Store } from '../stores/index.js';
import type { Context } from './operation.js';

export interface Place {
  /** The data folder. */
  readonly folder: string;
  /** File of states, places, offices, organisations and people to add to the built-in world. */
  readonly world?: string | undefined;
  /** Told before a store of an older version is brought up to date. */
  readonly onUpgrade?: () => void;
}

/** A context over one data folder; close it when the work is done. Nothing is opened or loaded before it is asked for. */
export function createContext({ folder, world, onUpgrade }: Place): Context & { close(): Promise<void> } {
  let opened: Promise<Store> | undefined;
  let engine: Promise<Engine> | undefined;
  return {
    onProgress: null,
    signal: null,
    folder,
    store({ create }) {
      opened ??= openStore({ folder, create, onUpgrade });
      return opened;
    },
    engine() {
      engine ??= import('../readout.js').then(({ loadEngine }) => loadEngine(world));
      return engine;
    },
    async close() {
      if (opened)
        await opened.then(
          (store) => store.close(),
          () => undefined,
        );
    },
  };
}
