import type { CommandName } from '../messages/index.js';
import type { Command } from './command.js';

/** Every command, in the order of the help text; each loaded when it is asked for. */
const COMMANDS: { readonly [C in CommandName]: () => Promise<Command> } = {
  extract: async () => (await import('./extract.js')).extract,
  add: async () => (await import('./add.js')).add,
  watch: async () => (await import('./watch.js')).watch,
  list: async () => (await import('./list.js')).list,
  show: async () => (await import('./show.js')).show,
  explain: async () => (await import('./explain.js')).explain,
  search: async () => (await import('./search.js')).search,
  freq: async () => (await import('./freq.js')).freq,
  pair: async () => (await import('./pair.js')).pair,
  due: async () => (await import('./due.js')).due,
  contacts: async () => (await import('./contacts.js')).contacts,
  meetings: async () => (await import('./meetings.js')).meetings,
  person: async () => (await import('./person.js')).person,
  series: async () => (await import('./series.js')).series,
  disagreements: async () => (await import('./disagreements.js')).disagreements,
  check: async () => (await import('./check.js')).check,
  stats: async () => (await import('./stats.js')).stats,
  compare: async () => (await import('./compare.js')).compare,
  history: async () => (await import('./history.js')).history,
  edits: async () => (await import('./edits.js')).edits,
  reextract: async () => (await import('./reextract.js')).reextract,
  backup: async () => (await import('./backup.js')).backup,
  restore: async () => (await import('./restore.js')).restore,
  serve: async () => (await import('./serve.js')).serve,
  schema: async () => (await import('./schema.js')).schema,
};

export type Commands = { readonly [C in CommandName]?: Command };

export const loadCommand = (name: CommandName): Promise<Command> => COMMANDS[name]();

export async function loadCommands(names: readonly CommandName[]): Promise<Commands> {
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await loadCommand(name)] as const)));
}
