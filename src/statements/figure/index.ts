import type { Figure } from '../../domain/index.js';
import { type Kind, type Rule, runRules } from '../rule.js';

const RULES: readonly Rule<Figure>[] = [];

export const figure: Kind = {
  kind: 'figure',
  rules: RULES,
  find: (context) => runRules(RULES, context),
};
