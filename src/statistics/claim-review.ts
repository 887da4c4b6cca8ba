import { printExact } from '../ledger/figures/index.js';
import type { Check, Verdict } from './verdicts/index.js';

/** Verdicts as a rating is worded for whoever reads the data: what a claim agrees with, and nothing of true or false. */
const RATINGS: { readonly [V in Verdict]: string } = {
  agrees: 'Agrees with the official statistics',
  'agrees-with-other-only': "Agrees with the other side's statistics only",
  'agrees-with-one-only': "Agrees with one side's statistics only",
  'agrees-with-neither': 'Agrees with none of the official statistics kept',
  'cannot-be-checked': 'Cannot be checked against official statistics',
};

/**
 * A check as JSON-LD in the words of https://schema.org/ClaimReview. It has no number on a scale, because there is none: the rating is words, the
 * explanation names each side's value.
 */
export function claimReview(check: Check): Record<string, unknown> {
  const { claim, readings, verdict, agrees_with: agrees } = check;
  const [first] = claim.evidence;
  const by = claim.by?.name ?? first?.publisher ?? null;
  const with_ = verdict === 'cannot-be-checked' || agrees.length === 0 ? '' : ` (${agrees.join(', ')})`;
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    identifier: check.id,
    claimReviewed: first?.quote ?? '',
    inLanguage: first?.lang,
    itemReviewed: {
      '@type': 'Claim',
      identifier: claim.id,
      datePublished: claim.said,
      ...(by === null ? {} : { author: { '@type': claim.by?.name ? 'Person' : 'Organization', name: by } }),
      appearance: claim.evidence.map(({ url, title, record, quote, lang }) => ({
        '@type': 'CreativeWork',
        identifier: record,
        inLanguage: lang,
        ...(url === null ? {} : { url }),
        ...(title === null ? {} : { name: title }),
        text: quote,
      })),
    },
    reviewRating: { '@type': 'Rating', alternateName: RATINGS[verdict] + with_, ratingExplanation: explained(check) },
    citation: [...new Set(readings.map(({ source }) => source))].map((source) => ({
      '@type': 'Dataset',
      name: source,
      ...licenceOf(check, source),
    })),
  };
}

function explained({ readings, missing, claim }: Check): string {
  const values = readings.map(
    ({ reporter, source, value, unit, vintage }) =>
      `${reporter}: ${printExact(value, 4)} ${claim.unit === 'percent' ? 'percent' : unit} (${source}${vintage === null ? '' : `, as of ${vintage}`})`,
  );
  const lacking = missing.map(({ reporter, reason }) => (reporter === null ? reason : `${reporter}: ${reason}`));
  return [...values, ...lacking].join('; ');
}

function licenceOf({ readings }: Check, source: string): { license?: string } {
  const licence = readings.find((each) => each.source === source)?.points.find((point) => point.licence !== null)?.licence;
  return licence ? { license: licence } : {};
}
