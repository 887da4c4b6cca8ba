// Which column every statement of a pair of pages is put into, against what a careful reader would say (test/fixtures/compare/columns.json).
//   npx tsx bench/compare.ts [--wrong]
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { COLUMNS, type Column, type Comparison, compare } from '../src/compare/index.js';
import type { ReadoutRecord } from '../src/domain/index.js';
import { ignoredIn } from '../src/operations/compare-scope.js';
import { type Engine, loadEngine, readInputs } from '../src/readout.js';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const WORLD = at('../demo/world.json');
const SOURCES = {
  demo: [at('../demo/records')],
  shared: [at('../../shared/corpus/transcripts'), at('../../shared/corpus/seed-68782.txt')],
  // Judged when the rules stood as they are, and looked at by nobody before.
  unseen: [at('../../shared/corpus/unannotated/en.jsonl')],
} as const;
type Source = keyof typeof SOURCES;

interface Label {
  readonly side: 'a' | 'b';
  readonly statement: string;
  readonly kind: string;
  /** Where it stands: rules change, and with them the words that a statement is cut to. */
  readonly at: readonly [start: number, end: number];
  readonly value?: string;
  readonly column: Column;
}
interface Labelled {
  readonly source: Source;
  readonly a: string;
  readonly b: string;
  readonly statements: readonly Label[];
}

export interface Scored {
  readonly source: Source;
  readonly pairs: number;
  readonly statements: number;
  /** Labels whose statement the engine does not find any more. */
  readonly lost: number;
  readonly columns: { readonly [C in Column]: { readonly told: number; readonly meant: number; readonly right: number } };
  readonly wrong: readonly string[];
}

/** Null where the pages are not there. */
export async function scoreColumns(source: Source): Promise<Scored | null> {
  if (!SOURCES[source].every(existsSync)) return null;
  const pairs = (JSON.parse(readFileSync(at('../test/fixtures/compare/columns.json'), 'utf8')) as Labelled[]).filter(
    (pair) => pair.source === source,
  );
  const engine = await loadEngine(WORLD);
  const records = await recordsOf(new Set(pairs.flatMap(({ a, b }) => [a, b])), engine, source);
  const columns = Object.fromEntries(COLUMNS.map((column) => [column, { told: 0, meant: 0, right: 0 }])) as {
    [C in Column]: { told: number; meant: number; right: number };
  };
  const wrong: string[] = [];
  let [statements, lost] = [0, 0];
  for (const { a, b, statements: labels } of pairs) {
    const [left, right] = [records.get(a), records.get(b)];
    if (!left || !right) throw new Error(`no page for ${left ? b : a}`);
    const compared = compare(left, right, { ignored: ignoredIn(engine.world, left, right) });
    for (const label of labels) {
      const column = columnOf(label, label.side === 'a' ? left : right, compared);
      if (column === null) {
        lost++;
        continue;
      }
      statements++;
      columns[column].told++;
      columns[label.column].meant++;
      if (column === label.column) columns[column].right++;
      else wrong.push(`${label.side === 'a' ? a : b}#${label.statement}: ${column}, a reader says ${label.column}`);
    }
  }
  return { source, pairs: pairs.length, statements, lost, columns, wrong };
}

async function recordsOf(ids: ReadonlySet<string>, engine: Engine, source: Source): Promise<Map<string, ReadoutRecord>> {
  const records = new Map<string, ReadoutRecord>();
  for await (const item of readInputs(SOURCES[source])) {
    if (item.ok && ids.has(engine.idOf(item.page))) records.set(engine.idOf(item.page), engine.extract(item.page));
  }
  return records;
}

function columnOf(label: Label, record: ReadoutRecord, { items }: Comparison): Column | null {
  const overlap = ({ start, end }: { start: number; end: number }): number => Math.min(end, label.at[1]) - Math.max(start, label.at[0]);
  const [best] = record.statements
    .filter((each) => each.kind === label.kind && overlap(each) > 0 && (each.kind !== 'figure' || each.value === label.value))
    .sort((x, y) => Number(y.id.endsWith(label.statement)) - Number(x.id.endsWith(label.statement)) || overlap(y) - overlap(x));
  if (!best) return null;
  return items.find((item) => item[label.side].some(({ statement }) => statement === best.id))?.column ?? null;
}

const percent = (part: number, of: number): string => (of === 0 ? '—' : `${((100 * part) / of).toFixed(1)} %`);

const NAMES = { demo: 'demo corpus', shared: 'real pages', unseen: 'real pages that no rule was made on' } as const;

/** What is printed, as docs/compare.md shows it. */
export function columnLines({ source, pairs, statements, columns }: Scored): string[] {
  const right = COLUMNS.reduce((sum, column) => sum + columns[column].right, 0);
  return [
    `${NAMES[source]}: ${pairs} pairs, ${statements} statements, ${percent(right, statements)} in the column of a careful reader`,
    ...COLUMNS.map((column) => {
      const { told, meant, right: rightly } = columns[column];
      return `  ${column}: ${meant} meant, precision ${percent(rightly, told)}, recall ${percent(rightly, meant)}`;
    }),
  ];
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const source of ['demo', 'shared', 'unseen'] as const) {
    const scored = await scoreColumns(source);
    if (!scored) {
      console.log(`${NAMES[source]}: not here (../shared/corpus), not measured`);
      continue;
    }
    for (const line of columnLines(scored)) console.log(line);
    if (scored.lost > 0) console.log(`  ${scored.lost} statements of the set are no longer found`);
    if (process.argv.includes('--wrong')) for (const each of scored.wrong) console.log(`    ${each}`);
  }
}
