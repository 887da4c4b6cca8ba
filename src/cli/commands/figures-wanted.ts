import type { Indicator, Measure } from '../../domain/index.js';
import { UsageError } from '../options.js';
import { type Call, text } from './command.js';

/** What the arguments and options of `series` and `disagreements` ask for; throws `UsageError` for what is no code of a state. */
export function figuresWanted({ args, options, ui }: Call, command: string) {
  const states = args.flatMap((arg) => arg.split('-'));
  const { usage } = ui.say;
  const wrong = states.find((state) => !/^[A-Z]{2}$/.test(state));
  if (wrong !== undefined) throw new UsageError(`${wrong}: ${usage.wanted.state}`, `readout ${command}`);
  const limit = text(options.limit);
  return {
    states,
    indicator: text(options.indicator) as Indicator | undefined,
    measure: text(options.measure) as Measure | undefined,
    period: text(options.period),
    asOf: text(options['as-of']),
    limit: limit === undefined ? undefined : Number(limit),
  };
}

/** What is told when nothing is shown: that nothing is kept, or that nothing matches. */
export async function nothingToShow({ context, ui, folder }: Call, nothing: string): Promise<string> {
  const all = await (await context.store({ create: false })).count({});
  return `${all === 0 ? ui.say.empty(folder) : nothing}\n`;
}
