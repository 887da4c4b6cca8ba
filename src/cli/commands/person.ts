import { jsonLine } from '../terminal/harmless.js';
import { namesakes, personForPeople } from '../views/ledger/person.js';
import { type Command, text } from './command.js';
import { tellIfEmpty, viewOf } from './ledger-call.js';

export const person: Command = {
  name: 'person',
  arguments: [{ name: 'name', many: true }],
  options: ['as-of', 'quotes', 'world', 'data', 'json'],
  async run(call) {
    const { operations, options, args, terminal, ui, context } = call;
    if (await tellIfEmpty(call)) return 0;
    const operation = await operations.person();
    const found = await operation.run({ name: args.join(' '), asOf: text(options['as-of']) }, context);
    if (options.json) {
      await terminal.print(jsonLine(found));
      return 0;
    }
    const view = await viewOf(found, call);
    const [one] = found.people;
    if (found.profile === null || !one) {
      await terminal.print(namesakes(found.people, view));
      return 0;
    }
    await terminal.print(personForPeople(one, found.profile, view));
    terminal.tell(`${ui.say.figures.asOf(found.as_of)}\n`);
    return 0;
  },
};
