import type { Context, OPERATIONS } from '../../operations/index.js';
import type { ArgumentName, CommandName, OptionName, Ui } from '../messages/index.js';
import type { Streams, Terminal } from '../terminal/terminal.js';

/** What a command is given: its arguments, checked, and where to print. */
export interface Call {
  readonly args: readonly string[];
  readonly options: { readonly [O in OptionName]?: string | boolean | undefined };
  readonly ui: Ui;
  readonly terminal: Terminal;
  readonly streams: Streams;
  readonly operations: typeof OPERATIONS;
  /** Over the data folder and the world file; closed when the command is done. */
  readonly context: Context;
  /** The data folder. */
  readonly folder: string;
}

export interface Argument {
  readonly name: ArgumentName;
  readonly many?: true;
  readonly optional?: true;
}

/** Exit status: 0 all done, 1 some failed. */
export type Status = 0 | 1;

export interface Command {
  readonly name: CommandName;
  /** In order; only the last may be `many` (one or more), only last ones `optional`. */
  readonly arguments: readonly Argument[];
  readonly options: readonly OptionName[];
  run(call: Call): Promise<Status>;
}

export const text = (value: string | boolean | undefined): string | undefined => (typeof value === 'string' ? value : undefined);
