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
  const triggered = rulesByTrigger(rules);
  const due: boolean[] = [];
  for (const sentence of context.analysed.sentences) {
    for (let i = 0; i < rules.length; i++) due[i] = (rules[i] as Rule<F>).triggers.length === 0;
    for (const sense of context.view.sensesOf(sentence)) for (const i of triggered.get(sense) ?? NONE) due[i] = true;
    for (let i = 0; i < rules.length; i++) if (due[i]) for (const found of (rules[i] as Rule<F>).find(context, sentence)) out.push(found);
  }
  return out;
}

const NONE: readonly number[] = [];
const indexes = new WeakMap<readonly unknown[], ReadonlyMap<string, readonly number[]>>();

/** Positions of the rules that each sense sets off; made once a list of rules. */
function rulesByTrigger<F extends StatementFields>(rules: readonly Rule<F>[]): ReadonlyMap<string, readonly number[]> {
  let index = indexes.get(rules);
  if (!index) {
    const lists = new Map<string, number[]>();
    rules.forEach((rule, i) => {
      for (const trigger of rule.triggers) lists.set(trigger, [...(lists.get(trigger) ?? []), i]);
    });
    index = lists;
    indexes.set(rules, index);
  }
  return index;
}
