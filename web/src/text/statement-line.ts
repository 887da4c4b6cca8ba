import type { NameBook, StatementFields } from '../api/types.js';
import { amountInWords } from './amounts.js';
import { dateInWords } from './dates.js';
import type { Texts } from './texts.js';

/** A state's name in the reader's language, else its code. */
export const stateName = (code: string, names: NameBook): string => names.states[code] ?? code;
export const statesInWords = (codes: readonly string[], names: NameBook): string => codes.map((code) => stateName(code, names)).join(' – ');

export const ARROWS = { up: '↑ ', down: '↓ ', flat: '= ' } as const;

/** A statement as a headline and what follows it, for lists: `trade turnover, Nardania – Ozeria` and `↑ over 16% · 2021`. */
export function statementLine(statement: StatementFields, texts: Texts, names: NameBook): { readonly head: string; readonly rest: string } {
  const { words, language, ends } = texts;
  const date = (edtf: string | null): string | null => edtf && dateInWords(edtf, language, ends);
  switch (statement.kind) {
    case 'figure': {
      const amount = amountInWords(statement, words, language);
      const change = statement.direction
        ? `${ARROWS[statement.direction]}${statement.direction === 'flat' && Number(statement.value) === 0 ? words.directions.flat : amount}`
        : amount;
      const modality = statement.modality === 'actual' ? null : words.modalities[statement.modality];
      return {
        head: change,
        rest: joined([words.indicators[statement.indicator], statesInWords(statement.states, names), date(statement.period), modality]),
      };
    }
    case 'contact': {
      const actors = statement.actors.map(({ name, office, state }) =>
        name !== null ? (names.people[name] ?? name) : [words.offices[office], state && stateName(state, names)].filter(Boolean).join(', '),
      );
      return {
        head: joined([words.contacts[statement.channel], words.statuses[statement.status]]),
        rest: joined([
          actors.join('; '),
          statesInWords(statement.with, names),
          statement.place && (names.places[statement.place] ?? statement.place),
          date(statement.when),
        ]),
      };
    }
    case 'commitment':
      return {
        head: statement.action,
        rest: joined([
          words.forces[statement.force],
          statesInWords(statement.states, names),
          statement.due && texts.due(date(closed(statement.due)) ?? ''),
          statement.state_of_play && words.play[statement.state_of_play],
        ]),
      };
    case 'agreement':
      return {
        head: statement.title,
        rest: joined([
          statement.status && words.agreements[statement.status],
          statesInWords(statement.states, names),
          date(statement.date),
          statement.horizon && ends.until(date(closed(statement.horizon)) ?? ''),
        ]),
      };
    case 'assessment':
      return { head: words.polarities[statement.polarity], rest: statesInWords(statement.states, names) };
  }
}

/** An interval that is open on one side says so in words already: `../2024` is "to 2024". */
const closed = (edtf: string): string => edtf.replace(/^\.\.\/|\/\.\.$/, '');
const joined = (parts: readonly (string | null)[]): string => parts.filter((part) => part !== null && part !== '').join(' · ');
