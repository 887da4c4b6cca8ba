import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sliceByCodePoints } from '../domain/index.js';
import { compare } from './compare.js';
import type { Comparison } from './comparison.js';
import { mirrored } from './mirror.js';
import { agreement, assessment, commitment, contact, type Found, figure, record } from './record.fixture.js';

/** One fact on either page, as one sentence each. */
const sides = (a: Found | null, b: Found | null, lang = 'en') =>
  compare(
    record({ turns: [['XA', a?.words ?? 'Good morning.']], statements: a ? [a] : [] }),
    record({ id: `b.example:${lang}:2`, lang, turns: [['XA', b?.words ?? 'Good morning.']], statements: b ? [b] : [] }),
  );
const told = ({ items }: Comparison): string[] =>
  items.map(({ column, fields }) =>
    [column, ...fields.map(({ field, a, b, is }) => `${field} ${a}/${b}${is === 'differs' ? '' : ` ${is}`}`)].join(', '),
  );

describe('one fact on two pages', () => {
  it.each<[string[], string, Found, Found]>([
    [['both'], 'the same figure', figure('Trade grew by 16 percent.', '16'), figure('Our trade rose by 16 percent.', '16')],
    [['differs, value 16/12'], 'another value', figure('Trade grew by 16 percent.', '16'), figure('Trade rose by 12 percent.', '12')],
    [
      ['differs, hedge over/exact'],
      'told more exactly',
      figure('More than 16 percent.', '16', { hedge: 'over' }),
      figure('16 percent.', '16'),
    ],
    [
      ['both, source XA/null only-a'],
      'whose statistics only one tells',
      figure('16 percent, by our count.', '16', { source: 'XA' }),
      figure('Trade grew by 16 percent.', '16'),
    ],
    [
      ['both, period 2021/null only-a'],
      'a time that only one tells',
      figure('Trade grew by 16 percent in 2021.', '16'),
      figure('Trade grew by 16 percent.', '16', { period: null }),
    ],
    [
      ['differs, unit USD/EUR'],
      'another currency',
      figure('It came to 5 billion dollars.', '5', { measure: 'level', direction: null, unit: 'USD' }),
      figure('It came to 5 billion euros.', '5', { measure: 'level', direction: null, unit: 'EUR' }),
    ],
    [
      ['only-a', 'only-b'],
      'other times: two figures',
      figure('Trade grew by 16 percent.', '16'),
      figure('Trade grew by 4 percent.', '4', { period: '2022-01' }),
    ],
    [
      ['only-a', 'only-b'],
      'other statistics: two claims',
      figure('Up 16 percent.', '16', { source: 'XA' }),
      figure('Up 12 percent.', '12', { source: 'XB' }),
    ],
    [
      ['only-a', 'only-b'],
      'other things counted',
      figure('There are 40 firms.', '40', { indicator: 'companies', measure: 'count', direction: null, unit: 'units', period: null }),
      figure('There are 12 tunnels.', '12', { indicator: 'other', measure: 'count', direction: null, unit: 'units', period: null }),
    ],
    [
      ['both'],
      'the same visit',
      contact('Our minister will come in March.', { when: '2022-03' }),
      contact('The foreign minister arrives in March.', { when: '2022-03' }),
    ],
    [
      ['differs, status planned/invited'],
      'another status',
      contact('Our minister will come.'),
      contact('We expect your minister.', { status: 'invited' }),
    ],
    [
      ['differs, when 2022-09/2022-11/2022-11'],
      'a time told more exactly',
      contact('He comes in the autumn.', { when: '2022-09/2022-11' }),
      contact('He comes in November.', { when: '2022-11' }),
    ],
    [
      ['both, who null/Carla Corm only-b'],
      'a name only one tells',
      contact('Our minister will come.'),
      contact('Carla Corm will come.', { actors: [{ state: 'XA', office: 'foreign-minister', name: 'Carla Corm' }] }),
    ],
    [
      ['only-a', 'only-b'],
      'another traveller',
      contact('Our minister will come.'),
      contact('Our speaker will come.', { actors: [{ state: 'XA', office: 'parliament-speaker', name: null }] }),
    ],
    [
      ['differs, force pledge/intention'],
      'worded less strongly',
      commitment('We will finish the bridge over the Lenn.'),
      commitment('We intend to finish the bridge over the Lenn.', { force: 'intention' }),
    ],
    [
      ['differs, due 2023/2024'],
      'another date',
      commitment('We will finish the bridge over the Lenn in 2023.', { due: '2023' }),
      commitment('We will finish the bridge over the Lenn in 2024.', { due: '2024' }),
    ],
    [
      ['differs, state-of-play fulfilled/stalled'],
      'another account of it',
      commitment('The bridge over the Lenn has been finished.', { state_of_play: 'fulfilled' }),
      commitment('The bridge over the Lenn has not been finished.', { state_of_play: 'stalled' }),
    ],
    [['only-a', 'only-b'], 'another deed', commitment('We will finish the bridge.'), commitment('We will repay the debt.')],
    [
      ['both'],
      'one document',
      agreement('The plan until 2024 goes on.', 'plan until 2024', { horizon: '2024' }),
      agreement('We work by the plan until 2024.', 'plan until 2024', { horizon: '2024' }),
    ],
    [
      ['differs, status signed/in-preparation'],
      'a document signed and prepared',
      agreement('The treaty on fishing is signed.', 'treaty on fishing', { status: 'signed' }),
      agreement('The treaty on fishing is being drafted.', 'treaty on fishing', { status: 'in-preparation' }),
    ],
    [
      ['only-a', 'only-b'],
      'a document and its successor',
      agreement('The programme until 2024 ends.', 'programme until 2024', { horizon: '2024' }),
      agreement('The programme until 2030 is signed.', 'programme until 2030', { horizon: '2030' }),
    ],
    [['both'], 'relations well spoken of', assessment('Our relations are good.'), assessment('We are happy with our ties.')],
    [
      ['differs, polarity positive/mixed'],
      'the same words to another effect',
      assessment('Our relations develop steadily.'),
      assessment('Our relations hardly develop steadily.', 'mixed'),
    ],
  ])('%j: %s', (expected, _what, a, b) => {
    expect(told(sides(a, b))).toEqual(expected);
  });

  it('is found across languages by fields, names, numbers and terms', () => {
    const a = record({
      turns: [['XA', 'Our trade grew by 16 percent. We will finish the bridge over the Lenn by July. The plan until 2024 goes on.']],
      statements: [
        figure('Our trade grew by 16 percent.', '16'),
        commitment('We will finish the bridge over the Lenn by July.', { due: '2022-07' }),
        agreement('The plan until 2024 goes on.', 'plan until 2024', { horizon: '2024' }),
      ],
    });
    const b = record({
      id: 'b.example:ru:2',
      lang: 'ru',
      turns: [['XA', 'Товарооборот вырос на 16 процентов. Мост через Ленн завершим к июлю. План до 2024 года выполняется.']],
      statements: [
        figure('Товарооборот вырос на 16 процентов.', '16'),
        commitment('Мост через Ленн завершим к июлю.', { due: '2022-07' }),
        agreement('План до 2024 года выполняется.', 'план до 2024 года', { horizon: '2024' }),
      ],
    });
    expect(told(compare(a, b))).toEqual(['both', 'both', 'both']);
  });

  it('is not missing where the other page has the words, though no statement was found in them', () => {
    const a = commitment('We will open the crossing at Lesna in October.', { due: '2022-10' });
    const b = record({ id: 'b.example:en:2', turns: [['XA', 'Good morning. The crossing at Lesna will open in October.']] });
    const { items } = compare(record({ turns: [['XA', a.words]], statements: [a] }), b);
    expect(items.map(({ column, by, b: [there] }) => [column, by, there?.statement, there?.quote])).toEqual([
      ['both', 'words', null, 'The crossing at Lesna will open in October.'],
    ]);
  });

  it.each([
    ['another number', 'Trade grew by 12 percent.'],
    ['another year', 'In 2019 trade grew by 16 percent.'],
    ['a speaker who is somebody else', null],
  ])('is missing where the words are only alike: %s', (_what, words) => {
    const a = figure('Trade grew by 16 percent in 2021.', '16');
    const b = record({ id: 'b.example:en:2', turns: words ? [['XA', words]] : [['XB', 'Trade grew by 16 percent in 2021.']] });
    expect(told(compare(record({ turns: [['XA', a.words]], statements: [a] }), b))).toEqual(['only-a']);
  });

  it('is told to have another speaker', () => {
    const a = record({ turns: [['XA', 'Trade grew by 16 percent.']], statements: [figure('Trade grew by 16 percent.', '16')] });
    const b = record({
      id: 'b.example:en:2',
      turns: [['XB', 'Trade grew by 16 percent.']],
      statements: [figure('Trade grew by 16 percent.', '16')],
    });
    expect(told(compare(a, b))).toEqual(['differs, said-by Anna Arvel/Boris Boren']);
  });

  it('is one item, however often either page tells it', () => {
    const twice = record({
      turns: [['XA', 'Our relations are good. They are better than ever.']],
      statements: [assessment('Our relations are good.'), assessment('They are better than ever.')],
    });
    const once = record({
      id: 'b.example:en:2',
      turns: [['XA', 'Our relations are good.']],
      statements: [assessment('Our relations are good.')],
    });
    expect(compare(twice, once).items.map(({ a, b }) => [a.length, b.length])).toEqual([[2, 1]]);
  });
});

