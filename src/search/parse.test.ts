import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QueryNode } from './ast.js';
import { expand } from './expand.js';
import { filtersOf } from './filters.js';
import { parseQuery } from './parse.js';
import { QUERY_ERRORS, QueryError } from './query-error.js';

/** A tree in short: `lemma`, `=exact`, `prefix*`, phrases in brackets, branches as `(and a b)`. */
function short(node: QueryNode): string {
  if (node.type === 'words') {
    const words = node.words.map(({ form, as }) => (as === 'exact' ? `=${form}` : as === 'prefix' ? `${form}*` : form));
    return words.length === 1 ? (words[0] as string) : `[${words.join(' ')}]`;
  }
  if (node.type === 'near') return `(near/${node.distance} ${node.operands.map(short).join(' ')})`;
  if (node.type === 'not') return `(not ${short(node.part)})`;
  return `(${node.type} ${node.parts.map(short).join(' ')})`;
}
const read = (query: string): string => {
  const { text, filters } = parseQuery(query);
  return [text && short(text), ...filters.map(({ name, values }) => `${name}:${values.map(({ text: value }) => value).join('|')}`)]
    .filter(Boolean)
    .join(' ');
};

describe('queries', () => {
  const CASES: readonly (readonly [string, string[]])[] = [
    [
      '(and trade turnover)',
      [
        'trade turnover',
        'Trade AND Turnover',
        ' trade  turnover. ',
        '(trade) (turnover)',
        'trade – turnover',
        'trade И turnover',
        'trade, turnover!',
      ],
    ],
    ['[=trade =turnover]', ['"trade turnover"', '«Trade Turnover»', '“trade turnover”', '„trade turnover“', '"trade, turnover"']],
    ['[trade turnover]', ['[trade turnover]', '[ Trade  turnover ]', 'trade/turnover']],
    ['=елка', ['"ёлка"', '«ЁЛКА»']],
    ['трансп*', ['трансп*', 'ТРАНСП*']],
    ['[торгов* =оборот]', ['"торгов* оборот"']],
    ['(near/5 a b)', ['a NEAR/5 b', 'a РЯДОМ/5 b']],
    ['(near/10 a b)', ['a NEAR b', 'a РЯДОМ b']],
    ['(near/3 a b c)', ['a NEAR/3 b NEAR/3 c']],
    ['(near/5 a (or b [c d]))', ['a NEAR/5 (b OR [c d])']],
    ['(and a (not b))', ['a -b', 'a NOT b', 'a AND NOT b', 'a НЕ b', 'a −b', '(a -b)']],
    ['(and (not b) a)', ['-b a']],
    ['(and a b)', ['a NOT (NOT b)', 'a -(-b)', 'a NOT -b']],
    ['(or a (and b c))', ['a OR b c', 'a ИЛИ b И c', 'a OR (b AND c)']],
    ['(and (or a b) c)', ['(a OR b) c']],
    ['(and a (not (or b =c)))', ['a -(b OR "c")']],
    ['(and or and not near)', ['or and not near']],
    ["(and russia's u.s.-china it's)", ["Russia's U.S.-China it's", 'Russia’s U.S.-China it’s']],
    ['[10 30]', ['10:30']],
    [
      '(and a b) lang:ru speaker:Anna Arvel|Boren',
      ['a lang:ru b speaker:"Anna Arvel",Boren', 'a язык:ru b говорит:«Anna Arvel»,Boren', '(a lang:ru) (b speaker:"Anna Arvel",Boren)'],
    ],
    ['date:2018..2022', ['date:2018..2022', 'ДАТА:2018..2022']],
  ];
  it.each(CASES.flatMap(([expected, queries]) => queries.map((query) => [query, expected] as const)))('%s', (query, expected) => {
    expect(read(query)).toBe(expected);
  });

  const FILTERS: readonly (readonly [string, object])[] = [
    ['state:az', { state: ['AZ'] }],
    ['страна:Азербайджан state:RU', { state: ['AZ', 'RU'] }],
    [
      'pair:RU-AZ пара:ru–азербайджан',
      {
        pair: [
          ['RU', 'AZ'],
          ['RU', 'AZ'],
        ],
      },
    ],
    ['said-by:президент,prime-minister', { saidBy: ['president', 'prime-minister'] }],
    ['должность:"министр иностранных дел"', { saidBy: ['foreign-minister'] }],
    ['kind:цифра topic:Торговля lang:RU', { kind: ['figure'], topic: ['trade'], lang: ['ru'] }],
    [
      'speaker:ПУТИН place:"The Kremlin, Moscow" publisher:Kremlin.ru',
      { speaker: ['путин'], place: ['the kremlin moscow'], publisher: ['kremlin.ru'] },
    ],
    ['date:2022', { from: '2022-01-01', to: '2022-12-31' }],
    ['date:2024-02', { from: '2024-02-01', to: '2024-02-29' }],
    ['date:2022-06-29', { from: '2022-06-29', to: '2022-06-29' }],
    ['date:2018-03..2022', { from: '2018-03-01', to: '2022-12-31' }],
    ['date:..2022', { to: '2022-12-31' }],
    ['date:2018..', { from: '2018-01-01' }],
  ];
  it.each(FILTERS)('%s', (query, expected) => {
    expect(JSON.parse(JSON.stringify(filtersOf(parseQuery(query), new Map([['азербайджан', 'AZ']]))))).toEqual(expected);
  });
});

