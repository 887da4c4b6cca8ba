import type { World } from '../domain/index.js';
import { OFFICES_BY_NAME } from './offices/index.js';
import { ORGANISATIONS } from './organisations/index.js';
import { PEOPLE } from './people/index.js';
import { PLACES } from './places/index.js';
import { STATES } from './states/index.js';

export { mergeWorld } from './merge-world.js';
export { whereIs } from './places/where.js';
export { setScene } from './scene/index.js';
export { parseWorld, readWorldFile } from './world-file.js';

/** The reference data of the world as it comes with the program; `--world FILE` merges into it. */
export const WORLD: World = {
  states: STATES,
  places: PLACES,
  offices: OFFICES_BY_NAME,
  organisations: ORGANISATIONS,
  people: PEOPLE,
};
