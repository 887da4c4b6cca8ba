/**
 * How much room a figure is given: every rule by which a claim becomes an interval, in one place. docs/ledger.md tells them in words, each
 * claim of the output says which was applied, and `npx tsx bench/ledger.ts` prints how often the outcome is a careful reader's.
 */
export const TOLERANCE = {
  /** Exact: this part of the worth of the last digit said, to either side. */
  half: { of: 1n, in: 2n },
  /** Zeros after this many digits of a whole number are taken for rounding: "600" is told in tens, "60" in ones. */
  digitsMeant: 2,
  /** Above a number in round tens or hundreds ("over 20") and below it: this part of the place of its last digit that is no zero. */
  roundNext: { of: 1n, in: 2n },
  /** "About": the exact interval wider by half of the last digit again, but by no less and no more than these hundredths of the number. */
  about: { least: 3n, most: 10n },
  /** Parts told in words ("a third"): the worth of the last digit is this many hundredths of the part. */
  partsStep: 10n,
  /** Multiples told without decimals ("twice", «втрое») step by halves below this number, else by ones. */
  halvesOfTimesBelow: 5,
} as const;
