import type { Evidence } from '../../domain/index.js';
import type { Wording } from '../../ledger/undertakings/wording.js';
import type { Statement } from '../statement.js';
import { alikeAssessments } from './assessment.js';
import { alikeContacts } from './contact.js';
import { alikeFigures } from './figure.js';
import { alikeAgreements, alikeCommitments } from './undertaking.js';
import type { Alike, Beside } from './verdict.js';

export { type Alike, type Beside, compared } from './verdict.js';

/** Above anything that is only much alike. */
const THE_SAME_WORDS = 100;

/** Commitments and documents as the ledger words them. */
export type Wordings = ReadonlyMap<Evidence, Wording>;

/** Whether two statements of one kind are one fact. */
export function alike(a: Statement, b: Statement, beside: Beside, wordings: Wordings): Alike | null {
  const found = byKind(a, b, beside, wordings);
  const letter = found && a.fields.quote === b.fields.quote && found.fields.length === 0;
  return letter ? { ...found, score: found.score + THE_SAME_WORDS } : found;
}

function byKind(a: Statement, b: Statement, beside: Beside, wordings: Wordings): Alike | null {
  const { kind } = a.fields;
  if (kind !== b.fields.kind) return null;
  switch (kind) {
    case 'figure':
      return alikeFigures(a as Parameters<typeof alikeFigures>[0], b as Parameters<typeof alikeFigures>[1], beside);
    case 'contact':
      return alikeContacts(a as Parameters<typeof alikeContacts>[0], b as Parameters<typeof alikeContacts>[1], beside);
    case 'assessment':
      return alikeAssessments(a as Parameters<typeof alikeAssessments>[0], b as Parameters<typeof alikeAssessments>[1], beside);
    default: {
      const [left, right] = [wordings.get(a.evidence), wordings.get(b.evidence)];
      if (!left || !right) return null;
      return kind === 'commitment' ? alikeCommitments(left, right, beside) : alikeAgreements(left, right, beside);
    }
  }
}
