import type { Actor, Agreement, Assessment, Commitment, Contact, Edtf, Figure, StatementFields } from '../../domain/index.js';
import type { Ui } from '../messages/index.js';
import { amountInWords } from './amount.js';
import { type NameBook, placeName } from './names.js';

/** How statements of one record are worded. */
export interface Wording {
  readonly ui: Ui;
  readonly names: NameBook;
  /** States in the order of the parties: whoever names them, the pair of a meeting is written one way. */
  readonly order: readonly string[];
}

/** A statement as the cells of one line; two that say the same give the same cells. */
export function statementCells(statement: StatementFields, wording: Wording): string[] {
  switch (statement.kind) {
    case 'figure':
      return figure(statement, wording);
    case 'contact':
      return contact(statement, wording);
    case 'commitment':
      return commitment(statement, wording);
    case 'agreement':
      return agreement(statement, wording);
    case 'assessment':
      return assessment(statement, wording);
  }
}

function inOrder(states: readonly string[], order: readonly string[]): string[] {
  const rank = (state: string): number => (order.includes(state) ? order.indexOf(state) : order.length);
  return [...states].sort((a, b) => rank(a) - rank(b));
}
const listed = (parts: readonly (string | null)[]): string => parts.filter((part) => part !== null && part !== '').join(', ');
/** An interval that is open on one side says so in words already: `../2024` is "to 2024". */
const closed = (period: Edtf): string => period.replace(/^\.\.\/|\/\.\.$/, '');

function figure(statement: Figure, { ui: { words }, names, order }: Wording): string[] {
  const { source, modality } = statement;
  return [
    `${words.indicators[statement.indicator]} ${inOrder(statement.states, order).join('–')}`.trim(),
    statement.period ?? '',
    listed([amountInWords(statement, words), words.modalities[modality]]),
    source === null ? '' : words.statistics(names.states[source] ?? source),
  ];
}

function contact(statement: Contact, { ui: { words }, names }: Wording): string[] {
  const actors = statement.actors.map((actor) => actorInWords(actor, words.offices, names));
  const travels = statement.channel === 'visit' || statement.channel === 'letter';
  const told = new Set(statement.actors.map((actor) => actor.state));
  const others = travels ? statement.with : statement.with.filter((state) => !told.has(state));
  const who = travels
    ? [actors.join(', '), others.length ? `→ ${others.join(', ')}` : ''].filter(Boolean).join(' ')
    : [...actors, ...others].join(' – ');
  const place = statement.place === null ? null : words.at(placeName(statement.place, names));
  return [listed([who, words.contacts[statement.channel], place, statement.when, words.statuses[statement.status]])];
}

const actorInWords = ({ state, office, name: own }: Actor, offices: Ui['words']['offices'], names: NameBook): string => {
  const name = own && (names.people[own] ?? own);
  const post = `${state ?? ''} ${office === 'other' && name ? '' : offices[office]}`.trim();
  return name === null ? post : post === '' ? name : `${name} (${post})`;
};

function commitment(statement: Commitment, { ui: { words }, order }: Wording): string[] {
  const play = statement.state_of_play === null ? null : words.play[statement.state_of_play];
  return [
    listed([
      `${inOrder(statement.states, order).join(', ')}: ${statement.action}`.replace(/^: /, ''),
      words.forces[statement.force],
      statement.due === null ? null : words.due(closed(statement.due)),
      play,
    ]),
  ];
}

function agreement(statement: Agreement, { ui: { words } }: Wording): string[] {
  return [
    listed([
      statement.title,
      statement.date === null ? null : words.signed(statement.date),
      statement.horizon === null ? null : words.until(closed(statement.horizon)),
      statement.status === null ? null : words.agreements[statement.status],
    ]),
  ];
}

const assessment = (statement: Assessment, { ui: { words }, order }: Wording): string[] => [
  inOrder(statement.states, order).join('–'),
  words.polarities[statement.polarity],
];
