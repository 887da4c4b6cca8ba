import type { JobItem } from '../../../api/types.js';
import type { Forms } from '../../../text/language.js';

/** What is said while pages are added. */
export interface IntakeTexts {
  readonly title: string;
  readonly lead: string;
  readonly files: string;
  readonly drop: string;
  readonly choose: string;
  readonly formats: string;
  readonly remove: (name: string) => string;
  readonly addresses: string;
  readonly addressesHint: string;
  readonly text: string;
  readonly textHint: string;
  readonly look: string;
  readonly nothing: string;
  readonly badAddress: (address: string) => string;
  readonly sending: (at: number, of: number) => string;
  readonly reading: string;
  readonly preview: {
    readonly title: string;
    readonly lead: string;
    readonly more: string;
    readonly keep: string;
    readonly back: string;
    readonly none: string;
    readonly understood: string;
    readonly failed: string;
    readonly noted: string;
    readonly notUnderstood: string;
    readonly nobody: string;
  };
  readonly job: {
    readonly running: string;
    readonly done: string;
    readonly stopped: string;
    readonly failed: string;
    readonly stop: string;
    readonly kept: Forms;
    readonly failures: (n: number) => string;
    readonly open: string;
    readonly again: string;
    readonly outcomes: { readonly [O in JobItem['outcome']]: string };
    readonly near: string;
  };
}
