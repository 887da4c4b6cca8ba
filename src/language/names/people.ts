import type { OfficeMention, PersonMention, Token } from '../../domain/index.js';
import type { Gazetteer } from '../gazetteer.js';
import type { KnownNames } from './known-names.js';
import { dictionaryName, matchKnown, type NameMatch, unknownName } from './name-match.js';
import { JUNIOR, type Run, runOfName } from './run-of-name.js';
import { isTitle } from './title-words.js';

/**
 * A person named at the token, or null. `office` is the office mention that ends right before the token; names no one has heard of are
 * accepted after an office, a title or initials only, others when the dictionary, the world or the document itself knows them.
 */
export function personAt(
  text: string,
  tokens: readonly Token[],
  position: number,
  last: number,
  before: OfficeMention | null,
  known: KnownNames,
  gazetteer: Gazetteer,
): PersonMention | null {
  const lang = gazetteer.lang;
  let at = position;
  let titled = false;
  while (at < last && isTitle((tokens[at] as Token).word.form, lang) && at < position + 2) {
    titled = true;
    at++;
    if ((tokens[at] as Token | undefined)?.word.form === '.') at++;
  }
  const run = runOfName(tokens, at, last, lang);
  if (!run) return null;
  const office = before !== null && agrees(tokens, run, before) ? before : null;
  // «… КНР Ван И. Обсуждались дела»: the end of a name and the next sentence's verb
  if (run.initials !== null && run.words.every((at) => isOnlyVerb(tokens[at] as Token))) return null;
  const trusted = office !== null || titled || run.initials !== null;
  const junior = JUNIOR.has((tokens[run.last - 1] as Token).word.form);
  const match =
    (junior ? null : matchKnown(text, tokens, run, known, trusted)) ??
    (trusted
      ? unknownName(text, tokens, run, office?.case ?? null, lang, office !== null ? gazetteer : null)
      : dictionaryName(text, tokens, run, lang));
  if (!match) return null;
  const behind = match.last < last ? (tokens[match.last] as Token) : null;
  const numbered = behind && ROMAN.test(text.slice(behind.start, behind.end)) ? withNumeral(text, tokens, match) : match;
  return mention(text, tokens, titled ? position : run.first, numbered, run.initials, office, gazetteer);
}

/**
 * «по приглашению Президента России Ильхам Алиев посетил …»: a man's name that stands in the nominative is not of an office in another case.
 * Only one that ends in a consonant tells: «Тая» is a woman's nominative and a man's genitive.
 */
function agrees(tokens: readonly Token[], { words }: Run, { case: grammatical, number }: OfficeMention): boolean {
  const [first] = words;
  if (first === undefined || grammatical === null || grammatical === 'nom' || number === 'plur') return true;
  const { form, readings } = (tokens[first] as Token).word;
  if (/[аеиоуыэюяь]$/.test(form)) return true;
  const named = readings.filter((reading) => reading.name === 'given' && reading.number === 'sing');
  return named.length === 0 || named.some((reading) => reading.case === null || reading.case === grammatical);
}

const isOnlyVerb = ({ word }: Token): boolean => word.readings.length > 0 && word.readings.every(({ pos }) => pos === 'verb');

const ROMAN = /^[IVX]{1,5}$/;

/** `Abdullah II`: the numeral of a monarch or a pope belongs to the name. */
function withNumeral(text: string, tokens: readonly Token[], match: NameMatch): NameMatch {
  const numeral = tokens[match.last] as Token;
  return { ...match, last: match.last + 1, words: [...match.words, text.slice(numeral.start, numeral.end)] };
}

function mention(
  text: string,
  tokens: readonly Token[],
  first: number,
  match: NameMatch,
  initials: string | null,
  office: OfficeMention | null,
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
    person: gazetteer.personNamed(name),
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
