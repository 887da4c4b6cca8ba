import { harmlessLine, jsonLine } from '../terminal/harmless.js';
import type { Command } from './command.js';

export const backup: Command = {
  name: 'backup',
  arguments: [{ name: 'file' }],
  options: ['data', 'json'],
  async run({ operations, args, options, context, ui, terminal }) {
    const operation = await operations.backup();
    const done = await operation.run({ file: args[0] ?? '' }, context);
    await terminal.print(options.json ? jsonLine(done) : `${harmlessLine(ui.say.backedUp(done.records, done.file))}\n`);
    return 0;
  },
};
