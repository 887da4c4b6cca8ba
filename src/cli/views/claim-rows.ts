import type { ShownClaim } from './claims.js';

/** Columns of a claim in CSV; a row for every statement it stands on. */
export const CLAIM_COLUMNS = [
  'indicator', 'states', 'of', 'measure', 'unit', 'modality', 'period', 'to_date', 'said', 'speaker', 'speaker_state', 'speaker_office',
  'value', 'value_to', 'told_unit', 'direction', 'hedge', 'low', 'low_open', 'high', 'high_open', 'rule', 'step', 'reach', 'statistics',
  'apart', 'claim', 'record', 'statement', 'quote', 'url',
]; // biome-ignore format: a list

export function claimRows(claim: ShownClaim): (string | null)[][] {
  const { interval, tolerance, by } = claim;
  return claim.evidence.map((each) => [
    claim.indicator,
    claim.states.join(' '),
    claim.of,
    claim.measure,
    claim.unit,
    claim.modality,
    claim.period,
    claim.to_date,
    claim.said,
    (each.by ?? by)?.name ?? null,
    (each.by ?? by)?.state ?? null,
    (each.by ?? by)?.office ?? null,
    claim.value,
    claim.value_to,
    claim.told_unit,
    claim.direction,
    claim.hedge,
    interval.low,
    String(interval.low_open),
    interval.high,
    String(interval.high_open),
    tolerance.rule,
    tolerance.step,
    tolerance.reach,
    claim.source,
    claim.apart,
    claim.id,
    each.record,
    each.statement,
    each.quote,
    each.url,
  ]);
}
