import type { DifferingField, FieldCompared } from '../comparison.js';
import type { Likeness } from '../gist.js';

/** Why two statements are one fact, how surely, and in what they are told otherwise. */
export interface Alike {
  readonly score: number;
  readonly by: 'fields' | 'ledger' | 'words';
  readonly fields: readonly FieldCompared[];
}

/** What is known of two statements besides their fields. */
export interface Beside {
  readonly oneLanguage: boolean;
  readonly words: Likeness;
  /** Whether one person says both; null where a page does not tell. */
  readonly sameSpeaker: boolean | null;
  /** From 0 to 1: whether both stand in one place of turns that are one. */
  readonly near: number;
}

/** How the two pages tell a field; nothing where they agree or neither tells. */
export function compared(field: DifferingField, a: string | null, b: string | null, meet: boolean | null = null): FieldCompared[] {
  if (a === b) return [];
  if (a === null) return [{ field, a, b, is: 'only-b', meet: null }];
  return b === null ? [{ field, a, b, is: 'only-a', meet: null }] : [{ field, a, b, is: 'differs', meet }];
}

/** What speaks for two statements being one whatever their kind: words, speaker, place. */
export const besides = ({ words, sameSpeaker, near }: Beside): number =>
  2 * Math.max(words.ofA, words.ofB) + (sameSpeaker === null ? 0.5 : sameSpeaker ? 1.5 : -2) + near;
