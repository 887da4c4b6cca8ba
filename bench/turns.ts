// Scores the turns that structure finds against annotated records, by the scorer's own comparison: F1 and what differs.
//   npx tsx bench/turns.ts GOLD.jsonl… [--labels]   (--labels: archives with `labels_n`; prints where the number of turns differs)
import { readFileSync } from 'node:fs';
import type { Page } from '../src/domain/index.js';
import { structure } from '../src/structure/index.js';

interface Input {
  readonly id: string;
  readonly text: string;
  readonly lang: 'ru' | 'en';
  readonly title?: string;
  readonly date?: string;
  readonly time?: string;
  readonly place?: string;
  readonly publisher?: string;
  readonly labels_n?: number;
  readonly turns?: readonly { readonly label: string; readonly starts: string }[];
}

export const pageOf = (input: Input): Page => ({
  text: input.text,
  lang: input.lang,
  inputId: input.id,
  publisher: input.publisher ?? null,
  url: null,
  key: null,
  told: { title: input.title ?? null, date: input.date ?? null, time: input.time ?? null, place: input.place ?? null },
  apparatus: [],
  sha256: '',
  original: null,
  diagnostics: [],
});

const norm = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/[«»„“”"]/g, '"')
    .replace(/[–—−]/g, '-')
    .replace(/ё/g, 'е')
    .replace(/Ё/g, 'Е')
    .toLowerCase()
    .trim();

const args = process.argv.slice(2);
const byLabels = args.includes('--labels');
let right = 0;
let missed = 0;
let extra = 0;
for (const file of args.filter((arg) => !arg.startsWith('--'))) {
  const inputs = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Input);
  for (const input of inputs) {
    const { turns, genre, header } = structure(pageOf(input));
    if (byLabels) {
      if (input.labels_n !== undefined && input.labels_n !== turns.length)
        console.log(`${input.id} collector ${input.labels_n}, found ${turns.length}`);
      continue;
    }
    if (!input.turns) continue;
    let from = 0;
    let hit = 0;
    for (const gold of input.turns) {
      const at = turns.findIndex(
        (turn, i) => i >= from && norm(input.text.slice(turn.span.start, turn.span.end)).startsWith(norm(gold.starts).slice(0, 25)),
      );
      if (at < 0) {
        console.log(`${input.id} missed ${gold.label}: ${gold.starts}`);
        continue;
      }
      if (turns[at]?.label !== gold.label) console.log(`${input.id} label ${gold.label} | got ${turns[at]?.label}`);
      from = at + 1;
      hit++;
    }
    right += hit;
    missed += input.turns.length - hit;
    extra += turns.length - hit;
    if (turns.length > hit) console.log(`${input.id} extra: ${turns.map((turn) => turn.label).join(' | ')}`);
    console.log(
      `${input.id} ${genre} ${header.date} ${header.time} ${header.place} | ${turns.map((turn) => `${turn.labelParts.office} + ${turn.labelParts.name} >${turn.speakerTurn}${turn.interpreted ? ' i' : ''}`).join(' ; ')}`,
    );
  }
}
if (!byLabels)
  console.log(
    `turns F1 ${((200 * right) / Math.max(1, 2 * right + missed + extra)).toFixed(1)} (right ${right}, missed ${missed}, extra ${extra})`,
  );
