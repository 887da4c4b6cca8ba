import { Command as Program } from 'commander';
import type { Command } from './commands/command.js';
import { ALL_COMMANDS } from './commands/index.js';
import { COMMANDS, type CommandName, type OptionName, type Ui } from './messages/index.js';
import { readOptionValue } from './options.js';

export type Run = (command: Command, args: readonly string[], options: Readonly<Record<string, string | boolean>>) => Promise<void>;

/** Which options take a value, and what it is called in the help. */
const VALUES: { readonly [O in OptionName]?: string } = {
  ui: '<en|ru>',
  data: '<dir>',
  lang: '<ru|en>',
  publisher: '<name>',
  encoding: '<name>',
  delay: '<seconds>',
  world: '<file>',
  report: '<file>',
  every: '<minutes>',
  port: '<n>',
  revision: '<n>',
  state: '<code>',
  from: '<date>',
  to: '<date>',
  after: '<id>',
  limit: '<n>',
  order: '<rank|date>',
  offset: '<n>',
  by: '<what>',
  'as-of': '<date>',
  within: '<days>',
  indicator: '<name>',
  measure: '<name>',
  period: '<time>',
  reporter: '<code>',
  unit: '<unit>',
  source: '<name>',
  vintage: '<date>',
  licence: '<name>',
};

/** Columns of a help text. */
const WIDTH = 100;

/** The given commands, their options and examples, worded in the interface's language. Nothing is run before `run` is called. */
export function createProgram(
  ui: Ui,
  version: string,
  run: Run,
  write: { out(text: string): void },
  commands: readonly CommandName[],
): Program {
  const { say } = ui;
  const dressed = (program: Program): Program =>
    program
      .helpOption('-h, --help', say.options.help)
      .option(`--ui ${VALUES.ui}`, say.options.ui, (text: string) => readOptionValue('ui', text, ui))
      .usage('')
      .configureOutput({ writeOut: write.out, writeErr: () => {}, outputError: () => {} })
      .configureHelp({
        styleTitle: (title) => TITLES(ui)[title] ?? title,
        // Left to itself it writes its own English "[options]".
        subcommandTerm: (sub) => `${sub.name()} ${sub.usage()}`,
        helpWidth: WIDTH,
      })
      .exitOverride();
  const program = dressed(new Program('readout'));
  program
    .description(say.about)
    .usage(`${say.placeholders.command} ${say.placeholders.options}`)
    .version(version, '-V, --version', say.options.version)
    .helpCommand(`help [${say.placeholders.command.slice(1, -1)}]`, say.options.help)
    .addHelpText(
      'after',
      () =>
        `\n${program.createHelp().boxWrap(say.more, WIDTH)}\n\n${examples(
          COMMANDS.flatMap((name) => say.commands[name].examples.slice(0, 1)),
          ui,
        )}`,
    );
  for (const name of commands) {
    const command = ALL_COMMANDS[name];
    const texts = say.commands[name];
    const sub = dressed(program.command(name)).summary(texts.summary).description(texts.details).allowExcessArguments(false);
    const usage: string[] = [];
    for (const argument of command.arguments) {
      const name = `${argument.name}${argument.many ? '...' : ''}`;
      const placeholder = argument.optional ? `[${name}]` : `<${name}>`;
      sub.argument(placeholder, say.arguments[argument.name]);
      usage.push(placeholder);
    }
    sub.usage([...usage, say.placeholders.options].join(' '));
    for (const option of command.options) {
      const value = VALUES[option];
      const meaning = texts.options?.[option] ?? say.options[option];
      if (value) sub.option(`--${option} ${value}`, meaning, (text: string) => readOptionValue(option, text, ui));
      else sub.option(`--${option}`, meaning);
    }
    sub.addHelpText('after', () => `\n${examples(texts.examples, ui)}`);
    sub.action(async () => run(command, sub.args, named(sub.opts())));
  }
  return program;
}

/** Commander calls `--as-of` by the name `asOf`; here every option goes by the name it is written with. */
const named = (options: Readonly<Record<string, string | boolean>>): Record<string, string | boolean> =>
  Object.fromEntries(
    Object.entries(options).map(([name, value]) => [name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`), value]),
  );

const TITLES = ({ say }: Ui): Record<string, string> => ({
  'Usage:': say.titles.usage,
  'Commands:': say.titles.commands,
  'Options:': say.titles.options,
  'Arguments:': say.titles.arguments,
});

const examples = (list: readonly (readonly [line: string, meaning: string])[], { say }: Ui): string =>
  [say.titles.examples, ...list.flatMap(([line, meaning]) => [`  $ ${line}`, `      ${meaning}`])].join('\n');
