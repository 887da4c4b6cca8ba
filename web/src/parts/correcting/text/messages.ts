/** What the forms that correct a statement or add one say. */
export interface CorrectingTexts {
  readonly correct: string;
  readonly correctTitle: string;
  readonly add: string;
  readonly addTitle: string;
  readonly addHint: string;
  readonly kind: string;
  readonly quote: string;
  readonly note: string;
  readonly name: string;
  readonly save: string;
  readonly kept: string;
  readonly conflict: string;
  readonly conflictMore: string;
  readonly untold: string;
  readonly wrong: {
    readonly states: string;
    readonly decimal: string;
    readonly edtf: string;
    readonly state: string;
    readonly required: string;
  };
  readonly hints: { readonly states: string; readonly edtf: string };
  readonly fields: {
    readonly indicator: string;
    readonly states: string;
    readonly measure: string;
    readonly direction: string;
    readonly value: string;
    readonly value_to: string;
    readonly unit: string;
    readonly hedge: string;
    readonly modality: string;
    readonly period: string;
    readonly source: string;
    readonly channel: string;
    readonly actors: string;
    readonly with: string;
    readonly place: string;
    readonly when: string;
    readonly status: string;
    readonly action: string;
    readonly force: string;
    readonly due: string;
    readonly state_of_play: string;
    readonly title: string;
    readonly date: string;
    readonly horizon: string;
    readonly polarity: string;
  };
  readonly actor: { readonly office: string; readonly state: string; readonly name: string; readonly add: string; readonly remove: string };
  readonly exact: string;
}
