import { csvLine } from '../terminal/csv.js';
import { jsonLine } from '../terminal/harmless.js';
import { changeForPeople, headOf } from '../views/compare/history.js';
import { type Command, text } from './command.js';
import { tellIfEmpty, viewOf } from './ledger-call.js';

export const edits: Command = {
  name: 'edits',
  arguments: [],
  options: ['publisher', 'from', 'after', 'limit', 'world', 'data', 'json', 'csv'],
  async run(call) {
    const { operations, options, terminal, ui, context } = call;
    if (await tellIfEmpty(call)) return 0;
    const limit = text(options.limit);
    const operation = await operations.edits();
    const found = await operation.run(
      {
        publisher: text(options.publisher),
        from: text(options.from),
        after: text(options.after),
        limit: limit === undefined ? undefined : Math.min(1000, Number(limit)),
      },
      context,
    );
    if (options.json) {
      for (const edit of found.edits) await terminal.print(jsonLine(edit));
      return 0;
    }
    if (options.csv) {
      await terminal.print(csvLine(['edit', 'added', 'record', 'title', 'url', 'kind', 'speaker', 'before', 'after', 'announced']));
      for (const { id, added, record, title, url, change } of found.edits)
        for (const { kind, speaker, before, after } of change.edits)
          await terminal.print(
            csvLine([id, added, record, title, url, kind, speaker?.name ?? null, before.words, after.words, change.announced]),
          );
      return 0;
    }
    const { history: say } = ui.say.compare;
    if (found.edits.length === 0) terminal.tell(`${say.noEdits}\n`);
    const view = await viewOf(found, call);
    for (const { id, title, added, url, version, change } of found.edits) {
      const lines = [headOf([id, title, url], view), headOf([say.version(version, added)], view), ...changeForPeople(change, view)];
      await terminal.print(`${lines.join('\n')}\n\n`);
    }
    if (found.next !== null) terminal.tell(`${ui.say.ledger.goOn(found.next)}\n`);
    return 0;
  },
};
