import { describe, expect, it } from 'vitest';
import { contextFor } from '../../test/support/context-for.js';

const { view } = contextFor(
  'Встреча с Президентом Сербии Александром Вучичем\n\nВ.Путин: Товарооборот вырос на 7 процентов, и в 2021 году Россия поставила газ. Мы рады.',
);
const at = (form: string): number => view.tokens.findIndex((token) => token.word.form === form);
const trade = at('товарооборот');

describe('view', () => {
  it('gives words with plain spaces, whatever the page has between them', () => {
    const { view: uneven } = contextFor('Trade rose by\u00a09\npercent  last year.');
    expect(uneven.words(0, 7)).toBe('Trade rose by 9 percent last year');
  });

  it('gives words as printed', () => {
    expect(view.words(trade, trade + 2)).toBe('Товарооборот вырос');
    expect(view.span(trade, trade)).toEqual({ start: view.tokens[trade]?.start, end: view.tokens[trade]?.start });
    expect(view.form(trade)).toBe('товарооборот');
    expect(view.form(-1)).toBe('');
    expect(view.form(view.tokens.length)).toBe('');
  });

  it('finds the sentence and the clause of a token', () => {
    expect(view.sentenceOf(trade)).toBe(view.sentenceOf(at('газ')));
    expect(view.sentenceOf(trade)).not.toBe(view.sentenceOf(at('рады')));
    expect(view.clauseOf(trade)).not.toBe(view.clauseOf(at('газ')));
    expect(view.sentenceOf(view.tokens.length)).toBeNull();
    expect(view.clauseOf(view.tokens.length)).toBeNull();
  });

  it('finds what begins between two tokens, and nothing outside them', () => {
    const end = view.sentenceOf(trade)?.last as number;
    expect(view.amounts(trade, end).map(({ value }) => value)).toEqual(['7']);
    expect(view.amounts(at('и'), end)).toEqual([]);
    expect(view.times(trade, end).map(({ period }) => period)).toEqual(['2021']);
    expect(view.times(trade, at('в'))).toEqual([]);
    expect(view.mentions(trade, end, 'state').map(({ name }) => name)).toEqual(['Россия']);
    expect(view.mentions(trade, end, 'person')).toEqual([]);
    expect(view.mentions(trade, end).length).toBe(1);
    expect(view.mentions(end, end)).toEqual([]);
  });

  it('finds senses by name', () => {
    expect(view.has(trade, trade + 1, 'trade-turnover')).toBe(true);
    expect(view.has(trade + 1, trade + 2, 'trade-turnover')).toBe(false);
    expect(view.has(trade, trade + 1, 'no-such-sense')).toBe(false);
    expect(view.sense(0, view.tokens.length, 'trade-turnover')?.first).toBe(trade);
    expect(view.senseAtToken(trade, 'trade-turnover')?.last).toBe(trade + 1);
    expect(view.senseAtToken(trade + 1, 'trade-turnover')).toBeNull();
    expect(view.senses(trade, trade + 1).length).toBeGreaterThan(0);
    // over the end of a sentence, and into the text from before it
    expect(view.senses(trade, view.tokens.length, 'we').map(({ first }) => first)).toEqual([at('мы')]);
    expect(view.senses(-3, view.tokens.length, 'we').length).toBe(1);
    expect(view.has(trade, trade + 3, 'we')).toBe(false);
    expect(view.has(-1, view.tokens.length, 'we')).toBe(false);
  });

  it('finds where a mention stands among those of the text', () => {
    const { mentions } = view.analysed;
    expect(mentions.map((mention) => view.mentionIndex(mention))).toEqual(mentions.map((_, i) => i));
    expect(view.mentionIndex({ ...(mentions[0] as (typeof mentions)[0]) })).toBe(-1);
  });

  it('tells predicates', () => {
    expect(['вырос', 'поставила', 'рады'].map((form) => view.isPredicate(at(form)))).toEqual([true, true, true]);
    expect(['товарооборот', 'процентов', 'газ'].map((form) => view.isPredicate(at(form)))).toEqual([false, false, false]);
    expect(view.isPredicate(view.tokens.length)).toBe(false);
  });

  it('tells lemmas by any reading', () => {
    expect(view.hasLemma(at('вырос'), new Set(['вырасти']))).toBe(true);
    expect(view.hasLemma(at('вырос'), new Set(['товарооборот']))).toBe(false);
    expect(view.hasLemma(-1, new Set(['вырасти']))).toBe(false);
  });
});
