import { setTimeout as pause } from 'node:timers/promises';
import { untilStopped } from '../terminal/stop.js';
import { type Command, text } from './command.js';
import { INPUT_OPTIONS, inputsOf } from './inputs.js';
import { keepAll } from './keeping.js';

/** Minutes between two looks when nobody says. */
const EVERY = 15;

export const watch: Command = {
  name: 'watch',
  arguments: [{ name: 'feeds', many: true }],
  options: [...INPUT_OPTIONS, 'every', 'once', 'report', 'data', 'json'],
  async run(call) {
    const { operations, ui, options, context, terminal } = call;
    const operation = await operations.add();
    const minutes = Number(text(options.every) ?? EVERY);
    let failed = false;
    for (;;) {
      const looked = await keepAll(operation.run(inputsOf(call), context), call, { onlyNews: true });
      failed ||= looked.tally.failed > 0;
      if (!options.json) terminal.tell(`${ui.say.looked(looked.tally.news, options.once || looked.stopped ? null : minutes)}\n`);
      if (looked.stopped || options.once || (await stoppedWithin(minutes))) return failed ? 1 : 0;
    }
  },
};

/** Waits, and tells whether the user stopped it. */
async function stoppedWithin(minutes: number): Promise<boolean> {
  const waiting = new AbortController();
  const stop = untilStopped();
  stop.onStop(() => waiting.abort());
  try {
    await pause(minutes * 60_000, undefined, { signal: waiting.signal });
  } catch (error) {
    if (!stop.stopped) throw error;
  } finally {
    stop.dispose();
  }
  return stop.stopped;
}
