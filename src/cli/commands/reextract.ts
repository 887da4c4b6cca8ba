import { failureLine } from '../terminal/failure.js';
import { harmlessLine, jsonLine } from '../terminal/harmless.js';
import { startProgress } from '../terminal/progress.js';
import { untilStopped } from '../terminal/stop.js';
import { createTerminal } from '../terminal/terminal.js';
import type { Command } from './command.js';

export const reextract: Command = {
  name: 'reextract',
  arguments: [{ name: 'ids', many: true, optional: true }],
  options: ['again', 'world', 'data', 'json'],
  async run({ operations, args, options, context, ui, streams }) {
    const progress = startProgress(streams.stderr, ui.say.progress);
    const terminal = createTerminal(streams, progress.hide);
    const stop = untilStopped();
    let [read, differs, failed] = [0, 0, 0];
    try {
      const operation = await operations.reextract();
      const ids = args.length > 0 ? [...args] : undefined;
      for await (const item of operation.run({ ids, again: options.again === true }, context)) {
        if (!item.ok) {
          failed++;
          terminal.tell(failureLine(item.error, ui));
          progress.failed();
          continue;
        }
        read++;
        if (item.outcome === 'reread') differs++;
        if (options.json) await terminal.print(jsonLine(item));
        else if (item.outcome === 'reread' || item.lost > 0) await terminal.print(`${harmlessLine(ui.say.reread(item))}\n`);
        progress.done();
        if (stop.stopped) break;
      }
      progress.stop();
      if (!options.json) terminal.tell(`${ui.say.rereadAll(read, differs)}\n`);
      if (stop.stopped) terminal.tell(`${ui.say.stopped}\n`);
    } finally {
      progress.stop();
      stop.dispose();
    }
    return failed || stop.stopped ? 1 : 0;
  },
};
