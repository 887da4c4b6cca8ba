import type { OrganisationEntry } from '../../domain/index.js';
import { columns, dataLines, nameList } from '../table.js';

const KINDS: ReadonlySet<string> = new Set<OrganisationEntry['kind']>(['organisation', 'format', 'company', 'agency', 'body']);

/** Reads a table of organisations: `id kind [CODE] ; Russian names ; English names`, `|` between names, `-` where a language has none. */
export function readOrganisations(table: string): OrganisationEntry[] {
  return dataLines(table).map((line) => {
    const [head = '', ru, en] = columns(line);
    const [id = '', kind = '', state] = head.split(' ');
    if (!KINDS.has(kind)) throw new Error(`organisations: no such kind "${kind}" in "${line.slice(0, 40)}"`);
    return { id, kind: kind as OrganisationEntry['kind'], names: { ru: nameList(ru), en: nameList(en) }, state: state ?? null };
  });
}
