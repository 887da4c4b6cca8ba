import { csvLine } from '../terminal/csv.js';
import { jsonLine } from '../terminal/harmless.js';
import { comparisonForPeople } from '../views/compare/comparison.js';
import { comparisonAsMarkdown } from '../views/compare/markdown.js';
import type { Command } from './command.js';
import { viewOf } from './ledger-call.js';

export const compare: Command = {
  name: 'compare',
  arguments: [{ name: 'id' }, { name: 'other' }],
  options: ['world', 'data', 'json', 'csv', 'markdown'],
  async run(call) {
    const { args, operations, options, terminal, ui, context } = call;
    const operation = await operations.compare();
    const comparison = await operation.run({ a: args[0] ?? '', b: args[1] ?? '' }, context);
    if (options.json) {
      await terminal.print(jsonLine(comparison));
      return 0;
    }
    if (options.csv) {
      await terminal.print(csvLine(CSV_COLUMNS));
      for (const { column, kind, fields, not_covered, narrated, a, b } of comparison.items) {
        const differs = fields.map((each) => `${each.field}: ${each.a ?? ''} | ${each.b ?? ''}`).join('; ');
        // A row a telling; what is told oftener on one page stands beside nothing on the other.
        for (let i = 0; i < Math.max(a.length, b.length); i++) {
          const cells = [a[i], b[i]].flatMap((told) => [
            told?.statement ?? null,
            told?.speaker?.name ?? null,
            told?.told ?? null,
            told?.quote ?? null,
          ]);
          await terminal.print(csvLine([column, kind, differs, ...cells, not_covered?.reason ?? null, String(narrated)]));
        }
      }
      return 0;
    }
    const view = await viewOf(comparison, call);
    await terminal.print(options.markdown ? comparisonAsMarkdown(comparison, ui, view.names) : comparisonForPeople(comparison, view));
    return 0;
  },
};

const CSV_COLUMNS = [
  'column',
  'kind',
  'differs',
  'a_statement',
  'a_speaker',
  'a_told',
  'a_quote',
  'b_statement',
  'b_speaker',
  'b_told',
  'b_quote',
  'not_covered',
  'narrated',
];
