import * as z from 'zod';
import { statesConcerned } from '../domain/index.js';
import { contacts } from '../ledger/contacts/index.js';
import { undertakings } from '../ledger/undertakings/index.js';
import { disagreements } from './disagreements.js';
import { findOne } from './find.js';
import { evidenceIn, ignoredWords, meetingsIn, scopeOf } from './ledger-scope.js';
import { defineOperation } from './operation.js';
import { series } from './series.js';

const inputSchema = z.strictObject({ id: z.string().min(1).describe("a statement's id") });

const lineSchema = z.strictObject({
  what: z.enum(['series', 'disagreement', 'commitment', 'document', 'contact']),
  id: z.string().describe('of the line of the ledger'),
  states: z.array(z.string()),
  status: z.string().nullable().describe('of an undertaking or a contact'),
  with: z.array(z.string()).describe('ids of the other statements that this line rests on'),
});
type Line = z.output<typeof lineSchema>;

/** The lines of the ledger a statement counts in, and the statements it stands there with. */
export const counted = defineOperation({
  name: 'counted',
  input: inputSchema,
  output: z.strictObject({ statement: z.string(), lines: z.array(lineSchema) }),
  async run(input, context) {
    const store = await context.store({ create: false });
    const id = await findOne(store, 'statement', inputSchema.parse(input).id);
    const own = (await store.evidence({ record: id.slice(0, id.lastIndexOf('#')) })).find(({ statement }) => statement.id === id);
    if (!own) return { statement: id, lines: [] };
    const { kind } = own.statement;
    const lines: Line[] = [];
    for (const states of pairsOf(statesConcerned(own.statement, own.source.parties))) {
      const add = (what: Line['what'], line: string, status: string | null, evidence: readonly { readonly statement: string }[]): void => {
        const ids = evidence.map(({ statement }) => statement);
        if (ids.includes(id))
          lines.push({ what, id: line, states: [...states], status, with: [...new Set(ids)].filter((each) => each !== id) });
      };
      const scope = await scopeOf(context, states, undefined);
      if (kind === 'figure') {
        const asked = { states: [...states] as [string, string], indicator: own.statement.indicator };
        for (const each of (await series.run(asked, context)).series)
          for (const { claims } of each.periods)
            if (claims.some(({ evidence }) => evidence.some(({ statement }) => statement === id)))
              add(
                'series',
                each.id,
                null,
                claims.flatMap(({ evidence }) => evidence),
              );
        for (const each of (await disagreements.run(asked, context)).disagreements)
          add(
            'disagreement',
            each.id,
            null,
            each.claims.flatMap(({ evidence }) => evidence),
          );
      } else if (kind === 'contact') {
        const evidence = await evidenceIn(scope, ['contact']);
        for (const line of contacts(evidence, await meetingsIn(scope), { asOf: scope.asOf, states }))
          add('contact', line.id, line.status, line.evidence);
      } else if (kind !== 'assessment') {
        const { world } = await context.engine();
        const followed = undertakings(await evidenceIn(scope), { asOf: scope.asOf, ignored: ignoredWords(world, { places: false }) });
        for (const each of followed) add(each.what, each.id, each.status, each.evidence);
      }
    }
    return { statement: id, lines: unlike(lines) };
  },
});

/** A line of three states comes up for each two of them. */
const unlike = (lines: readonly Line[]): Line[] => [...new Map(lines.map((line) => [line.id, line])).values()];

/** So many pairs are looked at: a statement on many states is told among them all alike. */
const PAIRS = 3;

function pairsOf(states: readonly string[]): (readonly [string, string])[] {
  const pairs = states.flatMap((a, i) => states.slice(i + 1).map((b) => [a, b] as const));
  return pairs.slice(0, PAIRS);
}
