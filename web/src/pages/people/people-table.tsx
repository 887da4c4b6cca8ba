import { Link } from '@tanstack/react-router';
import type { Person } from '../../api/ledger-types.js';
import type { NameBook } from '../../api/types.js';
import { useTexts } from '../../app/language.js';
import { dateInWords } from '../../text/dates.js';
import { number } from '../../text/language.js';
import { officeLine } from '../../text/speaker-line.js';
import type { Texts } from '../../text/texts.js';
import { usePeopleTexts } from './texts.js';

/** The name in the reader's language: as the world has it, else as most records in that language do, else as most do. */
export function nameOf({ id, names: called }: Person, names: NameBook, { language }: Pick<Texts, 'language'>): string {
  const own = called.find(({ lang }) => lang === language) ?? called[0];
  return names.people[id] ?? (own && names.people[own.name]) ?? own?.name ?? id;
}

export const namedInPeople = (people: readonly Person[]) => ({
  people: people.flatMap(({ id, names }) => (id.startsWith('name:') ? (names[0]?.name ?? []) : id)),
  places: [],
  states: people.flatMap(({ offices }) => offices.flatMap(({ state }) => state ?? [])),
});

export function PeopleTable({ people, names }: { readonly people: readonly Person[]; readonly names: NameBook }) {
  const texts = useTexts();
  const { columns } = usePeopleTexts();
  const month = (day: string | null): string => (day === null ? '' : dateInWords(day.slice(0, 7), texts.language, texts.ends));
  return (
    <table className="people">
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr key={person.id}>
            <th scope="row">
              <Link to="/people/$id" params={{ id: person.id }}>
                {nameOf(person, names, texts)}
              </Link>
            </th>
            <td>{[...new Set(person.offices.map((office) => officeLine(office, texts, names)))].filter(Boolean).join('; ')}</td>
            <td>{number(texts.language, person.records)}</td>
            <td>{[...new Set([month(person.from), month(person.to)])].filter(Boolean).join(' – ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
