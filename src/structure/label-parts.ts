import type { LabelParts, SpeakerKind } from '../domain/index.js';
import { anonymousKind } from './anonymous.js';
import { CAPS_HEADS, LINKS, NOT_NAMES, OFFICE_WORDS, PARTICLES, SPEECH_WORDS, STRONG_TITLES } from './vocabulary.js';
import { type LabelWord, wordsOf } from './words.js';

/** How a candidate was recognised; weaker forms need more around them to be taken for labels. */
export type LabelForm = 'initials' | 'office-and-name' | 'title' | 'name' | 'word' | 'caps' | 'anonymous';

export interface ParsedLabel {
  readonly form: LabelForm;
  readonly kind: SpeakerKind;
  readonly parts: LabelParts;
}

/** Tells whether a name (or a surname alone) has been met on the page as somebody's name. */
export interface NameEvidence {
  /** Number of words at the end of `run` that name a person elsewhere on the page; 0 when not met. */
  nameLength(run: readonly LabelWord[]): number;
}

const NOTE = /\s*\(([^()]{2,120})\)\s*$/u;
const LONGEST_OFFICE = 28;

/** What the words before a colon name; null when they are no label. Notes in brackets at the end are told apart first. */
export function parseLabel(candidate: string, evidence: NameEvidence): ParsedLabel | null {
  const notes: string[] = [];
  let body = candidate;
  for (let note = NOTE.exec(body); note && notes.length < 3; note = NOTE.exec(body)) {
    notes.unshift((note[1] as string).trim());
    body = body.slice(0, note.index);
  }
  const words = wordsOf(body);
  if (words.length === 0 || words.length > LONGEST_OFFICE || /[!?;…]/.test(body)) return null;
  const anonymous = anonymousKind(words, notes.length > 0);
  if (anonymous) return { form: 'anonymous', kind: anonymous, parts: { name: null, office: null, notes } };
  const named = allCaps(words, body) ?? withInitials(words, body) ?? nameAtEnd(words, body, evidence) ?? nameFirst(words, body);
  return named && { form: named.form, kind: 'named', parts: { name: named.name, office: named.office, notes } };
}

interface Named {
  readonly form: LabelForm;
  readonly name: string | null;
  readonly office: string | null;
}

const between = (body: string, words: readonly LabelWord[], from: number, to: number): string | null =>
  from >= to
    ? null
    : body
        .slice((words[from] as LabelWord).start, (words[to - 1] as LabelWord).end)
        .replace(/\s+/g, ' ')
        .trim() || null;

/** `PRESIDENT BIDEN`, `THE PRESIDENT`, `MS. JEAN-PIERRE`, `BIDEN`. */
function allCaps(words: readonly LabelWord[], body: string): Named | null {
  if (words.length > 7 || /[\p{Ll}]/u.test(body.replace(/\b(?:Mc|Mac|de|von|al|bin|O’|the|of)(?=\p{Lu}|\s)/gu, ''))) return null;
  if (
    !words.every(
      (word) =>
        word.shape === 'upper' ||
        /^(?:MR|MRS|MS|DR|JR|SR|ST|GEN|ADM|SEN|REP|GOV|COL|LT|SGT|AMB)\.?$/.test(word.text) ||
        /^\p{Lu}\.$/u.test(word.text) ||
        PARTICLES.has(word.folded) ||
        LINKS.has(word.folded) ||
        word.shape === 'title' ||
        word.text === '&',
    )
  )
    return null;
  const letters = words.reduce((sum, word) => sum + word.text.length, 0);
  const head = words[0] as LabelWord;
  if (letters < 3 || CAPS_HEADS.has(head.folded) || words.some((word) => word.comma)) return null;
  let office = 0;
  while (office < words.length && isCapsTitle(words[office] as LabelWord)) office++;
  if (office > 0 && office === words.length && head.folded !== 'the' && words.length === 1 && !STRONG_TITLES.has(head.folded)) return null;
  if (office === 0 && (words.some((word) => NOT_NAMES.has(word.folded)) || words.length > 4)) return null;
  return { form: 'caps', name: between(body, words, office, words.length), office: between(body, words, 0, office) };
}

