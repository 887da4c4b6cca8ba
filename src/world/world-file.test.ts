import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { InputError, type World } from '../domain/index.js';
import { mergeWorld, parseWorld, readWorldFile, WORLD } from './index.js';

const FILE = 'my-world.json';
const EMPTY: World = { states: [], places: [], offices: [], organisations: [], people: [] };

function refusal(value: unknown): InputError {
  try {
    parseWorld(value, FILE);
  } catch (error) {
    if (error instanceof InputError) return error;
  }
  throw new Error('was not refused');
}

describe('world file', () => {
  it('fills in what may be left out', () => {
    expect(parseWorld({}, FILE)).toEqual(EMPTY);
    expect(
      parseWorld({ states: [{ code: 'XA', names: { ru: 'Верения', en: ['Verenia'] }, adjectives: { ru: 'веренский' } }] }, FILE).states,
    ).toEqual([
      {
        id: 'XA',
        code: 'XA',
        names: { ru: ['Верения'], en: ['Verenia'] },
        adjectives: { ru: ['веренский'] },
        compounds: { ru: ['веренско'] },
        people: {},
      },
    ]);
    expect(parseWorld({ places: [{ id: 'x/lorn', names: { en: 'Lorn' }, kind: 'city' }] }, FILE).places[0]?.state).toBeNull();
    expect(
      parseWorld({ people: [{ names: { en: 'Mara Venn' }, tenures: [{ office: 'president', state: 'XA', from: '2021-03' }] }] }, FILE)
        .people,
    ).toEqual([
      {
        id: null,
        names: { en: ['Mara Venn'] },
        patronymic: null,
        tenures: [{ office: 'president', state: 'XA', from: '2021-03', to: null }],
      },
    ]);
  });

  it.each(['XA', 'XZ', 'QM', 'QZ', 'RU', 'XK'])('takes the code %s', (code) => {
    expect(parseWorld({ states: [{ code, names: { en: 'Verenia' } }] }, FILE).states[0]?.code).toBe(code);
  });

  it.each([
    [{ states: [{ code: 'xa', names: { en: 'Verenia' } }] }, 'states[0].code: write two capital letters'],
    [{ states: [{ code: null, names: { en: 'Verenia' } }] }, 'states[0].id: a state without a code needs an id'],
    [{ states: [{ code: 'XA', names: {} }] }, 'states[0].names: give at least one name'],
    [{ states: [{ code: 'XA', names: { de: 'Verenien' } }] }, 'states[0].names: Unrecognized key'],
    [{ places: [{ id: 'lorn', names: { en: 'Lorn' }, kind: 'village' }] }, 'places[0].kind: '],
    [{ people: [{ id: 'anna', names: { en: 'Anna Reed' } }] }, 'people[0].id: write a Wikidata id'],
    [{ offices: [{ office: 'tsar', names: { en: 'Tsar' } }] }, 'offices[0].office: '],
    [
      { people: [{ names: { en: 'Mara Venn' }, tenures: [{ office: 'president', state: 'XA', from: '3 March 2021' }] }] },
      'people[0].tenures[0].from: write YYYY',
    ],
    [{ stats: [] }, 'the file: Unrecognized key'],
    [[], 'the file: '],
    ['XA', 'the file: '],
  ])('refuses %j', (value, message) => {
    const error = refusal(value);
    expect(error.message).toContain(message);
    expect(error.place).toBe(FILE);
    expect(error.mend).not.toBe('');
  });

  it('tells the first three wrong entries and counts the others', () => {
    const wrong = { id: 'p', names: { en: 'P' }, kind: 'hamlet' };
    expect(refusal({ places: [wrong, wrong, wrong, wrong, wrong] }).message).toMatch(/places\[2\].*; and 2 more$/);
  });

  const folder = mkdtempSync(join(tmpdir(), 'readout-world-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is read from disk, with or without a byte order mark', async () => {
    const file = join(folder, 'good.json');
    writeFileSync(file, '\uFEFF{"places":[{"id":"lorn","names":{"en":"Lorn"},"kind":"city"}]}');
    expect((await readWorldFile(file)).places.map(({ id }) => id)).toEqual(['lorn']);
  });

  it('that is missing or no JSON is told of', async () => {
    const file = join(folder, 'bad.json');
    writeFileSync(file, '{"places": [}');
    await expect(readWorldFile(file)).rejects.toMatchObject({ code: 'bad-world', place: file });
    await expect(readWorldFile(join(folder, 'none.json'))).rejects.toMatchObject({ code: 'unreadable-world' });
  });
});

describe('merging', () => {
  const extra = parseWorld(
    {
      states: [{ code: 'XA', names: { en: 'Verenia' } }],
      places: [{ id: 'ru/sochi', names: { en: 'Sochi' }, kind: 'city', state: 'XA' }],
      offices: [{ office: 'prime-minister', names: { en: 'Head of State' }, state: 'XA' }],
      people: [{ names: { en: 'Mara Venn' } }],
    },
    FILE,
  );

  it('adds entries and overrides those of the same id', () => {
    const merged = mergeWorld(WORLD, extra);
    expect(merged.states.length).toBe(WORLD.states.length + 1);
    expect(merged.places.length).toBe(WORLD.places.length);
    expect(merged.places.filter(({ id }) => id === 'ru/sochi')).toEqual(extra.places);
    expect(merged.organisations).toBe(WORLD.organisations);
  });

  it('takes the name of an office from the offices that had it', () => {
    const owners = mergeWorld(WORLD, extra).offices.filter(({ names }) => names.en?.some((name) => name.toLowerCase() === 'head of state'));
    expect(owners).toEqual(extra.offices);
  });

  it('overrides people by id or by first name', () => {
    const base: World = {
      ...EMPTY,
      people: [
        { id: 'Q1', names: { en: ['Anna Reed'] }, patronymic: null, tenures: [] },
        { id: null, names: { en: ['Mara Venn', 'M. Venn'] }, patronymic: null, tenures: [] },
        { id: 'Q3', names: { en: ['Olga Stern'] }, patronymic: null, tenures: [] },
      ],
    };
    const people = [
      { id: 'Q1', names: { en: ['Anne Reed'] }, patronymic: null, tenures: [] },
      { id: 'Q2', names: { en: ['Mara Venn'] }, patronymic: null, tenures: [] },
    ];
    expect(mergeWorld(base, { ...EMPTY, people }).people.map(({ id }) => id)).toEqual(['Q1', 'Q2', 'Q3']);
  });
});
