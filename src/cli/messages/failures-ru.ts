import type { Messages } from './messages.js';
import { QUERY_FAILURES_RU } from './query-failures-ru.js';
import { STATISTICS_FAILURES_RU } from './statistics-failures-ru.js';

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

/** Where an archive breaks off, and how many records before it were read. */
const brokenArchive = (message: string): Wording => {
  const [, offset] = /byte (\d+)/.exec(message) ?? [];
  const [, count] = /the (\d+) before it|behind record (\d+)/.exec(message)?.filter((each) => each !== undefined) ?? [];
  const where = offset === undefined ? '' : ` на байте ${offset}`;
  return [`архив WARC обрывается или повреждён${where}; прочитано записей до этого места: ${count ?? 0}`, 'скачайте архив заново'];
};

/** What can be passed over in an archive, by the words of the English message. */
const PASSED: readonly (readonly [english: RegExp, russian: string])[] = [
  [/redirect/, 'перенаправлений'],
  [/other than 200/, 'ответов с другим кодом, чем 200'],
  [/no page/, 'файлов, которые не страницы'],
  [/packed/, 'ответов в неизвестной упаковке'],
  [/empty/, 'пустых ответов'],
  [/without an article/, 'страниц без статьи'],
  [/error page/, 'страниц ошибок'],
];

const passedOver = (message: string): string =>
  [...message.matchAll(/(\d+) ([^,]+)/g)]
    .map(([, count, words = '']) => `${PASSED.find(([english]) => english.test(words))?.[1] ?? words} — ${count}`)
    .join(', ');

export const FAILURES_RU: Messages['failures'] = {
  ...QUERY_FAILURES_RU,
  ...STATISTICS_FAILURES_RU,
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
  'bad-pdf': fixed('файл PDF повреждён или обрезан', 'скачайте его заново или откройте в другой программе и сохраните ещё раз'),
  'bad-docx': fixed(
    'документ Word повреждён, или это не документ Word',
    'откройте его в офисной программе и сохраните заново или как текст',
  ),
  encrypted: fixed('документ зашифрован', 'откройте его с паролем и сохраните без пароля'),
  scanned: fixed('страницы документа — картинки, текста в них нет', 'распознайте текст (OCR) и дайте то, что получится'),
  'bad-warc': brokenArchive,
  'bad-feed': withDetails('ленту не удалось прочитать целиком', 'откройте её в браузере и найдите страницы на сайте'),
  'list-too-long': fixed('в списке больше 50 000 адресов; остальные не прочитаны', 'разделите список'),
  'list-too-deep': fixed('списки слишком глубоко ссылаются друг на друга', 'дайте адрес этого списка сам по себе'),
  'not-a-page': fixed('это архив, а не страница', 'дайте адрес самого архива'),
  robots: fixed(
    'сайт просит программы не читать эту страницу (robots.txt)',
    'сохраните её в браузере и укажите файл или спросите издателя',
  ),
  'robots-unreachable': withDetails('с этого сайта сейчас ничего не берётся: robots.txt не читается', 'попробуйте позже'),
  'private-address': fixed(
    'общедоступная страница ведёт в частную сеть',
    'если вы знаете эту страницу и доверяете ей, дайте её адрес сами',
  ),
  'host-silent': fixed('сайт не ответил несколько раз подряд, больше его не спрашивали', 'попробуйте позже'),
  unchanged: fixed('там ничего не изменилось с прошлого раза', ''),
  'no-entries': fixed('в ленте или списке ничего нет', ''),
  'passed-over': (message) => [`пропущено: ${passedOver(message)}`, ''],
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
  'same-record': (_, mend) => [
    'оба имени ведут к этой записи',
    `назовите две; версии одной страницы: ${mend.slice(mend.indexOf('readout'))}`,
  ],
  'unknown-edit': fixed('такой правки нет', 'уберите --after или возьмите id последней показанной правки'),
  'unknown-statement': fixed('такого утверждения нет', 'номера покажет: readout show ID --quotes'),
  'ambiguous-statement': (message) => [`подходит несколько утверждений${message.slice(message.indexOf(':'))}`, 'напишите номер полнее'],
  'address-refused': fixed(
    'туда могли бы обращаться другие, а учётных записей пока нет',
    'оставьте 127.0.0.1, за своим сервером, который спрашивает, кто пришёл',
  ),
  'port-taken': withDetails('порт занят', 'выберите другой: --port'),
  'unknown-upload': fixed('такого файла не присылали', 'пришлите его ещё раз'),
  'unknown-job': fixed('такой работы нет', 'начните её снова; сохранённое остаётся'),
  'bad-input': fixed('читать нечего', 'пришлите файл, адрес или текст'),
  'bad-review': fixed('поля даются исправлению, и только ему, и того же вида', 'дайте все поля этого вида'),
  'bad-span': fixed('между этими местами нет слов', 'выделите слова без пробелов по краям'),
  'unknown-pair': (_, mend) => {
    const there = / of: (.+)$/.exec(mend)?.[1];
    return [
      'ни одна запись не говорит об этих государствах вместе',
      there ? `записи есть о парах: ${there}` : 'сначала добавьте записи: readout add ФАЙЛ',
    ];
  },
  'unknown-person': fixed('никто с таким именем в записях не участвует и не говорит', 'напишите имя иначе или меньше слов из него'),
  'unknown-demo': fixed('его нет в этой установке', 'возьмите его из репозитория'),
  'no-page': fixed('вместе с ней не сохранена страница', 'добавьте её ещё раз оттуда, где она опубликована'),
  'backup-exists': fixed('файл с таким именем уже есть', 'дайте новое имя; копия никогда не пишется поверх файла'),
  'backup-damaged': withOriginal('копия не цела', 'проверьте диск и повторите'),
  'backup-denied': fixed('сюда нельзя записать', 'укажите файл в существующей папке, куда можно писать'),
  'bad-pair': fixed('это не пара государств', 'напишите два кода через дефис, например RU-AZ'),
  'review-incomplete': fixed('не хватает полей', 'дайте все поля этого вида'),
  'review-quote': fixed('это не слова страницы на этом месте', 'выделите слова в тексте ещё раз'),
  'review-conflict': fixed('кто-то уже отметил его, или страница изменилась, с тех пор как его показали', 'посмотрите ещё раз и повторите'),
  'review-nothing': fixed('отменять нечего', 'посмотрите ещё раз'),
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
