import { describe, expect, it } from 'vitest';
import { contextFor } from '../../test/support/context-for.js';
import { type Assessment, type Draft, HOLDS_AMOUNT, HOLDS_FUTURE } from '../domain/index.js';
import { draft } from './frame.js';
import { type Rule, runRules } from './rule.js';

const context = contextFor(
  'Встреча с Президентом Сербии Александром Вучичем\n\nВ.Путин: Товарооборот вырос на 7 процентов. Товарооборот растёт. Завод откроется весной. Мы рады.',
);

/** A rule that finds every sentence it is tried in. */
const rule = (name: string, triggers: readonly string[], needs?: readonly string[]): Rule<Assessment> => ({
  name,
  finds: name,
  triggers,
  ...(needs ? { needs } : {}),
  find: (_, { start, end }): Draft<Assessment>[] => [
    draft({
      rule: name,
      fields: { kind: 'assessment', states: [], polarity: 'positive' },
      span: { start, end },
      voice: { own: null, others: [], speaker: null, turn: 0 },
      parts: [],
    }),
  ],
});

const tried = (rules: readonly Rule<Assessment>[]): string[] =>
  runRules(rules, context).map(
    (found) => `${found.rule} ${context.text.slice(found.span.start, found.span.end).split(' ').slice(0, 2).join(' ')}`,
  );

describe('rules are tried', () => {
  it.each<[expected: string[], rules: readonly Rule<Assessment>[]]>([
    [['a Товарооборот вырос', 'a Товарооборот растёт.'], [rule('a', ['trade-turnover'])]],
    [['a Товарооборот вырос'], [rule('a', ['trade-turnover'], [HOLDS_AMOUNT])]],
    [['a Товарооборот вырос'], [rule('a', [HOLDS_AMOUNT])]],
    [['a Завод откроется'], [rule('a', [HOLDS_FUTURE])]],
    [[], [rule('a', ['no such sense'])]],
    [[], [rule('a', ['trade-turnover'], ['no such sense'])]],
  ])('where their triggers and what they need stand: %j', (expected, rules) => expect(tried(rules)).toEqual(expected));

  it('everywhere without a trigger, in the order of their list', () => {
    const rules = Array.from({ length: 40 }, (_, i) => rule(String(i), i % 2 === 0 ? [] : [HOLDS_AMOUNT]));
    const found = tried(rules);
    const [first] = found;
    expect(found.filter((each) => each.endsWith(' Товарооборот вырос')).map((each) => Number.parseInt(each, 10))).toEqual(
      rules.map((_, i) => i),
    );
    expect(found.filter((each) => each.endsWith('Мы рады.')).map((each) => Number.parseInt(each, 10))).toEqual(
      rules.flatMap((_, i) => (i % 2 === 0 ? [i] : [])),
    );
    expect(first).toMatch(/^0 Встреча/);
  });
});
