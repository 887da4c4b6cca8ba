import type { Pace } from './pace.js';

/** How often one address is asked at most when the trouble may pass. */
export const ATTEMPTS = 4;

/** Servers that ask for more patience than this (in milliseconds) are told as a failure now. */
const PATIENCE = 120_000;

/** Answers that ask to come again. */
const COME_AGAIN: ReadonlySet<number> = new Set([429, 500, 502, 503, 504]);

/** Milliseconds before the next attempt: 1, 2, 4 s … and of that between half and all, so that many clients do not come back in step. */
export const backoff = (attempt: number, pace: Pace): number => Math.round(1000 * 2 ** (attempt - 1) * (0.5 + pace.random() / 2));

/** Milliseconds to wait before this answer is asked for again; null when it is final, or asks for more patience than there is. */
export function pauseAfter(status: number, retryAfter: string | null, attempt: number, pace: Pace): number | null {
  if (!COME_AGAIN.has(status)) return null;
  const wished = readRetryAfter(retryAfter, pace.now());
  if (wished === null) return backoff(attempt, pace);
  return wished > PATIENCE ? null : Math.max(wished, backoff(attempt, pace));
}

/** `Retry-After` in milliseconds from now: seconds, or a date of HTTP; null when it is neither. */
export function readRetryAfter(header: string | null, now: number): number | null {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const date = /^[A-Z][a-z]{2},? /.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(date - now, 0);
}
