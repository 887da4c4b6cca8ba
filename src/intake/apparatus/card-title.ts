/** The longest office, in words: ministers of civil defence have some twenty. */
const LONGEST = 32;

/** What copies put behind a card: the sign that stood behind the name, with the space that the card left before it. */
const CLOSING = /^[\s\u00a0]{1,4}[:,.;!?)\]…]/;
const WORD = /^[\s\u00a0–—-]{0,8}([«“"„]?[\p{L}\d][\p{L}\d.'’«»“”„"-]*)/u;

/** Words of an office that are no nouns in the genitive. */
const LINKS = new Set('по и в на при с для от к об о за de la of the and for to in on at – —'.split(' '));
const OFFICES =
  /^(?:президент|министр|председатель|губернатор|премьер|глава|помощник|советник|заместитель|директор|генеральный|руководитель|секретарь|статс|начальник|посол|спикер|мэр|король|султан|эмир|канцлер|государственный|специальный|представитель|первый|временно|исполняющ|уполномоченн|член|депутат|командующий|главнокомандующ|генерал|полномочный|чрезвычайн|постоянный|вице|координатор|уполномоченный|ректор|художественный|главный|академик|патриарх|председательств|митрополит|прокурор|судья|управляющий|сопредседатель)/i;
/** Endings of nouns and adjectives as they stand behind a head noun: genitive, dative, instrumental and prepositional. */
const NOMINAL =
  /(?:ого|его|ой|ей|ых|их|ому|ему|ым|им|ыми|ими|ом|ем|ии|ия|ию|ий|ств[оауе]?|ости|ций|ов|ев|ек|ам|ям|ами|ями|ах|ях|ка|та|на|ра|да|за|са|ла|ма|па|ея|ая|ги|ки|ры|ны|ты|ды|зы|сы|лы|мы|бы|ня|ля|ря|ти|ди|си|ни|йск|наук|стран|рае|те|ке|не)$/;
/** Finite verbs, and the words that open a clause: no office has them. */
const VERBAL =
  /(?:л[аои]?сь|лся|[ую]тся|[еиё]тся|[ая]тся|[аяуюеи]ет|[ауяю]ют|[аеиоуыя]ли|[аеиоуыя]л[ао]?|шл[иао]|шёл|дут|дёт|[бвдзклмнпрст]ит|[бвдзклмнпрст]ят|ем|ешь|тесь)$/;
const CLAUSE = new Set(
  'что чтобы как где когда если который которая которое которые которой которого которым которых он она они оно мы вы я это этот эта не но а или был была были было есть'.split(
    ' ',
  ),
);
/** Nouns that end like verbs. */
const NOUNS = new Set(
  'дел сил школ земель отдел отдела дела тела раздела штаб школа школы совет комитет департамент университет бюджет транспорт села посёлка стола металла капитала филиала канала'.split(
    ' ',
  ),
);

/**
 * Where the office on a hover card ends, from the end of its name. For certain where the copy has a closing sign with a space before it («… Республики :»)
 * and nothing in between can be no office. Else the card is read as a noun phrase: over offices, capitalised words and nouns in oblique cases, to the
 * first «и» or comma when it comes to nothing, or to the verb: rather a word of the office left in than a word of the article taken away.
 */
export const cardEnd = (text: string, nameEnd: number): number => closedEnd(text, nameEnd) ?? phraseEnd(text, nameEnd);

/** True when the words at `from` begin an office: a card without one and without a patronymic may be a name that stands twice by chance. */
export function beginsOffice(text: string, from: number): boolean {
  const word = /^[\s\u00a0]{0,12}(?:[A-Z][a-z]{1,20}[\s\u00a0])?([\p{L}-]{3,30})/u.exec(text.slice(from, from + 70))?.[1] ?? '';
  return (
    OFFICES.test(word) ||
    /^(?:president|prime|minister|foreign|deputy|chairman|chair|king|emir|sultan|chancellor|governor|mayor|director|head|secretary|ambassador|speaker|patriarch)/i.test(
      word,
    )
  );
}

function closedEnd(text: string, from: number): number | null {
  let at = from;
  let previous = '';
  for (let count = 0; count < LONGEST; count++) {
    const rest = text.slice(at, at + 80);
    if (CLOSING.test(rest)) return at;
    if (rest.startsWith(',')) at++;
    const found = WORD.exec(text.slice(at, at + 80));
    const word = found?.[1];
    if (found === null || word === undefined || endsSentence(word)) return null;
    const bare = bareWord(word);
    if (CLAUSE.has(bare) || (/^\p{Ll}/u.test(bare) && VERBAL.test(bare) && !NOUNS.has(bare) && !OFFICES.test(bare))) return null;
    // A name said twice is the next card: this one has ended somewhere before.
    if (previous !== '' && /^\p{Lu}/u.test(bare) && bare.length > 2 && previous.startsWith(bare.slice(0, -1))) return null;
    previous = bare;
    at += found[0].length;
  }
  return null;
}

function phraseEnd(text: string, from: number): number {
  let at = from;
  let joint: number | null = null;
  for (let count = 0; count < LONGEST; count++) {
    const rest = text.slice(at, at + 80);
    if (CLOSING.test(rest)) return at;
    if (rest.startsWith(',')) {
      joint ??= at;
      at++;
      continue;
    }
    const found = WORD.exec(rest);
    const word = found?.[1];
    if (found === null || word === undefined) return joint ?? at;
    const bare = bareWord(word);
    if (!belongs(bare, word)) return joint ?? at;
    if (bare === 'и' || bare === 'and') joint ??= at;
    if (endsSentence(word)) return joint ?? at + found[0].length - 1;
    at += found[0].length;
  }
  return joint ?? at;
}

const bareWord = (word: string): string => word.replace(/[.«»“”„"]/g, '');

/** A full stop behind a word of some length: an initial or a short form ends none. */
const endsSentence = (word: string): boolean => word.length > 3 && /[\p{L}\d»”"]\.$/u.test(word);

function belongs(bare: string, word: string): boolean {
  if (bare === '' || CLAUSE.has(bare)) return false;
  if (LINKS.has(bare) || OFFICES.test(bare) || NOUNS.has(bare) || /^[«“„"]/.test(word) || /[»”]$/.test(word)) return true;
  if (/^\p{Lu}/u.test(bare)) return true;
  if (/^[a-z]/.test(bare)) return ENGLISH.test(bare);
  return NOMINAL.test(bare) && !VERBAL.test(bare);
}

const ENGLISH =
  /^(?:minister|president|affairs|defence|secretary|deputy|head|chief|director|general|assistant|chairman|speaker|governor|mayor|council|trade|foreign|economic|development)$/;