describe('what a page does not cover', () => {
  const whole = record({
    turns: [
      ['XA', 'Trade grew by 16 percent.'],
      ['XB', 'Thank you. Our minister will come in March.'],
    ],
    statements: [
      figure('Trade grew by 16 percent.', '16'),
      contact('Our minister will come in March.', {
        actors: [{ state: 'XB', office: 'foreign-minister', name: null }],
        with: ['XA'],
        when: '2022-03',
      }),
    ],
  });
  const of = (made: Parameters<typeof record>[0]) =>
    compare(whole, record({ id: 'b.example:en:2', ...made })).items.map(({ column, not_covered }) => [column, not_covered?.reason]);
  const trade = figure('Trade grew by 16 percent.', '16');

  it.each<[unknown, string, Parameters<typeof record>[0]]>([
    [
      [
        ['both', undefined],
        ['not-covered', 'gap'],
      ],
      'what comes after the editor left out the rest',
      { turns: [['XA', trade.words]], end: '<…>', statements: [trade] },
    ],
    [
      [
        ['both', undefined],
        ['only-a', undefined],
      ],
      'a page that goes on',
      {
        turns: [
          ['XA', trade.words],
          ['XB', 'Thank you for coming to us.'],
        ],
        statements: [trade],
      },
    ],
    [
      [
        ['both', undefined],
        ['not-covered', 'cut'],
      ],
      'what comes after the page stops',
      {
        turns: [
          ['XA', trade.words],
          ['XB', 'Thank you. I also wanted to tell you here that'],
        ],
        statements: [trade],
      },
    ],
    [
      [
        ['both', undefined],
        ['not-covered', 'beginning-only'],
      ],
      'a page that calls itself the beginning',
      { lead: 'Beginning of the talks', turns: [['XA', trade.words]], statements: [trade] },
    ],
    [
      [
        ['not-covered', 'excerpts'],
        ['not-covered', 'excerpts'],
      ],
      'excerpts',
      { title: 'Excerpts from a conversation', turns: [['XB', 'Good morning to all of you here.']] },
    ],
    [
      [
        ['only-a', undefined],
        ['both', undefined],
      ],
      'what comes before the break counts',
      {
        turns: [
          ['XA', 'Good morning.'],
          ['XB', 'Thank you. Our minister will come in March.'],
        ],
        end: '<…>',
        statements: [
          contact('Our minister will come in March.', {
            actors: [{ state: 'XB', office: 'foreign-minister', name: null }],
            with: ['XA'],
            when: '2022-03',
          }),
        ],
      },
    ],
  ])('%j: %s', (expected, _what, made) => {
    expect(of(made)).toEqual(expected);
  });

  it('is all that a report has more, since it does not tell in which order it was said', () => {
    const report = record({
      id: 'b.example:en:2',
      lead: 'They spoke of the harbour. A treaty on fishing was signed.',
      statements: [agreement('A treaty on fishing was signed.', 'treaty on fishing', { status: 'signed' })],
    });
    const talks = record({ turns: [['XA', 'Good morning.']], end: '<…>' });
    expect(compare(talks, report).items.map(({ column, narrated }) => [column, narrated])).toEqual([['not-covered', true]]);
    expect(compare(record({ turns: [['XA', 'Good morning.']] }), report).items.map(({ column }) => column)).toEqual(['only-b']);
  });
});

