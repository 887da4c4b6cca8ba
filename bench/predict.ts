import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { recordSchema } from '../src/operations/record-schema.js';
import { createEngine, readInputs } from '../src/readout.js';

export interface Prediction {
  readonly records: number;
  /** `place: what is wrong`, for records that do not keep to the published schema. */
  readonly invalid: readonly string[];
  /** Inputs that could not be read. */
  readonly failed: readonly string[];
}

/** Extracts every record of an archive into a file of JSON Lines. */
export async function predict(input: string, output: string): Promise<Prediction> {
  const engine = createEngine();
  const out = createWriteStream(output);
  const invalid: string[] = [];
  const failed: string[] = [];
  let records = 0;
  for await (const item of readInputs([input])) {
    if (item.ok === null) continue;
    if (!item.ok) {
      failed.push(`${item.error.place}: ${item.error.message}`);
      continue;
    }
    const record = engine.extract(item.page);
    records++;
    const checked = recordSchema.safeParse(record);
    if (!checked.success) invalid.push(...checked.error.issues.map((issue) => `${item.place}: ${issue.path.join('.')}: ${issue.message}`));
    if (!out.write(`${JSON.stringify(record)}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
  return { records, invalid, failed };
}
