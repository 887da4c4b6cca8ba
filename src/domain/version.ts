/** The version of Readout; a test holds it against package.json, which a bundled program does not find. */
export const VERSION = '0.1.0';
