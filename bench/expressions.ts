import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Language, TimeExpression, Token } from '../src/domain/index.js';
import { findTimes } from '../src/language/calendar/index.js';
import { englishMorphology } from '../src/language/en/morphology/index.js';
import type { MutableToken } from '../src/language/morphology.js';
import { russianMorphology } from '../src/language/ru/morphology/index.js';
import { tokenise } from '../src/language/tokens.js';

interface Case {
  readonly id: string;
  readonly lang: Language;
  readonly expr: string;
  readonly text: string;
}
interface TimeCase extends Case {
  readonly ref: string;
  readonly expected: { readonly start: string; readonly end: string; readonly mod?: string };
}

const FILE = fileURLToPath(new URL('../../shared/gold/expressions.json', import.meta.url));

/** One text as one sentence, its words read in context. */
export function sentenceTokens(text: string, lang: Language): Token[] {
  const morphology = lang === 'ru' ? russianMorphology() : englishMorphology();
  const tokens: MutableToken[] = [];
  tokenise(text, 0, text.length, lang, morphology, tokens);
  morphology.disambiguate(tokens, 0, tokens.length);
  return tokens;
}

const MODIFIERS: Readonly<Record<string, string>> = { 'until-inclusive': 'until_incl' };

/** The result that overlaps the expression of the case. */
function overlapping<T extends { start: number; end: number }>(found: readonly T[], testCase: Case): T | null {
  const at = testCase.text.toLowerCase().indexOf(testCase.expr.toLowerCase());
  return found.find((item) => item.start < at + testCase.expr.length && item.end > at) ?? null;
}

export function timeRight(testCase: TimeCase): { right: boolean; got: TimeExpression | null } {
  const tokens = sentenceTokens(testCase.text, testCase.lang);
  const got = overlapping(findTimes(testCase.text, tokens, 0, tokens.length, testCase.ref, testCase.lang), testCase);
  const { start, end, mod } = testCase.expected;
  const modifier = got?.modifier ? (MODIFIERS[got.modifier] ?? got.modifier) : undefined;
  return { right: got !== null && got.from === start && got.to === end && modifier === mod, got };
}

/** Scores the expressions of the gold folder; null where the folder is absent. */
export function scoreExpressions(): { times: number; wrong: string[] } | null {
  if (!existsSync(FILE)) return null;
  const gold = JSON.parse(readFileSync(FILE, 'utf8')) as { time: TimeCase[] };
  const wrong: string[] = [];
  let times = 0;
  for (const testCase of gold.time) {
    const { right, got } = timeRight(testCase);
    if (right) times++;
    else
      wrong.push(`${testCase.id} ${testCase.text} want ${JSON.stringify(testCase.expected)} got ${got ? JSON.stringify(got) : 'nothing'}`);
  }
  return { times, wrong };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(scoreExpressions());
