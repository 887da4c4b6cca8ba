import { openStore, type Store } from '../stores/index.js';
import type { Context } from './operation.js';

/** A context over one data folder; close it when the work is done. */
export function createContext(folder: string): Context & { close(): Promise<void> } {
  let opened: Promise<Store> | undefined;
  return {
    store({ create }) {
      opened ??= openStore({ folder, create });
      return opened;
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
