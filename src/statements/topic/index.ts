import type { TopicEvidence } from '../../domain/index.js';
import type { Context } from '../rule.js';

/** The spheres that are really talked about, each with the clauses that show it. */
export function findTopics(context: Context): TopicEvidence[] {
  void context;
  return [];
}
