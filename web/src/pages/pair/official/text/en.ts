import type { OfficialTexts } from './messages.js';

export const TEXTS: OfficialTexts = {
  title: 'Claims and official statistics',
  lead: 'What was claimed of trade, beside what the statistics of either side have. A claim agrees where the room its words leave and the printed number meet; who is right is not said here.',
  none: 'No official statistics of the two are kept. They are added with: readout stats add FILE',
  noClaims: 'No claim of the two could be set against statistics.',
  chart: 'Turnover by official statistics, and as claimed',
  label: (from, to) =>
    `Turnover of the two by the statistics of each, ${from} to ${to}, with claims as stretches. The table below has every value.`,
  year: 'Year',
  line: (state, source) => `${state}: ${source}`,
  bases: { origin: 'by origin', consignment: 'by consignment' },
  claimed: 'claimed, with the room the words leave',
  columns: ['Period', 'Claim', 'By', 'Verdict'],
  statistics: (state) => `Statistics of ${state}`,
  verdicts: {
    agrees: (agrees) => `agrees with ${agrees}`,
    'agrees-with-other-only': (agrees) => `agrees with the other side only: ${agrees}`,
    'agrees-with-one-only': (agrees) => `agrees with one side only: ${agrees}`,
    'agrees-with-neither': () => 'agrees with neither',
    'cannot-be-checked': () => 'cannot be checked',
  },
  whenSaid: (verdict) => `by the values as of that day: ${verdict}`,
  cifFob:
    'Exports are counted without freight and insurance (FOB), imports mostly with them (CIF): by that alone the counts of two sides differ.',
};
