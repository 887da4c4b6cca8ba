export { createContext } from './context.js';
export type { FreqOutput } from './freq.js';
export type { Context, Failure, Operation, StreamOperation } from './operation.js';
export type { FacetField, SearchOutput } from './search-schema.js';

/** Every use case, loaded when first called: printing a help text does not read dictionaries. */
export const OPERATIONS = {
  extract: async () => (await import('./extract.js')).extract,
  add: async () => (await import('./add.js')).add,
  reextract: async () => (await import('./reextract.js')).reextract,
  backup: async () => (await import('./backup.js')).backup,
  restore: async () => (await import('./restore.js')).restore,
  records: async () => (await import('./records.js')).records,
  turns: async () => (await import('./turns.js')).turns,
  statements: async () => (await import('./statements.js')).statements,
  cite: async () => (await import('./cite.js')).cite,
  counted: async () => (await import('./counted.js')).counted,
  people: async () => (await import('./people.js')).people,
  pairs: async () => (await import('./pairs.js')).pairs,
  series: async () => (await import('./series.js')).series,
  disagreements: async () => (await import('./disagreements.js')).disagreements,
  check: async () => (await import('./check.js')).check,
  statsAdd: async () => (await import('./stats-add.js')).statsAdd,
  statsList: async () => (await import('./stats-list.js')).statsList,
  statsLines: async () => (await import('./stats-lines.js')).statsLines,
  statsMirror: async () => (await import('./stats-mirror.js')).statsMirror,
  review: async () => (await import('./review.js')).review,
  addMissed: async () => (await import('./review.js')).addMissed,
  reviews: async () => (await import('./reviews.js')).reviews,
  reviewQueue: async () => (await import('./reviews.js')).reviewQueue,
  meetings: async () => (await import('./meetings.js')).meetings,
  pair: async () => (await import('./pair.js')).pair,
  due: async () => (await import('./due.js')).due,
  contacts: async () => (await import('./contacts.js')).contacts,
  person: async () => (await import('./person.js')).person,
  search: async () => (await import('./search.js')).search,
  alert: async () => (await import('./alert.js')).alert,
  freq: async () => (await import('./freq.js')).freq,
  list: async () => (await import('./list.js')).list,
  show: async () => (await import('./show.js')).show,
  explain: async () => (await import('./explain.js')).explain,
  compare: async () => (await import('./compare.js')).compare,
  history: async () => (await import('./history.js')).history,
  edits: async () => (await import('./edits.js')).edits,
  names: async () => (await import('./names.js')).names,
  schema: async () => (await import('./schema.js')).schema,
};

/** What `OPERATIONS.search` runs, for the command line, which has looked at its options and starts anew for each query. */
export const searchAtOnce = async () => (await import('./find-passages.js')).findPassages;
