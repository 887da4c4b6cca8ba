import { readFileSync, writeFileSync } from 'node:fs';
import type { Scores } from './scores.js';

const BLOCK = /(<!-- figures:eval -->\n)[\s\S]*?(<!-- \/figures:eval -->)/;
const KINDS = ['figure', 'contact', 'commitment', 'agreement', 'assessment'];
const ROWS: readonly (readonly [label: string, score: string, exact?: string])[] = [
  ['turns, F1', 'turns F1'],
  ['right speaker', 'right speaker'],
  ['parties, F1', 'parties F1'],
  ['date', 'date'],
  ['state of the place', 'place_state'],
  ...KINDS.map((kind) => [`${kind}s, F1 (exact)`, `${kind} F1`, `${kind} exact`] as const),
  ['topics, F1', 'topics F1'],
];

/** The floors of both languages as a table for people. */
function table(floors: Readonly<Record<string, Scores>>): string {
  const cell = (lang: string, score: string, exact?: string): string => {
    const reached = floors[lang]?.[score] ?? '–';
    return exact ? `${reached} (${floors[lang]?.[exact] ?? '–'})` : String(reached);
  };
  const rows = ROWS.map(([label, ...scores]) => `| ${label} | ${cell('ru', ...scores)} | ${cell('en', ...scores)} |`);
  return ['| | Russian | English |', '|---|---|---|', ...rows, ''].join('\n');
}

/** Writes the floors into the marked block of the README, the one place in the documents that holds scores. */
export function writeReadmeScores(readme: string, floors: Readonly<Record<string, Scores>>): void {
  const text = readFileSync(readme, 'utf8');
  writeFileSync(
    readme,
    text.replace(BLOCK, (_block, begin: string, end: string) => `${begin}${table(floors)}${end}`),
  );
}
