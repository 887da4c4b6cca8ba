import { csvLine } from '../terminal/csv.js';
import { jsonLine } from '../terminal/harmless.js';
import { frequencyForPeople } from '../views/frequency.js';
import { matchedForPeople } from '../views/search-results.js';
import { type Command, text } from './command.js';
import { markingPlace, queryOf } from './query.js';

export const freq: Command = {
  name: 'freq',
  arguments: [{ name: 'query', many: true }],
  options: ['by', 'limit', 'world', 'data', 'json', 'csv'],
  async run(call) {
    const { operations, options, terminal, ui, context, folder } = call;
    const by = text(options.by) as 'year' | 'speaker' | 'publisher' | undefined;
    const operation = await operations.freq();
    const found = await markingPlace(call, () => operation.run({ query: queryOf(call), by }, context));
    if (options.json) {
      for (const row of found.rows) await terminal.print(jsonLine(row));
      return 0;
    }
    if (options.csv) {
      await terminal.print(csvLine([found.by, 'label', 'occurrences', 'passages', 'words', 'per_100k']));
      for (const { value, label, occurrences, passages, words, per_100k } of found.rows) {
        await terminal.print(
          csvLine([value, label, String(occurrences), String(passages), String(words), per_100k === null ? null : String(per_100k)]),
        );
      }
      return 0;
    }
    await terminal.print(matchedForPeople(found.matched, { ui, terminal }));
    if (found.total.words === 0) {
      const kept = await (await context.store({ create: false })).count({});
      terminal.tell(`${kept === 0 ? ui.say.empty(folder) : ui.say.search.nothing}\n`);
      return 0;
    }
    await terminal.print(`\n${frequencyForPeople(found, Number(text(options.limit) ?? 100), ui, terminal)}`);
    return 0;
  },
};
