import type { Evidence } from '../../domain/index.js';
import type { Ignored } from './fold.js';
import { lower, nameStem } from './stem.js';

/** The names of those who take part, speak or travel in these records, besides what is passed over anyhow. */
export function ignoringPeople(evidence: readonly Evidence[], also: Ignored = () => false): Ignored {
  const stems = new Set<string>();
  const note = (name: string | null | undefined): void => {
    for (const word of name?.split(/[\s.]+/) ?? []) if (word.length > 2) stems.add(nameStem(word));
  };
  for (const { statement, source, by } of evidence) {
    note(by?.name);
    for (const party of source.parties) note(party.name);
    if (statement.kind === 'contact') for (const actor of statement.actors) note(actor.name);
  }
  return (word) => also(word) || stems.has(nameStem(lower(word)));
}

/** The words of names, as they are compared. */
export const wordsOfNames = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.flatMap((name) => name.split(/[^\p{L}\p{M}'’]+/u)).flatMap((word) => (word.length > 2 ? [nameStem(lower(word))] : [])));
