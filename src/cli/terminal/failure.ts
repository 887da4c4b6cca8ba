import type { Ui } from '../messages/index.js';
import { harmlessLine } from './harmless.js';

export interface Failure {
  readonly code: string;
  readonly place: string;
  readonly message: string;
  readonly mend: string;
}

/** `place: what is wrong — what to do`, on one line. */
export function failureLine({ code, place, message, mend }: Failure, { say }: Pick<Ui, 'say'>): string {
  const [what, todo] = say.failures[code]?.(message, mend) ?? [message, mend];
  return `${harmlessLine(place)}: ${harmlessLine(what)} — ${harmlessLine(todo)}\n`;
}
