/** What the page of reviewing says. */
export interface ReviewTexts {
  readonly title: string;
  readonly lead: string;
  readonly views: { readonly title: string; readonly queue: string; readonly history: string };
  readonly filter: {
    readonly kind: string;
    readonly everyKind: string;
    readonly confidence: string;
    readonly all: string;
    readonly high: string;
    readonly medium: string;
  };
  readonly accept: string;
  readonly reject: string;
  readonly correct: string;
  readonly undo: string;
  readonly name: string;
  readonly nameHint: string;
  readonly inText: string;
  readonly said: (by: string, day: string) => string;
  readonly empty: string;
  readonly emptyMore: string;
  readonly more: string;
  readonly medium: string;
  readonly nameFirst: string;
  readonly kept: string;
  readonly done: {
    readonly accept: string;
    readonly reject: string;
    readonly correct: string;
    readonly add: string;
    readonly undo: string;
  };
  readonly history: {
    readonly none: string;
    readonly columns: readonly [when: string, who: string, what: string, words: string, note: string];
    readonly save: string;
  };
}
