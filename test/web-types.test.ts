import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import type { OPERATIONS } from '../src/operations/index.js';
import type * as Compare from '../web/src/api/compare-types.js';
import type * as Ledger from '../web/src/api/ledger-types.js';
import type * as Search from '../web/src/api/search-types.js';
import type * as Web from '../web/src/api/types.js';
import { WORDS as WORDS_EN } from '../web/src/text/en/words.js';
import { FAILURES } from '../web/src/text/ru/failures.js';
import { WORDS as WORDS_RU } from '../web/src/text/ru/words.js';
import { UIS } from './support/uis.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What an operation answers with. */
type Answer<O extends keyof typeof OPERATIONS> = z.output<Awaited<ReturnType<(typeof OPERATIONS)[O]>>['output']>;

describe('the browser app and the API', () => {
  // Nothing happens here when it runs: the compiler refuses what the API no longer answers.
  it('takes what the API answers', () => {
    expectTypeOf<Answer<'list'>>().toExtend<Web.RecordList>();
    expectTypeOf<Answer<'show'>>().toExtend<Web.Shown>();
    expectTypeOf<Answer<'names'>>().toExtend<Web.NameBook>();
    expectTypeOf<Answer<'pairs'>>().toExtend<Web.PairList>();
    expectTypeOf<Answer<'cite'>>().toExtend<Web.Cited>();
    expectTypeOf<Answer<'reviews'>>().toExtend<Web.ReviewLog>();
    expectTypeOf<Answer<'review'>['event']>().toExtend<Web.ReviewEvent>();
    expectTypeOf<Answer<'due'>>().toExtend<Web.DueList>();
    expectTypeOf<Answer<'disagreements'>>().toExtend<Web.DisagreementList>();
    expectTypeOf<Answer<'extract'>>().toExtend<Web.PreviewItem>();
    expectTypeOf<Answer<'search'>>().toExtend<Search.Found>();
    expectTypeOf<Answer<'freq'>>().toExtend<Search.Frequencies>();
    expectTypeOf<Answer<'pair'>>().toExtend<Ledger.Pair>();
    expectTypeOf<Answer<'statsLines'>>().toExtend<Ledger.StatisticLines>();
    expectTypeOf<Answer<'meetings'>>().toExtend<Ledger.MeetingList>();
    expectTypeOf<Answer<'people'>>().toExtend<Ledger.PeopleList>();
    expectTypeOf<Answer<'person'>>().toExtend<Ledger.PersonFound>();
    expectTypeOf<Answer<'compare'>>().toExtend<Compare.Comparison>();
    expectTypeOf<Answer<'reviewQueue'>>().toExtend<Ledger.ReviewQueue>();
  });

  it('imports nothing of the engine: it only knows the published API', () => {
    const folder = join(ROOT, 'web', 'src');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
    expect(files.length).toBeGreaterThan(50);
    const engine = /from\s+'(?:\.\.\/)+src\/|import\('(?:\.\.\/)+src\//;
    expect(files.filter((file) => engine.test(readFileSync(join(folder, file), 'utf8')))).toEqual([]);
    expect(
      files.filter((file) => /dangerouslySetInnerHTML|\.innerHTML|document\.write|\beval\(/.test(readFileSync(join(folder, file), 'utf8'))),
    ).toEqual([]);
  });

  it.each([
    ['en', WORDS_EN],
    ['ru', WORDS_RU],
  ] as const)('calls things in %s as the command line does', (language, web) => {
    const { words } = UIS[language];
    const groups = [
      'offices',
      'meetings',
      'contacts',
      'statuses',
      'indicators',
      'directions',
      'forces',
      'play',
      'agreements',
      'polarities',
      'topics',
    ] as const;
    for (const group of groups) expect(web[group]).toEqual(words[group]);
    expect(Object.fromEntries(Object.entries(web.kinds).map(([kind, { many }]) => [kind, many]))).toEqual(UIS[language].say.kinds);
    expect(Object.fromEntries(Object.entries(web.kinds).map(([kind, { one }]) => [kind, one]))).toEqual(UIS[language].say.kind);
  });

  it('words in Russian every failure that it may be told of', () => {
    const folder = join(ROOT, 'src');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.startsWith('cli'),
    );
    const text = files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
    const codes = new Set([...text.matchAll(/new InputError\(\s*'([a-z]+(?:-[a-z]+)*)'/g)].map(([, code]) => code as string));
    expect(codes.size).toBeGreaterThan(30);
    expect([...codes].filter((code) => !(code in FAILURES) && !ELSEWHERE.has(code) && !code.startsWith('stats-')).sort()).toEqual([]);
  });
});

/** Failures of commands that the app has no page for. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  'address-refused',
  'backup-damaged',
  'backup-denied',
  'backup-exists',
  'no-backup',
  'no-page',
  'port-taken',
  'stats-bad-package',
  'stats-encoding',
  'stats-no-totals',
  'stats-two-values',
  'store-not-empty',
  'unwritable-report',
]);
