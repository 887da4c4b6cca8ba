import type { StatisticPoint } from '../../domain/index.js';
import { type Said, said } from '../../ledger/figures/figure-evidence.fixture.js';
import { type Claim, claimsOf } from '../../ledger/figures/index.js';

/** The claim of a figure said on 1 March 2024 by Nardania's president: trade with Ozeria, its change in 2023, in percent; with the fields given. */
export function claim(fields: Said): Claim {
  const [only] = claimsOf([said(fields)], '9999-12-31');
  if (!only) throw new Error('this figure makes no claim');
  return only;
}

/** A value of Nardania's exports to Ozeria in 2023, in whole dollars; with the fields given. */
export const point = (fields: Partial<StatisticPoint> = {}): StatisticPoint => ({
  reporter: 'XA',
  partner: 'XB',
  indicator: 'exports',
  basis: null,
  valuation: null,
  unit: 'USD',
  source: 'Customs',
  period: '2023',
  value: '100',
  step: '1',
  status: 'final',
  vintage: null,
  licence: null,
  ...fields,
});

/** Exports and imports of a reporter by time: half of the turnover each. */
export const trade = (
  reporter: string,
  turnovers: Readonly<Record<string, number>>,
  fields: Partial<StatisticPoint> = {},
): StatisticPoint[] =>
  Object.entries(turnovers).flatMap(([period, turnover]) =>
    (['exports', 'imports'] as const).map((indicator) =>
      point({
        reporter,
        partner: reporter === 'XA' ? 'XB' : 'XA',
        indicator,
        period,
        value: String(turnover / 2),
        step: '0.001',
        ...fields,
      }),
    ),
  );
