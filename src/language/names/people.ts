import type { GrammaticalCase, Language, OfficeMention, PersonMention, Token } from '../../domain/index.js';
import type { Gazetteer } from '../gazetteer.js';
import { normaliseForm } from '../normalise.js';
import { nominativeOfName } from './inflect.ru.js';
import type { KnownNames } from './known-names.js';

const PARTICLES: Record<Language, ReadonlySet<string>> = {
  ru: new Set('бен бин бинт аль эль ибн оглы кызы фон де да ди дос ван дер ден ла лос уль ад ас ан'.split(' ')),
  en: new Set('bin ben bint al el ibn oglu oghlu von de da di dos van der den la le du ul ad as y'.split(' ')),
};
const TITLES: Record<Language, ReadonlySet<string>> = {
  ru: new Set(
    'господин господина господину господином господине госпожа госпожи госпоже госпожу госпожой г-н г-на г-жа товарищ товарища шейх шейха шейхом принц принца принцем'.split(
      ' ',
    ),
  ),
  en: new Set(
    'mr mrs ms miss madam dr sir lord lady sheikh prince princess senator representative general admiral cardinal archbishop metropolitan patriarch reverend'.split(
      ' ',
    ),
  ),
};
/** Capitalised words that are no part of a name. */
const NOT_NAMES: Record<Language, ReadonlySet<string>> = {
  ru: new Set(
    'уважаемый уважаемая уважаемые дорогой дорогие дамы господа ваше величество превосходительство высочество его ее президент президента россия начало вы вас вам вами ваш ваша наш мы я вооруженных вооруженные вооруженными сил силы вс рф мид мвд фсб государственной государственного федеральной федерального федерации национального национальной генерального генеральной верховного республики совета комитета палаты'.split(
      ' ',
    ),
  ),
  en: new Set(
    'mr mrs ms i you he she we they the a an dear your his her majesty excellency highness president prime minister ladies gentlemen thank thanks before after during joint bilateral expanded virtual press meeting meetings statement statements conference call and in on at for with of to from by as it its this that these those our my belt road forum summit republic state states federation union'.split(
      ' ',
    ),
  ),
};
const JUNIOR = new Set(['jr', 'sr']);

interface Run {
  readonly first: number;
  readonly last: number;
  /** Token positions of the words of the name, initials left out. */
  readonly words: readonly number[];
  readonly initials: string | null;
}

/**
 * A person named at the token, or null. `office` is the office mention that ends right before the token; names no one has heard of are
 * accepted after an office, a title or initials only, others when the dictionary, the world or the document itself knows them.
 */
export function personAt(
  text: string,
  tokens: readonly Token[],
  position: number,
  last: number,
  office: OfficeMention | null,
  known: KnownNames,
  gazetteer: Gazetteer,
): PersonMention | null {
  const lang = gazetteer.lang;
  let at = position;
  let titled = false;
  while (at < last && TITLES[lang].has((tokens[at] as Token).word.form) && at < position + 2) {
    titled = true;
    at++;
    if ((tokens[at] as Token | undefined)?.word.form === '.') at++;
  }
  const run = runOfName(tokens, at, last, lang);
  if (!run) return null;
  const trusted = office !== null || titled || run.initials !== null;
  const junior = JUNIOR.has((tokens[run.last - 1] as Token).word.form);
  const match =
    (junior ? null : matchKnown(text, tokens, run, known, trusted)) ??
    (trusted
      ? unknownName(text, tokens, run, office?.case ?? null, lang, office !== null ? gazetteer : null)
      : dictionaryName(text, tokens, run, lang));
  if (!match) return null;
  const numbered = ROMAN.test(text.slice(tokens[match.last]?.start ?? 0, tokens[match.last]?.end ?? 0))
    ? withNumeral(text, tokens, match)
    : match;
  return mention(text, tokens, titled ? position : run.first, numbered, run.initials, office, lang, gazetteer);
}

/** Articles that open an Arabic family name. */
const FAMILY = /^(al|el|as|an|ar|at|ash|ad|аль|эль|ас|ан|ар|ат|аш)(-|$)/;

const ROMAN = /^[IVX]{1,5}$/;

