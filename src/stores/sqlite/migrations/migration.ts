import type { Query } from '../query.js';

export interface Migration {
  readonly version: number;
  readonly name: string;
  /** It has tables that are made from the records, so that they have to be filled anew. */
  readonly derives: boolean;
  /** Put together when a store has to be brought up to date: every other start does without. */
  readonly statements: () => readonly Query[];
}
