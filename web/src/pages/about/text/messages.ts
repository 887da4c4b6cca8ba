/** A heading and paragraphs under it. */
export interface Passage {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** What the page about the method says. */
export interface AboutTexts {
  readonly title: string;
  readonly lead: string;
  readonly before: readonly Passage[];
  readonly kinds: {
    readonly title: string;
    readonly lead: string;
    readonly meaning: { readonly [K in 'figure' | 'contact' | 'commitment' | 'agreement' | 'assessment']: string };
  };
  readonly accuracy: {
    readonly title: string;
    readonly lead: string;
    readonly caveat: string;
    readonly what: string;
    readonly russian: string;
    readonly english: string;
    readonly exact: string;
    readonly rows: { readonly [R in AccuracyRow]: string };
  };
  readonly after: readonly Passage[];
}

export const ACCURACY_ROWS = [
  'turns',
  'speaker',
  'parties',
  'date',
  'place',
  'figure',
  'contact',
  'commitment',
  'agreement',
  'assessment',
  'topics',
] as const;
export type AccuracyRow = (typeof ACCURACY_ROWS)[number];
