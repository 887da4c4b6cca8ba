import type { MeetingChannel, Office, Topic } from '../../../domain/index.js';
import { harmlessDeep, harmlessLine } from '../../terminal/harmless.js';
import type { ShownCheck } from '../checks.js';
import { claimInWords, periodInWords, quantityInWords, type ShownQuantity, speakerInWords } from '../claims.js';
import { disagreementsForPeople, type ShownDisagreement } from '../disagreements.js';
import { dateInWords } from '../record.js';
import type { ShownSeries } from '../series.js';
import { block, type LedgerView, quoteLine, type Row, type ShownCitation } from './block.js';
import { contactsForPeople, type ShownContact } from './contacts.js';
import { type ShownUndertaking, undertakingRow } from './undertakings.js';

export interface ShownPair {
  readonly states: readonly string[];
  readonly head: {
    readonly records: number;
    readonly meetings: number;
    readonly statements: number;
    readonly from: string | null;
    readonly to: string | null;
  };
  readonly series: readonly ShownSeries[];
  readonly disagreements: readonly ShownDisagreement[];
  readonly checks: readonly ShownCheck[];
  readonly documents: readonly ShownUndertaking[];
  readonly commitments: readonly ShownUndertaking[];
  readonly contacts: readonly ShownContact[];
  readonly spheres: readonly {
    readonly topic: Topic;
    readonly years: readonly {
      readonly year: string;
      readonly meetings: number;
      readonly evidence: readonly { readonly record: string; readonly quotes: readonly string[] }[];
    }[];
  }[];
  readonly issues: readonly {
    readonly names: readonly { readonly lang: string; readonly text: string }[];
    readonly meetings: number;
    readonly first: string | null;
    readonly last: string | null;
    readonly evidence: readonly { readonly quote: string; readonly record: string }[];
  }[];
  readonly assessments: readonly {
    readonly year: string;
    readonly by: string | null;
    readonly positive: number;
    readonly mixed: number;
    readonly negative: number;
    readonly evidence: readonly ShownCitation[];
  }[];
  readonly attendance: readonly {
    readonly person: string | null;
    readonly name: string;
    readonly state: string | null;
    readonly office: Office;
    readonly meetings: number;
    readonly first: string | null;
    readonly last: string | null;
  }[];
  readonly formats: readonly {
    readonly channel: MeetingChannel;
    readonly meetings: number;
    readonly occasions: readonly string[];
  }[];
}

