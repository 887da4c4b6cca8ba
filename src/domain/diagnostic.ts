import type { Span } from './span.js';

/** What a stage could not do, told instead of thrown: a code, the place in the text if there is one, and what it means. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly span: Span | null;
}

export type DiagnosticCode =
  | 'no-date'
  | 'no-talk'
  | 'unknown-speaker'
  | 'unknown-state'
  | 'ambiguous-person'
  | 'decoded-with-losses'
  | 'encoding-mismatch'
  | 'cut-page'
  | 'language-unsure';

/** A failure that stops one input, never a batch: told to the user in one line. `mend` says what to do. */
export class InputError extends Error {
  override readonly name = 'InputError';
  constructor(
    readonly code: string,
    /** The file, address or `<stdin>`; with the line for archives (`records.jsonl:17`). */
    readonly place: string,
    message: string,
    readonly mend: string,
  ) {
    super(message);
  }
}
