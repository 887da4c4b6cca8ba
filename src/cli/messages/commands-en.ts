import type { Messages } from './messages.js';

/** What each command says of itself, in English. */
export const COMMANDS_EN: Messages['commands'] = {
  extract: {
    summary: 'print records as JSON Lines, keep nothing',
    details: 'Reads pages of talks and prints one record a line on standard output. Nothing is stored.',
    examples: [
      ['readout extract page.html > records.jsonl', 'one page'],
      ['readout extract archive.jsonl.gz pages/ > records.jsonl', 'an archive and a folder with all its folders'],
      ['curl -s ADDRESS | readout extract - | jq .meeting', 'standard input'],
    ],
  },
  add: {
    summary: 'extract records and keep them',
    details:
      'Reads pages of talks, keeps their records and the bytes as fetched. The same page twice is kept once; a changed one adds a version.',
    examples: [
      ['readout add page.txt', 'keep one page and print what was found'],
      ['readout add page.txt --quotes', 'with the words each line stands on'],
      ['readout add http://kremlin.ru/events/president/news/68782', 'an address'],
      ['readout add archive.csv --world neighbours.json --data ./records', 'own states and people, own data folder'],
    ],
  },
  watch: {
    summary: 'add what is new in feeds, again and again',
    details:
      'Looks at feeds, sitemaps or lists of addresses at intervals and adds what is new or has changed. Sites are asked politely: robots.txt, one request at a time, only what has changed.',
    examples: [
      ['readout watch http://kremlin.ru/events/president/transcripts/feed', 'every 15 minutes until Ctrl-C'],
      ['readout watch addresses.txt --once', 'one look, for a timetable of the system (cron)'],
    ],
  },
  pair: {
    summary: 'show the relation of two states on a page',
    details:
      'Prints what the records tell of two states up to a day: figures and claims that do not meet, documents and plans with how they stand, commitments due and overdue, contacts from announcement to record, topics by year, assessments, who took part.',
    examples: [
      ['readout pair RU AZ', 'the newest state of things'],
      ['readout pair RU AZ --as-of 2022-12-31 --quotes', 'as it was known at the end of 2022, with the words'],
      ['readout pair RU AZ --json | jq .documents', 'documents and plans as data'],
    ],
  },
  due: {
    summary: 'list what falls due and what passed',
    details:
      'Lists commitments, documents and announced contacts by their dates: those ahead, and those that passed without a record that reports them done, held or renewed. No more is meant by it.',
    examples: [
      ['readout due RU AZ --within 90', 'ninety days back and forth from the newest record'],
      ['readout due --as-of 2024-01-01 --csv', 'of all states, a row for every quote'],
    ],
    options: { 'as-of': 'count from this day (YYYY-MM-DD), with what was known on it; else from the newest day of what is kept' },
  },
  contacts: {
    summary: 'follow visits, meetings and calls from announcement to record',
    details:
      'Prints a row a contact: when, what, who, where, and whether a record or a later statement shows it held. With --csv a table of visits and other contacts, as data sets of leaders\u2019 travel have them.',
    examples: [
      ['readout contacts RU AZ', 'of two states'],
      ['readout contacts RU AZ --csv > contacts.csv', 'as a table, a row a contact'],
    ],
    options: { csv: 'print CSV, a row a contact' },
  },
  meetings: {
    summary: 'list events with their readouts',
    details:
      'Lists meetings, calls and other events, newest first, with every readout that tells of each, whatever its publisher and language.',
    examples: [
      ['readout meetings RU AZ --from 2022-01-01', 'of two states since a day'],
      ['readout meetings --json', 'all, as JSON'],
    ],
    options: { csv: 'print CSV, a row an event' },
  },
  person: {
    summary: 'show somebody: offices, events, words',
    details:
      'Shows the offices somebody was seen in, the events they took part in, and what they said about what. Where several people answer to the name, they are listed and nobody is chosen.',
    examples: [
      ['readout person Aliyev', 'by a word of the name, in either language'],
      ['readout person Q7747 --quotes', 'by id, with every quote'],
    ],
  },
  series: {
    summary: 'figures said of one thing, by the time they speak of',
    details:
      'Shows what was claimed of one indicator of two or more states, such as their trade: who said it when, how much room the words leave, whose statistics. With one state all in which it is, without any all there are.',
    examples: [
      ['readout series RU AZ --indicator trade-turnover', 'trade of two states'],
      ['readout series RU AZ --period 2021 --quotes', 'one year, with the words'],
      ['readout series --csv > figures.csv', 'all figures, as a table'],
    ],
    options: { limit: 'how many series at most' },
  },
  disagreements: {
    summary: 'figures that leave no room for each other',
    details:
      'Shows claims of one indicator, of the same states, measure and time, whose intervals do not meet: by one speaker at two dates, by the two sides, by two reporters; each with its quote, its date and the tolerance applied. Without states all pairs.',
    examples: [
      ['readout disagreements RU AZ', 'of two states'],
      ['readout disagreements --as-of 2022-06-30 --json', 'of all pairs, as it was known on a day'],
    ],
    options: { limit: 'how many disagreements at most' },
  },
  check: {
    summary: 'set claims against official statistics',
    details:
      'Sets what was claimed of trade against official statistics that were added: those of the state that the claim names, and where it names none those of both sides. Tells both values, the room the claim leaves, the tolerance, and what is missing. Nothing is called false: a claim agrees or it does not.',
    examples: [
      ['readout check RU AZ', 'claims on two states'],
      ['readout check RU AZ --as-of 2022-12-31 --quotes', 'with what was said and published by a day'],
      ['readout check US CN --csv > checks.csv', 'as a table, a row for every value of statistics'],
      ['readout check --claimreview', 'of all pairs, as ClaimReview for other programs'],
    ],
    options: { limit: 'how many checks at most', csv: 'print CSV, a row for every value of statistics' },
  },
  stats: {
    summary: 'add official statistics and look at them',
    details:
      'add reads tables (UN Comtrade, SDMX-CSV, direction of trade, a plain table of reporter, partner, indicator, period, value, unit, source) and keeps them with source, vintage and licence; a file is kept whole or not at all. list shows the series. mirror shows what two states count of the same trade.',
    examples: [
      ['readout stats add trade.csv', 'a table that tells all by itself'],
      ["readout stats add armenia_russia.csv --reporter AM --unit 'thousand USD' --source Armstat", 'a table of one office'],
      ['readout stats list RU AZ', 'series of two states with each other'],
      ['readout stats mirror US CN', 'exports of one beside imports of the other, by year'],
    ],
    options: {
      'as-of': 'only what was published by this day (YYYY-MM-DD)',
      encoding: 'encoding of the tables, such as windows-1251 (else UTF-8)',
      csv: 'print CSV, a row a series or a time',
    },
  },
  compare: {
    summary: 'set two readouts of one meeting side by side',
    details:
      'Shows what both pages have, what they tell differently (value, hedge, force, status, date, who), what only one has, and what the other does not cover because it breaks off; each with the quotes. Across languages, too. It never says which is right.',
    examples: [
      ['readout compare 68782 tass.com:en:1473605', 'a transcript beside a press report'],
      ['readout compare 68782 1473605 --markdown > table.md', 'as tables for an article'],
      ['readout compare 68782 1473605 --csv > table.csv', 'as a table, a row a telling'],
    ],
    options: { csv: 'print CSV, a row a telling' },
  },
  history: {
    summary: 'show how a page has changed',
    details:
      'Shows every version of a page that is kept: what was inserted, cut and reworded, in whose words, and which statements appeared, vanished or changed. Spaces, quotation marks and ё are no edits.',
    examples: [
      ['readout history 68782', 'all versions'],
      ['readout history 68782 --json', 'a version a line'],
    ],
  },
  edits: {
    summary: 'list pages that were changed after they were first kept',
    details:
      'Lists pages whose newer version differs in words, the newest first, and whether the page says so itself. As a feed: /api/feeds/edits of readout serve.',
    examples: [
      ['readout edits', 'the newest'],
      ['readout edits --publisher kremlin.ru --from 2025-01-01 --csv > edits.csv', 'of one publisher since a day'],
    ],
    options: {
      from: 'only edits kept on this day or later (YYYY-MM-DD)',
      after: 'go on after the edit with this id',
      limit: 'how many edits at most (50, no more than 1000)',
      publisher: 'only pages of this publisher',
      csv: 'print CSV, a row an edit',
    },
  },
  reextract: {
    summary: 'read what is kept once more, with this version',
    details:
      'Reads the pages that are kept again with the rules of this version, from the pages as they were fetched. Reviews stay; those whose words are no longer found are kept and told. Without ids all records that an earlier version has read.',
    examples: [
      ['readout reextract', 'after an update of Readout'],
      ['readout reextract kremlin.ru:ru:68782 --again --world neighbours.json', 'one record, with own states and people'],
    ],
  },
  backup: {
    summary: 'copy the whole store into one file',
    details: 'Writes a checked copy of everything that is kept into a new file, while others may go on reading and adding.',
    examples: [['readout backup readout-november.sqlite', 'into a new file']],
  },
  restore: {
    summary: 'put a backup back',
    details: 'Puts a backup into the data folder. A store that has records already is only set aside with --replace, never deleted.',
    examples: [
      ['readout restore readout-november.sqlite --data ./elsewhere', 'into another folder'],
      ['readout restore readout-november.sqlite --replace', 'in the place of what is there'],
    ],
  },
  serve: {
    summary: 'open the records in a browser',
    details:
      'Answers on this machine only (127.0.0.1): the browser app, and the HTTP API it is made from (described at /openapi.json). Ends with Ctrl-C.',
    examples: [
      ['readout serve', 'then open the address it prints'],
      ['readout serve --port 9000 --data ./records --world neighbours.json', 'own port, data folder and states'],
    ],
  },
  list: {
    summary: 'list what is kept, newest meeting first',
    details: 'Prints a table of the records kept: id, date, place, parties, how much was found.',
    examples: [
      ['readout list --state AZ --from 2022-01-01 --to 2022-12-31', 'meetings of one state in one year'],
      ['readout list --json | jq -r .id', 'ids only'],
    ],
    options: { lang: 'only records in this language: ru or en', publisher: 'only records of this publisher, such as kremlin.ru' },
  },
  show: {
    summary: 'show a record',
    details: "Shows a record for people. ID may be the full id, a beginning or an end that only it has, or the publisher's number.",
    examples: [
      ['readout show 68782', "by the publisher's number"],
      ['readout show kremlin.ru:ru:68782 --quotes', 'with the words and the id of every statement'],
      ['readout show 68782 --annotated', 'the source with what was found marked in it'],
      ['readout show 68782 --json', 'the record as JSON'],
    ],
  },
  explain: {
    summary: 'tell why a statement was found',
    details: 'Shows the rule that found a statement, the parts of the rule, and the words that each part matched.',
    examples: [['readout explain figure-3f9a01c2d4', 'ids are printed by: readout show ID --quotes']],
  },
  search: {
    summary: 'find words in what was said',
    details:
      'Finds turns and paragraphs: words in any form (all of them), "exact words", [words side by side in any form], NEAR/5, AND OR NOT, -word, trans*, and filters speaker: said-for: said-by: state: pair: place: publisher: lang: kind: topic: date:. Tells what each word was taken for. See docs/search.md.',
    examples: [
      ["readout search 'trade turnover'", 'both words, in any form'],
      ["readout search '[trade turnover] pair:RU-AZ date:2018..2022' --order date", 'side by side, in the talks of two states'],
      ['readout search \'"gas hub" OR pipeline* speaker:Putin\' --facets', 'with counts by speaker, year and so on'],
      ["readout search 'товарооборот РЯДОМ/5 рост' --csv > places.csv", 'every place as a row of a table'],
    ],
    options: {
      limit: 'how many passages at most (20)',
      csv: 'print CSV, a row for every place',
      json: 'print the whole answer as one JSON object',
    },
  },
  freq: {
    summary: 'count how often words are said',
    details: 'Counts places per 100,000 words by year, speaker or publisher. Takes the same queries as readout search.',
    examples: [
      ['readout freq sanctions', 'year by year'],
      ["readout freq 'карабах* lang:ru' --by speaker", 'who says it how often'],
      ["readout freq '[trade turnover]' --by publisher --csv", 'as a table'],
    ],
    options: { limit: 'how many lines at most (100)', csv: 'print CSV, a row for every year, speaker or publisher' },
  },
  schema: {
    summary: 'print the JSON Schema of the record',
    details: 'Prints the JSON Schema (draft 2020-12) that every record keeps to.',
    examples: [['readout schema > record.schema.json', 'into a file']],
  },
};
