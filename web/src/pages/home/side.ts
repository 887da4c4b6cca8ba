import type { Claim, Disagreement, Evidence } from '../../api/types.js';
import type { Language } from '../../text/language.js';

/** The telling to quote: one in the reader's language where there is one. */
export const quoted = (evidence: readonly Evidence[], language: Language): Evidence | undefined =>
  evidence.find(({ lang }) => lang === language) ?? evidence[0];

/** The two claims to set against each other, the earlier first; null where the answer does not hold both. */
export function against({ claims, pairs }: Disagreement): readonly [Claim, Claim] | null {
  const [pair] = pairs;
  const [one, other] = (pair?.claims ?? []).map((id) => claims.find((claim) => claim.id === id));
  return one && other ? [one, other] : null;
}

/** Those first of which something was said last. */
export const newestFirst = (disagreements: readonly Disagreement[]): readonly Disagreement[] => {
  const said = ({ claims }: Disagreement): string => claims.reduce((last, claim) => (claim.said > last ? claim.said : last), '');
  return [...disagreements].sort((a, b) => said(b).localeCompare(said(a), 'en') || a.id.localeCompare(b.id, 'en'));
};
