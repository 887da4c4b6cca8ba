import type { Contact } from '../../domain/index.js';
import { type Kind, type Rule, runRules } from '../rule.js';

const RULES: readonly Rule<Contact>[] = [];

export const contact: Kind = {
  kind: 'contact',
  rules: RULES,
  find: (context) => runRules(RULES, context),
};
