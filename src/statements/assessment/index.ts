import type { Assessment } from '../../domain/index.js';
import { type Kind, type Rule, runRules } from '../rule.js';

const RULES: readonly Rule<Assessment>[] = [];

export const assessment: Kind = {
  kind: 'assessment',
  rules: RULES,
  find: (context) => runRules(RULES, context),
};
