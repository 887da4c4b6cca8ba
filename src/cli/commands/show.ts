import { harmlessLine, jsonLine } from '../terminal/harmless.js';
import { annotatedText } from '../views/annotated.js';
import { recordForPeople, section } from '../views/record.js';
import { type Command, text } from './command.js';
import { namesFor } from './names.js';

export const show: Command = {
  name: 'show',
  arguments: [{ name: 'id' }],
  options: ['annotated', 'quotes', 'revision', 'world', 'data', 'json'],
  async run(call) {
    const { operations, options, args, terminal, ui, context } = call;
    const revision = text(options.revision);
    const operation = await operations.show();
    const shown = await operation.run({ id: args[0] ?? '', version: revision === undefined ? undefined : Number(revision) }, context);
    const { record } = shown;
    if (options.json) {
      await terminal.print(jsonLine(record));
      return 0;
    }
    const names = await namesFor([record], call);
    if (options.annotated) {
      await terminal.print(annotatedText(record, ui, names, terminal));
      return 0;
    }
    const view = { ui, names, terminal, quotes: options.quotes === true };
    const versions = shown.versions.length > 1 ? `${shown.version} / ${ui.say.counts.versions(shown.versions.length)}` : '';
    const about = [record.id, record.source.url, versions].filter(Boolean).map((part) => harmlessLine(part as string));
    await terminal.print(recordForPeople(record, view) + section(ui.say.sections.record, [about.join(' · ')], view));
    return 0;
  },
};
