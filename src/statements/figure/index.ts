import type { Figure } from '../../domain/index.js';
import { type Kind, type Rule, runRules } from '../rule.js';
import { change } from './change.js';
import { count } from './count.js';
import { level } from './level.js';
import { rank } from './rank.js';
import { share } from './share.js';

const RULES: readonly Rule<Figure>[] = [change, level, share, count, rank];

export const figure: Kind = {
  kind: 'figure',
  rules: RULES,
  find: (context) => runRules(RULES, context),
};
