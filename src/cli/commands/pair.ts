import { jsonLine } from '../terminal/harmless.js';
import { pairForPeople } from '../views/ledger/pair.js';
import { type Command, text } from './command.js';
import { pairOf, tellIfEmpty, viewOf } from './ledger-call.js';

export const pair: Command = {
  name: 'pair',
  arguments: [{ name: 'states', many: true }],
  options: ['as-of', 'quotes', 'world', 'data', 'json'],
  async run(call) {
    const { operations, options, terminal, ui, context } = call;
    const states = pairOf(call, 'pair') as [string, string];
    if (await tellIfEmpty(call)) return 0;
    const operation = await operations.pair();
    const found = await operation.run({ states, asOf: text(options['as-of']) }, context);
    if (options.json) {
      await terminal.print(jsonLine(found));
      return 0;
    }
    await terminal.print(pairForPeople(found, await viewOf(found, call)));
    if (found.commitments.some(({ status }) => status === 'overdue')) terminal.tell(`${ui.say.ledger.overdueMeans}\n`);
    terminal.tell(`${ui.say.figures.asOf(found.as_of)}\n`);
    return 0;
  },
};
