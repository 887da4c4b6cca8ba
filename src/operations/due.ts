import * as z from 'zod';
import { contacts } from '../ledger/contacts/index.js';
import { type DueItem, due as dueOf } from '../ledger/due.js';
import { undertakings } from '../ledger/undertakings/index.js';
import { contactLineSchema } from './contact-schema.js';
import { asOfInput, evidenceIn, ignoredWords, meetingsIn, pairInput, scopeOf } from './ledger-scope.js';
import { defineOperation } from './operation.js';
import { undertakingSchema } from './undertaking-schema.js';

const inputSchema = z.strictObject({
  states: pairInput.optional(),
  asOf: asOfInput,
  within: z.int().min(1).max(36_500).optional().describe('days at most before and after'),
});

const itemSchema: z.ZodType<DueItem> = z.strictObject({
  id: z.string(),
  what: z.enum(['commitment', 'document', 'contact']),
  states: z.array(z.string()),
  date: z.string().describe('as told (EDTF)'),
  day: z.string().describe('its last day'),
  days: z.int().describe('from the day asked about to it; below zero when it is over'),
  status: z.string() as z.ZodType<DueItem['status']>,
  undertaking: undertakingSchema.nullable(),
  contact: contactLineSchema.nullable(),
});

/** What falls due after a day, and what passed before it without a record that reports it done. */
export const due = defineOperation({
  name: 'due',
  input: inputSchema,
  output: z.strictObject({ as_of: z.string(), ahead: z.array(itemSchema), passed: z.array(itemSchema) }),
  async run(input, context) {
    const { states, asOf, within } = inputSchema.parse(input);
    const scope = await scopeOf(context, states, asOf);
    const evidence = await evidenceIn(scope, ['commitment', 'agreement', 'contact']);
    const ignored = ignoredWords((await context.engine()).world, { places: false });
    const found = dueOf(
      undertakings(evidence, { asOf: scope.asOf, ignored }),
      contacts(evidence, await meetingsIn(scope), { asOf: scope.asOf, states }),
      scope.asOf,
      within,
    );
    return { as_of: scope.asOf, ahead: [...found.ahead], passed: [...found.passed] };
  },
});
