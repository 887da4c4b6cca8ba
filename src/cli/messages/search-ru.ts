import type { SearchMessages } from './search.js';

/** Russian counts by the last digits: 1 реплика, 2 реплики, 5 реплик. */
function counted(n: number, one: string, few: string, many: string): string {
  const [last, teen] = [n % 10, n % 100 > 10 && n % 100 < 20];
  return `${n} ${teen ? many : last === 1 ? one : last >= 2 && last <= 4 ? few : many}`;
}

export const SEARCH_RU: SearchMessages = {
  as: {
    lemma: (words) => `формы слова: ${words}`,
    exact: (words) => `в точности: ${words}`,
    prefix: (words) => `слова, которые начинаются с: ${words}`,
  },
  sideBySide: 'рядом, в этом порядке',
  near: (distance) => `между ними не больше ${counted(distance, 'слова', 'слов', 'слов')}`,
  excluded: 'без',
  passages: (n) => counted(n, 'фрагмент', 'фрагмента', 'фрагментов'),
  inRecords: (n) => `в ${counted(n, 'записи', 'записях', 'записях')}`,
  nothing: 'Ничего не найдено.',
  notIndexed: 'Слова этих записей ещё не внесены в указатель: readout reextract',
  page: (first, last, total, next) => `${first}–${last} из ${total}${next === null ? '' : `; дальше — с --offset ${next}`}`,
  morePlaces: (n) => `и ещё ${counted(n, 'место', 'места', 'мест')} в нём`,
  hints: {
    phrase: (query, total) => `рядом: ${query} (${total})`,
    speaker: (name, query) => `что говорит ${name}: ${query}`,
    'no-speaker': (value) => `никого из говорящих не зовут «${value}»`,
  },
  facets: {
    speaker: 'Кто говорит',
    state: 'Государства',
    pair: 'Пары',
    publisher: 'Издатели',
    lang: 'Языки',
    kind: 'Утверждения',
    topic: 'Темы',
    year: 'Годы',
    office: 'Должности',
  },
  columns: { rate: 'НА 100 000', occurrences: 'РАЗ', words: 'СЛОВ' },
  all: 'всего',
  never: (groups) => `ещё ${groups} — ни разу`,
};