/** `Abdullah II`: the numeral of a monarch or a pope belongs to the name. */
function withNumeral(text: string, tokens: readonly Token[], match: NameMatch): NameMatch {
  const numeral = tokens[match.last] as Token;
  return { ...match, last: match.last + 1, words: [...match.words, text.slice(numeral.start, numeral.end)] };
}

interface NameMatch {
  readonly last: number;
  readonly words: readonly string[];
  readonly patronymic: string | null;
  readonly case: GrammaticalCase | null;
}

function runOfName(tokens: readonly Token[], position: number, last: number, lang: Language): Run | null {
  const words: number[] = [];
  let initials = '';
  let i = position;
  for (; i < last && words.length < 6; i++) {
    const token = tokens[i] as Token;
    if (token.word.kind !== 'word') {
      // the name goes on over ", Jr."
      if (token.word.form === ',' && words.length > 0 && JUNIOR.has(tokens[i + 1]?.word.form ?? '')) continue;
      break;
    }
    const next = tokens[i + 1];
    if (isInitial(token) && !JUNIOR.has(token.word.form) && next?.word.form === '.' && next.start === token.end) {
      if (words.length === 0 || lang === 'en') {
        if (words.length === 0) initials += `${token.caps === 'lower' ? '' : token.word.form.toUpperCase()}.`;
        i++;
        continue;
      }
      break;
    }
    if (token.caps === 'lower') {
      if (words.length > 0 && PARTICLES[lang].has(token.word.form) && isCapitalised(tokens[i + 1])) {
        words.push(i);
        continue;
      }
      break;
    }
    if (NOT_NAMES[lang].has(token.word.form)) break;
    words.push(i);
    // a name on the next paragraph's line is another name
    if (next?.spaced && next.start - token.end > 3) {
      i++;
      break;
    }
  }
  if (words.length === 0) return null;
  return { first: position, last: (words[words.length - 1] as number) + 1, words, initials: initials || null };
}

const isInitial = (token: Token): boolean => token.end - token.start <= 2 && token.caps !== 'lower';
const isCapitalised = (token: Token | undefined): boolean => token !== undefined && token.word.kind === 'word' && token.caps !== 'lower';

/** The longest beginning of the run that is a name of the document or the world. */
function matchKnown(text: string, tokens: readonly Token[], run: Run, known: KnownNames, trusted: boolean): NameMatch | null {
  for (let n = run.words.length; n > 0; n--) {
    const positions = run.words.slice(0, n);
    const forms = positions.map((at) => (tokens[at] as Token).word.form);
    // a surname alone is looked for in the document only: "May", «Мир» are words as well;
    // «И», "Li" alone are words as well as surnames
    if (n === 1 && (forms[0] as string).length < 3 && !run.initials) continue;
    // "Justin Trudeau": a given name that is somebody's surname too, before a surname that is known
    const following = run.words[n];
    if (n === 1 && following !== undefined && known.withLastWord((tokens[following] as Token).word.form, false).length > 0) continue;
    const candidates = known.withLastWord(forms[n - 1] as string, n === 1 && !trusted);
    if (candidates.length === 0) continue;
    const patronymicAt = positions.findIndex((at) => isPatronymic(tokens[at] as Token));
    // «Александр Вучич» is a known name; «Игорь Михайлович» is an address, whoever bears the surname Михайлович
    const named =
      n === 2 &&
      patronymicAt === 1 &&
      candidates.some(({ words }) => words.length === 2 && words.every((word, i) => known.canBe(word, forms[i] as string)));
    if (n === 2 && patronymicAt === 1 && !named && hasName(tokens[positions[0] as number] as Token, 'given')) continue;
    const bare = patronymicAt > 0 && !named ? forms.filter((_, i) => i !== patronymicAt) : forms;
    let best: readonly string[] | null = null;
    let respelled = false;
    for (const { words } of candidates) {
      if (bare.length > words.length) continue;
      const tail = words.slice(words.length - bare.length);
      if (bare.length > 1 && !bare.every((form, i) => known.canBe(tail[i] as string, form))) {
        respelled ||=
          words.length > 1 &&
          bare.length === words.length &&
          (bare[0] as string).slice(0, 2) === (words[0] as string).slice(0, 2).toLowerCase();
        continue;
      }
      if (!best) best = tail;
    }
    // another spelling of the given name: Yury, Yuriy, Yuri
    if (!best && respelled && positions.length === 2) best = positions.map((at) => display(text, tokens[at] as Token, null));
    if (!best) continue;
    // "Tamim bin Hamad" known, "Al-Thani" printed after it
    const rest = run.words.slice(n);
    const family = rest.length > 0 && FAMILY.test((tokens[rest[0] as number] as Token).word.form) ? rest : [];
    const lastToken = tokens[(family[family.length - 1] ?? positions[n - 1]) as number] as Token;
    return {
      last: lastToken.index + 1,
      words: [...best, ...family.map((at) => display(text, tokens[at] as Token, null))],
      patronymic: patronymicAt > 0 && !named ? nominativeOfWord(tokens[positions[patronymicAt] as number] as Token, null) : null,
      case: caseOf(tokens, positions),
    };
  }
  return null;
}

