import type { Store } from './contract/index.js';

export type { Kept, ListFilter, Outcome, Store, Summary, Version } from './contract/index.js';

export interface StoreLocation {
  /** The data folder. */
  readonly folder: string;
  /** With false, a folder that does not exist is not made: the store is then empty and lives in memory. */
  readonly create: boolean;
  /** Told before a store of an older version that holds records is brought up to date, which takes a while. */
  readonly onUpgrade?: (() => void) | undefined;
}

/** The stores there are, each loaded when first opened. */
const STORES = {
  sqlite: async (location: StoreLocation): Promise<Store> => (await import('./sqlite/index.js')).openSqliteStore(location),
};

/** What puts a backup back, by store. */
const RESTORERS = {
  sqlite: async (restoration: Restoration) => (await import('./sqlite/restore.js')).restoreSqliteStore(restoration),
};

export type StoreName = keyof typeof STORES;

export interface Restoration {
  /** The data folder. */
  readonly folder: string;
  /** The backup. */
  readonly file: string;
  /** Whether a store with records may be set aside. */
  readonly replace: boolean;
}

/** Puts a backup into a data folder; throws `InputError` when it is none, or there are records already and `replace` is false. */
export const restoreStore = (restoration: Restoration, name: StoreName = 'sqlite'): Promise<{ readonly aside: string | null }> =>
  RESTORERS[name](restoration);

/** Opens a store; throws `InputError` when the place cannot be used. */
export const openStore = (location: StoreLocation, name: StoreName = 'sqlite'): Promise<Store> => STORES[name](location);
