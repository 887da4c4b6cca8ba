import { type Command, NO_STORE } from './command.js';

export const schema: Command = {
  name: 'schema',
  arguments: [],
  options: ['json'],
  async run({ operations, terminal }) {
    const operation = await operations.schema();
    const schema = await operation.run({}, NO_STORE);
    await terminal.print(`${JSON.stringify(schema, null, 2)}\n`);
    return 0;
  },
};
