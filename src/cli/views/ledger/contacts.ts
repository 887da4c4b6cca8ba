import type { ContactChannel, Edtf, Office } from '../../../domain/index.js';
import type { ContactLineCode, ContactStepCode } from '../../messages/ledger.js';
import { harmlessLine } from '../../terminal/harmless.js';
import { placeName } from '../names.js';
import { block, type LedgerView, quoteLine, type Row, type ShownCitation } from './block.js';

export interface ShownContact {
  readonly id: string;
  readonly channel: ContactChannel;
  readonly who: readonly { readonly state: string | null; readonly office: Office; readonly name: string | null }[];
  readonly to: string | null;
  readonly states: readonly string[];
  readonly place: string | null;
  readonly level: string | null;
  readonly when: Edtf | null;
  readonly announced: Edtf | null;
  readonly status: ContactLineCode;
  readonly confirmed: boolean;
  readonly meeting: { readonly readouts: readonly { readonly record: string }[] } | null;
  readonly steps: readonly {
    readonly step: ContactStepCode;
    readonly on: string | null;
    readonly when: Edtf | null;
    readonly before: Edtf | null;
    readonly evidence: readonly ShownCitation[];
  }[];
}

/** A row a contact, by time. */
export function contactsForPeople(contacts: readonly ShownContact[], view: LedgerView, heading = ''): string {
  const { columns } = view.ui.say.ledger;
  return block(
    { heading, columns: [columns.when, columns.what, columns.who, columns.where, columns.status], elastic: 3 },
    contacts.map((contact) => contactRow(contact, view)),
    view,
  );
}

export function contactRow(contact: ShownContact, view: LedgerView): Row {
  const { ui, names } = view;
  const { ledger } = ui.say;
  const { channel, level, when, status, confirmed, place } = contact;
  const what = [level === null ? '' : (ledger.levels[level] ?? harmlessLine(level)), ui.words.contacts[channel]].filter(Boolean).join(' ');
  return {
    cells: [
      when ?? '—',
      what,
      whoInWords(contact, view),
      place === null ? '' : harmlessLine(placeName(place, names)),
      [ledger.contactStatuses[status], confirmed && status === 'held' ? ledger.confirmed : ''].filter(Boolean).join(', '),
    ],
    below: stepLines(contact, view),
  };
}

/** `Marek Tordan (XA) → XB`; of a contact without travellers the states. */
export function whoInWords({ who, to, states, channel }: ShownContact, { ui, names }: LedgerView): string {
  if (channel !== 'visit') return states.join('–');
  const worded = who.map(({ state, office, name }) => {
    const known = name === null ? ui.words.offices[office] : (names.people[name] ?? name);
    return `${harmlessLine(known)}${state === null ? '' : ` (${state})`}`;
  });
  return `${worded.join(', ')} → ${to ?? '?'}`;
}

function stepLines({ steps, meeting }: ShownContact, view: LedgerView): string[] {
  const { ledger } = view.ui.say;
  const records = (meeting?.readouts ?? []).map(({ record }) => harmlessLine(record)).join(' · ');
  const worded = steps.map(({ step, on, when, before }) => {
    const times = [before, when].filter((each) => each !== null).join(' → ');
    const shown = step === 'recorded' ? records : step === 'time-passed' || step === 'ongoing' ? '' : times;
    return `${on ?? ''} ${ledger.contactSteps[step]}${shown === '' ? '' : ` (${shown})`}`.trim();
  });
  if (!view.quotes) return steps.length < 2 ? [] : [worded.join(' · ')];
  return steps.flatMap((step, i) => [worded[i] ?? '', ...step.evidence.map((each) => `  ${quoteLine(each, view)}`)]);
}
