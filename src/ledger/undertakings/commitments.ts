import type { Commitment, IsoDate, StateCode } from '../../domain/index.js';
import { cite } from '../citation.js';
import { dayOf, daysAfter, lastDay } from '../when.js';
import type { Gathered } from './gather.js';
import { commitmentSteps, datesOf, inTime, isOver, type Step } from './steps.js';
import { idOf, titlesOf } from './title.js';
import { strongest, type Undertaking, type UndertakingStatus } from './undertaking.js';

/** A commitment as it stands on a day. */
export function commitmentFrom({ members, rules }: Gathered, asOf: IsoDate): Undertaking {
  const commitments = members.map(({ fields }) => fields as Commitment);
  const { first, now } = datesOf(members);
  const force = strongest(commitments);
  const told = commitmentSteps(members);
  const reported = told.some(({ step }) => step === 'kept');
  const passed = isOver(now, asOf) && !reported;
  const end = lastDay(now);
  const steps: readonly Step[] =
    passed && end !== null
      ? inTime([...told, { step: 'date-passed', on: daysAfter(end, 1), date: now, before: null, evidence: [] }])
      : told;
  const kept = told.find(({ step }) => step === 'kept');
  const putOff = told.some(({ step }) => step === 'put-off');
  const states = unionOf(members.map((member) => member.states));
  return {
    id: idOf('commitment', members),
    what: 'commitment',
    states,
    titles: titlesOf(members),
    document_kind: null,
    force,
    status: statusOf(told, passed, force, now !== null),
    first_told: members[0]?.evidence.said ?? null,
    last_told: members.at(-1)?.evidence.said ?? null,
    due: now,
    due_at_first: first === now ? null : first,
    horizon: null,
    signed: null,
    after_date: putOff || (kept !== undefined && (dayOf(kept.on) ?? 0) > (dayOf(lastDay(dueBefore(told, kept))) ?? Infinity)),
    steps,
    supersedes: null,
    superseded_by: null,
    rules,
    evidence: members.map((member) => cite(member.evidence)),
  };
}

/** The date that held when it was reported done. */
const dueBefore = (steps: readonly Step[], kept: Step): string | null =>
  steps.slice(0, steps.indexOf(kept)).findLast(({ date }) => date !== null)?.date ?? null;

function statusOf(steps: readonly Step[], passed: boolean, force: Commitment['force'] | null, dated: boolean): UndertakingStatus {
  const has = (step: Step['step']): boolean => steps.some((each) => each.step === step);
  if (has('kept')) return 'kept';
  if (has('partly')) return 'partly';
  // A proposal binds nobody: when its date passes, nothing is due.
  if (passed) return force === 'proposal' ? 'not-rated' : 'overdue';
  const last = steps.findLast(({ step }) => step === 'stalled' || step === 'under-way');
  if (last) return last.step === 'stalled' ? 'stalled' : 'under-way';
  return dated ? 'open' : 'not-rated';
}

export const unionOf = (lists: readonly (readonly StateCode[])[]): StateCode[] => [...new Set(lists.flat())].sort();
