import type { ReadoutRecord } from '../../domain/index.js';
import { type NameBook, namesIn } from '../views/names.js';
import type { Call } from './command.js';

/** Looks up what the people, places and states of records are called in the interface's language. */
export async function namesFor(
  records: readonly Pick<ReadoutRecord, 'meeting' | 'statements'>[],
  { operations, ui, context }: Call,
): Promise<NameBook> {
  const names = await operations.names();
  return names.run({ lang: ui.lang, ...namesIn(records) }, context);
}
