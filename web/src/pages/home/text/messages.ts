/** What the first page says. */
export interface HomeTexts {
  readonly title: string;
  readonly lead: string;
  readonly kept: (records: string, from: string, to: string) => string;
  readonly state: string;
  readonly everyState: string;
  readonly clear: string;
  readonly earlier: string;
  readonly nothing: string;
  readonly nothingMore: string;
  readonly undated: string;
  readonly readouts: string;
  readonly empty: { readonly title: string; readonly lead: string; readonly demo: string; readonly demoMore: string; readonly add: string };
  readonly due: { readonly title: string; readonly asOf: (day: string) => string; readonly none: string };
  readonly differ: {
    readonly title: string;
    readonly lead: string;
    readonly none: string;
    readonly said: (by: string, day: string) => string;
  };
  readonly side: string;
  readonly unavailable: string;
}