const isCapsTitle = (word: LabelWord): boolean =>
  OFFICE_WORDS.has(word.folded.replace(/\.$/, '')) ||
  word.folded === 'the' ||
  word.folded === 'of' ||
  /^(?:gen|adm|sen|rep|gov|col|lt|sgt|amb)\.$/.test(word.folded) ||
  word.folded === 'lady' ||
  word.folded === 'gentleman';

/** `В.Путин`, `В. В. Путин`, `Министр И.И.Иванов`, `Х.Бен Тарек Аль Саид`. */
function withInitials(words: readonly LabelWord[], body: string): Named | null {
  for (let at = words.length - 1; at >= 0 && at >= words.length - 6; at--) {
    const word = words[at] as LabelWord;
    if (word.shape !== 'initials' && word.shape !== 'initials-and-name') continue;
    let from = at;
    while (from > 0 && (words[from - 1] as LabelWord).shape === 'initials') from--;
    const after = words.slice(at + 1);
    if (word.shape === 'initials' && after.length === 0) return null;
    if (!after.every((next) => isNameWord(next)) || after.some((next) => next.comma) || after.length > 4) return null;
    if (word.comma && after.length > 0) return null;
    // `President Joseph R. Biden`: the initial stands inside the name
    const given = from > 0 && word.shape === 'initials' ? (words[from - 1] as LabelWord) : null;
    if (
      given &&
      given.shape === 'title' &&
      !given.comma &&
      !OFFICE_WORDS.has(given.folded) &&
      (from === 1 || !LINKS.has((words[from - 2] as LabelWord).folded))
    )
      from--;
    if (!isOffice(words.slice(0, from), true)) return null;
    return { form: 'initials', name: between(body, words, from, words.length), office: between(body, words, 0, from) };
  }
  return null;
}

/** `President of Russia Vladimir Putin`, `Vladimir Putin`, `Мин Аун Хлайн`, `Патриарх Кирилл`, `Putin`. */
function nameAtEnd(words: readonly LabelWord[], body: string, evidence: NameEvidence): Named | null {
  let from = words.length;
  while (from > 0 && isNameWord(words[from - 1] as LabelWord) && !(from < words.length && (words[from - 1] as LabelWord).comma)) from--;
  while (from < words.length && PARTICLES.has((words[from] as LabelWord).folded) && (words[from] as LabelWord).shape === 'lower') from++;
  const run = words.slice(from);
  const last = run.at(-1);
  if (!last || last.enclosed || last.shape === 'lower' || NOT_NAMES.has(last.folded) || OFFICE_WORDS.has(last.folded)) return null;
  const before = words.slice(0, from);
  let titleEnd = 0;
  for (let i = 0; i < run.length; i++)
    if (OFFICE_WORDS.has((run[i] as LabelWord).folded) || /^(?:mr|mrs|ms|dr)\.?$/.test((run[i] as LabelWord).folded)) titleEnd = i + 1;
  const free = run.slice(titleEnd);
  if (free.length === 0) return null;
  const met = evidence.nameLength(free);
  if (titleEnd > 0 || before.length > 0) {
    if (!isOffice([...before, ...run.slice(0, titleEnd)], false)) return null;
    const strong = titleEnd > 0 && STRONG_TITLES.has((run[titleEnd - 1] as LabelWord).folded.replace(/\.$/, ''));
    if (free.length === 1 && !strong && met === 0) return null;
    if (free.some((word) => NOT_NAMES.has(word.folded) && !GEOGRAPHIC.has(word.folded))) return null;
    const length = met > 0 ? met : defaultLength(free, titleEnd > 0 && strong);
    const cut = words.length - length;
    return {
      form: free.length === 1 && before.length === 0 ? 'title' : 'office-and-name',
      name: between(body, words, cut, words.length),
      office: between(body, words, 0, cut),
    };
  }
  if (free.some((word) => NOT_NAMES.has(word.folded)) || free.some((word) => word.comma)) return null;
  if (free.length === 1)
    return last.shape === 'title' && last.text.length > 2 && !SPEECH_WORDS.has(last.folded)
      ? { form: 'word', name: last.text, office: null }
      : null;
  if (free.length > 5 || SPEECH_WORDS.has((free[0] as LabelWord).folded) || looksAdjectival(free)) return null;
  return { form: 'name', name: between(body, words, 0, words.length), office: null };
}

