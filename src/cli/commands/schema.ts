import type { Command } from './command.js';

export const schema: Command = {
  name: 'schema',
  arguments: [],
  options: ['json'],
  async run({ operations, terminal, context }) {
    const operation = await operations.schema();
    const schema = await operation.run({}, context);
    await terminal.print(`${JSON.stringify(schema, null, 2)}\n`);
    return 0;
  },
};
