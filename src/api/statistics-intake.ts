import type { Hono } from 'hono';
import * as z from 'zod';
import { type Context, OPERATIONS } from '../operations/index.js';
import { addedSchema, toldShape } from '../operations/stats-add.js';
import type { Uploads } from './uploads.js';

/** Tables that were sent in before, and what they do not tell themselves. Never a path. */
export const statisticsSourcesSchema = z.strictObject({
  uploads: z.array(z.uuid()).min(1).max(100).describe('ids that POST /api/uploads answered with'),
  ...toldShape,
});

export const statisticsKeptSchema = z.strictObject({ files: z.array(addedSchema) }).describe('What became of each table');

/** Keeping tables of official statistics that were sent in; the answer comes when they have been read. */
export function mountStatisticsIntake(app: Hono, { context, uploads }: { readonly context: Context; readonly uploads: Uploads }): void {
  app.post('/api/statistics/intake', async (call) => {
    const { uploads: ids, ...told } = statisticsSourcesSchema.parse(await call.req.json());
    const sent = ids.map((id) => uploads.find(id));
    // Where a file lies on this machine is nobody's business: it goes by the name its sender gave it.
    const named = (text: string): string => sent.reduce((out, { path, name }) => out.replaceAll(path, name), text);
    const operation = await OPERATIONS.statsAdd();
    const files: z.output<typeof addedSchema>[] = [];
    const names = Object.fromEntries(sent.map(({ path, name }) => [path, name]));
    for await (const item of operation.run({ files: sent.map(({ path }) => path), names, ...told }, context)) {
      files.push(
        item.ok ? item : { ok: false, error: { ...item.error, place: named(item.error.place), message: named(item.error.message) } },
      );
    }
    for (const id of ids) uploads.drop(id);
    return call.json({ files });
  });
}