/** Capitalised words that are no names by themselves but may stand in the office before one. */
const GEOGRAPHIC: ReadonlySet<string> = new Set(
  'union region republic federation state states council committee north south east west central europe america africa россия федерация республика область край союз'.split(
    ' ',
  ),
);

/** `Anna Petrova, metrology engineer`; `Иван Петров, студент МГУ`. */
function nameFirst(words: readonly LabelWord[], body: string): Named | null {
  const comma = words.findIndex((word) => word.comma);
  if (comma < 1 || comma > 3 || comma === words.length - 1) return null;
  const name = words.slice(0, comma + 1);
  if (
    !name.every(
      (word) => word.shape === 'title' && !NOT_NAMES.has(word.folded) && !SPEECH_WORDS.has(word.folded) && !OFFICE_WORDS.has(word.folded),
    )
  )
    return null;
  const office = words.slice(comma + 1);
  if (!office.some((word) => OFFICE_WORDS.has(word.folded)) || office.some((word) => SPEECH_WORDS.has(word.folded))) return null;
  return { form: 'office-and-name', name: between(body, words, 0, comma + 1), office: between(body, words, comma + 1, words.length) };
}

const isNameWord = (word: LabelWord): boolean =>
  !word.enclosed &&
  (word.shape === 'title' ||
    (word.shape === 'upper' && /^(?:[IVX]+|JR|SR|\p{Lu})$/u.test(word.text)) ||
    word.shape === 'initials' ||
    /^[JS]r\.?$/.test(word.text) ||
    PARTICLES.has(word.folded));

/** Words before a name that make an office: an office noun near the front, no verbs or pronouns. */
function isOffice(words: readonly LabelWord[], initialsFollow: boolean): boolean {
  if (words.length === 0) return true;
  let noun = -1;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as LabelWord;
    if (word.enclosed) continue;
    if (SPEECH_WORDS.has(word.folded) && !(word.shape === 'upper' && word.text.length <= 3 && word.text !== 'I')) return false;
    if (word.shape === 'other' && !/^[\p{L}\d.&/’'–-]+$/u.test(word.text)) return false;
    if (/\.$/.test(word.text) && !/^(?:\p{Lu}{1,2}\.|\p{L}{1,3}\.|(?:\p{L}\.){2,4})$/u.test(word.text)) return false;
    if (noun < 0 && (OFFICE_WORDS.has(word.folded) || word.folded.split('-').some((part) => part.length > 3 && OFFICE_WORDS.has(part))))
      noun = i;
  }
  if (noun >= 0) return noun <= 7;
  return initialsFollow && words.every((word) => word.enclosed || word.shape === 'upper');
}

/** How many words at the end of a run name the person when nothing else on the page tells. */
function defaultLength(run: readonly LabelWord[], titleBefore: boolean): number {
  if (titleBefore && run.length <= 3) return run.length;
  let length = Math.min(2, run.length);
  while (length < run.length) {
    const next = run[run.length - length - 1] as LabelWord;
    const first = run[run.length - length] as LabelWord;
    if (
      !PARTICLES.has(next.folded) &&
      !PARTICLES.has(first.folded) &&
      !/^\p{Lu}\.$/u.test(first.text) &&
      !/^[JS]r\.?$|^[IVX]+$/u.test((run.at(-1) as LabelWord).text)
    )
      break;
    length++;
    if (length >= 4 && !PARTICLES.has(next.folded)) break;
  }
  return length;
}

/** «Северная Македония», «Российская Федерация»: an adjective and a noun, not a given name and a surname. */
function looksAdjectival(run: readonly LabelWord[]): boolean {
  const first = (run[0] as LabelWord).folded;
  return /(?:ая|ое|ые|ие|ский|ской|цкий|ному|ного|енный|льный)$/u.test(first) && first.length > 5;
}
