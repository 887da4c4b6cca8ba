import type { Commitment } from '../../domain/index.js';
import type { Rule } from '../rule.js';
import { accepted } from './rules/accepted.js';
import { agenda } from './rules/agenda.js';
import { agreed } from './rules/agreed.js';
import { agreedLevel } from './rules/agreed-level.js';
import { agreedToGoOn } from './rules/agreed-to-go-on.en.js';
import { agreedUpon } from './rules/agreed-upon.js';
import { aimedAt } from './rules/aimed-at.js';
import { announced } from './rules/announced.js';
import { announcedPassive } from './rules/announced-passive.js';
import { askedWhyNot } from './rules/asked-why-not.js';
import { assured } from './rules/assured.js';
import { awaited } from './rules/awaited.en.js';
import { commitTo } from './rules/commit-to.js';
import { committed } from './rules/committed.js';
import { continuedWork } from './rules/continued-work.js';
import { countOnUs } from './rules/count-on-us.js';
import { countedOn } from './rules/counted-on.js';
import { debtPaid } from './rules/debt-paid.js';
import { decided } from './rules/decided.js';
import { decisionTo } from './rules/decision-to.js';
import { documentsToSign } from './rules/documents-to-sign.js';
import { doing } from './rules/doing.js';
import { doneAsAgreed } from './rules/done-as-agreed.js';
import { doneAsPromised } from './rules/done-as-promised.js';
import { dueToBe } from './rules/due-to-be.js';
import { encouraged } from './rules/encouraged.js';
import { eventAhead } from './rules/event-ahead.js';
import { eventSet } from './rules/event-set.js';
import { expected } from './rules/expected.js';
import { expectedThat } from './rules/expected-that.js';
import { fromADay } from './rules/from-a-day.js';
import { fulfilled } from './rules/fulfilled.js';
import { goingOn } from './rules/going-on.js';
import { goodsReceived } from './rules/goods-received.ru.js';
import { guaranteesGiven } from './rules/guarantees-given.js';
import { heldAsPriority } from './rules/held-as-priority.js';
import { helpReceived } from './rules/help-received.js';
import { helpSought } from './rules/help-sought.en.js';
import { hoped } from './rules/hoped.js';
import { hopedOfYou } from './rules/hoped-of-you.js';
import { ideaOf } from './rules/idea-of.js';
import { importantTo } from './rules/important-to.js';
import { inHand } from './rules/in-hand.en.js';
import { inLineWith } from './rules/in-line-with.js';
import { inaugurated } from './rules/inaugurated.en.js';
import { includes } from './rules/includes.js';
import { initiativeWill } from './rules/initiative-will.en.js';
import { instructed } from './rules/instructed.js';
import { instructionsGiven } from './rules/instructions-given.js';
import { intended } from './rules/intended.js';
import { isTo } from './rules/is-to.en.js';
import { keepsDoing } from './rules/keeps-doing.ru.js';
import { laidOn } from './rules/laid-on.ru.js';
import { launched } from './rules/launched.js';
import { letThem } from './rules/let-them.ru.js';
import { letUs } from './rules/let-us.js';
import { lookedForward } from './rules/looked-forward.js';
import { must } from './rules/must.js';
import { notAllowed } from './rules/not-allowed.js';
import { notDone } from './rules/not-done.js';
import { notUndone } from './rules/not-undone.ru.js';
import { offered } from './rules/offered.en.js';
import { plannedStart } from './rules/planned-start.js';
import { pledged } from './rules/pledged.js';
import { policyHeld } from './rules/policy-held.js';
import { praisedCommitment } from './rules/praised-commitment.js';
import { prioritySet } from './rules/priority-set.js';
import { progressIn } from './rules/progress-in.js';
import { projectIs } from './rules/project-is.js';
import { projectsAlive } from './rules/projects-alive.js';
import { proposed } from './rules/proposed.js';
import { setAboutTo } from './rules/set-about-to.en.js';
import { setFor } from './rules/set-for.js';
import { shall } from './rules/shall.en.js';
import { spokeFor } from './rules/spoke-for.js';
import { stepsTaken } from './rules/steps-taken.js';
import { suggestedThat } from './rules/suggested-that.en.js';
import { supportGiven } from './rules/support-given.js';
import { supportVoiced } from './rules/support-voiced.js';
import { supports } from './rules/supports.js';
import { takenOn } from './rules/taken-on.js';
import { talkedOf } from './rules/talked-of.ru.js';
import { talksUnderWay } from './rules/talks-under-way.js';
import { togetherDoing } from './rules/together-doing.en.js';
import { underWay } from './rules/under-way.js';
import { wanted } from './rules/wanted.js';
import { weMust } from './rules/we-must.js';
import { will } from './rules/will.js';
import { wished } from './rules/wished.js';
import { workGoesOn } from './rules/work-goes-on.ru.js';
import { workedOn } from './rules/worked-on.js';
import { workedOut } from './rules/worked-out.js';
import { workingIn } from './rules/working-in.js';
import { worksDiscussed } from './rules/works-discussed.js';
import { worksStopped } from './rules/works-stopped.js';
import { worksWith } from './rules/works-with.js';
import { yetToBe } from './rules/yet-to-be.js';

/** Better rules first: where two find one deed, the first rule's draft stays. */
export const RULES: readonly Rule<Commitment>[] = [
  notDone,
  doneAsPromised,
  debtPaid,
  worksStopped,
  documentsToSign,
  fulfilled,
  instructed,
  instructionsGiven,
  laidOn,
  agreed,
  agreedToGoOn,
  agreedLevel,
  agreedUpon,
  decided,
  decisionTo,
  guaranteesGiven,
  pledged,
  takenOn,
  helpReceived,
  goodsReceived,
  countOnUs,
  assured,
  commitTo,
  committed,
  aimedAt,
  intended,
  agenda,
  workedOn,
  workedOut,
  encouraged,
  suggestedThat,
  offered,
  helpSought,
  proposed,
  ideaOf,
  askedWhyNot,
  spokeFor,
  hopedOfYou,
  expected,
  expectedThat,
  countedOn,
  setFor,
  plannedStart,
  eventSet,
  yetToBe,
  includes,
  talksUnderWay,
  worksDiscussed,
  underWay,
  projectIs,
  doneAsAgreed,
  policyHeld,
  supportVoiced,
  supports,
  announced,
  announcedPassive,
  lookedForward,
  praisedCommitment,
  heldAsPriority,
  notAllowed,
  notUndone,
  accepted,
  dueToBe,
  progressIn,
  fromADay,
  doing,
  togetherDoing,
  worksWith,
  shall,
  inLineWith,
  will,
  initiativeWill,
  eventAhead,
  supportGiven,
  stepsTaken,
  must,
  weMust,
  letUs,
  importantTo,
  talkedOf,
  goingOn,
  setAboutTo,
  keepsDoing,
  workGoesOn,
  continuedWork,
  workingIn,
  hoped,
  launched,
  projectsAlive,
  inHand,
  inaugurated,
  isTo,
  awaited,
  prioritySet,
  wished,
  wanted,
  letThem,
];
