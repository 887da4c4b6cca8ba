import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sliceByCodePoints } from '../src/domain/index.js';
import { createEngine, readInputs } from '../src/readout.js';

// The record it all began with: read from the text as given, it must come out right down to the last field. It stays outside the
// repository, so the test runs where the shared folder is (CI has it).
const SEED = new URL('../../shared/corpus/seed-68782.txt', import.meta.url).pathname;
const GOLD = new URL('../../shared/gold/dev-ru.jsonl', import.meta.url).pathname;
const here = existsSync(SEED) && existsSync(GOLD);
if (!here) console.warn('test/seed.test.ts: ../shared is absent; the seed record is not checked here');

interface GoldStatement {
  readonly kind: string;
  readonly quote: string;
  readonly speaker: string | null;
  readonly [field: string]: unknown;
}

/** Fields compared as they stand; the gloss of a commitment is the annotator's own English, and a title may keep its term («до 2024 года»). */
function fieldsOf(statement: GoldStatement): Record<string, unknown> {
  const { quote: _quote, action: _action, ...told } = statement;
  const fields: Record<string, unknown> = { ...told };
  if (typeof fields.title === 'string') fields.title = fields.title.replace(/ до \d{4} года$/, '');
  return { ...fields, states: Array.isArray(fields.states) ? [...fields.states].sort() : fields.states };
}

async function readSeed() {
  for await (const item of readInputs([SEED])) if (item.ok) return createEngine().extract(item.page);
  throw new Error('the seed cannot be read');
}

describe.runIf(here)('the seed record', () => {
  it('tells who met, when, where and on whose margins', async () => {
    const record = await readSeed();
    expect(record.id).toBe('kremlin.ru:ru:68782');
    expect(record.meeting).toMatchObject({
      date: '2022-06-29',
      place: { name: 'Ашхабад', state: 'TM' },
      occasion: 'шестой Каспийский саммит',
      channel: 'meeting',
      parties: [
        { state: 'RU', name: 'Владимир Путин', office: 'president' },
        { state: 'AZ', name: 'Ильхам Алиев', office: 'president' },
      ],
    });
    expect(record.turns.map(({ label, speaker }) => [label, speaker.name, speaker.state])).toEqual([
      ['В.Путин', 'Владимир Путин', 'RU'],
      ['И.Алиев', 'Ильхам Алиев', 'AZ'],
    ]);
    expect(record.insertions.map((span) => sliceByCodePoints(record.text, span))).toEqual([
      '[Наши отношения]',
      '[российско-азербайджанского сотрудничества]',
    ]);
    expect(record.gaps.map((span) => sliceByCodePoints(record.text, span))).toEqual(['&lt;…&gt;']);
  });

  it('holds every annotated statement with every field, and no other', async () => {
    const record = await readSeed();
    const gold = readFileSync(GOLD, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
      .find(({ id }) => id === 'seed-68782') as { statements: GoldStatement[]; topics: string[] };
    const found = record.statements.map((statement) => {
      const wanted = gold.statements.find(({ kind }) => kind === statement.kind) ?? {};
      const names = Object.keys(wanted).filter((name) => name !== 'quote' && name !== 'action');
      return Object.fromEntries(names.map((name) => [name, (statement as unknown as Record<string, unknown>)[name]]));
    });
    const order = (list: readonly Record<string, unknown>[]): string[] =>
      list.map((item) => JSON.stringify(Object.entries(fieldsOf(item as GoldStatement)).sort())).sort();
    expect(order(found)).toEqual(order(gold.statements));
    expect(record.topics.map(({ topic }) => topic).sort()).toEqual([...gold.topics].sort());
  });
});
