import type { Commitment } from '../../domain/index.js';
import type { Kind, Rule } from '../rule.js';
import { runRules } from '../rule.js';
import { agreed } from './rules/agreed.js';
import { decided } from './rules/decided.js';
import { expected } from './rules/expected.js';
import { instructed } from './rules/instructed.js';
import { intended } from './rules/intended.js';
import { pledged } from './rules/pledged.js';
import { proposed } from './rules/proposed.js';
import { spokeFor } from './rules/spoke-for.js';
import { workedOn } from './rules/worked-on.js';
import { settle } from './settle.js';

/** Better rules first: where two find one deed, the first rule's draft stays. */
const RULES: readonly Rule<Commitment>[] = [agreed, decided, instructed, pledged, intended, workedOn, proposed, spokeFor, expected];

export const commitment: Kind = {
  kind: 'commitment',
  rules: RULES,
  find: (context, found) => settle(runRules(RULES, context), found),
};
