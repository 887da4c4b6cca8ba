import type { StateCode } from '../../domain/index.js';
import type { Claim } from './claim.js';

/** Why claims may differ, as the text itself tells. Nothing is supposed: where no words say so, there is no reason. */
export type Reason =
  /** The two name the statistics of different states. */
  | { readonly kind: 'different-statistics'; readonly states: readonly [StateCode, StateCode]; readonly claims: readonly [string, string] }
  /** The later one is told as a revised number, or the earlier one as a preliminary. */
  | {
      readonly kind: 'revised' | 'preliminary';
      readonly claim: string;
      readonly statement: string;
      readonly words: string;
    };

/**
 * Words that call a number revised or preliminary. Language belongs to `language/`; the ledger knows quotes alone, so these stand here for
 * both languages. «Скорректированный» and "adjusted" count only beside data, figures or estimates.
 */
const REVISED =
  /уточн[её]нн\p{L}*|по уточнениям|пересмотренн\p{L}*|скорректированн\p{L}* (?:данн|оценк|показател|цифр)\p{L}*|(?:обновл[её]нн|окончательн)\p{L}* (?:данн|оценк|показател|цифр)\p{L}*|\brevised\b|\b(?:updated|adjusted|final|corrected) (?:data|figures?|estimates?|statistics|numbers?)\b/iu;
const PRELIMINARY =
  /предварительн\p{L}*|по первым (?:данн|оценк|подсч[её]т)\p{L}*|оперативн\p{L}* данн\p{L}*|\bpreliminar(?:y|ily)\b|\bprovisional(?:ly)?\b|\b(?:early|first|initial) (?:data|figures?|estimates?)\b/iu;

/** Reasons that the words of claims give for their differing; of each pair the first is not told later than the second. */
export function reasonsFor(pairs: readonly { readonly a: Claim; readonly b: Claim }[]): Reason[] {
  const statistics = new Map<string, Reason>();
  const later = new Set<Claim>();
  const earlier = new Set<Claim>();
  for (const { a, b } of pairs) {
    if (a.source !== null && b.source !== null && a.source !== b.source) {
      const key = [a.source, b.source].sort().join();
      if (!statistics.has(key)) {
        statistics.set(key, { kind: 'different-statistics', states: [a.source, b.source], claims: [a.id, b.id] });
      }
    }
    if (a.said < b.said) {
      earlier.add(a);
      later.add(b);
    }
  }
  return [
    ...statistics.values(),
    ...[...later].flatMap((claim) => worded(claim, 'revised', REVISED)),
    ...[...earlier].flatMap((claim) => worded(claim, 'preliminary', PRELIMINARY)),
  ];
}

function worded({ id, evidence }: Claim, kind: 'revised' | 'preliminary', pattern: RegExp): Reason[] {
  for (const { statement, quote } of evidence) {
    const words = pattern.exec(quote)?.[0];
    if (words !== undefined) return [{ kind, claim: id, statement, words }];
  }
  return [];
}
