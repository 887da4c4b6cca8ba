import type { Edtf } from '../../../domain/index.js';
import type { ContactLineCode, UndertakingStatusCode } from '../../messages/ledger.js';
import { block, type LedgerView, quoteLine, type Row } from './block.js';
import { type ShownContact, whoInWords } from './contacts.js';
import { nameOf, type ShownUndertaking } from './undertakings.js';

export interface ShownDue {
  readonly id: string;
  readonly what: 'commitment' | 'document' | 'contact';
  readonly states: readonly string[];
  readonly date: Edtf;
  readonly days: number;
  readonly status: string;
  readonly undertaking: ShownUndertaking | null;
  readonly contact: ShownContact | null;
}

/** What lies ahead and what passed, a row a date. */
export function dueForPeople(
  { ahead, passed }: { readonly ahead: readonly ShownDue[]; readonly passed: readonly ShownDue[] },
  view: LedgerView,
): string {
  const { headings } = view.ui.say.ledger;
  const parts = [
    block(
      { heading: headings.ahead, elastic: 4 },
      ahead.map((item) => dueRow(item, view)),
      view,
    ),
    block(
      { heading: headings.passed, elastic: 4 },
      passed.map((item) => dueRow(item, view)),
      view,
    ),
  ];
  return parts.filter((part) => part !== '').join('\n');
}

function dueRow({ what, states, date, days, status, undertaking, contact }: ShownDue, view: LedgerView): Row {
  const { say, words } = view.ui;
  const { ledger } = say;
  const name = undertaking ? nameOf(undertaking, view) : contact ? `${words.contacts[contact.channel]}: ${whoInWords(contact, view)}` : '';
  const worded = what === 'contact' ? ledger.contactStatuses[status as ContactLineCode] : ledger.statuses[status as UndertakingStatusCode];
  const evidence = undertaking?.evidence ?? contact?.steps.flatMap((step) => step.evidence) ?? [];
  return {
    cells: [date, days < 0 ? ledger.daysAgo(-days) : ledger.days(days), states.join('–'), worded, name],
    below: view.quotes ? evidence.map((each) => quoteLine(each, view)) : [],
  };
}
