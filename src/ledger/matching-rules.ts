/**
 * Every threshold by which the ledger takes two statements for tellings of one undertaking or one contact. What stays below them is left
 * apart. `npx tsx bench/ledger-matching.ts` prints how often they are right on pairs made by hand; docs/ledger.md tells them in words.
 */
export const MATCHING = {
  document: {
    /** Distinguishing words two titles share, as a part of those of the shorter one. */
    overlap: 0.6,
    /** What the shared words have to weigh where neither a term nor a day of signing is the same. */
    shared: 1.5,
  },
  commitment: {
    /** Shared words as a part of those of the shorter wording. */
    overlap: 0.5,
    /** What shared words have to weigh: where the deed is the same too, where also the date is, and where no deed is known. */
    shared: { withDeed: 2, withDeedAndDate: 1, withoutDeed: 2.5 },
    /** Put off: another date than before takes more in common, and the same deed. */
    sharedWhenPutOff: 2,
  },
  /** What a word weighs that both have in common. */
  weights: { name: 1.5, thing: 1, other: 0.75, general: 0.25 },
  contact: {
    /** Days round the announced time within which a contact is still the announced one, by how exactly the time was told. */
    slack: { day: 3, month: 10, season: 21, year: 0 },
    /** Days after it was spoken of within which one announced without a time is looked for. */
    withoutTime: { planned: 365, proposed: 365, invited: 548 },
    /** Days before it was spoken of within which one told of as past, without a time, took place ("recently"). */
    recent: 183,
    /** Days of one visit: tellings that lie so near are of one. */
    oneVisit: 3,
  },
} as const;
