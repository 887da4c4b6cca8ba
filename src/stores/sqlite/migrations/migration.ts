import type { Query } from '../query.js';

export interface Migration {
  readonly version: number;
  readonly name: string;
  /** What of its tables is made from the records, so that it has to be made anew. */
  readonly derives: 'everything' | 'fingerprints' | 'words' | 'nothing';
  /** Put together when a store has to be brought up to date: every other start does without. */
  readonly statements: () => readonly Query[];
}
