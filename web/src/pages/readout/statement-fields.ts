import type { NameBook, StatementFields } from '../../api/types.js';
import { amountInWords } from '../../text/amounts.js';
import { dateInWords } from '../../text/dates.js';
import { stateName, statesInWords } from '../../text/statement-line.js';
import type { Texts } from '../../text/texts.js';
import type { FieldName } from './text/messages.js';

export interface FieldInWords {
  readonly name: FieldName;
  /** Null for what the text does not tell: that is said, not left out. */
  readonly value: string | null;
  /** Whether the value is in the words of the page, not of the interface. */
  readonly own: boolean;
}

/** The fields of a statement in words, in an order that reads like a sentence. */
export function statementFields(statement: StatementFields, texts: Texts, names: NameBook): readonly FieldInWords[] {
  const { words, language, ends } = texts;
  const date = (edtf: string | null): string | null => edtf && dateInWords(edtf, language, ends);
  const field = (name: FieldName, value: string | null): FieldInWords => ({ name, value: value === '' ? null : value, own: false });
  const own = (name: FieldName, value: string): FieldInWords => ({ name, value, own: true });
  const states = (codes: readonly string[]): string => statesInWords(codes, names);
  switch (statement.kind) {
    case 'figure':
      return [
        field('indicator', words.indicators[statement.indicator]),
        field('states', states(statement.states)),
        ...(statement.direction === null ? [] : [field('change', words.directions[statement.direction])]),
        field(
          'amount',
          [statement.measure === 'share' ? words.measures.share : '', amountInWords(statement, words, language)].filter(Boolean).join(' '),
        ),
        field('period', date(statement.period)),
        field('statistics', statement.source && stateName(statement.source, names)),
        ...(statement.modality === 'actual' ? [] : [field('modality', words.modalities[statement.modality])]),
      ];
    case 'contact': {
      const actors = statement.actors.map(({ name, office, state }) =>
        [
          name === null ? null : (names.people[name] ?? name),
          office === 'other' && name !== null ? null : words.offices[office],
          state && stateName(state, names),
        ]
          .filter(Boolean)
          .join(', '),
      );
      return [
        field('channel', words.contacts[statement.channel]),
        field('status', words.statuses[statement.status]),
        field('actors', actors.join('; ')),
        field('with', states(statement.with)),
        field('place', statement.place && (names.places[statement.place] ?? statement.place)),
        field('when', date(statement.when)),
      ];
    }
    case 'commitment':
      return [
        own('action', statement.action),
        field('force', words.forces[statement.force]),
        field('states', states(statement.states)),
        field('due', date(statement.due)),
        field('play', statement.state_of_play && words.play[statement.state_of_play]),
      ];
    case 'agreement':
      return [
        own('title', statement.title),
        field('states', states(statement.states)),
        field('date', date(statement.date)),
        field('horizon', date(statement.horizon)),
        field('status', statement.status && words.agreements[statement.status]),
      ];
    case 'assessment':
      return [field('polarity', words.polarities[statement.polarity]), field('states', states(statement.states))];
  }
}
