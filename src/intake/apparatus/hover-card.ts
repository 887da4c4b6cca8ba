import type { Span } from '../../domain/index.js';
import { beginsOffice, cardEnd } from './card-title.js';

const PATRONYMIC = /^[А-ЯЁ][а-яё]{1,14}?(?:вич|вна|ична|[ьмк]ич|кызы|оглы)/;

type Word = Span;

/**
 * Cards that the site shows when the pointer rests on a name, and that copies of the page have inside the sentence: behind the name stands the
 * name once more, surname first, with the patronymic and the office («С.Петров Петров Сергей Иванович Министр культуры :»). Found by the name said
 * twice: nobody speaks so. The card ends where its office does, see `cardEnd`.
 */
export function hoverCards(text: string): readonly Span[] {
  const spans: Span[] = [];
  let before: Word | null = null;
  let last: Word | null = null;
  let end = 0;
  for (let start = nextCapital(text, 0); start < text.length; start = nextCapital(text, end)) {
    end = wordEnd(text, start);
    if (end === start + 1) continue;
    const word: Word = { start, end };
    if (last !== null && adjacent(text, last, word, false)) {
      const nameEnd = cardName(text, before, last, word);
      if (nameEnd !== null) {
        end = cardEnd(text, nameEnd);
        spans.push({ start, end });
        before = last = null;
        continue;
      }
    }
    before = last;
    last = word;
  }
  return spans;
}

/** Where the next capital letter stands, Latin or Russian, or the text ends. By codes: this goes through every page whole. */
function nextCapital(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isCapital(text.charCodeAt(at))) at++;
  return at;
}

/** The end of a capitalised word of two signs or more; right behind its capital where no small letter follows. */
function wordEnd(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && isWithinWord(text.charCodeAt(at))) at++;
  return at;
}

const isCapital = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 0x410 && code <= 0x42f) || code === 0x401;
/** Small letters, apostrophes and hyphens. */
const isWithinWord = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 0x430 && code <= 0x44f) ||
  code === 0x451 ||
  code === 39 ||
  code === 0x2019 ||
  code === 0x60 ||
  code === 45;

/** The end of the card's name when `word` opens a card behind the name that ends with `last`; null when it does not. */
function cardName(text: string, before: Word | null, last: Word, word: Word): number | null {
  const words = (of: Word): string => text.slice(of.start, of.end);
  const second = nextWord(text, word.end);
  if (second === null) return null;
  const beforeAdjoins = before !== null && (adjacent(text, before, last, true) || text.slice(before.end, last.start) === '-');
  // Surname first in the card, last in the sentence: «Сергея Петрова Петров Сергей», «С.Петров Петров Сергей».
  if (sameName(words(last), words(word))) {
    // «Патриарх Кирилл Кирилл Патриарх Московский»: a name without surname, then the dignity.
    if (/^(?:Патриарх|Митрополит|Король|Папа|Patriarch|Pope|King)$/.test(words(second))) return word.end;
    const initial = /(\p{Lu})\.\s?$/u.exec(text.slice(Math.max(0, last.start - 4), last.start))?.[1];
    if (initial !== undefined && (words(second).startsWith(initial) || hasPatronymic(text, second))) return wholeName(text, second.end);
    if (beforeAdjoins && sameName(words(before as Word), words(second))) return wholeName(text, second.end);
    return null;
  }
  // The same order in both, as with Chinese and Burmese names: «Ли Веем Ли Вей».
  if (beforeAdjoins && sameName(words(before as Word), words(word)) && sameName(words(last), words(second)))
    return wholeName(text, second.end);
  return null;
}

const hasPatronymic = (text: string, name: Word): boolean => patronymicIn(text, nextWord(text, name.end)) !== null;

/** The length of the patronymic that a word begins with; null when it is none. */
const patronymicIn = (text: string, word: Word | null): number | null =>
  (word === null ? null : PATRONYMIC.exec(text.slice(word.start, word.end)))?.[0].length ?? null;

/** The end of the patronymic behind a name; the name's own end when an office follows at once; null when neither does. */
function wholeName(text: string, from: number): number | null {
  const next = nextWord(text, from);
  const found = patronymicIn(text, next);
  // Copies without white space glue the office to the patronymic: «ИвановичМинистр», «Ивановичначальник».
  if (next !== null && found !== null) return next.start + found;
  return beginsOffice(text, from) ? from : null;
}

function nextWord(text: string, from: number): Word | null {
  const found = /^[\s\u00a0]{1,12}([А-ЯЁA-Z][а-яёa-z'’`-]+)/.exec(text.slice(from, from + 60));
  return found?.[1] === undefined ? null : { start: from + found[0].length - found[1].length, end: from + found[0].length };
}

/** Only white space between two words. A line break ends a sentence: what follows is a label, which may well begin with the same name. */
function adjacent(text: string, left: Word, right: Word, acrossLines: boolean): boolean {
  const between = right.start - left.end;
  if (between < 1 || between > 12) return false;
  for (let i = left.end; i < right.start; i++) {
    const sign = text.charAt(i);
    if (!/[\s\u00a0]/.test(sign) || (!acrossLines && /[\r\n]/.test(sign))) return false;
  }
  return true;
}

/** The same name in two cases: one stem, endings of at most three letters («Петровым» and «Петров»); short names to the letter. */
function sameName(inSentence: string, inCard: string): boolean {
  if (inSentence === inCard) return true;
  const said = unyo(inSentence);
  const shown = unyo(inCard);
  let shared = 0;
  while (shared < said.length && shared < shown.length && said[shared] === shown[shared]) shared++;
  return shown.length > 2 && shared >= Math.max(2, shown.length - 2) && said.length - shared <= 3;
}

/** «Пётр» is «Петра» in another case. */
const unyo = (name: string): string => name.replace(/ё/g, 'е');
