import type { Commitment, Edtf, IsoDate } from '../../domain/index.js';
import { type Citation, cite, compare } from '../citation.js';
import { daysOf, lastDay } from '../when.js';
import type { Wording } from './wording.js';

export const STEPS = [
  'told',
  'told-again',
  'dated',
  'made-precise',
  'put-off',
  'brought-forward',
  'under-way',
  'stalled',
  'partly',
  'kept',
  'in-preparation',
  'to-be-signed',
  'signed',
  'in-force',
  'in-implementation',
  'ended',
  'date-passed',
  'superseded',
] as const;
export type StepKind = (typeof STEPS)[number];

/** One thing told of an undertaking, or, without evidence, what the calendar says of it. */
export interface Step {
  readonly step: StepKind;
  /** Day it was told on; of `date-passed` the day after the date. */
  readonly on: IsoDate | null;
  /** The date it names: due, of signing, or until when. */
  readonly date: Edtf | null;
  /** The date that held before, where this step changes it. */
  readonly before: Edtf | null;
  readonly evidence: readonly Citation[];
}

/** The steps of a commitment as told: the same step told at one meeting in several readouts is one, with all its evidence. */
export function commitmentSteps(members: readonly Wording[]): Step[] {
  const steps: Step[] = [];
  let due: Edtf | null = null;
  for (const { evidence, fields } of members) {
    const { due: named, state_of_play: play } = fields as Commitment;
    const moved = named === null ? null : moveOf(due, named);
    const before: Edtf | null = moved !== null && moved !== 'dated' ? due : null;
    const reported = reportOf(play, evidence.statement.quote);
    const told = steps.length === 0 ? 'told' : (moved ?? 'told-again');
    // A report that also names another date is two steps: what was told of the work, and the date that moved.
    if (reported && steps.length > 0 && before !== null && moved)
      add(steps, { step: moved, on: evidence.said, date: named, before, evidence: [cite(evidence)] });
    const step = reported ?? told;
    add(steps, { step, on: evidence.said, date: named, before: step === moved ? before : null, evidence: [cite(evidence)] });
    if (moved) due = named;
  }
  return steps;
}

/** The date that holds after all steps, and the first one told. */
export function datesOf(members: readonly Wording[]): { readonly first: Edtf | null; readonly now: Edtf | null } {
  let [first, now]: (Edtf | null)[] = [null, null];
  for (const { fields } of members) {
    const { due } = fields as Commitment;
    if (due === null) continue;
    first ??= due;
    if (moveOf(now ?? null, due)) now = due;
  }
  return { first: first ?? null, now: now ?? null };
}

/** What naming a date does to the one that held; null when it says no more than that. */
function moveOf(held: Edtf | null, named: Edtf): 'dated' | 'made-precise' | 'put-off' | 'brought-forward' | null {
  if (held === null) return 'dated';
  const [before, after] = [daysOf(held), daysOf(named)];
  if (!before || !after) return null;
  if (after.first >= before.first && after.last <= before.last)
    return after.first === before.first && after.last === before.last ? null : 'made-precise';
  if (before.first >= after.first && before.last <= after.last) return null;
  return after.last > before.last ? 'put-off' : 'brought-forward';
}

const PARTLY = /(?:^|[^\p{L}])(?:частично|отчасти|наполовину|половин[ауы]|partly|partially|in part|half of)(?![\p{L}])/iu;

function reportOf(play: Commitment['state_of_play'], quote: string): StepKind | null {
  if (play === 'fulfilled') return PARTLY.test(quote) ? 'partly' : 'kept';
  return play === 'stalled' ? 'stalled' : play === 'in-progress' ? 'under-way' : null;
}

/** The steps of a document as told. */
export function documentSteps(members: readonly Wording[]): Step[] {
  const steps: Step[] = [];
  for (const { evidence, fields } of members) {
    if (fields.kind === 'commitment') {
      const step = fields.state_of_play === 'fulfilled' ? 'kept' : fields.state_of_play === 'stalled' ? 'stalled' : 'in-preparation';
      add(steps, { step, on: evidence.said, date: fields.due, before: null, evidence: [cite(evidence)] });
      continue;
    }
    const { status, date, horizon } = fields;
    const step = status === 'expired' ? 'ended' : (status ?? (steps.length === 0 ? 'told' : 'told-again'));
    add(steps, {
      step,
      on: evidence.said,
      date: status === 'expired' || step.startsWith('told') ? horizon : date,
      before: null,
      evidence: [cite(evidence)],
    });
  }
  return steps;
}

/** One meeting's further telling of a step only adds its evidence. */
function add(steps: Step[], step: Step): void {
  const meeting = step.evidence[0]?.meeting;
  const at = steps.findIndex(
    (each) =>
      (each.on === step.on || each.evidence.some((citation) => citation.meeting === meeting)) &&
      (each.step === step.step || (step.step === 'told-again' && each.step === 'told')) &&
      (each.date === step.date || step.date === null || each.date === null),
  );
  const known = steps[at];
  if (known) steps[at] = { ...known, date: known.date ?? step.date, evidence: [...known.evidence, ...step.evidence] };
  else steps.push(step);
}

/** Whether a date is over on a day. */
export const isOver = (date: Edtf | null, asOf: IsoDate): boolean => {
  const last = lastDay(date);
  return last !== null && last < asOf;
};

/** By day; what the calendar says stands after what was told on the same day. */
export const inTime = (steps: readonly Step[]): Step[] =>
  steps
    .map((step, at) => ({ step, at }))
    .sort((a, b) => compare(a.step.on ?? '', b.step.on ?? '') || a.at - b.at)
    .map(({ step }) => step);
