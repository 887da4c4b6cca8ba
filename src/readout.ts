import type { Analysed, Draft, InputError, Page, Readout, ReadoutRecord, Scene, TopicEvidence, World } from './domain/index.js';
import { assemble } from './record/index.js';

export * from './domain/index.js';

/** Turns pages into records: every stage from structure to statements, over one world. */
export interface Engine {
  /** Never throws for what a page says; what could not be understood stands in the record's diagnostics. */
  extract(page: Page): ReadoutRecord;
}

export interface EngineOptions {
  /** Entries that add to the built-in world or override it. */
  readonly world?: World | undefined;
}

// PLACEHOLDERS until the stages exist; each is replaced by an import of the stage's index.
const structure = (page: Page): Readout => ({
  page,
  header: {
    title: page.told.title,
    titleSpan: null,
    date: page.told.date,
    time: page.told.time,
    place: page.told.place,
    placeSpan: null,
    lead: null,
  },
  genre: 'transcript',
  turns: [],
  narration: [{ start: 0, end: page.text.length }],
  insertions: [],
  gaps: [],
  stageNotes: [],
  diagnostics: [],
});
const analyse = (readout: Readout): Analysed => ({
  readout,
  lang: readout.page.lang,
  tokens: [],
  sentences: [],
  senses: [],
  times: [],
  amounts: [],
  mentions: [],
  attributions: [],
});
const setScene = (analysed: Analysed): Scene => ({
  meeting: { date: analysed.readout.header.date, place: null, occasion: null, channel: 'meeting', parties: [] },
  date: analysed.readout.header.date,
  speakers: [],
  states: [],
});
const findStatements = (_analysed: Analysed, _scene: Scene): Draft[] => [];
const findTopics = (_analysed: Analysed, _scene: Scene): TopicEvidence[] => [];

export function createEngine(_options: EngineOptions = {}): Engine {
  return {
    extract(page) {
      const readout = structure(page);
      const analysed = analyse(readout);
      const scene = setScene(analysed);
      return assemble({ readout, scene, drafts: findStatements(analysed, scene), topics: findTopics(analysed, scene) });
    },
  };
}

export interface ReadOptions {
  /** Called after each input; for progress. */
  readonly lang?: 'ru' | 'en' | undefined;
}
export type ReadInput =
  | { readonly ok: true; readonly page: Page; readonly place: string }
  | { readonly ok: false; readonly error: InputError };
