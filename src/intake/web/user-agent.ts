import { VERSION } from '../../domain/index.js';

/** The name by which `robots.txt` may speak of us. */
export const AGENT = 'Readout';

export const USER_AGENT = `${AGENT}/${VERSION} (reads official records; one request at a time)`;
