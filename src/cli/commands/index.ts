import type { CommandName } from '../messages/index.js';
import { add } from './add.js';
import { backup } from './backup.js';
import type { Command } from './command.js';
import { disagreements } from './disagreements.js';
import { explain } from './explain.js';
import { extract } from './extract.js';
import { list } from './list.js';
import { reextract } from './reextract.js';
import { restore } from './restore.js';
import { schema } from './schema.js';
import { series } from './series.js';
import { serve } from './serve.js';
import { show } from './show.js';
import { watch } from './watch.js';

/** Every command, in the order of the help text. */
export const ALL_COMMANDS: { readonly [C in CommandName]: Command } = {
  extract,
  add,
  watch,
  list,
  show,
  explain,
  series,
  disagreements,
  reextract,
  backup,
  restore,
  serve,
  schema,
};
