import { createContext, use } from 'react';
import type { NameBook, Statement } from '../../api/types.js';
import type { Placed } from './offsets.js';
import type { Standing } from './standing-reviews.js';

/** What every part of the page of a record needs. */
export interface ReadoutPage {
  readonly placed: Placed;
  readonly names: NameBook;
  /** Statements by the part of their id that is their own, in the order of the text. */
  readonly statements: ReadonlyMap<string, Statement>;
  /** The version asked for; undefined for the newest. */
  readonly version: number | undefined;
  /** Opens a statement, or with null the list of all. */
  readonly choose: (short: string | null) => void;
}

const PageContext = createContext<ReadoutPage | null>(null);
export const PageProvider = PageContext;

export function usePage(): ReadoutPage {
  const page = use(PageContext);
  if (!page) throw new Error('there is a record only on its page');
  return page;
}

const NOBODY: ReadonlyMap<string, Standing> = new Map();
const StandingContext = createContext(NOBODY);

/** What reviewers have left of each statement. By itself, so that a review does not draw the text anew. */
export const StandingProvider = StandingContext;
export const useStanding = (): ReadonlyMap<string, Standing> => use(StandingContext);
