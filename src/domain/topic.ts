import type { Span } from './span.js';

export const TOPICS = [
  'trade',
  'investment',
  'industry',
  'energy',
  'nuclear',
  'transport',
  'agriculture',
  'finance',
  'science-education',
  'culture',
  'health',
  'tourism',
  'technology',
  'space',
  'environment',
  'defence',
  'regional-security',
  'counter-terrorism',
  'migration',
  'humanitarian',
  'sport',
  'parliaments',
  'regions',
  'multilateral',
  'history-memory',
  'elections-politics',
  'sanctions',
  'consular',
] as const;
export type Topic = (typeof TOPICS)[number];

/** A sphere the talk dwells on, with the clauses that show it (UTF-16 spans). */
export interface TopicEvidence {
  readonly topic: Topic;
  readonly evidence: readonly Span[];
}
