import type { Messages } from './messages.js';

/** What each command says of itself, in Russian. */
export const COMMANDS_RU: Messages['commands'] = {
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
  watch: {
    summary: 'следить за лентами и добавлять новое',
    details:
      'Время от времени просматривает ленты, карты сайтов или списки адресов и добавляет новое и изменившееся. К сайтам обращается бережно: robots.txt, по одному запросу, только за тем, что изменилось.',
    examples: [
      ['readout watch http://kremlin.ru/events/president/transcripts/feed', 'каждые 15 минут, пока не нажать Ctrl-C'],
      ['readout watch addresses.txt --once', 'один раз, для расписания системы (cron)'],
    ],
  },
  series: {
    summary: 'цифры об одном и том же, по времени, о котором они говорят',
    details:
      'Показывает, что утверждалось об одном показателе двух или нескольких государств, например об их товарообороте: кто и когда это сказал, сколько места оставляют слова, чья статистика. С одним кодом — всё, где есть это государство, без кодов — всё.',
    examples: [
      ['readout series RU AZ --indicator trade-turnover', 'торговля двух государств'],
      ['readout series RU AZ --period 2021 --quotes', 'один год, с цитатами'],
      ['readout series --csv > figures.csv', 'все цифры таблицей'],
    ],
    options: { limit: 'сколько рядов самое большее' },
  },
  disagreements: {
    summary: 'цифры, которые не оставляют места друг для друга',
    details:
      'Показывает утверждения об одном показателе тех же государств, с той же мерой и о том же времени, интервалы которых не пересекаются: одного лица в разные дни, двух сторон, двух издателей; у каждого — цитата, дата и применённый допуск. Без кодов — по всем парам.',
    examples: [
      ['readout disagreements RU AZ', 'о двух государствах'],
      ['readout disagreements --as-of 2022-06-30 --json', 'обо всех парах, как было известно на этот день'],
    ],
    options: { limit: 'сколько расхождений самое большее' },
  },
  reextract: {
    summary: 'прочитать сохранённое заново этой версией',
    details:
      'Читает сохранённые страницы ещё раз по правилам этой версии, так, как они были получены. Правки остаются; о тех, слова которых больше не находятся, сообщается. Без номеров — все записи, прочитанные прежней версией.',
    examples: [
      ['readout reextract', 'после обновления Readout'],
      ['readout reextract kremlin.ru:ru:68782 --again --world neighbours.json', 'одну запись, со своими государствами и людьми'],
    ],
  },
  backup: {
    summary: 'скопировать всё хранилище в один файл',
    details: 'Записывает проверенную копию всего сохранённого в новый файл; другие в это время могут читать и добавлять.',
    examples: [['readout backup readout-november.sqlite', 'в новый файл']],
  },
  restore: {
    summary: 'вернуть хранилище из копии',
    details: 'Кладёт копию в папку данных. Хранилище, в котором уже есть записи, отставляется только с --replace и никогда не удаляется.',
    examples: [
      ['readout restore readout-november.sqlite --data ./elsewhere', 'в другую папку'],
      ['readout restore readout-november.sqlite --replace', 'на место того, что есть'],
    ],
  },
  serve: {
    summary: 'открыть записи в браузере',
    details:
      'Отвечает только на этой машине (127.0.0.1): приложение для браузера и программный интерфейс HTTP, из которого оно сделано (описан в /openapi.json). Закончить: Ctrl-C.',
    examples: [
      ['readout serve', 'затем откройте адрес, который будет напечатан'],
      ['readout serve --port 9000 --data ./records --world neighbours.json', 'свой порт, своя папка данных, свои государства'],
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
};
