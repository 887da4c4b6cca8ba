import * as z from 'zod';
import { STATEMENT_KINDS } from '../domain/index.js';
import type { Citation } from '../ledger/citation.js';
import type { Store } from '../stores/index.js';
import { speakerSchema } from './evidence-schema.js';

/** A statement that a line of the ledger stands on. */
export const citationSchema: z.ZodType<Citation> = z.strictObject({
  record: z.string(),
  statement: z.string().describe('its id: readout explain tells more'),
  kind: z.enum(STATEMENT_KINDS),
  quote: z.string().describe('the words, as they stand in the source'),
  by: speakerSchema.nullable().describe('whose words they are; null where many speak as one or the publisher tells'),
  said: z.string().nullable(),
  meeting: z.string(),
  publisher: z.string().nullable(),
  lang: z.string(),
  title: z.string().nullable(),
  url: z.string().nullable(),
});

/** The day as of which the ledger is made up where none is asked for: the newest on which anything was said. An empty store has none. */
export const newestDay = async (store: Store): Promise<string> => (await store.newestDay()) ?? '0001-01-01';
