import type { OfficeEntry } from '../../domain/index.js';
import { DIPLOMATS } from './diplomats.js';
import { GOVERNMENT } from './government.js';
import { HEADS } from './heads.js';
import { readOffices } from './office-table.js';
import { OF_ORGANISATIONS } from './organisations.js';
import { PARLIAMENTS } from './parliaments.js';

/** Names of offices with the office code that a record gives for them. The longest name that fits counts: «заместитель министра» is no minister. */
export const OFFICES_BY_NAME: readonly OfficeEntry[] = [HEADS, DIPLOMATS, GOVERNMENT, PARLIAMENTS, OF_ORGANISATIONS].flatMap(readOffices);
