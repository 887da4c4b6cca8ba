// Reads the demo corpus into a data folder of its own, prints a record, and what its states have said of one thing over the years.
//   npm run demo
import { rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UIS } from '../src/cli/messages/index.js';
import { runCli } from '../src/cli/run.js';
import { clip, pad } from '../src/cli/terminal/layout.js';
import { amountInWords } from '../src/cli/views/amount.js';
import type { ReadoutRecord, RecordStatement } from '../src/domain/index.js';
import { openStore } from '../src/stores/index.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const RECORDS = join(ROOT, 'demo', 'records');
const WORLD = join(ROOT, 'demo', 'world.json');
const DATA = join(ROOT, '.readout', 'demo');
const SHOWN = 'president.nardania.example:ru:1041';
const PAIR = ['XA', 'XB'];

const streams = { stdout: process.stdout, stderr: process.stderr, env: process.env };
const here = (path: string): string => relative(process.cwd(), path) || '.';

async function readout(...argv: string[]): Promise<void> {
  console.log(`\n$ npx readout ${argv.join(' ')}\n`);
  const status = await runCli(argv, streams, 'demo');
  if (status !== 0) process.exitCode = status;
}

async function kept(): Promise<ReadoutRecord[]> {
  const store = await openStore({ folder: DATA, create: false });
  try {
    const records: ReadoutRecord[] = [];
    for (const { id } of await store.list({})) {
      const record = await store.get(id);
      if (record) records.push(record);
    }
    return records.reverse();
  } finally {
    await store.close();
  }
}

/** What was said of the pair's trade, one line a claim, by the period it is about; then the contacts, by the day they were spoken of. */
function ledger(records: readonly ReadoutRecord[]): string[] {
  const of = <K extends RecordStatement['kind']>(kind: K) =>
    records.flatMap((record) =>
      record.statements
        .filter((statement): statement is Extract<RecordStatement, { kind: K }> => statement.kind === kind)
        .map((statement) => ({ statement, date: record.meeting.date ?? '', record })),
    );
  const trade = of('figure')
    .filter(({ statement }) => statement.indicator === 'trade-turnover' && PAIR.every((state) => statement.states.includes(state)))
    .sort((a, b) => (a.statement.period ?? '').localeCompare(b.statement.period ?? '', 'en') || a.date.localeCompare(b.date, 'en'));
  const visits = of('contact').filter(({ statement }) => statement.channel === 'visit');
  const line = (cells: readonly string[]): string => `  ${cells.join('   ')}`;
  return [
    `Trade of ${PAIR.join(' and ')}, as claimed (period, said on, by, amount, words)`,
    ...trade.map(({ statement, date }) =>
      line([
        pad(statement.period ?? '—', 15),
        date,
        pad(statement.speaker ?? '—', 14),
        pad(amountInWords(statement, UIS.en.words), 14),
        clip(`“${statement.quote.replace(/\s+/g, ' ')}”`, 80),
      ]),
    ),
    '',
    'Visits, as announced and as told afterwards (said on, status, who, when)',
    ...visits.map(({ statement, date }) =>
      line([
        date,
        statement.status.padEnd(9),
        statement.actors.map((actor) => `${actor.state ?? ''} ${actor.office}`.trim()).join(', '),
        statement.when ?? '—',
      ]),
    ),
  ];
}

rmSync(DATA, { recursive: true, force: true });
await readout('add', here(RECORDS), '--world', here(WORLD), '--data', here(DATA));
await readout('show', SHOWN, '--quotes', '--world', here(WORLD), '--data', here(DATA));
console.log(`\n${ledger(await kept()).join('\n')}\n`);
console.log(`Look further: npx readout list --data ${here(DATA)}`);
