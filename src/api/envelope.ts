import * as z from 'zod';
import { InputError } from '../domain/index.js';

/** Every failure has this form, whatever failed. */
export const errorSchema = z
  .strictObject({
    error: z.strictObject({
      code: z.string().describe('what kind of failure, for programs'),
      message: z.string().describe('what is wrong, for people'),
      place: z.string().describe('where: an id, a field, a file, a place in the query'),
      mend: z.string().describe('what to do'),
    }),
  })
  .describe('One failure');
export type ErrorBody = z.output<typeof errorSchema>;

export type FailureStatus = 400 | 403 | 404 | 409 | 413 | 415 | 422 | 500 | 503;

/** Statuses by what the code begins with; everything else an operation refuses is 422. */
const STATUSES: readonly (readonly [begins: string, status: FailureStatus])[] = [
  ['unknown-', 404],
  ['ambiguous-', 409],
  ['review-conflict', 409],
  ['store-', 503],
  ['bad-', 400],
  ['too-large', 413],
];

/** A failure as the API tells it. What nobody foresaw says nothing of the program's inside. */
export function envelope(error: unknown): { readonly status: FailureStatus; readonly body: ErrorBody } {
  if (error instanceof z.ZodError) {
    const [issue] = error.issues;
    const place = issue?.path.map(String).join('.') || 'input';
    return tell(400, 'bad-input', issue?.message ?? 'is not what is asked for', place, 'see /openapi.json for what is taken');
  }
  if (error instanceof InputError) {
    const status = STATUSES.find(([begins]) => error.code.startsWith(begins))?.[1] ?? 422;
    return tell(status, error.code, error.message, error.place, error.mend);
  }
  return tell(500, 'unexpected', 'something failed that should not', 'server', 'please report it with what was asked');
}

export const tell = (status: FailureStatus, code: string, message: string, place: string, mend: string) =>
  ({ status, body: { error: { code, message, place, mend } } }) as const;
