/** Of a store that is up to date: that of the newest migration, told apart from it so that a start need not load them all. */
export const SCHEMA_VERSION = 5;
