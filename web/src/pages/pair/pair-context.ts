import { createContext, use } from 'react';
import type { Claim, Disagreement } from '../../api/ledger-types.js';
import type { NameBook } from '../../api/types.js';
import type { Quoted } from '../../parts/quotes/quotes.js';

/** What a mark opens: the words something rests on, or claims that do not meet, never one without the other. */
export type Opened =
  | { readonly title: string; readonly lang?: string | undefined; readonly quotes: readonly Quoted[]; readonly claim?: Claim }
  | { readonly title: string; readonly disagreement: Disagreement };

export interface PairPage {
  readonly states: readonly string[];
  readonly asOf: string;
  readonly names: NameBook;
  readonly open: (opened: Opened) => void;
}

const PairContext = createContext<PairPage | null>(null);
export const PairProvider = PairContext;

export function usePair(): PairPage {
  const page = use(PairContext);
  if (!page) throw new Error('there is a pair only on its page');
  return page;
}

/** All that is said of something with each telling once. */
export const eachOnce = <Q extends Quoted>(quotes: readonly Q[]): readonly Q[] => {
  const seen = new Set<string>();
  return quotes.filter(({ statement, record, quote }) => {
    const key = statement ?? `${record} ${quote}`;
    return seen.has(key) ? false : seen.add(key);
  });
};
