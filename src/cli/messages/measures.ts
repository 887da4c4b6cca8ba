/** `0.4`, `56`: as many digits as say something. */
export const rateOf = (rate: number): string => (rate < 10 ? rate.toFixed(1) : String(Math.round(rate)));

/** Seconds as people count them: `45 s`, `3 min`, `2 h 10 min`. */
export function timeOf(seconds: number, s: string, min: string, h: string): string {
  if (seconds < 60) return `${Math.ceil(seconds)} ${s}`;
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 60) return `${minutes} ${min}`;
  return `${Math.floor(minutes / 60)} ${h} ${minutes % 60} ${min}`;
}
