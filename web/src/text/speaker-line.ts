import type { NameBook, Office, Party, Speaker } from '../api/types.js';
import { stateName } from './statement-line.js';
import type { Texts } from './texts.js';

/** The name in the reader's language where it is known, else as the page has it. */
export const personName = ({ person, name }: Pick<Speaker | Party, 'person' | 'name'>, names: NameBook): string | null =>
  (person && names.people[person]) ?? (name && names.people[name]) ?? name;

/** `prime minister, Ozeria` */
export function officeLine(
  { office, state }: { readonly office: Office | null; readonly state: string | null },
  texts: Texts,
  names: NameBook,
): string {
  const parts = [
    office === null || (office === 'other' && state !== null) ? null : texts.words.offices[office],
    state && stateName(state, names),
  ];
  return parts.filter((part) => part !== null && part !== '').join(', ');
}
