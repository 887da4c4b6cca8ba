import type { Analysed, Draft, Scene, StatementFields, TopicEvidence } from '../domain/index.js';
import { View } from '../language/index.js';
import { agreement } from './agreement/index.js';
import { assessment } from './assessment/index.js';
import { commitment } from './commitment/index.js';
import { contact } from './contact/index.js';
import { figure } from './figure/index.js';
import type { Context, Kind, Rule } from './rule.js';
import { findTopics as topicsIn } from './topic/index.js';

/** The kinds in the order they are looked for; a kind sees what those before it found. */
export const KINDS: readonly Kind[] = [figure, contact, agreement, commitment, assessment];

export const RULES: ReadonlyMap<string, Rule<StatementFields>> = new Map(
  KINDS.flatMap((kind) => kind.rules).map((rule) => [rule.name, rule]),
);

export function contextOf(analysed: Analysed, scene: Scene, view: View = new View(analysed)): Context {
  return { analysed, scene, view, text: analysed.readout.page.text };
}

/** All statements of a readout, in text order. */
export function findStatements(context: Context): Draft[] {
  const found: Draft[] = [];
  for (const kind of KINDS) found.push(...kind.find(context, found));
  return found.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

export function findTopics(context: Context): TopicEvidence[] {
  return topicsIn(context);
}
