import type { Texts, Wordings } from '../texts.js';
import { whenIdle } from '../when-idle.js';
import { FIRST_FAILURES } from './first-failures.js';
import { WORDS } from './words.js';

/** What may have to be said before anything else could be fetched; the rest of the wordings comes a moment later. */
const failures: Record<string, Wordings[string]> = { ...FIRST_FAILURES };
whenIdle(() => void import('./failures.js').then(({ FAILURES }) => Object.assign(failures, FAILURES)).catch(() => {}));

export const TEXTS: Texts = {
  language: 'ru',
  words: WORDS,
  ends: { until: (date) => `до: ${date}`, since: (date) => `с: ${date}` },
  due: (date) => `срок: ${date}`,
  quote: (text) => `«${text}»`,
  frame: {
    skip: 'К содержанию',
    menu: 'Разделы',
    home: 'Переговоры',
    search: 'Поиск',
    pairs: 'Пары',
    meetings: 'Встречи',
    people: 'Люди',
    review: 'Проверка',
    add: 'Добавить',
    about: 'Метод',
    language: 'Язык',
    theme: 'Цвета',
    themes: { system: 'Авто', light: 'Светлые', dark: 'Тёмные' },
    footer: 'Тексты — на условиях их издателей. Readout ставит сказанное рядом, но не судит о нём.',
    api: 'HTTP API',
    opened: (title) => `Открыто: ${title}`,
  },
  states: {
    loading: 'Загружается…',
    failed: 'Не получилось',
    again: 'Повторить',
    notFound: 'По этому адресу ничего нет',
    notFoundMore: 'Возможно, адрес неполон или эта запись здесь не хранится.',
    toHome: 'Все встречи',
  },
  shortcuts: {
    open: 'Быстрые клавиши',
    title: 'Быстрые клавиши',
    close: 'Закрыть',
    on: 'Одиночные клавиши действуют',
    everywhere: 'Везде',
    readout: 'При чтении записи',
    keys: {
      help: 'Показать этот список',
      home: 'Переговоры',
      add: 'Добавить',
      about: 'Метод',
      next: 'Следующее утверждение',
      previous: 'Предыдущее утверждение',
      nextTurn: 'Следующая реплика',
      previousTurn: 'Предыдущая реплика',
      cite: 'Сослаться на запись',
      close: 'Назад к списку утверждений; закрыть окно',
    },
  },
  counts: {
    statements: { one: 'утверждение', few: 'утверждения', many: 'утверждений', other: 'утверждения' },
    turns: { one: 'реплика', few: 'реплики', many: 'реплик', other: 'реплики' },
    words: { one: 'слово', few: 'слова', many: 'слов', other: 'слова' },
    records: { one: 'запись', few: 'записи', many: 'записей', other: 'записи' },
    talks: { one: 'встреча', few: 'встречи', many: 'встреч', other: 'встречи' },
    versions: { one: 'версия', few: 'версии', many: 'версий', other: 'версии' },
    pages: { one: 'страница', few: 'страницы', many: 'страниц', other: 'страницы' },
  },
  languages: { en: 'английский', ru: 'русский' },
  noDate: 'дата не названа',
  narration: 'издатель',
  source: 'Источник',
  opensElsewhere: 'ведёт на другой сайт',
  failures,
  diagnostics: {
    'no-date': 'Ни страница, ни её заголовок не говорят, когда прошли переговоры.',
    'unknown-speaker': 'Говорит кто-то, кого страница не называет.',
    'decoded-with-losses': 'Часть байтов не удалось прочитать как текст.',
    'encoding-mismatch': 'Объявленная кодировка неверна; страница прочитана в той, на которую указывают байты.',
    'cut-page': 'Страница обрывается; прочитано то, что есть.',
    'language-unsure': 'Текста слишком мало, чтобы быть уверенным в языке.',
    'unknown-state': 'Государство не удалось определить.',
    'ambiguous-person': 'Под этим именем известны несколько человек.',
  },
};
