import type { Commitment } from '../../domain/index.js';
import { type Kind, type Rule, runRules } from '../rule.js';
import { agenda } from './rules/agenda.js';
import { agreed } from './rules/agreed.js';
import { aimedAt } from './rules/aimed-at.js';
import { assured } from './rules/assured.js';
import { commitTo } from './rules/commit-to.js';
import { committed } from './rules/committed.js';
import { decided } from './rules/decided.js';
import { encouraged } from './rules/encouraged.js';
import { expected } from './rules/expected.js';
import { hopedOfYou } from './rules/hoped-of-you.js';
import { inLineWith } from './rules/in-line-with.js';
import { instructed } from './rules/instructed.js';
import { instructionsGiven } from './rules/instructions-given.js';
import { intended } from './rules/intended.js';
import { must } from './rules/must.js';
import { notDone } from './rules/not-done.js';
import { pledged } from './rules/pledged.js';
import { proposed } from './rules/proposed.js';
import { spokeFor } from './rules/spoke-for.js';
import { supportGiven } from './rules/support-given.js';
import { talkedOf } from './rules/talked-of.ru.js';
import { underWay } from './rules/under-way.js';
import { will } from './rules/will.js';
import { workedOn } from './rules/worked-on.js';
import { workedOut } from './rules/worked-out.js';
import { settle } from './settle.js';

/** Better rules first: where two find one deed, the first rule's draft stays. */
const RULES: readonly Rule<Commitment>[] = [
  notDone,
  instructed,
  instructionsGiven,
  agreed,
  decided,
  pledged,
  assured,
  commitTo,
  committed,
  aimedAt,
  intended,
  agenda,
  workedOn,
  workedOut,
  encouraged,
  proposed,
  spokeFor,
  hopedOfYou,
  expected,
  underWay,
  inLineWith,
  will,
  supportGiven,
  must,
  talkedOf,
];

export const commitment: Kind = {
  kind: 'commitment',
  rules: RULES,
  find: (context, found) => settle(runRules(RULES, context), found),
};
