import type { Indicator } from '../../domain/index.js';
import { UsageError } from '../options.js';
import { csvLine } from '../terminal/csv.js';
import { failureLine } from '../terminal/failure.js';
import { harmlessLine, jsonLine } from '../terminal/harmless.js';
import { startProgress } from '../terminal/progress.js';
import { createTerminal } from '../terminal/terminal.js';
import { mirrorForPeople, statisticsForPeople } from '../views/statistics.js';
import { type Call, type Command, type Status, text } from './command.js';
import { pairOf, viewOf } from './ledger-call.js';

export const stats: Command = {
  name: 'stats',
  arguments: [{ name: 'action' }, { name: 'files', many: true, optional: true }],
  options: ['reporter', 'unit', 'source', 'vintage', 'licence', 'encoding', 'indicator', 'as-of', 'world', 'data', 'json', 'csv'],
  async run(call) {
    const [action, ...rest] = call.args;
    const own = { ...call, args: rest };
    if (action === 'add') return addFiles(own);
    if (action === 'list') return listSeries(own);
    if (action === 'mirror') return mirror(own);
    throw new UsageError(`${action}: ${call.ui.say.statistics.wrongAction}`, 'readout stats');
  },
};

async function addFiles({ args, options, operations, ui, streams, context }: Call): Promise<Status> {
  if (args.length === 0) throw new UsageError(ui.say.statistics.wrongFiles, 'readout stats');
  const told = Object.fromEntries(
    (['reporter', 'unit', 'source', 'vintage', 'licence', 'encoding'] as const).flatMap((name) => {
      const value = text(options[name]);
      return value === undefined ? [] : [[name, value]];
    }),
  );
  const progress = startProgress(streams.stderr, ui.say.progress);
  const terminal = createTerminal(streams, progress.hide);
  context.onProgress = progress.read;
  let status: Status = 0;
  try {
    const operation = await operations.statsAdd();
    for await (const item of operation.run({ files: [...args], ...told }, context)) {
      if (item.ok) {
        const { file, layout, points, series, added, changed, unchanged, passed_over } = item;
        const { statistics } = ui.say;
        const line = `${statistics.added(file, layout, points, series)}: ${statistics.outcome(added, changed, unchanged, passed_over)}`;
        await terminal.print(options.json ? jsonLine(item) : `${harmlessLine(line)}\n`);
      } else {
        status = 1;
        terminal.tell(failureLine(item.error, ui));
      }
    }
  } finally {
    progress.stop();
  }
  return status;
}

async function listSeries(call: Call): Promise<Status> {
  const { args, options, operations, ui, terminal, context } = call;
  const states = args.flatMap((arg) => arg.split('-')).map((state) => state.toUpperCase());
  const wrong = states.find((state) => !/^[A-Z]{2}$/.test(state));
  if (wrong !== undefined) throw new UsageError(`${wrong}: ${ui.say.usage.wanted.state}`, 'readout stats');
  const operation = await operations.statsList();
  const { series } = await operation.run({ states, indicator: text(options.indicator) as Indicator | undefined }, context);
  if (options.json) {
    for (const each of series) await terminal.print(jsonLine(each));
    return 0;
  }
  if (options.csv) {
    const columns = [
      'reporter',
      'partner',
      'indicator',
      'basis',
      'valuation',
      'unit',
      'source',
      'licence',
      'points',
      'from',
      'to',
    ] as const;
    await terminal.print(csvLine([...columns, 'vintages', 'files']));
    for (const each of series) {
      const cells = columns.map((column) => (each[column] === null ? null : String(each[column])));
      await terminal.print(csvLine([...cells, each.vintages.join(' '), each.files.join('; ')]));
    }
    return 0;
  }
  if (series.length === 0) terminal.tell(`${ui.say.statistics.noStatistics}\n`);
  else await terminal.print(statisticsForPeople(series, await viewOf(series, call)));
  return 0;
}

async function mirror(call: Call): Promise<Status> {
  const { options, operations, ui, terminal, context } = call;
  const states = pairOf(call, 'stats');
  if (states === undefined) throw new UsageError(ui.say.usage.wanted.pair, 'readout stats');
  const operation = await operations.statsMirror();
  const found = await operation.run({ states, asOf: text(options['as-of']) }, context);
  if (options.json) {
    for (const row of found.rows) await terminal.print(jsonLine(row));
    return 0;
  }
  if (options.csv) {
    const side = (n: number): string[] => ['reporter', 'indicator', 'source', 'basis', 'value', 'vintage'].map((name) => `${name}_${n}`);
    await terminal.print(csvLine(['period', 'from', 'to', 'unit', ...side(1), ...side(2), 'difference', 'percent']));
    for (const { period, from, to, unit, sides, difference, percent } of found.rows) {
      const cells = sides.flatMap(({ reporter, indicator, source, basis, value, vintage }) => [
        reporter,
        indicator,
        source,
        basis,
        value,
        vintage,
      ]);
      await terminal.print(csvLine([period, from, to, unit, ...cells, difference, percent]));
    }
    return 0;
  }
  if (found.rows.length === 0) terminal.tell(`${ui.say.statistics.nothingMirrored}\n`);
  else {
    await terminal.print(mirrorForPeople(found.rows, await viewOf(found, call)));
    terminal.tell(`${ui.say.statistics.notes['cif-fob']}\n`);
  }
  return 0;
}
