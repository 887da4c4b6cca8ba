import { comtrade } from './comtrade.js';
import { directionOfTrade } from './direction-of-trade.js';
import type { Layout } from './layout.js';
import { oneReporter } from './one-reporter.js';
import { plain } from './plain.js';
import { sdmx } from './sdmx.js';

export { COMTRADE_COLUMNS, comtrade } from './comtrade.js';
export type { Layout } from './layout.js';

/** Every layout, in the order in which a header is tried. */
export const LAYOUTS: readonly Layout[] = [comtrade, sdmx, plain, directionOfTrade, oneReporter];
