import type { MeetingChannel, Office, Party, StatementKind, Topic } from '../../../domain/index.js';
import { harmlessLine } from '../../terminal/harmless.js';
import { clip } from '../../terminal/layout.js';
import { dateInWords } from '../record.js';
import { block, type LedgerView, type Row, type ShownCitation } from './block.js';
import { meetingRow } from './meetings.js';

export interface ShownPerson {
  readonly id: string;
  readonly names: readonly { readonly name: string; readonly lang: string }[];
  readonly offices: readonly {
    readonly state: string | null;
    readonly office: Office;
    readonly from: string | null;
    readonly to: string | null;
    readonly records: number;
  }[];
  readonly records: number;
}

export interface ShownProfile {
  readonly meetings: readonly {
    readonly id: string;
    readonly date: string | null;
    readonly place: { readonly name: string | null; readonly state: string | null } | null;
    readonly channel: MeetingChannel;
    readonly parties: readonly Party[];
    readonly records: readonly string[];
  }[];
  readonly topics: readonly { readonly topic: string; readonly meetings: number }[];
  readonly about: readonly { readonly states: readonly string[]; readonly statements: number }[];
  readonly statements: readonly { readonly kind: StatementKind; readonly count: number; readonly evidence: readonly ShownCitation[] }[];
}

/** Statements of a kind that are shown without `--quotes`. */
const SHOWN = 3;

/** Somebody on a page: names, offices, events, what they said. */
export function personForPeople(person: ShownPerson, profile: ShownProfile, view: LedgerView): string {
  const { say, words } = view.ui;
  const { headings } = say.ledger;
  const title = view.terminal.paint.bold(person.names.map(({ name }) => harmlessLine(name)).join(' / '));
  const statements: Row[] = profile.statements.map(({ kind, count, evidence }) => ({
    cells: [say.kinds[kind], String(count)],
    below: (view.quotes ? evidence : evidence.slice(-SHOWN)).map(
      ({ said, quote, statement }) =>
        `${said ?? ''} ${say.quote(view.quotes ? harmlessLine(quote) : clip(harmlessLine(quote), 90))} — ${harmlessLine(statement)}`,
    ),
  }));
  const topics = profile.topics
    .map(({ topic, meetings }) => `${words.topics[topic as Topic] ?? harmlessLine(topic)} ${meetings}`)
    .join(', ');
  const about = profile.about.map(({ states, statements: n }) => `${states.join('–')} ${n}`).join(', ');
  const line = (text: string): Row[] => (text === '' ? [] : [{ cells: [text], below: [] }]);
  return [
    `${title}  ${view.terminal.paint.dim(harmlessLine(person.id))}\n`,
    block(
      { heading: headings.offices },
      person.offices.map((office) => officeRow(office, view)),
      view,
    ),
    block(
      { heading: headings.meetings },
      profile.meetings.map((meeting) => meetingRow(meeting, view)),
      view,
    ),
    block({ heading: say.sections.topics }, line(topics), view),
    block({ heading: headings.about }, line(about), view),
    block({ heading: headings.statements }, statements, view),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function officeRow({ state, office, from, to, records }: ShownPerson['offices'][number], { ui, names }: LedgerView): Row {
  const where = state === null ? '' : (names.states[state] ?? state);
  const seen = from === null || to === null ? '' : ui.say.ledger.seen(dateInWords(from, ui), dateInWords(to, ui));
  return { cells: [ui.words.offices[office], where, seen, ui.say.counts.records(records)], below: [] };
}

/** Those who answer to a name, a line each. */
export const namesakes = (people: readonly ShownPerson[], view: LedgerView): string =>
  block(
    { heading: view.ui.say.ledger.severalPeople },
    people.map(({ id, names, offices, records }) => ({
      cells: [
        harmlessLine(id),
        names.map(({ name }) => harmlessLine(name)).join(' / '),
        offices.map(({ office, state }) => [view.ui.words.offices[office], state].filter(Boolean).join(' ')).join(', '),
        view.ui.say.counts.records(records),
      ],
      below: [],
    })),
    view,
  );
