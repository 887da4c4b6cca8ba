import type { StateEntry } from '../../domain/index.js';
import { columns, dataLines, distinct } from '../table.js';
import { CLDR_TABLE } from './cldr.js';

/**
 * Adds CLDR's names to the curated entries of the same code (after the curated ones), and an entry of its own for each territory that has
 * none. A CLDR name that a curated entry of another code already bears is left out.
 */
export function withCldr(curated: readonly StateEntry[]): StateEntry[] {
  const cldr = new Map<string, { readonly ru: string[]; readonly en: string[] }>();
  for (const line of dataLines(CLDR_TABLE)) {
    const [code = '', ru = '', en = ''] = line.split(' | ');
    cldr.set(code, { ru: columns(ru).flatMap(spellings), en: columns(en).flatMap(spellings) });
  }
  const taken = new Map<string, string>();
  for (const { id, names } of curated) for (const name of [...(names.ru ?? []), ...(names.en ?? [])]) taken.set(name, id);
  const free = (id: string) => (name: string) => (taken.get(name) ?? id) === id && !WORDS.has(name);
  const states = curated.map((entry) => {
    const more = cldr.get(entry.id);
    if (more === undefined) return entry;
    cldr.delete(entry.id);
    return {
      ...entry,
      names: {
        ru: distinct([...(entry.names.ru ?? []), ...more.ru.filter(free(entry.id))]),
        en: distinct([...(entry.names.en ?? []), ...more.en.filter(free(entry.id))]),
      },
    };
  });
  for (const [code, { ru, en }] of cldr) {
    const names = { ru: ru.filter(free(code)), en: en.filter(free(code)) };
    states.push({ id: code, code, names, adjectives: {}, compounds: {}, people: {} });
  }
  return states;
}

/** CLDR names that are first of all ordinary words: they would be found where nobody speaks of the territory. */
const WORDS = new Set(['Того']);

/**
 * CLDR abbreviates for lists: «о-ва Кука», "Antigua & Barbuda", "St. Lucia". Texts of talks write the words out. A name with brackets
 * («Мьянма (Бирма)», «Макао (САР)») or a spaced hyphen ("Congo - Kinshasa") is a label for menus, which nobody writes in a sentence.
 */
function spellings(name: string): string[] {
  if (/[()]| - /u.test(name)) return [];
  if (name.startsWith('о-ва ')) return [`острова ${name.slice(5)}`];
  if (name.startsWith('о-в ')) return [`остров ${name.slice(4)}`];
  if (name.endsWith(' о-ва')) return [`${name.slice(0, -5)} острова`];
  if (name.includes(' & '))
    return [name.replace(' & ', ' and '), ...(name.startsWith('St. ') ? [name.replace('St. ', 'Saint ').replace(' & ', ' and ')] : [])];
  if (name.startsWith('St. ')) return [name, name.replace('St. ', 'Saint ')];
  return [name];
}
