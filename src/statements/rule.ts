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
  const { always, bySense, triggers } = triggersOf(rules);
  const due: boolean[] = [];
  for (const sentence of context.analysed.sentences) {
    let any = always.length > 0;
    for (let i = 0; i < rules.length; i++) due[i] = false;
    for (const i of always) due[i] = true;
    context.view.common(sentence, triggers, (sense) => {
      any = true;
      for (const i of bySense[sense] as readonly number[]) due[i] = true;
    });
    if (!any) continue;
    for (let i = 0; i < rules.length; i++) if (due[i]) for (const found of (rules[i] as Rule<F>).find(context, sentence)) out.push(found);
  }
  return out;
}

/** What sets off the rules of a list, by their positions in it. */
interface Triggers {
  /** All senses that set off a rule. */
  readonly triggers: SenseSet;
  /** Rules by the number of the sense. */
  readonly bySense: readonly (readonly number[] | undefined)[];
  /** Rules without a trigger. */
  readonly always: readonly number[];
}
const known = new WeakMap<readonly unknown[], Triggers>();

/** Made once a list of rules. */
function triggersOf<F extends StatementFields>(rules: readonly Rule<F>[]): Triggers {
  let found = known.get(rules);
  if (!found) {
    const bySense: number[][] = [];
    for (const [i, { triggers }] of rules.entries()) {
      for (const number of new Set(triggers.map(senseNumber))) bySense[number] = [...(bySense[number] ?? []), i];
    }
    const always = rules.flatMap(({ triggers }, i) => (triggers.length === 0 ? [i] : []));
    found = { triggers: new SenseSet(rules.flatMap(({ triggers }) => triggers)), bySense, always };
    known.set(rules, found);
  }
  return found;
}
