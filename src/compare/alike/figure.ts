import { type Figure, type Indicator, normaliseDecimal, type StatementOf, sliceByCodePoints } from '../../domain/index.js';
import { type Claimed, claimedInterval } from '../../ledger/figures/claimed-interval.js';
import { onePeriod } from '../../ledger/figures/index.js';
import { meets } from '../../ledger/figures/interval.js';
import { daysOf, overlap } from '../../ledger/when.js';
import type { Statement } from '../statement.js';
import { type Alike, type Beside, besides, compared } from './verdict.js';

/** Under these anything may be counted: two are one only where the words say so, too. */
const VAGUE = new Set<Indicator>([
  'other',
  'money-other',
  'people',
  'projects',
  'agreements',
  'companies',
  'regions',
  'territory',
  'military',
  'rank',
]);

type FigureStatement = Statement<StatementOf<'figure'>>;

/** Whether two figures are one: of one thing and time, with one value, or with two where everything else is the same. */
export function alikeFigures(a: FigureStatement, b: FigureStatement, beside: Beside): Alike | null {
  const [left, right] = [a.fields, b.fields];
  const vague = VAGUE.has(left.indicator) || VAGUE.has(right.indicator);
  if (left.indicator !== right.indicator && !vague) return null;
  if (levelled(left) !== levelled(right)) return null;
  if (left.states.length > 0 && right.states.length > 0 && !left.states.some((state) => right.states.includes(state)) && !vague)
    return null;
  const [claimA, claimB] = [claimOf(a), claimOf(b)];
  if (!claimA || !claimB || kindOf(claimA.unit) !== kindOf(claimB.unit)) return null;
  const times = timesOf(left, right);
  const value = normaliseDecimal(left.value) === normaliseDecimal(right.value) && left.value_to === right.value_to;
  const equal = value && left.unit === right.unit && signOf(left) === signOf(right);
  const meet = claimA.unit === claimB.unit && meets(claimA.interval, claimB.interval);
  const alike = Math.max(beside.words.ofA, beside.words.ofB);
  if (!isOne()) return null;
  return {
    score:
      (left.indicator === right.indicator ? 3 : 1) +
      (equal ? 4 : meet ? 2 : 0) +
      (times === 'same' ? 2 : 0) +
      ownStatistics() +
      besides(beside),
    by: 'fields',
    fields: [
      ...(value ? [] : compared('value', range(left), range(right), meet)),
      ...compared('unit', left.unit, right.unit),
      ...compared('direction', left.direction, right.direction),
      ...compared('hedge', left.hedge, right.hedge),
      ...compared('period', periodOf(left), periodOf(right), times === 'overlap'),
      ...compared('source', left.source, right.source),
    ],
  };

  function isOne(): boolean {
    if (beside.sameSpeaker === false && !(equal && times !== 'other')) return false;
    if (vague && alike < (equal ? 0.3 : 0.6) && !(equal && beside.near > 0.8)) return false;
    if (times === 'other') return equal && !vague && alike >= 0.5 && beside.sameSpeaker !== false;
    if (left.modality !== right.modality && !equal) return false;
    if (equal) return true;
    // Numbers by different statistics are different claims, not one told twice.
    if (left.source !== right.source && left.source !== null && right.source !== null) return false;
    // The same number in two currencies is a difference of one claim.
    if (value && left.unit !== right.unit) return times === 'same' && alike >= 0.5;
    if (meet) return times === 'same' || alike >= 0.5;
    return times === 'same' && (left.period !== null || alike >= 0.6) && left.unit === right.unit && (!vague || alike >= 0.6);
  }

  function ownStatistics(): number {
    if (left.source === right.source) return left.source === null ? 0 : 1;
    return left.source !== null && right.source !== null ? -2 : 0;
  }
}

const levelled = ({ measure }: Figure): string => (measure === 'count' ? 'level' : measure);
const signOf = ({ direction, measure }: Figure): string => (measure === 'change' ? (direction ?? '') : '');
/** Sums of money may be told in two currencies; percent and tonnes may not be one. */
const kindOf = (unit: string): string => (/^[A-Z]{3}$/.test(unit) || unit === 'money' ? 'money' : unit === 'people' ? 'units' : unit);
const periodOf = ({ period }: Figure): string | null => (period === null ? null : onePeriod(period));
const range = ({ value, value_to }: Figure): string => (value_to === null ? value : `${value}–${value_to}`);

function timesOf(a: Figure, b: Figure): 'same' | 'overlap' | 'unknown' | 'other' {
  const [left, right] = [periodOf(a), periodOf(b)];
  if (left === right) return 'same';
  const [days, others] = [daysOf(left), daysOf(right)];
  if (!days || !others) return 'unknown';
  return overlap(days, others) ? 'overlap' : 'other';
}

function claimOf({ fields }: FigureStatement): Claimed | null {
  const part = fields.derivation.find(({ name }) => name === 'value');
  const words = part
    ? sliceByCodePoints(fields.quote, {
        start: Math.max(0, part.span.start - fields.start),
        end: Math.max(0, part.span.end - fields.start),
      })
    : '';
  return claimedInterval(
    fields,
    words === ''
      ? null
      : words
          .toLowerCase()
          .replaceAll('ё', 'е')
          .replace(/[\u00a0\u202f]/g, ' '),
  );
}
