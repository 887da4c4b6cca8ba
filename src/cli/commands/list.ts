import { jsonLine } from '../terminal/harmless.js';
import { listForPeople } from '../views/list-table.js';
import { type Command, text } from './command.js';

export const list: Command = {
  name: 'list',
  arguments: [],
  options: ['publisher', 'lang', 'state', 'from', 'to', 'after', 'limit', 'data', 'json'],
  async run({ operations, options, terminal, ui, context, folder }) {
    const limit = text(options.limit);
    const operation = await operations.list();
    const { records, total } = await operation.run(
      {
        publisher: text(options.publisher),
        lang: text(options.lang) as 'ru' | 'en' | undefined,
        state: text(options.state),
        from: text(options.from),
        to: text(options.to),
        after: text(options.after),
        limit: limit === undefined ? undefined : Number(limit),
      },
      context,
    );
    const last = records.at(-1);
    if (options.json) {
      for (const record of records) await terminal.print(jsonLine(record));
    } else if (!last) {
      const all = await (await context.store({ create: false })).count({});
      terminal.tell(`${all === 0 ? ui.say.empty(folder) : ui.say.nothingMatches}\n`);
    } else {
      await terminal.print(listForPeople(records, ui, terminal));
      if (total > records.length) terminal.tell(`${ui.say.more_records(records.length, total, last.id)}\n`);
    }
    return 0;
  },
};
