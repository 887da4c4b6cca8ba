import type { Office, OfficeEntry } from '../../domain/index.js';
import { OFFICES } from '../../domain/index.js';
import { dataLines, nameList } from '../table.js';

const CODES: ReadonlySet<string> = new Set<Office>(OFFICES);

/**
 * Reads a table of offices: `office [CODE]: Russian names / English names`, `|` between synonyms, `-` where a language has none. The code is
 * given only where the very name tells whose office it is.
 */
export function readOffices(table: string): OfficeEntry[] {
  return dataLines(table).map((line) => {
    const colon = line.indexOf(':');
    const [office = '', state] = line.slice(0, colon).trim().split(' ');
    if (!CODES.has(office)) throw new Error(`offices: no such office "${office}" in "${line.slice(0, 40)}"`);
    const [ru, en] = line.slice(colon + 1).split(' / ');
    return { office: office as Office, names: { ru: nameList(ru?.trim()), en: nameList(en?.trim()) }, state: state ?? null };
  });
}
