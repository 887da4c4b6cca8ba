import type { Assessment, Draft, StatementFields } from '../../domain/index.js';
import { type Kind, type Rule, runRules } from '../rule.js';
import { asForRelations } from './rules/as-for-relations.js';
import { bondBetween } from './rules/bond-between.js';
import { driftApart } from './rules/drift-apart.js';
import { estrangement } from './rules/estrangement.js';
import { levelOfRelations } from './rules/level-of-relations.js';
import { relationsArePartnership } from './rules/partnership.js';
import { relationsAre } from './rules/relations-are.js';
import { satisfiedWithRelations } from './rules/satisfied-with-relations.js';
import { strengthOfRelations } from './rules/strength-of-relations.js';
import { theyDevelop } from './rules/they-develop.js';

/** Better rules first: of two appraisals in one sentence the first rule's stays. */
const RULES: readonly Rule<Assessment>[] = [
  relationsAre,
  satisfiedWithRelations,
  levelOfRelations,
  relationsArePartnership,
  strengthOfRelations,
  asForRelations,
  bondBetween,
  driftApart,
  theyDevelop,
  estrangement,
];

export const assessment: Kind = {
  kind: 'assessment',
  rules: RULES as readonly Rule<StatementFields>[],
  find: (context) => onePerSentence(runRules(RULES, context), context.analysed.sentences),
};

/** The guide counts one appraisal a sentence. */
function onePerSentence(
  drafts: readonly Draft<Assessment>[],
  sentences: readonly { readonly start: number; readonly end: number }[],
): Draft<Assessment>[] {
  const out: Draft<Assessment>[] = [];
  let at = 0;
  let taken = -1;
  for (const found of drafts) {
    while (at < sentences.length && (sentences[at] as { end: number }).end <= found.span.start) at++;
    if (at === taken) continue;
    taken = at;
    out.push(found);
  }
  return out;
}
