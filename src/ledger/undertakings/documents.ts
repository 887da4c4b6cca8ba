import type { Agreement, Edtf, IsoDate } from '../../domain/index.js';
import { cite, compare } from '../citation.js';
import { MATCHING } from '../matching-rules.js';
import { daysAfter, lastDay } from '../when.js';
import { unionOf } from './commitments.js';
import type { Gathered } from './gather.js';
import { documentSteps, inTime, isOver, type Step } from './steps.js';
import { idOf, titlesOf } from './title.js';
import type { Undertaking, UndertakingStatus } from './undertaking.js';
import { disjoint, inCommon, saysNothing, type Wording } from './wording.js';

const IN_LIFE = new Set(['signed', 'in-force', 'in-implementation']);
const UNBORN = new Set(['in-preparation', 'to-be-signed']);

/**
 * A mention without a term joins only a document that was alive when it was made: none whose term had passed, and, when it is said to be carried out,
 * none that was only being prepared.
 */
export function aliveThen(group: readonly Wording[], wording: Wording): boolean {
  if (wording.fields.kind !== 'agreement') return true;
  const { horizon, status } = wording.fields;
  const documents = group.flatMap(({ fields }) => (fields.kind === 'agreement' ? [fields] : []));
  const term = documents.find((each) => each.horizon !== null)?.horizon ?? null;
  if (horizon !== null || term === null || !wording.evidence.said) return true;
  if (status !== 'expired' && isOver(term, wording.evidence.said)) return false;
  return !(status === 'in-implementation' || status === 'in-force') || documents.some((each) => IN_LIFE.has(each.status ?? ''));
}

/** A document as it stands on a day. */
export function documentFrom({ members, rules }: Gathered, asOf: IsoDate): Undertaking {
  const documents = members.flatMap(({ fields }) => (fields.kind === 'agreement' ? [fields] : []));
  const told = documentSteps(members);
  const alive = documents.some(isAlive);
  const horizon = documents.findLast((each) => each.horizon !== null)?.horizon ?? null;
  const due = members.findLast(({ fields }) => dueOf(fields) !== null);
  const toBeDone = due ? dueOf(due.fields) : null;
  const ended = told.some(({ step }) => step === 'ended');
  const missed = !alive && isOver(toBeDone, asOf);
  const passed = alive && isOver(horizon, asOf);
  const over = missed ? toBeDone : passed && !ended ? horizon : null;
  const end = lastDay(over);
  const signed = documents.findLast((each) => isAlive(each) && each.date !== null)?.date ?? null;
  const states = unionOf(members.map((member) => member.states));
  return {
    id: idOf('document', members),
    what: 'document',
    states,
    titles: titlesOf(members.filter(({ fields }) => fields.kind === 'agreement')),
    document_kind: [...(members.find(({ kinds }) => kinds.size > 0)?.kinds ?? [])][0] ?? null,
    force: null,
    status: statusOf(told, { alive, passed: passed || ended, missed }),
    first_told: members[0]?.evidence.said ?? null,
    last_told: members.at(-1)?.evidence.said ?? null,
    due: alive ? null : toBeDone,
    due_at_first: null,
    horizon,
    signed,
    after_date: false,
    steps: end === null ? told : inTime([...told, { step: 'date-passed', on: daysAfter(end, 1), date: over, before: null, evidence: [] }]),
    supersedes: null,
    superseded_by: null,
    rules,
    evidence: members.map((member) => cite(member.evidence)),
  };
}

const isAlive = ({ status }: Agreement): boolean => status !== null && IN_LIFE.has(status);

/** When a document that is not signed yet is to be. */
const dueOf = (fields: Wording['fields']): Edtf | null =>
  fields.kind === 'commitment' ? fields.due : fields.status !== null && UNBORN.has(fields.status) ? fields.date : null;

function statusOf(
  steps: readonly Step[],
  is: { readonly alive: boolean; readonly passed: boolean; readonly missed: boolean },
): UndertakingStatus {
  if (is.passed) return 'run-out';
  const last = steps.findLast(({ step }) => step !== 'told' && step !== 'told-again' && step !== 'date-passed')?.step;
  if (is.alive) return last === 'in-implementation' || last === 'in-force' ? 'under-way' : 'signed';
  if (is.missed) return 'overdue';
  return last === 'in-preparation' || last === 'to-be-signed' ? 'open' : 'not-rated';
}

/**
 * Which documents follow which: same states, same kind, one subject, a later term. The earlier one is superseded when the later is told to be
 * signed or in force; until then both only point to each other.
 */
export function withSuccessors(
  documents: readonly { readonly undertaking: Undertaking; readonly members: readonly Wording[] }[],
): Undertaking[] {
  const found = documents.map(({ undertaking }) => undertaking);
  const byKind = new Map<string, number[]>();
  documents.forEach(({ undertaking: { states, document_kind: kind, horizon } }, at) => {
    if (kind === null || horizon === null) return;
    const key = `${states.join()} ${kind}`;
    byKind.set(key, [...(byKind.get(key) ?? []), at]);
  });
  for (const line of byKind.values()) {
    line.sort((a, b) => compare(lastDay(found[a]?.horizon ?? null) ?? '', lastDay(found[b]?.horizon ?? null) ?? ''));
    for (const [i, at] of line.entries()) {
      const earlier = documents[at];
      const next = line.slice(i + 1).find((other) => earlier && documents[other] && follows(documents[other], earlier));
      const [before, after] = [found[at], next === undefined ? undefined : found[next]];
      if (next === undefined || !before || !after || after.supersedes !== null) continue;
      found[next] = { ...after, supersedes: before.id };
      found[at] = superseded(before, after);
    }
  }
  return found;
}

function follows(
  later: { undertaking: Undertaking; members: readonly Wording[] },
  earlier: { undertaking: Undertaking; members: readonly Wording[] },
): boolean {
  if ((lastDay(later.undertaking.horizon) ?? '') <= (lastDay(earlier.undertaking.horizon) ?? '')) return false;
  if ((later.undertaking.first_told ?? '') < (earlier.undertaking.first_told ?? '')) return false;
  return later.members.some((after) =>
    earlier.members.some((before) => {
      if (disjoint(after.names, before.names)) return false;
      const { weight, part } = inCommon(after, before);
      return (weight >= MATCHING.weights.thing && part >= MATCHING.document.overlap) || (saysNothing(after) && saysNothing(before));
    }),
  );
}

/** Where the later document is signed, the earlier one gives way to it. */
function superseded(before: Undertaking, after: Undertaking): Undertaking {
  const signing = after.steps.find(({ step }) => step === 'signed' || step === 'in-force' || step === 'in-implementation');
  if (!signing) return { ...before, superseded_by: after.id };
  return {
    ...before,
    status: 'superseded',
    superseded_by: after.id,
    steps: inTime([
      ...before.steps,
      { step: 'superseded', on: signing.on, date: after.horizon, before: before.horizon, evidence: signing.evidence },
    ]),
  };
}
