import { describe, expect, it } from 'vitest';
import { contextFor } from '../../test/support/context-for.js';
import {
  amount,
  anyWord,
  capture,
  choice,
  compilePattern,
  form,
  gap,
  mention,
  optional,
  type Pattern,
  pos,
  repeat,
  sense,
  seq,
  time,
} from './match.js';

function run(pattern: Pattern, text: string): string[] {
  const { view } = contextFor(text);
  return compilePattern(pattern)
    .findAll(view, 0, view.tokens.length)
    .map((match) =>
      [view.words(match.first, match.last), ...match.captures.map((c) => `${c.name}=${view.words(c.first, c.last)}`)].join(' '),
    );
}

describe('the pattern algebra', () => {
  it.each<[string[], Pattern, string]>([
    [['the plan'], seq(form('the'), form('plan')), 'We keep the plan here.'],
    [['a big plan', 'a plan'], seq(form('a'), optional(pos('adjective')), form('plan')), 'We have a big plan and a plan.'],
    [['plan B', 'deal'], choice(seq(form('plan'), anyWord), form('deal')), 'The plan B is a deal.'],
    [['our one two three'], seq(sense('our'), repeat(anyWord, 3, 3)), 'It was our one two three four.'],
    [['we all do meet verb=meet'], seq(form('we'), gap(3), capture('verb', form('meet'))), 'So we all do meet often.'],
    [['2021 when=2021'], capture('when', time), 'It was in 2021 that we came.'],
    [['14 percent'], amount((found) => found.of === 'percent'), 'It was 14 percent of 20 cities.'],
    [['Russia'], mention('state'), 'They came from Russia.'],
    [[], seq(form('the'), form('plan')), 'A plan, the end.'],
  ])('%j', (expected, pattern, text) => expect(run(pattern, text)).toEqual(expected));

  it('tells the senses that a match begins with', () => {
    expect(compilePattern(seq(sense('our'), anyWord)).triggers).toEqual(new Set(['our']));
    expect(compilePattern(choice('our', 'your')).triggers).toEqual(new Set(['our', 'your']));
    expect(compilePattern(seq(optional('our'), anyWord)).triggers).toBeNull();
  });
});