describe('laws', () => {
  const sentence = fc.constantFrom<Found>(
    figure('Trade grew by 16 percent.', '16'),
    figure('Trade grew by 12 percent.', '12'),
    figure('Trade grew by over 16 percent.', '16', { hedge: 'over' }),
    figure('Exports came to 5 million dollars.', '5000000', { indicator: 'exports', measure: 'level', direction: null, unit: 'USD' }),
    contact('Our minister will come in March.', { when: '2022-03' }),
    contact('The minister was here.', { status: 'held' }),
    commitment('We will finish the bridge over the Lenn.'),
    commitment('We intend to finish the bridge over the Lenn by July.', { force: 'intention', due: '2022-07' }),
    agreement('The plan until 2024 goes on.', 'plan until 2024', { horizon: '2024' }),
    agreement('The treaty on fishing is signed.', 'treaty on fishing', { status: 'signed' }),
    assessment('Our relations are good.'),
    assessment('Our relations are as they are.', 'mixed'),
  );
  const turn = fc.tuple(
    fc.constantFrom<'XA' | 'XB'>('XA', 'XB'),
    fc.uniqueArray(sentence, { maxLength: 5, selector: ({ words }) => words }),
  );
  const page = (id: string) =>
    fc.tuple(fc.array(turn, { maxLength: 4 }), fc.constantFrom('', '<…>', 'Beginning of the talks')).map(([turns, mark]) => {
      // A sentence said in one turn is not looked for in another.
      const marked = turns.map(
        ([by, said], i) => [by, said.map(({ words, ...fields }) => ({ ...fields, words: `\u{1F600}${i} ${words}` }))] as const,
      );
      return record({
        id,
        lead: mark.startsWith('B') ? mark : '',
        end: mark.startsWith('<') ? mark : '',
        turns: marked.map(([by, said]) => [by, said.map(({ words }) => words).join(' ')] as const),
        statements: marked.flatMap(([, said]) => said) as Found[],
      });
    });

  it('a page beside itself: everything is in both, nothing differs', () => {
    fc.assert(
      fc.property(page('a.example:en:1'), (a) => {
        for (const { column, fields } of compare(a, a).items) {
          expect(column).toBe('both');
          expect(fields).toEqual([]);
        }
      }),
    );
  });

  it('whichever page comes first, the same is found', () => {
    fc.assert(
      fc.property(page('a.example:en:1'), page('b.example:en:2'), (a, b) => {
        const sorted = (comparison: Comparison) => [...comparison.items].sort((x, y) => (x.id < y.id ? -1 : x.id > y.id ? 1 : 0));
        expect(sorted(mirrored(compare(b, a)))).toEqual(sorted(compare(a, b)));
      }),
    );
  });

  it('every statement is told once, and every quote is a slice of its page', () => {
    fc.assert(
      fc.property(page('a.example:en:1'), page('b.example:en:2'), (a, b) => {
        const { items } = compare(a, b);
        for (const [side, of] of [
          ['a', a],
          ['b', b],
        ] as const) {
          const all = items.flatMap((item) => item[side]);
          expect(all.flatMap(({ statement }) => statement ?? []).sort()).toEqual(of.statements.map(({ id }) => id).sort());
          for (const each of all) expect(sliceByCodePoints(of.text, each)).toBe(each.quote);
        }
        for (const { column, a: inA, b: inB, not_covered } of items) {
          expect(column === 'only-a' || column === 'only-b' || column === 'not-covered').toBe(inA.length === 0 || inB.length === 0);
          expect(not_covered !== null).toBe(column === 'not-covered');
        }
      }),
    );
  });
});
