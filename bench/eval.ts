// Scores the engine on records annotated by hand and holds it to what it last reached.
//   npm run eval                 the report; exit status 1 when a score fell below its floor
//   npm run eval -- --errors     with every single error
//   npm run eval -- --raise      writes the floors to what was reached, and the table of the README from them
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { scoreExpressions } from './expressions.js';
import { predict } from './predict.js';
import { writeReadmeScores } from './readme-scores.js';
import { falls, type Report, raised, type Scores, scoresOf } from './scores.js';

const GOLD = fileURLToPath(new URL('../../shared/gold/', import.meta.url));
const FLOORS = fileURLToPath(new URL('floors.json', import.meta.url));
const README = fileURLToPath(new URL('../README.md', import.meta.url));
const passedOn = process.argv.filter((arg) => arg === '--errors');
const raise = process.argv.includes('--raise');

function score(gold: string, predicted: string, ...options: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(GOLD, 'score.mjs'), gold, predicted, ...options], {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`score.mjs failed: ${stderr}`);
  return stdout;
}

async function evaluate(lang: string, folder: string): Promise<Scores> {
  const predicted = join(folder, `${lang}.jsonl`);
  const gold = join(GOLD, `dev-${lang}.jsonl`);
  const { records, invalid, failed } = await predict(join(GOLD, `dev-${lang}.input.jsonl`), predicted);
  console.log(`\n${lang}: ${records} records`);
  for (const line of [...failed, ...invalid].slice(0, 20)) console.log(`  ${line}`);
  process.stdout.write(score(gold, predicted, ...passedOn));
  return { ...scoresOf(JSON.parse(score(gold, predicted, '--json')) as Report), 'records against the schema': -invalid.length };
}

async function main(): Promise<number> {
  if (!existsSync(join(GOLD, 'score.mjs'))) {
    console.log(`No records to score against: ${GOLD} is absent. Nothing was checked.`);
    return 0;
  }
  const folder = mkdtempSync(join(tmpdir(), 'readout-eval-'));
  const reached: Record<string, Scores> = {};
  try {
    for (const lang of ['ru', 'en']) reached[lang] = await evaluate(lang, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const expressions = scoreExpressions();
  if (expressions) {
    const { wrong, ...counts } = expressions;
    if (passedOn.length > 0) for (const line of wrong) console.log(line);
    console.log(
      `\nexpressions  ${Object.entries(counts)
        .map(([name, count]) => `${name} ${count}`)
        .join('  ')}`,
    );
    // `60 of 64`: how many came out right.
    reached.expressions = Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, Number.parseInt(String(count), 10)]));
  }
  const floors = existsSync(FLOORS) ? (JSON.parse(readFileSync(FLOORS, 'utf8')) as Record<string, Scores>) : {};
  const fallen = Object.keys(floors).flatMap((group) =>
    falls(reached[group] ?? {}, floors[group] ?? {}).map((fall) => ({ group, ...fall })),
  );
  const held = Object.values(floors).reduce((sum, scores) => sum + Object.keys(scores).length, 0) - fallen.length;
  console.log(`\n${held} scores at or above their floor, ${fallen.length} below`);
  for (const { group, name, floor, reached: now } of fallen) console.log(`FELL  ${group} ${name}: ${now ?? 'not measured'}, was ${floor}`);
  if (raise) {
    const next = Object.fromEntries(
      [...new Set([...Object.keys(floors), ...Object.keys(reached)])].map((group) => [
        group,
        raised(reached[group] ?? {}, floors[group] ?? {}),
      ]),
    );
    writeFileSync(FLOORS, `${JSON.stringify(next, null, 2)}\n`);
    writeReadmeScores(README, next);
    console.log('floors written to bench/floors.json and README.md');
  }
  const counts = process.env.READOUT_EVAL_JSON;
  if (counts) writeFileSync(counts, JSON.stringify({ passed: held, failed: fallen.length }));
  return fallen.length > 0 ? 1 : 0;
}

process.exitCode = await main();
