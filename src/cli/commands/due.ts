import { csvLine } from '../terminal/csv.js';
import { jsonLine } from '../terminal/harmless.js';
import { dueForPeople } from '../views/ledger/due.js';
import { type Command, text } from './command.js';
import { pairOf, tellIfEmpty, viewOf } from './ledger-call.js';

export const due: Command = {
  name: 'due',
  arguments: [{ name: 'states', many: true, optional: true }],
  options: ['as-of', 'within', 'quotes', 'world', 'data', 'json', 'csv'],
  async run(call) {
    const { operations, options, terminal, ui, context } = call;
    const states = pairOf(call, 'due');
    if (await tellIfEmpty(call)) return 0;
    const within = text(options.within);
    const operation = await operations.due();
    const found = await operation.run(
      { states, asOf: text(options['as-of']), within: within === undefined ? undefined : Number.parseInt(within, 10) },
      context,
    );
    const items = [...found.ahead, ...found.passed];
    if (options.json) {
      for (const item of items) await terminal.print(jsonLine(item));
      return 0;
    }
    if (options.csv) {
      await terminal.print(csvLine(['id', 'what', 'states', 'date', 'day', 'days', 'status', 'quote', 'record', 'statement']));
      for (const { id, what, states: of, date, day, days, status, undertaking, contact } of items)
        for (const { quote, record, statement } of undertaking?.evidence ?? contact?.evidence ?? [])
          await terminal.print(csvLine([id, what, of.join(' '), date, day, String(days), status, quote, record, statement]));
      return 0;
    }
    if (items.length === 0) terminal.tell(`${ui.say.ledger.nothingDue}\n`);
    else await terminal.print(dueForPeople(found, await viewOf(found, call)));
    if (found.passed.some(({ status }) => status === 'overdue')) terminal.tell(`${ui.say.ledger.overdueMeans}\n`);
    terminal.tell(`${ui.say.figures.asOf(found.as_of)}\n`);
    return 0;
  },
};
