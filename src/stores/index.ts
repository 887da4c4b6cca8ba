import type { Store } from './contract.js';

export type { Kept, ListFilter, Outcome, Store, Summary, Version } from './contract.js';

export interface StoreLocation {
  /** The data folder. */
  readonly folder: string;
  /** With false, a folder that does not exist is not made: the store is then empty and lives in memory. */
  readonly create: boolean;
}

/** The stores there are, each loaded when first opened. */
const STORES = {
  sqlite: async (location: StoreLocation): Promise<Store> => (await import('./sqlite/index.js')).openSqliteStore(location),
};

export type StoreName = keyof typeof STORES;

/** Opens a store; throws `InputError` when the place cannot be used. */
export const openStore = (location: StoreLocation, name: StoreName = 'sqlite'): Promise<Store> => STORES[name](location);
