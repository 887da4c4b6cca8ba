import { csvLine } from '../terminal/csv.js';
import { jsonLine } from '../terminal/harmless.js';
import { CHECK_COLUMNS, checkRows, checksForPeople } from '../views/checks.js';
import type { Command } from './command.js';
import { figuresWanted, nothingToShow } from './figures-wanted.js';
import { viewOf } from './ledger-call.js';

export const check: Command = {
  name: 'check',
  arguments: [{ name: 'states', many: true, optional: true }],
  options: ['indicator', 'measure', 'period', 'as-of', 'limit', 'quotes', 'claimreview', 'world', 'data', 'json', 'csv'],
  async run(call) {
    const { operations, options, terminal, ui, context } = call;
    const claimreview = options.claimreview === true;
    const operation = await operations.check();
    const found = await operation.run({ ...figuresWanted(call, 'check'), claimreview }, context);
    if (claimreview || options.json) {
      for (const each of found.checks) await terminal.print(jsonLine(claimreview ? each.claim_review : each));
      return 0;
    }
    if (options.csv) {
      await terminal.print(csvLine(CHECK_COLUMNS));
      for (const each of found.checks) for (const row of checkRows(each)) await terminal.print(csvLine(row));
      return 0;
    }
    const { statistics, figures } = ui.say;
    if (found.checks.length === 0) {
      terminal.tell(await nothingToShow(call, statistics.noChecks));
      return 0;
    }
    await terminal.print(checksForPeople(found.checks, await viewOf(found.checks, call)));
    const counts = Object.entries(found.verdicts).filter(([, n]) => n > 0);
    const told = counts.map(([verdict, n]) => `${n} ${statistics.verdictNames[verdict as keyof typeof statistics.verdictNames]}`);
    terminal.tell(`${statistics.summary(told.join('; '))}\n`);
    if (found.series === 0) terminal.tell(`${statistics.noStatistics}\n`);
    terminal.tell(`${figures.asOf(found.as_of)}\n`);
    if (found.total > found.checks.length) terminal.tell(`${figures.more(found.checks.length, found.total)}\n`);
    return 0;
  },
};
