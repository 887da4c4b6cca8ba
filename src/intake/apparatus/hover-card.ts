import type { Span } from '../../domain/index.js';
import { beginsOffice, cardEnd } from './card-title.js';

const CAPITALISED = /[А-ЯЁA-Z][а-яёa-z'’`-]+/g;
const PATRONYMIC = /^[А-ЯЁ][а-яё]{1,14}?(?:вич|вна|ична|[ьмк]ич|кызы|оглы)/;

interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Cards that the site shows when the pointer rests on a name, and that copies of the page have inside the sentence: behind the name stands the
 * name once more, surname first, with the patronymic and the office («С.Петров Петров Сергей Иванович Министр культуры :»). Found by the name said
 * twice: nobody speaks so. The card ends where its office does, see `cardEnd`.
 */
export function hoverCards(text: string): readonly Span[] {
  const spans: Span[] = [];
  let before: Word | null = null;
  let last: Word | null = null;
  let covered = 0;
  CAPITALISED.lastIndex = 0;
  for (let found = CAPITALISED.exec(text); found !== null; found = CAPITALISED.exec(text)) {
    const word = { start: found.index, end: found.index + found[0].length, text: found[0] };
    if (last !== null && word.start >= covered && adjacent(text, last, word, false)) {
      const nameEnd = cardName(text, before, last, word);
      if (nameEnd !== null) {
        covered = cardEnd(text, nameEnd);
        spans.push({ start: word.start, end: covered });
        CAPITALISED.lastIndex = covered;
        before = last = null;
        continue;
      }
    }
    before = last;
    last = word;
  }
  return spans;
}

/** The end of the card's name when `word` opens a card behind the name that ends with `last`; null when it does not. */
function cardName(text: string, before: Word | null, last: Word, word: Word): number | null {
  const second = nextWord(text, word.end);
  if (second === null) return null;
  const beforeAdjoins = before !== null && (adjacent(text, before, last, true) || text.slice(before.end, last.start) === '-');
  // Surname first in the card, last in the sentence: «Сергея Петрова Петров Сергей», «С.Петров Петров Сергей».
  if (sameName(last.text, word.text)) {
    // «Патриарх Кирилл Кирилл Патриарх Московский»: a name without surname, then the dignity.
    if (/^(?:Патриарх|Митрополит|Король|Папа|Patriarch|Pope|King)$/.test(second.text)) return word.end;
    const initial = /(\p{Lu})\.\s?$/u.exec(text.slice(Math.max(0, last.start - 4), last.start))?.[1];
    if (initial !== undefined && (second.text.startsWith(initial) || hasPatronymic(text, second))) return wholeName(text, second.end);
    if (beforeAdjoins && sameName((before as Word).text, second.text)) return wholeName(text, second.end);
    return null;
  }
  // The same order in both, as with Chinese and Burmese names: «Ли Веем Ли Вей».
  if (beforeAdjoins && sameName((before as Word).text, word.text) && sameName(last.text, second.text)) return wholeName(text, second.end);
  return null;
}

const hasPatronymic = (text: string, name: Word): boolean => PATRONYMIC.test(nextWord(text, name.end)?.text ?? '');

/** The end of the patronymic behind a name; the name's own end when an office follows at once; null when neither does. */
function wholeName(text: string, from: number): number | null {
  const next = nextWord(text, from);
  const found = next === null ? null : PATRONYMIC.exec(next.text);
  // Copies without white space glue the office to the patronymic: «ИвановичМинистр», «Ивановичначальник».
  if (next !== null && found !== null) return next.start + found[0].length;
  return beginsOffice(text, from) ? from : null;
}

function nextWord(text: string, from: number): Word | null {
  const found = /^[\s\u00a0]{1,12}([А-ЯЁA-Z][а-яёa-z'’`-]+)/.exec(text.slice(from, from + 60));
  return found?.[1] === undefined ? null : { start: from + found[0].length - found[1].length, end: from + found[0].length, text: found[1] };
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
