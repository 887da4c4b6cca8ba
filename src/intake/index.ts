export { type Address, keyOf, publisherOf, readAddress } from './address.js';
export { type IntakeNote, type IntakeOptions, type IntakeResult, MAX_BYTES } from './options.js';
export { pageFromHtml } from './pages/from-html.js';
export { pageFromRecord } from './pages/from-record.js';
export { pageFromText } from './pages/from-text.js';
export type { PageMeta } from './pages/meta.js';
export { readInputs } from './read-inputs.js';
export type { Fetched, FetchMemory } from './web/memory.js';
export type { Pace } from './web/pace.js';
