/** The longest office, in words: ministers of civil defence have some twenty. */
const LONGEST = 32;

/** What copies put behind a card: the sign that stood behind the name, with the space that the card left before it. */
const CLOSING = /^[\s\u00a0]{1,4}[:,.;!?)\]…]/;
const WORD = /^[\s\u00a0–—-]{0,8}([«“"„]?[\p{L}\d][\p{L}\d.'’«»“”„"-]*)/u;

/** Words of an office that are no nouns in the genitive. */
const LINKS = new Set('по и в на при с для от к об о за de la of the and for to in on at – —'.split(' '));
const OFFICES =
  /^(?:президент|министр|председатель|губернатор|премьер|глава|помощник|советник|заместитель|директор|генеральный|руководитель|секретарь|статс|начальник|посол|спикер|мэр|король|султан|эмир|канцлер|государственный|специальный|представитель|первый|временно|исполняющ|уполномоченн|член|депутат|командующий|главнокомандующ|генерал|полномочный|чрезвычайн|постоянный|вице|координатор|уполномоченный|ректор|художественный|главный|академик|патриарх|председательств|митрополит|прокурор|судья|управляющий|сопредседатель)/i;
/** Endings of nouns and adjectives as they stand behind a head noun: genitive, dative and instrumental, singular and plural. */
const NOMINAL =
  /(?:ого|его|ой|ей|ых|их|ому|ему|ым|им|ыми|ими|ии|ия|ию|ий|ства|ству|ств|ости|ций|ции|ния|ний|ов|ев|ек|ам|ям|ами|ями|ах|ях|ка|та|на|ра|да|за|са|ла|ма|па|ги|ки|ры|ны|ты|ды|зы|сы|лы|мы|бы|ня|ля|ря|ьи|ти|ди|си|ни|ла|дел|сил|войск|наук|стран|сферы|работе|политике|торговле|обороне|экономике|связям|делам|вопросам)$/;
/** Verbs in the past and present that end like nouns. */
const VERBAL =
  /(?:лись|лся|лась|лось|ились|ются|ется|ится|ятся|ает|яет|ует|еет|ают|яют|уют|или|али|ели|яли|ыли|дили|вели|овал|ировал|ал|ил|ел|ял|ал[аио]|ил[аио]|ел[аио]|нул[аи]?|шли|шёл|шла|дут|дёт|ит|ат|ят)$/;

/**
 * Where the office on a hover card ends, from the end of its name. The card is a noun phrase: it goes on over offices, capitalised words and nouns in
 * oblique cases. It ends for certain before a closing sign with a space before it («… Республики :»). Where a verb or another sentence comes first, the
 * card is taken to the first «и» or comma, or else to the verb: rather a word of the office left in than a word of the article taken away.
 */
export function cardEnd(text: string, nameEnd: number): number {
  let at = nameEnd;
  let joint: number | null = null;
  for (let count = 0; count < LONGEST; count++) {
    const rest = text.slice(at, at + 80);
    if (CLOSING.test(rest)) return at;
    if (/^[.!?…:;)\]]/.test(rest) && !/^[.](?=\p{L})/u.test(rest)) return joint ?? at;
    if (/^,/.test(rest)) {
      joint ??= at;
      at++;
      continue;
    }
    const found = WORD.exec(rest);
    const word = found?.[1];
    if (found === null || word === undefined) return joint ?? at;
    const bare = word.replace(/[.«»“”„"]/g, '');
    if (!belongs(bare, word)) return joint ?? at;
    if (bare === 'и' || bare === 'and') joint ??= at;
    // A sentence that begins behind the card: «… Республики. Затем».
    if (/[\p{L}»”"]\.$/u.test(word) && word.length > 3) return joint ?? at + found[0].length - 1;
    at += found[0].length;
  }
  return joint ?? at;
}

function belongs(bare: string, word: string): boolean {
  if (bare === '') return false;
  if (LINKS.has(bare) || OFFICES.test(bare) || /^[«“„"]/.test(word) || /[»”]$/.test(word)) return true;
  if (/^\p{Lu}/u.test(bare)) return true;
  if (/^[a-z]/.test(bare))
    return /^(?:minister|president|affairs|defence|secretary|deputy|head|chief|director|general|assistant|chairman|speaker|governor|mayor|council|trade|foreign|economic|development)$/.test(
      bare,
    );
  return NOMINAL.test(bare) && !VERBAL.test(bare);
}
