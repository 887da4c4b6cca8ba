import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Amount, Language, TimeExpression } from '../src/domain/index.js';
import { findAmounts } from '../src/language/amounts/index.js';
import { findTimes } from '../src/language/calendar/index.js';
import { scorePublicSets } from './expressions-public.js';
import { sentenceTokens } from './sentence-tokens.js';

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

const MODIFIERS: Readonly<Record<string, string>> = { 'until-inclusive': 'until_incl' };

/** The result that overlaps the expression of the case. */
function overlapping<T extends { start: number; end: number }>(found: readonly T[], testCase: Case): T | null {
  const at = testCase.text.toLowerCase().indexOf(testCase.expr.toLowerCase());
  return found.find((item) => item.start < at + testCase.expr.length && item.end > at) ?? null;
}

export function timeRight(testCase: TimeCase): { right: boolean; got: TimeExpression | null } {
  const { tokens, cues } = sentenceTokens(testCase.text, testCase.lang);
  const got = overlapping(findTimes(tokens, 0, tokens.length, testCase.ref, testCase.lang, cues), testCase);
  const { start, end, mod } = testCase.expected;
  const modifier = got?.modifier ? (MODIFIERS[got.modifier] ?? got.modifier) : undefined;
  return { right: got !== null && got.from === start && got.to === end && modifier === mod, got };
}

interface AmountCase extends Case {
  readonly expected: {
    readonly kind: string;
    readonly value: number | [number, number];
    readonly unit: string;
    readonly hedge: string | null;
    readonly dir: string | null;
  };
}

const UNITS: Readonly<Record<string, string>> = { percent: '%', points: 'pp', times: 'x', fraction: '%', people: 'person', tonnes: 't' };
const KINDS: Readonly<Record<string, string>> = { points: 'percent', fraction: 'percent', number: 'count' };

/** Our amount in the codes of the gold file: parts are percentages there, and a bound is a hedge of its own. */
function coded(amount: Amount): { kind: string; low: number; high: number; unit: string; hedge: string | null; dir: string | null } {
  const factor = amount.of === 'fraction' ? 100 : 1;
  const hedge = amount.bound
    ? amount.bound.replace('-', '_')
    : amount.hedge === 'exact'
      ? null
      : amount.hedge === 'about'
        ? 'approx'
        : amount.hedge;
  const low = Number(amount.value) * factor;
  return {
    kind: KINDS[amount.of] ?? amount.of,
    low,
    high: amount.valueTo === null ? low : Number(amount.valueTo) * factor,
    unit: UNITS[amount.unit] ?? amount.unit,
    hedge,
    dir: amount.direction,
  };
}

export function amountRight({ expected, ...testCase }: AmountCase): { right: boolean; got: Amount | null } {
  const { tokens, cues } = sentenceTokens(testCase.text, testCase.lang);
  const times = findTimes(tokens, 0, tokens.length, '2022-06-29', testCase.lang, cues);
  const got = overlapping(findAmounts(tokens, 0, tokens.length, testCase.lang, times, cues), testCase);
  if (!got) return { right: false, got };
  const own = coded(got);
  const [low, high] = Array.isArray(expected.value) ? expected.value : [expected.value, expected.value];
  const close = (a: number, b: number): boolean => Math.abs(a - b) <= 0.1 + Math.abs(b) * 1e-9;
  // The nouns that are counted stand in the gold file as units of their own (school, company).
  const unit = own.unit === expected.unit || (own.unit === 'units' && got.counted !== null && expected.kind === 'count');
  const right =
    own.kind === expected.kind &&
    close(own.low, low) &&
    close(own.high, high) &&
    unit &&
    own.hedge === expected.hedge &&
    own.dir === expected.dir;
  return { right, got };
}

/** Scores the expressions of the gold folder; null where the folder is absent. */
export function scoreExpressions(): { times: string; amounts: string; wrong: string[] } | null {
  if (!existsSync(FILE)) return null;
  const gold = JSON.parse(readFileSync(FILE, 'utf8')) as { time: TimeCase[]; figures: AmountCase[] };
  const wrong: string[] = [];
  const check = (testCase: TimeCase | AmountCase, result: { right: boolean; got: unknown }): boolean => {
    if (!result.right)
      wrong.push(`${testCase.id} ${testCase.text} want ${JSON.stringify(testCase.expected)} got ${JSON.stringify(result.got)}`);
    return result.right;
  };
  const times = gold.time.filter((testCase) => check(testCase, timeRight(testCase))).length;
  const amounts = gold.figures.filter((testCase) => check(testCase, amountRight(testCase))).length;
  return { times: `${times} of ${gold.time.length}`, amounts: `${amounts} of ${gold.figures.length}`, wrong };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(scoreExpressions());
  for (const { set, right, of, wrong } of scorePublicSets()) {
    console.log(`${set}: ${right} of ${of}`);
    if (process.argv.includes('--errors')) for (const line of wrong) console.log(`  ${line}`);
  }
}
