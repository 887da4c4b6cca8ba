import type { Claim, Interval, Series } from '../../api/ledger-types.js';
import type { NameBook } from '../../api/types.js';
import { amountInWords } from '../../text/amounts.js';
import { dateInWords } from '../../text/dates.js';
import { personName } from '../../text/speaker-line.js';
import { ARROWS, stateName } from '../../text/statement-line.js';
import type { Texts } from '../../text/texts.js';
import type { PairTexts } from './text/messages.js';

/** `↑ over 16%` */
export function claimAmount(
  claim: Pick<Claim, 'value' | 'value_to' | 'told_unit' | 'hedge' | 'direction' | 'measure'>,
  texts: Texts,
): string {
  if (claim.direction === 'flat' && Number(claim.value) === 0) return texts.words.directions.flat;
  const amount = amountInWords({ ...claim, unit: claim.told_unit }, texts.words, texts.language);
  return `${claim.direction ? ARROWS[claim.direction] : ''}${amount}`;
}

/** Digits after the point of what was reckoned. */
const SHOWN_DIGITS = 4;

/** `$2.45–2.55 billion`, `13% – no end`: the numbers that the words leave room for. */
export function intervalInWords({ low, high }: Interval, unit: string, texts: Texts, { figures }: PairTexts): string {
  const one = (value: string): string =>
    amountInWords(
      { value: rounded(value), value_to: null, unit, hedge: 'exact', direction: null, measure: 'level' },
      texts.words,
      texts.language,
    );
  const end = (value: string | null): string => (value === null ? figures.unlimited : one(value));
  return `${end(low)} – ${end(high)}`;
}

/** Large numbers to thousands at least, small ones to a few digits; only for reading. */
function rounded(value: string): string {
  const number = Number(value);
  return Number.isFinite(number) ? String(Number(number.toPrecision(SHOWN_DIGITS))) : value;
}

/** A length in the unit of the series. */
export const reachInWords = (reach: string, unit: string, texts: Texts): string =>
  amountInWords(
    { value: rounded(reach), value_to: null, unit, hedge: 'exact', direction: null, measure: 'level' },
    texts.words,
    texts.language,
  );

/** The same, between percentages told in points: `3.5 pp`. */
export function distanceInWords(far: string, unit: string, texts: Texts, { differ }: PairTexts): string {
  if (unit !== 'percent') return reachInWords(far, unit, texts);
  return differ.points(new Intl.NumberFormat(texts.language, { maximumFractionDigits: 6 }).format(Number(rounded(far))));
}

export function seriesName(
  series: Pick<Series, 'indicator' | 'measure' | 'of' | 'modality'>,
  texts: Texts,
  pair: PairTexts,
  names: NameBook,
): string {
  const { figures } = pair;
  const measure =
    series.measure === 'change' || series.measure === 'share' || series.measure === 'rank' ? figures.measures[series.measure] : '';
  return figures.name(
    texts.words.indicators[series.indicator],
    measure,
    series.of && figures.of(stateName(series.of, names)),
    series.modality === 'actual' ? null : texts.words.modalities[series.modality],
  );
}

export function periodInWords(period: string | null, toDate: string | null, texts: Texts, { figures }: PairTexts): string {
  if (toDate !== null) return figures.toDate(dateInWords(toDate, texts.language, texts.ends));
  return period === null ? figures.noPeriod : dateInWords(period, texts.language, texts.ends);
}

/** Who says it, with the state. */
export function claimBy({ by }: Pick<Claim, 'by'>, names: NameBook, joint: string): string {
  if (by === null) return joint;
  return [personName(by, names), by.state && stateName(by.state, names)].filter(Boolean).join(', ') || joint;
}

export function toleranceInWords({ tolerance, unit }: Claim, texts: Texts, pair: PairTexts): string {
  const { differ } = pair;
  const { rule, reach } = tolerance;
  if (rule === 'at-least' || rule === 'at-most' || rule === 'range') return differ.tolerance[rule];
  return reach === null ? differ.tolerance['at-least'] : differ.tolerance[rule](distanceInWords(reach, unit, texts, pair));
}
