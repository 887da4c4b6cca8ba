import type { Analysed, Draft, Scene, Sentence, StatementFields, StatementKind } from '../domain/index.js';
import type { View } from '../language/index.js';

/** What every rule reads. */
export interface Context {
  readonly analysed: Analysed;
  readonly scene: Scene;
  readonly view: View;
  readonly text: string;
}

/**
 * One way in which a statement is worded. A rule speaks of senses; it is tried in the sentences that hold one of its triggers, and adds a
 * draft for each fact it finds there.
 */
export interface Rule<F extends StatementFields> {
  /** Kind and file name: `figure/change-of-indicator`. */
  readonly name: string;
  /** What it finds, for `readout explain`: one sentence. */
  readonly finds: string;
  /** Senses of the lexicon one of which must stand in the sentence; empty: tried in every sentence. */
  readonly triggers: readonly string[];
  find(context: Context, sentence: Sentence): readonly Draft<F>[];
}

/** One kind of statement: its rules, and what is settled between them (one draft a fact, the better rule first). */
export interface Kind {
  readonly kind: StatementKind;
  readonly rules: readonly Rule<StatementFields>[];
  /** `found` holds the drafts of the kinds before it: a planned visit is not also a commitment. */
  find(context: Context, found: readonly Draft[]): readonly Draft[];
}

/** The drafts of all rules over all sentences, in text order, for kinds that settle afterwards. */
export function runRules<F extends StatementFields>(rules: readonly Rule<F>[], context: Context): Draft<F>[] {
  const out: Draft<F>[] = [];
  for (const sentence of context.analysed.sentences) {
    const senses = context.view.sensesOf(sentence);
    for (const rule of rules) {
      if (rule.triggers.length > 0 && !rule.triggers.some((trigger) => senses.has(trigger))) continue;
      out.push(...rule.find(context, sentence));
    }
  }
  return out;
}
