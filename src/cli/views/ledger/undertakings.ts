import type { Edtf, Force } from '../../../domain/index.js';
import type { StepCode, UndertakingStatusCode } from '../../messages/ledger.js';
import { harmlessLine } from '../../terminal/harmless.js';
import { inReadersLanguage, type LedgerView, quoteLine, type Row, type ShownCitation } from './block.js';

export interface ShownUndertaking {
  readonly id: string;
  readonly what: 'commitment' | 'document';
  readonly states: readonly string[];
  readonly titles: readonly { readonly lang: string; readonly text: string }[];
  readonly force: Force | null;
  readonly status: UndertakingStatusCode;
  readonly due: Edtf | null;
  readonly due_at_first: Edtf | null;
  readonly horizon: Edtf | null;
  readonly signed: Edtf | null;
  readonly after_date: boolean;
  readonly superseded_by: string | null;
  readonly steps: readonly {
    readonly step: StepCode;
    readonly on: string | null;
    readonly date: Edtf | null;
    readonly before: Edtf | null;
    readonly evidence: readonly ShownCitation[];
  }[];
  readonly evidence: readonly ShownCitation[];
}

/** What it is called: a document by its title, a commitment by the words that made it. */
export function nameOf(undertaking: ShownUndertaking, view: LedgerView): string {
  if (undertaking.what === 'document') return harmlessLine(inReadersLanguage(undertaking.titles, view)?.text ?? '');
  return view.ui.say.quote(harmlessLine(inReadersLanguage(undertaking.evidence, view)?.quote ?? ''));
}

/** States and status, dates, name; under it how it came to that, step by step. */
export function undertakingRow(undertaking: ShownUndertaking, view: LedgerView): Row {
  const { ledger } = view.ui.say;
  const { status, after_date: late, states } = undertaking;
  const state = [ledger.statuses[status], late && status === 'kept' ? ledger.late : ''].filter(Boolean).join(', ');
  const records = new Set(undertaking.evidence.map(({ record }) => record)).size;
  return {
    cells: [state, states.join('–'), datesInWords(undertaking, view), nameOf(undertaking, view), view.ui.say.counts.records(records)],
    below: stepLines(undertaking, view),
  };
}

export function datesInWords({ what, due, due_at_first: first, horizon, signed }: ShownUndertaking, { ui }: LedgerView): string {
  const { words, say } = ui;
  const parts =
    what === 'document'
      ? [signed && words.signed(signed), horizon && words.until(horizon), due && words.due(due)]
      : [due && words.due(due), first && say.ledger.putOffFrom(first)];
  return parts.filter(Boolean).join(', ');
}

/** One line for all steps; with quotes a line a step and its quotes under it. */
function stepLines({ steps, superseded_by }: ShownUndertaking, view: LedgerView): string[] {
  const { ledger } = view.ui.say;
  const worded = steps.map(({ step, on, date, before }) => {
    const when = [before, date].filter((each) => each !== null).join(' → ');
    const shown = step === 'date-passed' ? '' : when;
    return `${on ?? ''} ${ledger.steps[step]}${shown === '' ? '' : ` (${shown})`}`.trim();
  });
  const after = superseded_by === null ? [] : [`${ledger.followedBy} ${harmlessLine(superseded_by)}`];
  if (!view.quotes) return steps.length < 2 ? [] : [[...worded, ...after].join(' · ')];
  return [...steps.flatMap((step, i) => [worded[i] ?? '', ...step.evidence.map((each) => `  ${quoteLine(each, view)}`)]), ...after];
}
