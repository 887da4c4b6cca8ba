import { LANGUAGES, type Language, type Names, type OfficeEntry, type PersonEntry, type World } from '../domain/index.js';

/**
 * One world with the entries of another put over it. An entry with the same id takes the other's place; a person also with the same first name;
 * an office, which has no id, takes its names from the offices that had them. Entries of `extra` come first, so that of two things with
 * one name theirs is found.
 */
export function mergeWorld(base: World, extra: World): World {
  return {
    states: byId(base.states, extra.states),
    places: byId(base.places, extra.places),
    offices: [...extra.offices, ...withoutNames(base.offices, extra.offices)],
    organisations: byId(base.organisations, extra.organisations),
    people: [...extra.people, ...withoutPeople(base.people, extra.people)],
  };
}

function byId<T extends { readonly id: string }>(base: readonly T[], extra: readonly T[]): readonly T[] {
  if (extra.length === 0) return base;
  const ids = new Set(extra.map((entry) => entry.id));
  return [...extra, ...base.filter((entry) => !ids.has(entry.id))];
}

function withoutPeople(base: readonly PersonEntry[], extra: readonly PersonEntry[]): readonly PersonEntry[] {
  const ids = new Set(extra.map((person) => person.id).filter((id) => id !== null));
  const names = new Set(extra.flatMap((person) => LANGUAGES.flatMap((lang) => person.names[lang]?.slice(0, 1) ?? [])));
  const overridden = (person: PersonEntry): boolean =>
    (person.id !== null && ids.has(person.id)) || LANGUAGES.some((lang) => names.has(person.names[lang]?.[0] ?? ''));
  return names.size === 0 ? base : base.filter((person) => !overridden(person));
}

function withoutNames(base: readonly OfficeEntry[], extra: readonly OfficeEntry[]): readonly OfficeEntry[] {
  if (extra.length === 0) return base;
  const taken = new Set(extra.flatMap(({ names }) => LANGUAGES.flatMap((lang) => keys(names, lang))));
  return base.map((entry) => {
    if (!LANGUAGES.some((lang) => keys(entry.names, lang).some((key) => taken.has(key)))) return entry;
    const names = Object.fromEntries(
      LANGUAGES.map((lang) => [lang, (entry.names[lang] ?? []).filter((_, i) => !taken.has(keys(entry.names, lang)[i] as string))]),
    ) as Names;
    return { ...entry, names };
  });
}

const keys = (names: Names, lang: Language): string[] => (names[lang] ?? []).map((name) => `${lang} ${name.toLowerCase()}`);
