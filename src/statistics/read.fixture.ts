import { InputError } from '../domain/index.js';
import type { Areas } from './areas/areas.js';
import { areasOf } from './areas/areas.js';
import { type Course, newCourse, type PlacedPoint, readStatistics, type Told } from './index.js';

const NAMES: readonly (readonly [code: string, ru: string, en: string])[] = [
  ['AZ', 'Азербайджан', 'Azerbaijan'],
  ['RU', 'Россия', 'Russia'],
  ['AM', 'Армения', 'Armenia'],
  ['US', 'США', 'United States'],
  ['CN', 'Китай', 'China'],
  ['CH', 'Швейцария', 'Switzerland'],
  ['CG', 'Республика Конго', 'Congo'],
  ['EU', 'Европейский союз', 'European Union'],
  ['XA', 'Нардания', 'Nardania'],
  ['XB', 'Озерия', 'Ozeria'],
];

export const AREAS: Areas = areasOf(
  NAMES.map(([code, ru, en]) => ({
    id: code,
    code,
    names: { ru: [ru], en: [en] },
    adjectives: {},
    compounds: {},
    people: {},
  })),
);

/** Reads a text that comes in pieces of so many characters. */
export async function read(text: string, told: Told = {}, piece = 4096): Promise<{ points: PlacedPoint[]; course: Course }> {
  async function* pieces(): AsyncGenerator<string> {
    for (let i = 0; i < text.length; i += piece) yield text.slice(i, i + piece);
  }
  const course = newCourse();
  const points: PlacedPoint[] = [];
  for await (const batch of readStatistics(pieces(), { file: 't.csv', name: 't', told }, AREAS, course)) points.push(...batch);
  return { points, course };
}

/** The failure of a text that cannot be read: `code place`. */
export async function refused(text: string, told: Told = {}): Promise<string> {
  try {
    await read(text, told);
  } catch (error) {
    if (error instanceof InputError) return `${error.code} ${error.place}`;
    throw error;
  }
  return 'read';
}

/** A point in one line: `AZ RU exports 2021 1800000000 USD`. */
export const line = ({ reporter, partner, indicator, basis, period, value, unit }: PlacedPoint): string =>
  [reporter, partner ?? '-', indicator, basis, period, value, unit].filter((each) => each !== null).join(' ');
