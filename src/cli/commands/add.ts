import { harmlessLine } from '../terminal/harmless.js';
import type { Terminal } from '../terminal/terminal.js';
import { type Kept, outcomeInWords } from '../views/kept.js';
import { recordForPeople, section } from '../views/record.js';
import type { Call, Command } from './command.js';
import { INPUT_OPTIONS, inputsOf } from './inputs.js';
import { keepAll } from './keeping.js';
import { namesFor } from './names.js';

export const add: Command = {
  name: 'add',
  arguments: [{ name: 'inputs', many: true }],
  options: [...INPUT_OPTIONS, 'again', 'report', 'data', 'quotes', 'json'],
  async run(call) {
    const { operations, ui, options, context } = call;
    const operation = await operations.add();
    const items = operation.run({ ...inputsOf(call), again: options.again === true }, context);
    const { tally, only, stopped, terminal } = await keepAll(items, call);
    if (only) await terminal.print(await inFull(only, call, terminal));
    else if (tally.kept + tally.failed > 1 && !options.json) await terminal.print(tally.summary(ui));
    if (stopped) terminal.tell(`${ui.say.stopped}\n`);
    return tally.failed || stopped ? 1 : 0;
  },
};

async function inFull(kept: Kept, call: Call, terminal: Terminal): Promise<string> {
  const { ui, options } = call;
  const names = await namesFor([kept.record], call);
  const view = { ui, names, terminal, quotes: options.quotes === true };
  const last = `${harmlessLine(kept.id)} · ${outcomeInWords(kept, ui)}`;
  return recordForPeople(kept.record, view) + section(ui.say.sections.record, [last], view);
}
