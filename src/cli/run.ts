import { CommanderError } from 'commander';
import { InputError } from '../domain/index.js';
import { createContext, OPERATIONS } from '../operations/index.js';
import type { Command } from './commands/command.js';
import { dataFolder, uiLanguage } from './environment.js';
import { COMMANDS, type CommandName, loadUi, type Ui } from './messages/index.js';
import { UsageError } from './options.js';
import { createProgram } from './program.js';
import { failureLine } from './terminal/failure.js';
import { harmlessLine } from './terminal/harmless.js';
import { createTerminal, type Streams } from './terminal/terminal.js';

/** Runs a command line (without `node readout`) and tells the exit status: 0 all done, 1 some inputs failed, 2 wrong usage. */
export async function runCli(argv: readonly string[], streams: Streams, version: string): Promise<0 | 1 | 2> {
  const ui = await loadUi(uiLanguage(argv, streams.env));
  const { say } = ui;
  const terminal = createTerminal(streams);
  let status: 0 | 1 = 0;
  const run = async (command: Command, args: readonly string[], options: Readonly<Record<string, string | boolean>>): Promise<void> => {
    const told = (name: string): string | undefined => (typeof options[name] === 'string' ? options[name] : undefined);
    const folder = dataFolder(told('data'), streams.env);
    const world = told('world') ?? (streams.env.READOUT_WORLD || undefined);
    const onUpgrade = (): void => terminal.tell(`readout: ${harmlessLine(say.upgrading(folder))}\n`);
    const context = createContext({ folder, world, onUpgrade });
    try {
      status = await command.run({ args, options, ui, terminal, streams, operations: OPERATIONS, context, folder });
    } finally {
      await context.close();
    }
  };
  const wrong = (message: string, command: string): 2 => {
    terminal.tell(`readout: ${harmlessLine(message)} — ${say.usage.see(command)}\n`);
    return 2;
  };
  let out = '';
  const write = {
    out: (text: string) => {
      out += text;
    },
  };
  const program = createProgram(ui, version, run, write, calledIn(argv));
  try {
    if (argv.length === 0) return wrong(say.usage.noCommand, 'readout');
    await program.parseAsync([...argv], { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof UsageError) return wrong(error.message, commandOf(argv));
    if (error instanceof CommanderError) {
      if (error.exitCode !== 0) return wrong(usageMessage(error, ui), commandOf(argv));
      await terminal.print(out);
      return 0;
    }
    terminal.tell(failureLine(error instanceof InputError ? error : unexpected(error, ui), ui));
    return 1;
  }
}

/** The command that a line calls, so that only it has to be set up; all of them for a line that calls none, which may ask for help. */
function calledIn(argv: readonly string[]): readonly CommandName[] {
  const called = COMMANDS.find((name) => name === argv.find((arg) => (COMMANDS as readonly string[]).includes(arg)));
  return called ? [called] : COMMANDS;
}

/** `readout list` for a line that names a command, else `readout`. */
function commandOf(argv: readonly string[]): string {
  const named = argv.find((arg) => Object.hasOwn(OPERATIONS, arg));
  return named ? `readout ${named}` : 'readout';
}

/** What commander found wrong, in the interface's language. */
function usageMessage({ code, message }: CommanderError, { say: { usage, ...say } }: Ui): string {
  const named = /'([^']*)'/.exec(message)?.[1] ?? '';
  const argument = (name: string): string => say.arguments[name as keyof typeof say.arguments] ?? name;
  switch (code) {
    case 'commander.unknownOption':
      return usage.unknownOption(named);
    case 'commander.unknownCommand':
      return usage.unknownCommand(named);
    case 'commander.missingArgument':
      return usage.missingArgument(`<${named}> (${argument(named)})`);
    case 'commander.optionMissingArgument':
      return usage.missingValue(named);
    case 'commander.excessArguments':
      return usage.excess;
    default:
      return usage.noCommand;
  }
}

/** Something nobody foresaw; `READOUT_DEBUG` prints where it happened. */
function unexpected(error: unknown, { say }: Ui): { code: string; place: string; message: string; mend: string } {
  if (process.env.READOUT_DEBUG) console.error(error);
  return { code: 'unexpected', place: 'readout', message: error instanceof Error ? error.message : String(error), mend: say.unexpected };
}
