import * as z from 'zod';
import { type FetchMemory, readInputs } from '../readout.js';
import { defined, inputsSchema } from './extract.js';
import { Keeping, keptInBatches } from './keeping.js';
import { type Kept, keptSchema } from './kept-schema.js';
import { type Context, defineStream } from './operation.js';

const inputSchema = inputsSchema.extend({
  again: z.boolean().optional().describe('read also what this engine has read before'),
});

/**
 * Extracts and keeps; each record is stored whole or not at all, and told of when it is. A page that this engine has read before is known by
 * its bytes and not read again, so that work that was stopped goes on where it stopped.
 */
export const add = defineStream({
  name: 'add',
  input: inputSchema,
  output: keptSchema,
  async *run(input, context): AsyncGenerator<Kept> {
    const { inputs, again = false, ...options } = inputSchema.parse(input);
    const store = await context.store({ create: true });
    const engine = await context.engine();
    const keeping = new Keeping({ store, engine, again, now: () => performance.now() });
    const memory: FetchMemory = {
      get: async (url) => (again ? null : store.fetched(url)),
      // What has not changed since is not sent again; a page that could not be kept has to be.
      put: async (url, fetched) => {
        await keeping.write();
        if (fetched.sha256 !== null && keeping.isUnkept(fetched.sha256)) return false;
        await store.rememberFetch(url, fetched);
        return true;
      },
    };
    const read = readInputs(inputs, { ...defined(options), memory, onProgress: context.onProgress, ...signalOf(context) });
    yield* keptInBatches(read, keeping);
  },
});

/** Ends the reading where nothing is half done, when whoever called wants to stop. */
export const signalOf = ({ signal }: Context): { signal?: AbortSignal } => (signal ? { signal } : {});
