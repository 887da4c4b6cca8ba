import { InputError } from '../domain/index.js';
import type { Store } from '../stores/index.js';

const SHOWN = 5;

const WHAT = {
  record: { code: 'unknown-record', several: 'ambiguous-record', list: 'see what is kept with: readout list' },
  statement: { code: 'unknown-statement', several: 'ambiguous-statement', list: 'see the ids with: readout show ID --quotes' },
} as const;

/** The one full id that `part` stands for; throws `InputError` when there is none or more than one. */
export async function findOne(store: Store, what: 'record' | 'statement', part: string): Promise<string> {
  const found = await store.find(what, part, SHOWN + 1);
  const [only, ...others] = found;
  if (only === undefined) throw new InputError(WHAT[what].code, part, `no ${what} is kept under this id`, WHAT[what].list);
  if (others.length === 0) return only;
  const names = found.slice(0, SHOWN).join(', ') + (found.length > SHOWN ? ', …' : '');
  throw new InputError(WHAT[what].several, part, `more than one ${what} answers to this: ${names}`, 'write more of the id');
}
