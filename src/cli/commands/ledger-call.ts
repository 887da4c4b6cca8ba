import { UsageError } from '../options.js';
import type { LedgerView } from '../views/ledger/block.js';
import { namesInLedger } from '../views/ledger/names-of-ledger.js';
import type { Call } from './command.js';

/** The two states that were named (`RU AZ` or `RU-AZ`); throws `UsageError` for one, three, or what is no code. */
export function pairOf({ args, ui }: Call, command: string): [string, string] | undefined {
  const states = args.flatMap((arg) => arg.split('-')).map((state) => state.toUpperCase());
  const { usage } = ui.say;
  const wrong = states.find((state) => !/^[A-Z]{2}$/.test(state));
  if (wrong !== undefined) throw new UsageError(`${wrong}: ${usage.wanted.state}`, `readout ${command}`);
  if (states.length === 0) return undefined;
  const [a, b] = states;
  if (states.length !== 2 || a === undefined || b === undefined || a === b) throw new UsageError(usage.wanted.pair, `readout ${command}`);
  return [a, b];
}

/** How the ledger's lines are shown, with everybody in them by the names of the reader's language. */
export async function viewOf(value: unknown, { operations, ui, terminal, context, options }: Call): Promise<LedgerView> {
  const names = await (await operations.names()).run({ lang: ui.lang, ...namesInLedger(value) }, context);
  return { ui, names, terminal, quotes: options.quotes === true };
}

/** Whether anything is kept at all: told before a pair is called unknown. */
export async function tellIfEmpty({ context, ui, folder, terminal }: Call): Promise<boolean> {
  const empty = (await (await context.store({ create: false })).count({})) === 0;
  if (empty) terminal.tell(`${ui.say.empty(folder)}\n`);
  return empty;
}
