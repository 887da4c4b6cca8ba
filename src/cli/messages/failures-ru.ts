import type { Messages } from './messages.js';

/** What stood in brackets or after a colon in the English message is kept: a number, a name, the system's own words. */
const details = (message: string): string => {
  const told = /\(.*\)|"[^"]*"|\d[\d.,]*(?: ?(?:s|MB|kB|bytes))?/.exec(message)?.[0];
  return told ? `: ${told.replace(/^\(|\)$/g, '')}` : '';
};

type Wording = readonly [message: string, mend: string];
const fixed = (message: string, mend: string) => (): Wording => [message, mend];
const withDetails =
  (what: string, mend: string) =>
  (message: string): Wording => [what + details(message), mend];
const withOriginal =
  (what: string, mend: string) =>
  (message: string): Wording => [`${what} (${message})`, mend];

export const FAILURES_RU: Messages['failures'] = {
  'not-found': fixed('нет такого файла или папки', 'проверьте путь; имена с пробелами берите в кавычки'),
  'not-a-file': fixed('это не обычный файл', 'укажите файл, папку, адрес или - для стандартного ввода'),
  'no-rights': fixed('нет прав на чтение', 'попросите владельца открыть доступ или скопируйте туда, где он есть'),
  'too-many-files': fixed('система не открывает больше файлов', 'давайте меньше входных данных за раз'),
  unreadable: withDetails('не удалось прочитать', 'проверьте, открывается ли это в другой программе'),
  empty: fixed('читать нечего: пусто', 'укажите файл со страницей или папку, где такие файлы лежат'),
  binary: withOriginal('это двоичные данные, а не текст', 'сохраните страницу как текст или HTML'),
  'bad-encoding': fixed('такой кодировки нет', 'напишите, например, utf-8, windows-1251, koi8-r или utf-16le'),
  'bad-json': withOriginal('это не JSON', 'исправьте строку; остальные строки прочитаны'),
  'not-a-record': withOriginal('это не запись с текстом', 'дайте объекты с полями id и text'),
  'no-article': fixed('на странице нет статьи', 'дайте адрес самой страницы или сохраните её текст'),
  'no-text': withOriginal('в записи нет текста', 'добавьте поле text'),
  'no-text-column': withOriginal('в таблице нет столбца с текстом', 'назовите столбец text'),
  'bad-csv': withOriginal(
    'таблица CSV нарушена',
    'тексты с кавычками, запятыми и переводами строк берите в кавычки, кавычки внутри удваивайте',
  ),
  'bad-gzip': fixed('архив gzip повреждён или обрезан', 'скачайте его заново или распакуйте, что осталось'),
  'too-large': withDetails('слишком большой документ', 'разделите его на страницы или дайте архив с записью в строке (.jsonl)'),
  'bad-address': fixed('это неправильный адрес', 'скопируйте адрес из браузера ещё раз'),
  timeout: withDetails('сервер не отвечает', 'попробуйте позже или сохраните страницу в браузере и укажите файл'),
  unreachable: withOriginal('адрес недоступен', 'проверьте адрес и соединение или сохраните страницу в браузере и укажите файл'),
  'http-status': withDetails('сервер отказывает', 'проверьте адрес, попробуйте позже или сохраните страницу в браузере и укажите файл'),
  'error-page': withDetails('сервер вернул страницу ошибки', 'откройте адрес в браузере, сохраните страницу и укажите файл'),
  'no-talk': (message) =>
    message.includes('breaks off')
      ? ['страница обрывается раньше, чем речь доходит до переговоров', 'загрузите или сохраните её ещё раз']
      : [
          'переговоров между государствами не найдено: никто не говорит, не встречается и ничего не утверждается',
          'дайте страницу о встрече, разговоре или заявлениях для прессы',
        ],
  'unreadable-world': withDetails('файл с дополнениями о мире не читается', 'проверьте путь и права'),
  'bad-world': withOriginal('файл с дополнениями о мире не подходит', 'исправьте его; образец — demo/world.json'),
  fault: withDetails('Readout не справляется с этой страницей', 'пожалуйста, сообщите об этом, приложив страницу'),
  'unknown-record': fixed('такой записи нет', 'что сохранено, покажет: readout list'),
  'ambiguous-record': (message) => [`подходит несколько записей${message.slice(message.indexOf(':'))}`, 'напишите номер полнее'],
  'unknown-version': withDetails('такой версии нет', 'выберите одну из имеющихся'),
  'unknown-statement': fixed('такого утверждения нет', 'номера покажет: readout show ID --quotes'),
  'ambiguous-statement': (message) => [`подходит несколько утверждений${message.slice(message.indexOf(':'))}`, 'напишите номер полнее'],
  'no-page': fixed('вместе с ней не сохранена страница', 'добавьте её ещё раз оттуда, где она опубликована'),
  'no-backup': fixed('такого файла нет', 'укажите файл, который записала команда readout backup'),
  'store-not-empty': fixed('в нём уже есть записи', 'добавьте --replace, чтобы отставить его, или выберите другую папку: --data'),
  'store-damaged': fixed('файл повреждён', 'возьмите другую копию'),
  'unwritable-report': withDetails('отчёт нельзя записать', 'выберите другой файл'),
  'store-newer': withDetails('хранилище создано более новой версией Readout', 'обновите Readout или выберите другую папку: --data'),
  'store-not-one': fixed('это не хранилище Readout', 'выберите другую папку: --data'),
  'store-busy': fixed('хранилище занято другой программой', 'дождитесь её завершения и повторите'),
  'store-full': fixed('на диске нет места', 'освободите место и повторите'),
  'store-denied': fixed('хранилище нельзя читать или записывать', 'измените права или выберите другую папку: --data'),
  'store-no-folder': fixed('папку данных нельзя создать', 'выберите другую папку: --data'),
  'store-failed': withOriginal('ошибка хранилища', 'проверьте папку данных или выберите другую: --data'),
};

export const DIAGNOSTICS_RU: Messages['diagnostics'] = {
  'no-date': 'ни страница, ни её архив не называют дату',
  'no-talk': 'на странице нет ни речи, ни сообщения о переговорах',
  'unknown-speaker': 'страница не знает, кто говорит',
  'unknown-state': 'государство не опознано',
  'ambiguous-person': 'под этим именем известны несколько человек',
  'decoded-with-losses': 'часть байтов не удалось прочитать как текст',
  'encoding-mismatch': 'объявленная кодировка неверна; прочитано в той, на которую указывают байты',
  'cut-page': 'страница обрывается; прочитано то, что есть',
  'language-unsure': 'язык страницы определён неуверенно',
};
