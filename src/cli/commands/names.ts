import type { ReadoutRecord } from '../../domain/index.js';
import { type NameBook, namesIn } from '../views/names.js';
import { type Call, NO_STORE } from './command.js';

/** Looks up what the people, places and states of records are called in the interface's language. */
export async function namesFor(
  records: readonly Pick<ReadoutRecord, 'meeting' | 'statements'>[],
  { operations, ui, world }: Call,
): Promise<NameBook> {
  const names = await operations.names();
  return names.run({ lang: ui.lang, world, ...namesIn(records) }, NO_STORE);
}
