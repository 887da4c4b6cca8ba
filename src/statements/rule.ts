import {
  type Analysed,
  type Draft,
  type Scene,
  SenseSet,
  type Sentence,
  type StatementFields,
  type StatementKind,
  senseNumber,
} from '../domain/index.js';
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
  /** Senses one of which must stand in the sentence besides, where the triggers are common words: without it the rule is not tried. */
  readonly needs?: readonly string[];
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
  const { view, analysed } = context;
  const { triggers, bySense, always, needs } = triggersOf(rules);
  const due = new Int32Array(always.length);
  const add = (sense: number): void => {
    const masks = bySense[sense] as Int32Array;
    for (let i = 0; i < due.length; i++) due[i] = (due[i] as number) | (masks[i] as number);
  };
  for (const sentence of analysed.sentences) {
    due.set(always);
    view.common(sentence, triggers, add);
    for (let i = 0; i < due.length; i++) {
      // the rules of a list are tried in its order
      for (let rest = due[i] as number; rest !== 0; rest &= rest - 1) {
        const at = i * 32 + 31 - Math.clz32(rest & -rest);
        const needed = needs[at] as SenseSet | null;
        if (needed !== null && !view.holdsAny(sentence, needed)) continue;
        const found = (rules[at] as Rule<F>).find(context, sentence);
        for (let k = 0; k < found.length; k++) out.push(found[k] as Draft<F>);
      }
    }
  }
  return out;
}

/** What sets off the rules of a list. Sets of rules are bits by their positions in it. */
interface Triggers {
  /** All senses that set off a rule. */
  readonly triggers: SenseSet;
  /** The rules that a sense sets off, by its number. */
  readonly bySense: readonly (Int32Array | undefined)[];
  /** Rules without a trigger. */
  readonly always: Int32Array;
  /** What each rule needs besides. */
  readonly needs: readonly (SenseSet | null)[];
}
const known = new WeakMap<readonly unknown[], Triggers>();

/** Made once a list of rules. */
function triggersOf<F extends StatementFields>(rules: readonly Rule<F>[]): Triggers {
  let found = known.get(rules);
  if (!found) {
    const none = (): Int32Array => new Int32Array((rules.length + 31) >>> 5);
    const bySense: Int32Array[] = [];
    const always = none();
    const add = (set: Int32Array, rule: number): void => {
      set[rule >>> 5] = (set[rule >>> 5] as number) | (1 << (rule & 31));
    };
    for (const [i, { triggers }] of rules.entries()) {
      if (triggers.length === 0) add(always, i);
      for (const number of triggers.map(senseNumber)) {
        bySense[number] ??= none();
        add(bySense[number], i);
      }
    }
    const needs = rules.map((rule) => (rule.needs ? new SenseSet(rule.needs) : null));
    found = { triggers: new SenseSet(rules.flatMap(({ triggers }) => triggers)), bySense, always, needs };
    known.set(rules, found);
  }
  return found;
}
