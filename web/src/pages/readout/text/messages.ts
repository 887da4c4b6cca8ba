/** What the page of a record says. */
export interface ReadoutTexts {
  readonly head: {
    readonly met: string;
    readonly place: string;
    readonly occasion: string;
    readonly published: string;
    readonly alsoTold: string;
    readonly sideBySide: string;
    readonly versions: string;
    readonly version: (n: number, added: string) => string;
    readonly olderVersion: string;
    readonly newest: string;
    readonly topics: string;
    readonly untitled: string;
    readonly source: string;
    readonly noSource: string;
    readonly printedAs: (name: string) => string;
  };
  readonly actions: {
    readonly cite: string;
    readonly link: string;
    readonly linkCopied: string;
    readonly data: string;
    readonly copyFailed: string;
  };
  readonly notes: { readonly title: string };
  readonly text: {
    readonly title: string;
    readonly empty: string;
    readonly interpreted: string;
    readonly unknownSpeaker: string;
    readonly label: (label: string) => string;
    readonly toTurn: (n: number) => string;
    readonly insertion: string;
    readonly gap: string;
    readonly stage: string;
    readonly legend: string;
    readonly legendInsertion: string;
    readonly legendGap: string;
  };
  readonly list: {
    readonly title: string;
    readonly show: string;
    readonly hide: string;
    readonly kinds: string;
    readonly empty: string;
    readonly allHidden: string;
    readonly rejected: string;
    readonly medium: string;
    readonly lost: string;
    readonly reviewed: string;
  };
  readonly detail: {
    readonly back: string;
    readonly previous: string;
    readonly next: string;
    readonly position: (at: number, of: number) => string;
    readonly quote: string;
    readonly inText: string;
    readonly saidBy: string;
    readonly publisher: string;
    readonly together: string;
    readonly fields: string;
    readonly untold: string;
    readonly copy: string;
    readonly copied: string;
    readonly link: string;
    readonly hiddenKind: string;
    readonly ledger: string;
  };
  readonly why: {
    readonly title: string;
    readonly rule: string;
    readonly part: string;
    readonly words: string;
    readonly means: string;
    readonly high: string;
    readonly medium: string;
    readonly byReviewer: string;
    readonly parts: { readonly [name: string]: string };
  };
  readonly fields: { readonly [F in FieldName]: string };
  readonly review: {
    readonly title: string;
    readonly accept: string;
    readonly reject: string;
    readonly undo: string;
    readonly name: string;
    readonly nameHint: string;
    readonly save: string;
    readonly nobody: string;
    readonly done: { readonly [A in 'accept' | 'reject' | 'correct' | 'add' | 'undo']: (by: string, at: string) => string };
    readonly conflict: string;
    readonly conflictMore: string;
    readonly history: string;
    readonly kept: string;
  };
  readonly cite: { readonly title: string; readonly style: string; readonly copy: string; readonly copied: string; readonly save: string };
}

export const FIELD_NAMES = [
  'indicator',
  'states',
  'change',
  'amount',
  'modality',
  'period',
  'statistics',
  'channel',
  'actors',
  'with',
  'place',
  'when',
  'status',
  'action',
  'force',
  'due',
  'play',
  'title',
  'date',
  'horizon',
  'polarity',
] as const;
export type FieldName = (typeof FIELD_NAMES)[number];
