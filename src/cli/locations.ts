// The command runs from `dist/cli` and, bundled, from `dist/bin`: both lie at one depth, and only this file counts on it.

/** The built browser app. */
export const WEB = new URL('../web/', import.meta.url);

/** The demo corpus of a checkout. */
export const DEMO = new URL('../../demo/', import.meta.url);
