import { isBlank } from '../domain/index.js';
import { isLower, isUpper } from './letters.js';

const CLOSERS = '»”")]';

/** Whether a sentence, a bracket, a gap or a separator ends right before `start` (blanks between). Initials end no sentence. */
export function boundaryBefore(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && isBlank(text.charCodeAt(at))) {
    if (text.charCodeAt(at) === 10) return true;
    at--;
  }
  if (at < 0) return true;
  const mark = text[at] as string;
  if (mark === '.') return !isInitial(text, at);
  if ('!?…>*:'.includes(mark)) return true;
  if (mark === ';') return text.slice(at - 3, at + 1) === '&gt;';
  if (mark === ')' || mark === ']') return true;
  if (CLOSERS.includes(mark)) return '.!?…'.includes(text[at - 1] as string);
  return false;
}

/** The full stop at `at` follows a single capital letter (`В.`, `Дж.`): part of a name, not the end of a sentence. */
function isInitial(text: string, at: number): boolean {
  const last = text.charCodeAt(at - 1);
  if (isUpper(last)) return at < 2 || !(isUpper(text.charCodeAt(at - 2)) || isLower(text.charCodeAt(at - 2)));
  if (!isLower(last) || !isUpper(text.charCodeAt(at - 2))) return false;
  return DIGRAPHS.has(text.slice(at - 2, at)) && (at < 3 || !isUpper(text.charCodeAt(at - 3)));
}

/** First letters of names that printed initials keep whole. */
const DIGRAPHS = new Set('Дж Дз Ч Ш Ю Я Ж Хр Эд Ал Yu Ya Zh Ch Sh Kh Ts Th Ph St Dr Mr Ms'.split(' '));

const TAIL =
  /(?:^|[\s(«"“>\]*—–-])((?:\p{Lu}\p{Ll}{0,2}\.-?){1,3}\p{Lu}[\p{L}’'ʼ-]*(?:\s(?:\p{Lu}[\p{L}’'ʼ-]*|бин|бен|ибн|аль|фон|ван|де|да|оглы|bin|ben|al|von|van|de)){0,4})$/u;
const SPACED =
  /(?:^|[\s(«"“>\]*—–-])((?:(?:\p{Lu}|Дж|Дз|Yu|Ya|Zh|Ch|Sh|Kh|Ts)\.\s){1,2}\p{Lu}\p{Ll}[\p{L}’'ʼ-]*(?:\s\p{Lu}[\p{L}’'ʼ-]*){0,2})$/u;
const NOTE = /\s*\([^()]{2,120}\)$/u;
/** `А.Богомаз Богомаз Александр Васильевич губернатор …`: the card that the site shows over a name, printed after it. */
const WITH_CARD =
  /(?:^|[\s(«"“>\]*—–-])((?:\p{Lu}\p{Ll}{0,2}\.-?){1,3}(\p{Lu}[\p{L}’'ʼ-]*(?:\s\p{Lu}[\p{L}’'ʼ-]*)??))\s+\2\s[^.!?:;]{3,240}$/u;

/** A label with initials that ends at `end`, with its notes and without a hover card; null when there is none. */
export function initialsStart(text: string, floor: number, end: number, known: ReadonlySet<string>): { start: number; end: number } | null {
  const reach = text.slice(Math.max(floor, end - 280), end);
  const note = NOTE.exec(reach);
  const body = note ? reach.slice(0, note.index) : reach;
  // no initials without a full stop
  if (!body.includes('.')) return null;
  const near = body.slice(-90);
  const glued = TAIL.exec(near);
  const spaced = glued && known.has(glued[1] as string) ? null : SPACED.exec(near);
  const found = spaced ?? glued;
  if (found) return { start: end - reach.length + body.length - (found[1] as string).length, end };
  if (!/\p{Lu}\./u.test(body)) return null;
  const card = WITH_CARD.exec(body);
  if (!card) return null;
  const start = end - reach.length + card.index + card[0].indexOf(card[1] as string);
  return { start, end: start + (card[1] as string).length };
}
