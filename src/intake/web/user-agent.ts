import { readFileSync } from 'node:fs';

/** The name by which `robots.txt` may speak of us. */
export const AGENT = 'Readout';

const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as { version: string };

export const USER_AGENT = `${AGENT}/${version} (reads official records; one request at a time)`;
