import type { StateCode, StateEntry } from '../../domain/index.js';
import { columns, dataLines, distinct, nameList } from '../table.js';

/**
 * Reads a table of states. Two lines a state: the code (or the id of an entity without one) with the Russian columns, then, indented, the
 * English ones. Columns: names, first the one to display; adjectives (masculine singular); first parts of compounds beside the regular
 * ones (see `firstParts`); people (masculine, feminine, plural).
 */
export function readStates(table: string): StateEntry[] {
  const states: StateEntry[] = [];
  const lines = dataLines(table);
  for (let i = 0; i + 1 < lines.length; i += 2) {
    const head = lines[i] ?? '';
    const space = head.indexOf(' ');
    states.push(state(head.slice(0, space), columns(head.slice(space + 1)), columns(lines[i + 1] ?? '')));
  }
  return states;
}

function state(id: string, ru: readonly string[], en: readonly string[]): StateEntry {
  const code: StateCode | null = id.startsWith('x-') ? null : id;
  const adjectives = nameList(ru[1]);
  return {
    id,
    code,
    names: { ru: nameList(ru[0]), en: nameList(en[0]) },
    adjectives: { ru: adjectives, en: nameList(en[1]) },
    compounds: { ru: distinct([...nameList(ru[2]), ...firstParts(adjectives)]), en: nameList(en[2]) },
    people: { ru: nameList(ru[3]), en: nameList(en[3]) },
  };
}

/** The regular first part of «российско-азербайджанский»: the adjective with о for its ending. Every Russian adjective of a state has it. */
export function firstParts(adjectives: readonly string[]): string[] {
  return adjectives.filter((adjective) => /[иы]й$/u.test(adjective)).map((adjective) => `${adjective.slice(0, -2)}о`);
}
