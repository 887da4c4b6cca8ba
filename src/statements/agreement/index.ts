import type { Agreement } from '../../domain/index.js';
import { type Kind, type Rule, runRules } from '../rule.js';

const RULES: readonly Rule<Agreement>[] = [];

export const agreement: Kind = {
  kind: 'agreement',
  rules: RULES,
  find: (context) => runRules(RULES, context),
};
