import { describe, expect, it } from 'vitest';
import { OFFICES, type PersonEntry, parseIsoDate, type Tenure } from '../../domain/index.js';
import { comparePartial, findHolders, holdsAt, PEOPLE } from './index.js';

const shown = (entry: PersonEntry): string => `${entry.names.ru?.[0]} = ${entry.names.en?.[0]}`;

const isDate = (text: string): boolean =>
  parseIsoDate(text.length === 4 ? `${text}-01-01` : text.length === 7 ? `${text}-01` : text) !== null;

/** States where several hold an office at once: a collective presidency, a president beside the one whom a parliament named, rulers beside crown princes. */
const COLLECTIVE = {
  president: ['BA', 'CH', 'LY', 'SM', 'YE'],
  'prime-minister': ['LY', 'YE'],
  monarch: ['AE', 'BH', 'JO', 'KW', 'QA', 'SA'],
};

/** Two at once all the same, by state and the later one's first day: a revolution, an acting president beside one impeached, a quarrel of powers. */
const DISPUTED = new Set(['KG 2005-03-25', 'KG 2010-04-07', 'KR 2016-12-09', 'MD 2019-06-08', 'CI 2010-12-04', 'MG 2002-05-06']);

/** People of one name who are different persons. */
const NAMESAKES = new Set<string>([]);

describe('people', () => {
  it('have a name in both languages, no spelling twice, and tenures', () => {
    const bad = PEOPLE.filter((entry) => {
      const { ru = [], en = [] } = entry.names;
      return !ru[0] || !en[0] || new Set(ru).size < ru.length || new Set(en).size < en.length || entry.tenures.length === 0;
    });
    expect(bad.map(shown)).toEqual([]);
  });

  it('print Russian names in Cyrillic and English names in Latin letters', () => {
    const bad = PEOPLE.filter(
      ({ names, patronymic }) =>
        [...(names.ru ?? []), patronymic ?? ''].some((name) => !/^[А-Яа-яЁёЎўҚқІіʼ’' .\-IVX]*$/.test(name)) ||
        (names.en ?? []).some((name) => /[А-Яа-яЁё]/.test(name)),
    );
    expect(bad.map(shown)).toEqual([]);
  });

  it('hold known offices, from no later than to', () => {
    const bad = PEOPLE.filter((entry) =>
      entry.tenures.some(
        ({ office, state, from, to }) =>
          !OFFICES.includes(office) ||
          (state !== null && !/^[A-Z]{2}$/.test(state)) ||
          !isDate(from) ||
          (to !== null && (!isDate(to) || comparePartial(from, to) > 0)),
      ),
    );
    expect(bad.map(shown)).toEqual([]);
  });

  it('have each id once', () => {
    const ids = PEOPLE.flatMap(({ id }) => id ?? []);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(ids.filter((id) => !/^Q[1-9]\d*$/.test(id))).toEqual([]);
  });

  it.each(['ru', 'en'] as const)('have each %s name once, namesakes apart', (language) => {
    const owners = new Map<string, number>();
    for (const entry of PEOPLE) for (const name of entry.names[language] ?? []) owners.set(name, (owners.get(name) ?? 0) + 1);
    expect([...owners].filter(([name, count]) => count > 1 && !NAMESAKES.has(name)).map(([name]) => name)).toEqual([]);
  });

  it.each(['president', 'prime-minister', 'monarch'] as const)('no two hold the office of %s of one state at once', (office) => {
    const byState = new Map<string, { who: string; tenure: Tenure }[]>();
    for (const entry of PEOPLE) {
      for (const tenure of entry.tenures) {
        const { state } = tenure;
        if (tenure.office !== office || state === null || COLLECTIVE[office].includes(state) || state === 'EU') continue;
        byState.set(state, [...(byState.get(state) ?? []), { who: shown(entry), tenure }]);
      }
    }
    const overlaps: string[] = [];
    for (const [state, held] of byState) {
      for (const a of held) {
        for (const b of held) {
          if (a === b || comparePartial(a.tenure.from, b.tenure.from) > 0) continue;
          if (a.tenure.from === b.tenure.from && a.who > b.who) continue;
          const overlap = a.tenure.to === null ? 1 : comparePartial(a.tenure.to, b.tenure.from);
          if (overlap > 0 && !DISPUTED.has(`${state} ${b.tenure.from}`))
            overlaps.push(`${state}: ${a.who} until ${a.tenure.to}, ${b.who} from ${b.tenure.from}`);
        }
      }
    }
    expect(overlaps).toEqual([]);
  });
});

describe('holdsAt', () => {
  const tenure = (from: string, to: string | null): Tenure => ({ office: 'president', state: 'XA', from, to });
  it.each([
    [true, '2008-05-07', tenure('2008-05-07', '2012-05-07')],
    [true, '2012-05-07', tenure('2008-05-07', '2012-05-07')],
    [false, '2008-05-06', tenure('2008-05-07', '2012-05-07')],
    [false, '2012-05-08', tenure('2008-05-07', '2012-05-07')],
    [true, '2008-01-01', tenure('2008', '2012')],
    [true, '2012-12-31', tenure('2008', '2012')],
    [false, '2013-01-01', tenure('2008', '2012')],
    [true, '2008-05-31', tenure('2008-05', null)],
    [false, '2008-04-30', tenure('2008-05', null)],
    [true, '2099-01-01', tenure('2008-05', null)],
    [true, '2012', tenure('2008-05-07', '2012-05-07')],
  ])('%s on %s', (expected, date, held) => {
    expect(holdsAt(held, date)).toBe(expected);
  });
});

describe('findHolders', () => {
  const names = (office: Tenure['office'], state: string | null, date: string): (string | undefined)[] =>
    findHolders(PEOPLE, office, state, date).map((entry) => entry.names.en?.[0]);
  it.each([
    [['Vladimir Putin'], 'president', 'RU', '2007-03-01'],
    [['Dmitry Medvedev'], 'president', 'RU', '2010-06-24'],
    [['Vladimir Putin'], 'prime-minister', 'RU', '2008-05-08'],
    [['Vladimir Putin'], 'prime-minister', 'RU', '2012-05-07'],
    [['Mikhail Mishustin'], 'prime-minister', 'RU', '2022-06-29'],
    [['Sergei Lavrov'], 'foreign-minister', 'RU', '2022-06-29'],
    [['Ilham Aliyev'], 'president', 'AZ', '2022-06-29'],
    [['Kassym-Jomart Tokayev'], 'president', 'KZ', '2025-11-12'],
    [['Angela Merkel'], 'prime-minister', 'DE', '2020-01-11'],
    [['Hillary Clinton'], 'foreign-minister', 'US', '2010-03-19'],
    [['Yoshihide Suga'], 'prime-minister', 'JP', '2021-04-16'],
    [['Anatoly Bibilov'], 'president', null, '2019-03-06'],
    [[], 'president', 'XA', '2022-06-29'],
  ] as const)('%j: %s of %s on %s', (expected, office, state, date) => {
    const found = names(office, state, date);
    expect(state === null ? found.filter((name) => expected.some((one) => one === name)) : found).toEqual([...expected]);
  });
});
