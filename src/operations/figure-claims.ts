import type { Indicator, Measure } from '../domain/index.js';
import { type Claim, claimsOf } from '../ledger/figures/index.js';
import type { Store } from '../stores/index.js';
import { newestDay } from './citation-schema.js';

export interface ClaimsWanted {
  readonly states?: readonly string[] | undefined;
  readonly indicator?: Indicator | undefined;
  readonly measure?: Measure | undefined;
  readonly asOf?: string | undefined;
}

/** The claims that the figures of a store make, and the day as of which they do. */
export async function figureClaims(store: Store, wanted: ClaimsWanted): Promise<{ asOf: string; claims: Claim[] }> {
  const { indicator, measure } = wanted;
  const states = [...new Set(wanted.states ?? [])].sort();
  const asOf = wanted.asOf ?? (await newestDay(store));
  const evidence = await store.evidence({ kinds: ['figure'], ...(states.length > 0 ? { states } : {}), to: asOf });
  const claims = claimsOf(evidence, asOf).filter(
    (claim) =>
      (states.length < 2 ? states.every((state) => claim.states.includes(state)) : claim.states.join() === states.join()) &&
      (indicator === undefined || claim.indicator === indicator) &&
      (measure === undefined || claim.measure === measure),
  );
  return { asOf, claims };
}
