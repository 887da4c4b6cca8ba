import type { Direction, Edtf, Indicator, Measure, StateCode } from '../../domain/index.js';

/** A share or a growth that was told, for an answer with other data. */
export interface Claim {
  readonly measure: Measure;
  readonly direction: Direction | null;
  readonly period: Edtf | null;
}

/** What was last spoken of, for the figures that leave it out: "it grew by …", «в этом году – ещё 5 процентов». */
export interface Memory {
  turn: number | null;
  indicator: { readonly indicator: Indicator; readonly sentence: number } | null;
  /** What the turn before spoke of last. */
  readonly asked: Memory['indicator'];
  /** The last share or growth told in the turn, and in the one before. */
  claim: Claim | null;
  readonly askedClaim: Claim | null;
  /** Currency of the last sum of the speech and its power of ten. */
  money: { readonly unit: string; readonly power: number; readonly indicator: Indicator; readonly sentence: number } | null;
  /** Sentence of the last figure in percent. */
  percent: number | null;
  /** Unit, power of ten and indicator of the last count, for «из них пять тысяч». */
  count: { readonly unit: string; readonly power: number; readonly indicator: Indicator; readonly sentence: number } | null;
  /** Whose statistics the last figure is of. */
  source: { readonly state: StateCode; readonly indicator: Indicator; readonly sentence: number } | null;
  /** States of the last figure that named them. */
  states: { readonly states: readonly StateCode[]; readonly indicator: Indicator; readonly sentence: number } | null;
  /** Time of the last figure. */
  period: { readonly period: Edtf; readonly indicator: Indicator; readonly measure: Measure; readonly sentence: number } | null;
}

/** At the beginning of a turn: what the turn before spoke of is only what was asked, and sums go on in its currency. */
export const emptyMemory = (turn: number | null, before: Memory | null): Memory => ({
  turn,
  indicator: null,
  asked: before === null ? null : before.indicator,
  claim: null,
  askedClaim: before === null ? null : before.claim,
  money: before === null ? null : before.money,
  percent: null,
  count: null,
  source: null,
  states: null,
  period: null,
});
