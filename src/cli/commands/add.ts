import type { ReadoutRecord } from '../../domain/index.js';
import { createContext } from '../../operations/index.js';
import { failureLine } from '../terminal/failure.js';
import { harmlessLine, jsonLine } from '../terminal/harmless.js';
import { startProgress } from '../terminal/progress.js';
import { createTerminal, type Terminal } from '../terminal/terminal.js';
import { dateInWords, recordForPeople, section } from '../views/record.js';
import type { Call, Command } from './command.js';
import { INPUT_OPTIONS, inputsOf } from './inputs.js';
import { namesFor } from './names.js';

interface Kept {
  readonly record: ReadoutRecord;
  readonly outcome: 'added' | 'unchanged' | 'changed' | 'reread';
  readonly version: number;
}

export const add: Command = {
  name: 'add',
  arguments: [{ name: 'inputs', many: true }],
  options: [...INPUT_OPTIONS, 'data', 'quotes', 'json'],
  async run(call) {
    const { operations, streams, ui, options, folder } = call;
    const progress = startProgress(streams.stderr, ui.say.progress);
    const terminal = createTerminal(streams, progress.hide);
    const context = createContext(folder);
    let [kept, failed] = [0, 0];
    // One record is shown in full; of several, a line each. Which it is shows only when the second one comes.
    let first: Kept | null = null;
    try {
      const operation = await operations.add();
      for await (const item of operation.run(inputsOf(call), context)) {
        if (!item.ok) {
          failed++;
          terminal.tell(failureLine(item.error, ui));
          progress.failed();
          continue;
        }
        kept++;
        const { record, outcome, version, place } = item;
        if (options.json) await terminal.print(jsonLine({ id: record.id, outcome, version, place }));
        else if (kept === 1) first = item;
        else {
          if (first) await terminal.print(line(first, call));
          first = null;
          await terminal.print(line(item, call));
        }
        progress.done();
      }
      progress.stop();
      if (first) await terminal.print(await inFull(first, call, terminal));
      else if (kept > 1 && !options.json) await terminal.print(`${total(kept, failed, call)}\n`);
    } finally {
      progress.stop();
      await context.close();
    }
    return failed ? 1 : 0;
  },
};

async function inFull(kept: Kept, call: Call, terminal: Terminal): Promise<string> {
  const { ui, options } = call;
  const names = await namesFor([kept.record], call);
  const view = { ui, names, terminal, quotes: options.quotes === true };
  const last = `${harmlessLine(kept.record.id)} · ${outcomeInWords(kept, call)}`;
  return recordForPeople(kept.record, view) + section(ui.say.sections.record, [last], view);
}

function line(kept: Kept, call: Call): string {
  const { record } = kept;
  const { say } = call.ui;
  const states = record.meeting.parties.map((party) => party.state ?? party.name).join('–');
  const counts = [say.counts.turns(record.turns.length), say.counts.statements(record.statements.length)].join(' · ');
  const parts = [record.id, dateInWords(record.meeting.date, call.ui), states, counts, outcomeInWords(kept, call)];
  return `${parts.filter(Boolean).map(harmlessLine).join('  ')}\n`;
}

const outcomeInWords = ({ outcome, version }: Kept, { ui: { say } }: Call): string =>
  outcome === 'changed' ? say.outcomes.changed(version) : say.outcomes[outcome];

const total = (kept: number, failed: number, { ui: { say } }: Call): string =>
  [say.counts.records(kept), failed ? say.counts.failures(failed) : ''].filter(Boolean).join(', ');