/** The relation of two states on a page: the newest matters of each kind under a heading, with how each came about. */
export function pairForPeople(pair: ShownPair, view: LedgerView): string {
  const { say } = view.ui;
  const { headings } = say.ledger;
  const { records, meetings, statements, from, to } = pair.head;
  const title = pair.states.map((state) => view.names.states[state] ?? state).join(' – ');
  const span = say.ledger.head(records, meetings, statements, dateInWords(from, view.ui), dateInWords(to, view.ui));
  const disagreements =
    pair.disagreements.length === 0
      ? ''
      : `${view.terminal.paint.bold(headings.disagreements)}\n${disagreementsForPeople(pair.disagreements, view)}`;
  const undertakings = (list: readonly ShownUndertaking[]): Row[] => list.map((each) => undertakingRow(each, view));
  return [
    `${view.terminal.paint.bold(title)}\n${span}\n`,
    block(
      { heading: headings.figures, elastic: 2 },
      pair.series.map((each) => seriesRow(each, view)),
      view,
    ),
    disagreements,
    checksBlock(pair, view),
    block({ heading: headings.documents, elastic: 3 }, undertakings(pair.documents), view),
    block({ heading: headings.commitments, elastic: 3 }, undertakings(byUrgency(pair.commitments)), view),
    contactsForPeople(pair.contacts, view, pair.contacts.length === 0 ? '' : headings.contacts),
    spheresBlock(pair, view),
    block(
      { heading: headings.issues },
      pair.issues.map((each) => issueRow(each, view)),
      view,
    ),
    assessmentsBlock(pair, view),
    block(
      { heading: headings.attendance },
      pair.attendance.map((each) => attendantRow(each, view)),
      view,
    ),
    block(
      { heading: headings.formats, elastic: 2 },
      pair.formats.map((each) => formatRow(each, view)),
      view,
    ),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** A row a claim; nothing where no statistics of the two are kept. */
function checksBlock({ checks }: ShownPair, view: LedgerView): string {
  const { ui } = view;
  if (!checks.some(({ readings }) => readings.length > 0)) return '';
  const rows = harmlessDeep(checks).map((check) => ({
    cells: [
      `${ui.words.indicators[check.claim.indicator]}, ${periodInWords(check.claim, ui)}`,
      claimInWords(check.claim, ui),
      [check.claim.said, speakerInWords(check.claim, view)].join(' '),
      ui.say.statistics.short[check.verdict](check.agrees_with.join(', ')),
    ],
    below: view.quotes ? check.claim.evidence.map((each) => `${ui.say.quote(each.quote)} — ${each.statement}`) : [],
  }));
  return block({ heading: ui.say.statistics.heading, elastic: 0 }, rows, view);
}

const URGENCY: readonly string[] = ['overdue', 'stalled', 'open', 'under-way', 'partly', 'kept', 'not-rated'];

const byUrgency = (commitments: readonly ShownUndertaking[]): ShownUndertaking[] =>
  [...commitments].sort((a, b) => URGENCY.indexOf(a.status) - URGENCY.indexOf(b.status) || ((a.due ?? '9') < (b.due ?? '9') ? -1 : 1));

function seriesRow(series: ShownSeries & ShownQuantity, view: LedgerView): Row {
  const { ledger } = view.ui.say;
  const told = series.periods.filter(({ claims }) => claims.length > 0);
  const claims = told.flatMap((slot) => slot.claims);
  const last = claims.reduce<(typeof claims)[number] | null>((newest, each) => (newest && newest.said > each.said ? newest : each), null);
  const latest = last && ledger.latest(last.said, claimInWords(last, view.ui), last.period ?? view.ui.say.figures.noPeriod);
  const below = view.quotes
    ? claims.flatMap((claim) =>
        claim.evidence.map((each) => `${view.ui.say.quote(harmlessLine(each.quote))} — ${harmlessLine(each.statement)}`),
      )
    : [];
  return { cells: [quantityInWords(series, view), ledger.claims(claims.length, told.length), latest ?? ''], below };
}

function spheresBlock({ spheres }: ShownPair, view: LedgerView): string {
  const { ledger } = view.ui.say;
  const years = [...new Set(spheres.flatMap((sphere) => sphere.years.map(({ year }) => year)))].sort();
  const rows = spheres.map((sphere) => ({
    cells: [
      view.ui.words.topics[sphere.topic],
      ...years.map((year) => String(sphere.years.find((each) => each.year === year)?.meetings ?? '·')),
    ],
    below: view.quotes
      ? sphere.years.flatMap(({ year, evidence }) =>
          evidence.flatMap(({ record, quotes }) =>
            quotes.slice(0, 1).map((quote) => `${year} ${view.ui.say.quote(harmlessLine(quote))} — ${harmlessLine(record)}`),
          ),
        )
      : [],
  }));
  return block({ heading: ledger.headings.spheres, columns: [ledger.columns.topic, ...years] }, rows, view);
}

function issueRow({ names, meetings, first, last, evidence }: ShownPair['issues'][number], view: LedgerView): Row {
  const { ledger, quote } = view.ui.say;
  const own = names.find(({ lang }) => lang === view.ui.lang) ?? names[0];
  return {
    cells: [harmlessLine(own?.text ?? ''), ledger.events(meetings), ledger.seen(first ?? '', last ?? '')],
    below: view.quotes ? evidence.map((each) => `${quote(harmlessLine(each.quote))} — ${harmlessLine(each.record)}`) : [],
  };
}

function assessmentsBlock({ assessments }: ShownPair, view: LedgerView): string {
  const { say, words } = view.ui;
  const rows = assessments.map(({ year, by, positive, mixed, negative, evidence }) => ({
    cells: [year, by === null ? say.ledger.joint : (view.names.states[by] ?? by), String(positive), String(mixed), String(negative)],
    below: view.quotes ? evidence.map((each) => quoteLine(each, view)) : [],
  }));
  const { polarities } = words;
  const head = [say.ledger.columns.when, say.ledger.columns.side, polarities.positive, polarities.mixed, polarities.negative];
  return block({ heading: say.ledger.headings.assessments, columns: head }, rows, view);
}

function attendantRow({ person, name, state, office, meetings, first, last }: ShownPair['attendance'][number], view: LedgerView): Row {
  const { ui, names } = view;
  const shown = names.people[person ?? name] ?? names.people[name] ?? name;
  return {
    cells: [
      harmlessLine(shown),
      [ui.words.offices[office], state].filter(Boolean).join(', '),
      ui.say.ledger.events(meetings),
      ui.say.ledger.seen(first ?? '', last ?? ''),
    ],
    below: [],
  };
}

const formatRow = ({ channel, meetings, occasions }: ShownPair['formats'][number], { ui }: LedgerView): Row => ({
  cells: [ui.words.meetings[channel], ui.say.ledger.events(meetings), occasions.map(harmlessLine).join('; ')],
  below: [],
});
