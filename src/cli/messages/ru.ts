import { DIAGNOSTICS_RU, FAILURES_RU } from './failures-ru.js';
import type { Messages } from './messages.js';

const plural = (one: string, few: string, many: string) => (n: number) => {
  const [tens, units] = [n % 100, n % 10];
  return `${n} ${tens > 10 && tens < 20 ? many : units === 1 ? one : units > 1 && units < 5 ? few : many}`;
};

export const RU: Messages = {
  about: 'Превращает официальные записи переговоров между государствами в структурированные записи с точными цитатами.',
  more: 'Примеры есть у каждой команды: readout КОМАНДА --help. Код завершения: 0 — всё сделано, 1 — часть входных данных не прочитана, остальное сделано, 2 — неверный вызов.',
  titles: { usage: 'Вызов:', commands: 'Команды:', options: 'Параметры:', arguments: 'Аргументы:', examples: 'Примеры:' },
  placeholders: { options: '[параметры]', command: '[команда]' },
  commands: {
    extract: {
      summary: 'вывести записи как JSON Lines, ничего не сохраняя',
      details: 'Читает страницы о переговорах и выводит по записи в строке. Ничего не сохраняется.',
      examples: [
        ['readout extract page.html > records.jsonl', 'одна страница'],
        ['readout extract archive.jsonl.gz pages/ > records.jsonl', 'архив и папка со всеми вложенными'],
        ['curl -s АДРЕС | readout extract - | jq .meeting', 'стандартный ввод'],
      ],
    },
    add: {
      summary: 'извлечь записи и сохранить их',
      details:
        'Читает страницы о переговорах, сохраняет записи и исходные байты. Одна и та же страница хранится один раз; изменившаяся — новая версия.',
      examples: [
        ['readout add page.txt', 'сохранить страницу и вывести найденное'],
        ['readout add page.txt --quotes', 'с цитатой под каждой строкой'],
        ['readout add http://kremlin.ru/events/president/news/68782', 'по адресу'],
        ['readout add archive.csv --world neighbours.json --data ./records', 'со своими государствами и людьми, в своей папке'],
      ],
    },
    list: {
      summary: 'перечислить сохранённое, начиная с последних встреч',
      details: 'Выводит таблицу сохранённых записей: номер, дата, место, участники, сколько найдено.',
      examples: [
        ['readout list --state AZ --from 2022-01-01 --to 2022-12-31', 'встречи одного государства за год'],
        ['readout list --json | jq -r .id', 'только номера записей'],
      ],
      options: { lang: 'только записи на этом языке: ru или en', publisher: 'только записи этого издателя, например kremlin.ru' },
    },
    show: {
      summary: 'показать запись',
      details:
        'Показывает запись. ID — полный номер записи, его начало или конец, если они есть только у неё, или номер страницы у издателя.',
      examples: [
        ['readout show 68782', 'по номеру страницы у издателя'],
        ['readout show kremlin.ru:ru:68782 --quotes', 'с цитатой и номером каждого утверждения'],
        ['readout show 68782 --annotated', 'исходный текст с пометами'],
        ['readout show 68782 --json', 'запись как JSON'],
      ],
    },
    explain: {
      summary: 'объяснить, почему утверждение найдено',
      details: 'Показывает правило, которое нашло утверждение, части правила и слова, на которых каждая сработала.',
      examples: [['readout explain figure-3f9a01c2d4', 'номера выводит: readout show ID --quotes']],
    },
    schema: {
      summary: 'вывести JSON Schema записи',
      details: 'Выводит JSON Schema (draft 2020-12), которой соответствует каждая запись.',
      examples: [['readout schema > record.schema.json', 'в файл']],
    },
  },
  arguments: {
    inputs: 'файлы, папки, адреса http(s) или - для стандартного ввода',
    id: 'номер записи, часть номера или номер страницы у издателя',
    statement: 'номер утверждения или его часть',
    command: 'команда, о которой рассказать',
  },
  options: {
    ui: 'язык сообщений: en или ru (иначе READOUT_UI, LC_ALL, LANG)',
    help: 'вывести эту справку',
    version: 'вывести версию Readout',
    data: 'папка данных (иначе READOUT_DATA, иначе readout/ в папке данных пользователя: XDG_DATA_HOME или ~/.local/share)',
    json: 'вывести JSON, дословно, по объекту в строке',
    lang: 'язык входных данных: ru или en (иначе по тексту)',
    publisher: 'издатель входных данных, например kremlin.ru (иначе по адресу или архиву)',
    encoding: 'кодировка входных данных, например windows-1251 (иначе по байтам)',
    world: 'файл с дополнительными государствами, местами, должностями и людьми (иначе READOUT_WORLD)',
    quotes: 'под каждой строкой — слова, на которых она основана',
    annotated: 'исходный текст с пометами',
    revision: 'более ранняя версия страницы',
    state: 'только встречи этого государства (код, например AZ)',
    from: 'только встречи начиная с этого дня (ГГГГ-ММ-ДД)',
    to: 'только встречи по этот день (ГГГГ-ММ-ДД)',
    after: 'продолжить после записи с этим номером',
    limit: 'сколько записей самое большее (100)',
  },
  usage: {
    unknownOption: (option) => `неизвестный параметр ${option}`,
    unknownCommand: (command) => `неизвестная команда ${command}`,
    missingArgument: (name) => `не указано: ${name}`,
    missingValue: (option) => `у параметра ${option} нет значения`,
    excess: 'лишние аргументы',
    badValue: (option, value, wanted) => `${option} ${value}: ${wanted}`,
    noCommand: 'команда не указана',
    see: (command) => `смотрите ${command} --help`,
    wanted: {
      lang: 'выберите ru или en',
      ui: 'выберите en или ru',
      date: 'напишите дату как ГГГГ-ММ-ДД',
      number: 'напишите число от 1',
      limit: 'напишите число от 1 до 10000',
      state: 'напишите код из двух заглавных букв, например AZ',
    },
  },
  sections: {
    meeting: 'Встреча',
    turns: 'Реплики',
    topics: 'Темы',
    notes: 'Замечания',
    record: 'Запись',
    rule: 'Правило',
    quote: 'Цитата',
    said: 'Говорит',
    context: 'В тексте',
    parts: 'Части',
    result: 'Итог',
  },
  kinds: { figure: 'Цифры', contact: 'Контакты', commitment: 'Обязательства', agreement: 'Документы', assessment: 'Оценки' },
  kind: { figure: 'цифра', contact: 'контакт', commitment: 'обязательство', agreement: 'документ', assessment: 'оценка' },
  counts: {
    turns: plural('реплика', 'реплики', 'реплик'),
    insertions: plural('вставка', 'вставки', 'вставок'),
    gaps: plural('пропуск', 'пропуска', 'пропусков'),
    statements: plural('утверждение', 'утверждения', 'утверждений'),
    records: plural('запись', 'записи', 'записей'),
    versions: plural('версия', 'версии', 'версий'),
    failures: (n) => `не удалось: ${n}`,
  },
  outcomes: {
    added: 'добавлена',
    unchanged: 'без изменений',
    changed: (version) => `страница изменилась: версия ${version}`,
    reread: 'прочитана заново',
  },
  empty: (folder) => `В ${folder} пока нет записей. Добавьте: readout add ФАЙЛ`,
  nothingMatches: 'Подходящих записей нет.',
  more_records: (shown, total, after) => `${shown} из ${total}; дальше: --after ${after}`,
  columns: { id: 'НОМЕР', date: 'ДАТА', place: 'МЕСТО', parties: 'УЧАСТНИКИ', counts: 'НАЙДЕНО' },
  noDate: 'дата не названа',
  onTheMargins: (occasion) => `на полях: ${occasion}`,
  bothSides: '(сказано обеими сторонами)',
  times: (n) => `(сказано несколько раз: ${n})`,
  nothingStated: 'в сказанном ничего не найдено',
  narration: 'слова издателя',
  progress: (done, failed) => `готово: ${done}${failed ? `, не удалось: ${failed}` : ''}`,
  unexpected: 'ошибка в самом Readout; пожалуйста, сообщите о ней',
  quote: (text) => `«${text}»`,
  failures: FAILURES_RU,
  diagnostics: DIAGNOSTICS_RU,
};
