import { csvLine } from '../terminal/csv.js';
import { jsonLine } from '../terminal/harmless.js';
import { contactsForPeople } from '../views/ledger/contacts.js';
import { type Command, text } from './command.js';
import { pairOf, tellIfEmpty, viewOf } from './ledger-call.js';

const COLUMNS = [
  'id', 'channel', 'states', 'traveller', 'office', 'from', 'to', 'place', 'when', 'start', 'end', 'precision', 'level', 'status', 'confirmed',
  'records', 'statements',
] as const; // biome-ignore format: a list

export const contacts: Command = {
  name: 'contacts',
  arguments: [{ name: 'states', many: true, optional: true }],
  options: ['as-of', 'quotes', 'world', 'data', 'json', 'csv'],
  async run(call) {
    const { operations, options, terminal, ui, context } = call;
    const states = pairOf(call, 'contacts');
    if (await tellIfEmpty(call)) return 0;
    const operation = await operations.contacts();
    const found = await operation.run({ states, asOf: text(options['as-of']) }, context);
    if (options.json) {
      for (const contact of found.contacts) await terminal.print(jsonLine(contact));
      return 0;
    }
    if (options.csv) {
      await terminal.print(csvLine([...COLUMNS]));
      for (const row of found.table) await terminal.print(csvLine(COLUMNS.map((column) => cell(row[column]))));
      return 0;
    }
    if (found.contacts.length === 0) terminal.tell(`${ui.say.ledger.noContacts}\n`);
    else await terminal.print(contactsForPeople(found.contacts, await viewOf(found.contacts, call)));
    terminal.tell(`${ui.say.figures.asOf(found.as_of)}\n`);
    return 0;
  },
};

const cell = (value: string | boolean | readonly string[] | null): string =>
  value === null ? '' : typeof value === 'string' ? value : typeof value === 'boolean' ? String(value) : value.join(' ');