/** A name after an office, a title or initials: the whole run, each word brought to the nominative. */
function unknownName(
  text: string,
  tokens: readonly Token[],
  run: Run,
  officeCase: GrammaticalCase | null,
  lang: Language,
  afterOffice: Gazetteer | null = null,
): NameMatch | null {
  let positions = run.words;
  // initials are followed by a surname and perhaps particles; a run of many words after an office may run into a heading
  if (positions.length > 5) positions = positions.slice(0, 5);
  // words of the office may stand before the name: «начальником Генштаба Вооружённых Сил Валерием …»
  const given = positions.findIndex((at) => hasName(tokens[at] as Token, 'given'));
  if (given > 0 && positions.slice(0, given).every((at) => (tokens[at] as Token).word.readings.every((reading) => reading.name === null)))
    positions = positions.slice(given);
  const grammatical = lang === 'ru' ? (officeCase ?? caseOf(tokens, positions)) : null;
  let patronymicAt = positions.findIndex((at, i) => i > 0 && isPatronymic(tokens[at] as Token));
  // «Президентом Хорватии Зораном Милановичем»: after an office a surname is printed, unless it is a patronymic somebody is known by
  const second = tokens[positions[1] as number];
  if (
    afterOffice &&
    patronymicAt === 1 &&
    positions.length === 2 &&
    second &&
    !afterOffice.patronymics.has(nominativeOfWord(second, grammatical))
  )
    patronymicAt = -1;
  const words = positions
    .filter((_, i) => i !== patronymicAt)
    .map((at) => display(text, tokens[at] as Token, lang === 'ru' ? nominativeOfWord(tokens[at] as Token, grammatical) : null));
  const lastAt = positions[positions.length - 1] as number;
  return {
    last: lastAt + 1,
    words,
    patronymic:
      patronymicAt >= 0
        ? display(
            text,
            tokens[positions[patronymicAt] as number] as Token,
            nominativeOfWord(tokens[positions[patronymicAt] as number] as Token, grammatical),
          )
        : null,
    case: grammatical,
  };
}

/** A given name with a surname or a patronymic after it, by the dictionary alone. */
function dictionaryName(text: string, tokens: readonly Token[], run: Run, lang: Language): NameMatch | null {
  if (lang !== 'ru' || run.words.length < 2) return null;
  const [a, b, c] = run.words.map((at) => tokens[at] as Token);
  if (!a || !b || !hasName(a, 'given') || a.caps === 'upper') return null;
  // a surname the dictionary has not: only after a given name that is no other word («Сергеем Ситниковым», not «Вера Твоя»)
  if (!isPatronymic(b) && !hasName(b, 'surname') && !(b.caps === 'title' && isOnlyGiven(a) && !isOtherWord(b))) return null;
  const positions = c && isPatronymic(b) && hasName(c, 'surname') ? run.words.slice(0, 3) : run.words.slice(0, 2);
  return unknownName(text, tokens, { ...run, words: positions }, null, lang);
}

const isOnlyGiven = ({ word }: Token): boolean =>
  word.readings.every((reading) => reading.name === 'given' || reading.name === 'patronymic');
const isOtherWord = ({ word }: Token): boolean =>
  word.readings.some(
    ({ pos, name }) => name === 'place' || name === 'organisation' || pos === 'verb' || pos === 'preposition' || pos === 'adverb',
  );
const hasName = (token: Token, name: 'given' | 'surname' | 'patronymic'): boolean =>
  token.word.readings.some((reading) => reading.name === name);
