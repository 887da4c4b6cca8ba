import * as z from 'zod';
import { contacts as contactsOf, tableOf } from '../ledger/contacts/index.js';
import { contactLineSchema, contactRowSchema } from './contact-schema.js';
import { asOfInput, evidenceIn, meetingsIn, pairInput, scopeOf } from './ledger-scope.js';
import { defineOperation } from './operation.js';

const inputSchema = z.strictObject({ states: pairInput.optional(), asOf: asOfInput });

/** Contacts followed from their announcement to what shows them held; and the same as a table, a row a contact. */
export const contacts = defineOperation({
  name: 'contacts',
  input: inputSchema,
  output: z.strictObject({ as_of: z.string(), contacts: z.array(contactLineSchema), table: z.array(contactRowSchema) }),
  async run(input, context) {
    const { states, asOf } = inputSchema.parse(input);
    const scope = await scopeOf(context, states, asOf);
    const evidence = await evidenceIn(scope, ['contact', 'agreement']);
    const lines = contactsOf(evidence, await meetingsIn(scope), { asOf: scope.asOf, states });
    return { as_of: scope.asOf, contacts: lines, table: tableOf(lines) };
  },
});