/** Everything that can be wrong, with the place (code points) that is to blame. */
const WRONG: readonly (readonly [string, string, string])[] = [
  ['query-empty', '', ''],
  ['query-empty', '  – . ', '  – . '],
  ['query-too-long', 'a'.repeat(1001), 'a'],
  ['query-too-many-words', 'a '.repeat(61).trim(), 'a'],
  ['query-too-deep', `${'('.repeat(21)}a${')'.repeat(21)}`, '('],
  ['query-quote-open', 'x "trade turnover', '"trade turnover'],
  ['query-quote-open', 'speaker:"Anna', '"Anna'],
  ['query-quote-close', 'trade» x', '»'],
  ['query-quote-empty', 'x ""', '""'],
  ['query-quote-empty', '[ . ]', '[ . ]'],
  ['query-bracket-open', 'a [trade', '['],
  ['query-bracket-close', 'trade] a', ']'],
  ['query-parenthesis-open', 'a (b OR (c)', '('],
  ['query-parenthesis-open', 'a (', '('],
  ['query-parenthesis-close', 'a) b', ')'],
  ['query-parenthesis-close', ')', ')'],
  ['query-group-empty', 'a ()', '()'],
  ['query-operand', 'a OR', 'OR'],
  ['query-operand', 'ИЛИ a', 'ИЛИ'],
  ['query-operand', 'a OR AND b', 'OR'],
  ['query-operand', '(a OR) b', 'OR'],
  ['query-operand', 'a NOT', 'NOT'],
  ['query-operand', 'NEAR(a b, 5)', 'NEAR'],
  ['query-not-alone', 'NOT a', 'NOT a'],
  ['query-not-alone', '-a -b', '-a'],
  ['query-not-alone', 'a OR -b', '-b'],
  ['query-not-alone', 'a NOT (b OR NOT c)', 'NOT c'],
  ['query-not-alone', '-war lang:ru', '-war'],
  ['query-near-operand', 'a NEAR/5 (b c)', 'b c'],
  ['query-near-operand', 'a NEAR/5 -b', '-b'],
  ['query-near-distance', 'a NEAR/x b', 'NEAR/x'],
  ['query-near-distance', 'a NEAR/1000 b', 'NEAR/1000'],
  ['query-near-mixed', 'a NEAR/5 b NEAR/3 c', 'NEAR/3'],
  ['query-filter-unknown', 'a speakr:Anna', 'speakr:'],
  ['query-filter-unknown', 'http://kremlin.ru', 'http:'],
  ['query-filter-empty', 'speaker: Anna', 'speaker:'],
  ['query-filter-value', 'a lang:fr', 'fr'],
  ['query-filter-value', 'state:Атлантида', 'Атлантида'],
  ['query-filter-value', 'pair:RU', 'RU'],
  ['query-filter-value', 'kind:trade', 'trade'],
  ['query-filter-inside', 'a OR lang:ru', 'lang:ru'],
  ['query-filter-inside', 'a NOT (b lang:ru)', 'lang:ru'],
  ['query-filter-negated', 'a -lang:ru', '-lang:ru'],
  ['query-date', '"😀 a" date:2022-13', '2022-13'],
  ['query-date', 'date:last-year', 'last-year'],
  ['query-date', 'date:2020 date:2022', '2022'],
  ['query-date', 'date:..', '..'],
  ['query-date-order', 'date:2022..2018', '2022..2018'],
  ['query-star', 'a *', '*'],
  ['query-star', 'тра*сп', 'тра*сп'],
  ['query-star', '*порт', '*порт'],
  ['query-prefix-short', 'т*', 'т*'],
  ['query-no-word', 'a % b', '%'],
  ['query-too-many-forms', '(a OR b OR c OR d OR e) NEAR/5 (a OR b OR c OR d OR e) NEAR/5 (a OR b OR c)', ''],
];

describe('queries that cannot be read', () => {
  it.each(WRONG)('%s: %s', (code, query, place) => {
    const error = refusal(query);
    expect(error?.code).toBe(code);
    const { span, message, mend } = error as QueryError;
    expect(Array.from(query).slice(span.start, span.end).join('')).toBe(place || query.slice(0, span.end));
    expect([message, mend].every((text) => text.length > 3)).toBe(true);
  });

  it('are all told of here', () => {
    expect([...new Set(WRONG.map(([code]) => code))].sort()).toEqual([...QUERY_ERRORS].sort());
  });

  it('are read, or refused with a place inside, whatever is written', () => {
    const piece = fc.constantFrom(
      '(',
      ')',
      '"',
      '«',
      '»',
      '[',
      ']',
      '*',
      '-',
      ':',
      '/',
      ',',
      '..',
      'AND',
      'OR',
      'NOT',
      'NEAR/5',
      'НЕ',
      'a',
      'стали',
      'lang:ru',
      'date:',
      'speaker:"',
      ' ',
      '\u0000',
      '😀',
      '\ud800',
      'т*',
      '\n',
    );
    const query = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(' ')),
      fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(query, (text) => {
        const error = refusal(text);
        if (error === null) return;
        expect(error).toBeInstanceOf(QueryError);
        expect(error.span.start).toBeLessThanOrEqual(error.span.end);
        expect(error.span.end).toBeLessThanOrEqual(Array.from(text).length);
      }),
      { numRuns: 500 },
    );
  });
});

function refusal(query: string): QueryError | null {
  try {
    const parsed = parseQuery(query);
    expand(parsed, filtersOf(parsed).lang);
    return null;
  } catch (error) {
    if (error instanceof QueryError) return error;
    throw error;
  }
}
