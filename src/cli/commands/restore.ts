import { harmlessLine, jsonLine } from '../terminal/harmless.js';
import type { Command } from './command.js';

export const restore: Command = {
  name: 'restore',
  arguments: [{ name: 'file' }],
  options: ['replace', 'data', 'json'],
  async run({ operations, args, options, context, ui, terminal }) {
    const operation = await operations.restore();
    const done = await operation.run({ file: args[0] ?? '', replace: options.replace === true }, context);
    await terminal.print(options.json ? jsonLine(done) : `${harmlessLine(ui.say.restored(done.records, done.aside))}\n`);
    return 0;
  },
};
