import { jsonLine } from '../terminal/harmless.js';
import { explanationForPeople } from '../views/explanation.js';
import type { Command } from './command.js';

export const explain: Command = {
  name: 'explain',
  arguments: [{ name: 'statement' }],
  options: ['data', 'json'],
  async run({ operations, options, args, terminal, ui, context }) {
    const operation = await operations.explain();
    const explained = await operation.run({ id: args[0] ?? '' }, context);
    await terminal.print(options.json ? jsonLine(explained) : explanationForPeople(explained, ui, terminal));
    return 0;
  },
};
