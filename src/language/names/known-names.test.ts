import { describe, expect, it } from 'vitest';
import type { World } from '../../domain/index.js';
import { compileGazetteer } from '../gazetteer.js';
import { KnownNames } from './known-names.js';

const WORLD: World = {
  states: [],
  places: [],
  offices: [],
  organisations: [],
  people: [
    { id: 'Q1', names: { ru: ['Тимур Забейда'], en: ['Timur Zabeyda'] }, patronymic: null, tenures: [] },
    { id: 'Q2', names: { ru: ['Анна Забейда'], en: ['Anna Zabeyda'] }, patronymic: 'Петровна', tenures: [] },
  ],
};
const knownNames = (lang: 'ru' | 'en'): KnownNames =>
  new KnownNames(lang, compileGazetteer(WORLD, lang, { word: () => ({ form: '', kind: 'word', readings: [] }) } as never));
const found = (known: KnownNames, form: string, onlyHere = false): string[] =>
  known.withLastWord(form, onlyHere).map(({ words }) => words.join(' '));

describe('known names', () => {
  it('finds people of the world by any form of the surname', () => {
    const known = knownNames('ru');
    expect(found(known, 'забейдой')).toEqual(['Тимур Забейда', 'Анна Забейда']);
    expect(found(known, 'забейдой', true)).toEqual([]);
    expect(found(knownNames('en'), 'zabeyda')).toEqual(['Timur Zabeyda', 'Anna Zabeyda']);
  });

  it('puts people of the document first', () => {
    const known = knownNames('ru');
    known.add(['Олег', 'Забейда']);
    expect(found(known, 'забейде')[0]).toBe('Олег Забейда');
    expect(found(known, 'забейде', true)).toEqual(['Олег Забейда']);
  });

  it('leaves out initials, and keeps each name once', () => {
    const known = knownNames('ru');
    known.add(['О.', 'Рябенный']);
    known.add(['О.П.Рябенный']);
    known.add(['Рябенный']);
    expect(found(known, 'рябенного')).toEqual(['Рябенный']);
  });

  it('tells whether a form can be of a name', () => {
    const known = knownNames('ru');
    expect(known.canBe('Тимур', 'тимуром')).toBe(true);
    expect(known.canBe('Тимур', 'тимура')).toBe(true);
    expect(known.canBe('Тимур', 'тимофей')).toBe(false);
    expect(knownNames('en').canBe('Timur', 'timurs')).toBe(false);
  });
});
