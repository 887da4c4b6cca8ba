/** What every chart has around it. */
export interface ChartTexts {
  readonly drawing: string;
  readonly failed: string;
  readonly table: string;
  readonly save: (form: string) => string;
}
