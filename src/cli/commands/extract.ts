import { failureLine } from '../terminal/failure.js';
import { jsonLine } from '../terminal/harmless.js';
import { startProgress } from '../terminal/progress.js';
import { createTerminal } from '../terminal/terminal.js';
import type { Command } from './command.js';
import { INPUT_OPTIONS, inputsOf } from './inputs.js';
import { noteLine } from './keeping.js';

export const extract: Command = {
  name: 'extract',
  arguments: [{ name: 'inputs', many: true }],
  options: [...INPUT_OPTIONS, 'json'],
  async run(call) {
    const { operations, streams, ui } = call;
    const progress = startProgress(streams.stderr, ui.say.progress);
    const terminal = createTerminal(streams, progress.hide);
    call.context.onProgress = progress.read;
    let failed = false;
    try {
      const operation = await operations.extract();
      for await (const item of operation.run(inputsOf(call), call.context)) {
        if (item.ok) {
          await terminal.print(jsonLine(item.record));
          progress.done();
        } else if (item.ok === null) {
          terminal.tell(noteLine(item.note, ui));
        } else {
          failed = true;
          terminal.tell(failureLine(item.error, ui));
          progress.failed();
        }
      }
    } finally {
      progress.stop();
    }
    return failed ? 1 : 0;
  },
};
