import * as z from 'zod';
import { RECORD_SCHEMA } from '../domain/index.js';
import { defineOperation } from './operation.js';
import { recordSchema } from './record-schema.js';

/** The JSON Schema (draft 2020-12) of the record. */
export const schema = defineOperation({
  name: 'schema',
  input: z.strictObject({}),
  output: z.record(z.string(), z.unknown()),
  async run() {
    return {
      ...z.toJSONSchema(recordSchema, { target: 'draft-2020-12' }),
      $id: `urn:readout:schema:${RECORD_SCHEMA}`,
      title: 'Readout record',
    };
  },
});
