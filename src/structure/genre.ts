import type { Genre, Span } from '../domain/index.js';

const REPORTING_EN =
  'said|says|stated|stressed|noted|added|told|pointed out|emphasi[sz]ed|underlined|underscored|concluded|recalled|explained|reported|reports|informs|according to|announced|remarked';
const REPORTING_RU =
  'сказал|сказала|заявил|заявила|отметил|отметила|подчеркнул|подчеркнула|добавил|добавила|сообщил|сообщила|пояснил|пояснила|констатировал|напомнил|уточнил|рассказал|прив\\S{1,2}л|приводит|цитирует|передает|передаёт|резюмировал|заключил|говорит|считает';

/** A quotation of some length and a verb of saying right beside it. */
const QUOTED = new RegExp(
  `[”"»]\\s?[,.–—-]{0,2}\\s(?:[–—-]\\s)?(?:[^\\s.!?]+\\s){0,9}?(?:${REPORTING_EN}|${REPORTING_RU})(?![\\p{L}])|(?:${REPORTING_EN}|${REPORTING_RU})(?![\\p{L}])[^.!?\\n“"«]{0,60}[“"«]`,
  'iu',
);
const AGENCY =
  /\/(?:TASS|ТАСС|AZERTAC)\/|\((?:Xinhua|Reuters|AP|AFP|Интерфакс)\)|\b(?:Trend|AZERTAC|TASS|Interfax|RIA Novosti|APA) reports\b|^By [A-Z][\p{L}]+ [A-Z][\p{L}]+ [–-] /mu;

const STATEMENT_TITLE =
  /(?:^|\s)(?:joint (?:press )?(?:statement|declaration|communiqu)|statement (?:by|from|of|on)|leaders.{1,3} (?:statement|declaration)|communiqu[eé]|declaration)(?=[\s.,:]|$)|^(?:joint statement)|(?:^|\s)(?:совместн(?:ое|ая) (?:заявление|декларация|коммюнике)|заявление (?:президента|глав|лидеров|в связи|мид|министерства)|декларация|коммюнике)(?![\p{L}])/iu;

const FIRST_PERSON_EN = /(?:^|[^\p{L}.])(?:I|I['’]m|I['’]ve|I['’]d|[Ww]e|[Oo]ur|us|[Mm]y|me)(?![\p{L}.])/gu;
const FIRST_PERSON_RU =
  /(?:^|[^\p{L}])(?:я|мы|нас|нам|нами|мне|наш(?:а|е|и|его|ей|их|им|у|ем)?|мой|моя|мо[её]|мои|хочу|хотел бы|уверен|благодарю|приветствую|поздравляю|желаю|считаю|прошу|думаю)(?![\p{L}])/giu;
const SELF =
  /(?:^|[^\p{L}.])(?:I|I['’](?:m|ve|d|ll)|[Ww]e|[Mm]y|[Яя]|[Мм]не|[Мм]ы|[Уу]верен|[Хх]очу|[Хх]отел бы|[Пп]риветствую|[Пп]оздравляю|[Бб]лагодарю)(?![\p{L}.])/u;
const REPORT_TITLE = /^(?:readout|телефонный разговор|telephone conversation|phone call|call with)/iu;
const ADDRESS =
  /^(?:уважаем|дорог|добрый|доброе|дамы|товарищ|коллеги|друзья|здравствуйте|спасибо|большое спасибо|good (?:morning|afternoon|evening)|dear |ladies and|mr\.? president|friends|colleagues|hello|thank you|my fellow|distinguished|your (?:majesty|excellenc|highness))/iu;

/** What kind of text a page is. `narration` are the paragraphs outside turns, title excluded. */
export function genreOf(text: string, title: string | null, turns: number, narration: readonly Span[]): Genre {
  if (turns > 0) return 'transcript';
  if (title !== null && REPORT_TITLE.test(title)) return 'readout';
  const sample = narration.slice(0, 40).map((span) => text.slice(span.start, span.end));
  // what is said in quotation marks is not told by the page itself
  const unquoted = (): string =>
    sample
      .join('\n')
      .slice(0, 12_000)
      .replace(/[“«][^”»]{0,2000}[”»]|"[^"]{0,2000}"/gu, ' ');
  if (sample.slice(0, 4).some((paragraph) => ADDRESS.test(paragraph)) && personal(unquoted()) > 0.008) return 'speech';
  if (title !== null && STATEMENT_TITLE.test(title)) return 'statement';
  if (AGENCY.test(text.slice(0, 4000)) || sample.some(isQuotation)) return 'news';
  const own = unquoted();
  return SELF.test(own) && wordsIn(own) > 60 && personal(own) > 0.02 ? 'speech' : 'readout';
}

const wordsIn = (text: string): number => text.split(/\s+/).length;

/** How many of the words say "I" or "we". */
function personal(text: string): number {
  const first = (text.match(FIRST_PERSON_EN)?.length ?? 0) + (text.match(FIRST_PERSON_RU)?.length ?? 0);
  return first / Math.max(1, wordsIn(text));
}

/** Whether a paragraph quotes five words or more with a verb of saying beside them. */
function isQuotation(paragraph: string): boolean {
  const sample = paragraph.slice(0, 4000);
  return /[“«"][^”»"]{30,}[”»"]/u.test(sample) && QUOTED.test(sample);
}
