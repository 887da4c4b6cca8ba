import { jsonLine } from '../terminal/harmless.js';
import { changeForPeople, headOf } from '../views/compare/history.js';
import type { Command } from './command.js';
import { viewOf } from './ledger-call.js';

export const history: Command = {
  name: 'history',
  arguments: [{ name: 'id' }],
  options: ['world', 'data', 'json'],
  async run(call) {
    const { args, operations, options, terminal, ui, context } = call;
    const operation = await operations.history();
    const told = await operation.run({ id: args[0] ?? '' }, context);
    if (options.json) {
      for (const version of told.versions) await terminal.print(jsonLine({ record: told.record, ...version }));
      return 0;
    }
    const view = await viewOf(told, call);
    const { history: say } = ui.say.compare;
    const out = [headOf([told.record, told.title], view), ...(told.url === null ? [] : [headOf([told.url], view)])];
    for (const { version, added, change } of told.versions) {
      out.push(headOf([say.version(version, added), change === null ? say.first : null], view));
      if (change) out.push(...changeForPeople(change, view));
    }
    await terminal.print(out.map((line) => `${line}\n`).join(''));
    if (told.versions.length < 2) terminal.tell(`${say.one}\n`);
    return 0;
  },
};
