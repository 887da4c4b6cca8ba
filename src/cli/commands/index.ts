import type { CommandName } from '../messages/index.js';
import { add } from './add.js';
import { backup } from './backup.js';
import { check } from './check.js';
import type { Command } from './command.js';
import { compare } from './compare.js';
import { contacts } from './contacts.js';
import { disagreements } from './disagreements.js';
import { due } from './due.js';
import { edits } from './edits.js';
import { explain } from './explain.js';
import { extract } from './extract.js';
import { freq } from './freq.js';
import { history } from './history.js';
import { list } from './list.js';
import { meetings } from './meetings.js';
import { pair } from './pair.js';
import { person } from './person.js';
import { reextract } from './reextract.js';
import { restore } from './restore.js';
import { schema } from './schema.js';
import { search } from './search.js';
import { series } from './series.js';
import { serve } from './serve.js';
import { show } from './show.js';
import { stats } from './stats.js';
import { watch } from './watch.js';

/** Every command, in the order of the help text. */
export const ALL_COMMANDS: { readonly [C in CommandName]: Command } = {
  extract,
  add,
  watch,
  list,
  show,
  explain,
  search,
  freq,
  pair,
  due,
  contacts,
  meetings,
  person,
  series,
  disagreements,
  check,
  stats,
  compare,
  history,
  edits,
  reextract,
  backup,
  restore,
  serve,
  schema,
};