const isPatronymic = (token: Token): boolean =>
  token.caps === 'title' &&
  (hasName(token, 'patronymic') ||
    /(?:ович|евич)(?:а|у|ем|е)?$|(?:овна|евна|овны|евны|овне|евне|овной|евной|овну|евну)$/.test(token.word.form));

function caseOf(tokens: readonly Token[], positions: readonly number[]): GrammaticalCase | null {
  for (const at of positions) {
    const { reading, word } = tokens[at] as Token;
    const named = reading?.name ? reading : word.readings.find((candidate) => candidate.name !== null);
    if (named?.case) return named.case;
  }
  return null;
}

function nominativeOfWord(token: Token, grammatical: GrammaticalCase | null): string {
  const { readings, form } = token.word;
  const named = readings.filter((reading) => reading.name !== null && reading.name !== 'organisation' && reading.number !== 'plur');
  const fitting =
    named.find((reading) => reading.case === grammatical) ??
    (grammatical === null ? (named.find((reading) => reading.case === 'nom') ?? named[0]) : undefined);
  if (fitting && fitting.name !== 'place') {
    // a woman's surname has the man's as its lemma in some dictionaries
    return fitting.gender === 'f' && fitting.case === 'nom' ? form : fitting.lemma;
  }
  return nominativeOfName(form, grammatical);
}

/** A nominative in lower case, printed with the capitals of the token in the text. */
function display(text: string, token: Token, nominative: string | null): string {
  const surface = text
    .slice(token.start, token.end)
    .replace(/\u00ad/g, '')
    .replace(/u2019s?$/, '');
  const cased = token.caps === 'upper' && surface.length > 3 ? surface.charAt(0) + surface.slice(1).toLowerCase() : surface;
  if (nominative === null) return cased;
  // keep what stands, ё and inner capitals included, as far as both agree
  let same = 0;
  const plain = cased.toLowerCase().replaceAll('ё', 'е');
  while (same < nominative.length && same < plain.length && nominative[same] === plain[same]) same++;
  return cased.slice(0, same) + nominative.slice(same);
}

function mention(
  text: string,
  tokens: readonly Token[],
  first: number,
  match: NameMatch,
  initials: string | null,
  office: OfficeMention | null,
  lang: Language,
  gazetteer: Gazetteer,
): PersonMention {
  const words = match.words.map((word) =>
    word.length > 3 && word === word.toUpperCase() ? word.charAt(0) + word.slice(1).toLowerCase() : word,
  );
  const givenOnly = match.patronymic !== null && words.length === 1;
  const name = givenOnly ? `${words[0]} ${match.patronymic}` : words.join(' ');
  const named = JUNIOR.has((words[words.length - 1] ?? '').toLowerCase()) ? words.slice(0, -1) : words;
  const surname = givenOnly ? null : (named[named.length - 1] ?? null);
  return {
    kind: 'mention',
    of: 'person',
    first,
    last: match.last,
    start: (tokens[first] as Token).start,
    end: (tokens[match.last - 1] as Token).end,
    case: match.case,
    number: 'sing',
    name: withJunior(text, tokens, first, match.last, name),
    given: (words.length > 1 && initials === null) || givenOnly ? (words[0] ?? null) : null,
    patronymic: match.patronymic,
    surname,
    initials,
    person: uniquePerson(name, lang, gazetteer),
    office,
  };
}

/** `Joseph R. Biden, Jr.`: printed whole, with the initials and the addition that the words of the name leave out. */
function withJunior(text: string, tokens: readonly Token[], first: number, last: number, name: string): string {
  const lastToken = tokens[last - 1] as Token;
  if (!JUNIOR.has(lastToken.word.form)) return name;
  const stop = tokens[last]?.word.form === '.' ? (tokens[last] as Token).end : lastToken.end;
  return text.slice((tokens[first] as Token).start, stop).replace(/\s+/g, ' ');
}

function uniquePerson(name: string, lang: Language, gazetteer: Gazetteer): string | null {
  const lower = normaliseForm(name, lang);
  const candidates = (gazetteer.people.get(lower.slice(lower.lastIndexOf(' ') + 1)) ?? []).filter((person) =>
    (person.names[lang] ?? []).some((known) => normaliseForm(known, lang) === lower),
  );
  return candidates.length === 1 ? (candidates[0]?.id ?? null) : null;
}
