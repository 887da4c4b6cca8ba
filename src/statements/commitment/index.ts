import type { Commitment } from '../../domain/index.js';
import { type Kind, type Rule, runRules } from '../rule.js';

const RULES: readonly Rule<Commitment>[] = [];

export const commitment: Kind = {
  kind: 'commitment',
  rules: RULES,
  find: (context) => runRules(RULES, context),
};
