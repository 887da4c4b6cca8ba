import { isBlank } from '../domain/index.js';
import { fold, isDigit, isLetter, isLower, isUpper } from './letters.js';

/** A word of a candidate label with what punctuation hangs on it. */
export interface LabelWord {
  /** Without commas and brackets around it. */
  readonly text: string;
  readonly folded: string;
  /** Offsets inside the candidate. */
  readonly start: number;
  readonly end: number;
  readonly comma: boolean;
  /** Inside quotation marks or brackets: names of companies, short names of offices. */
  readonly enclosed: boolean;
  readonly shape: 'title' | 'upper' | 'lower' | 'initials' | 'initials-and-name' | 'dash' | 'other';
}

const OPENERS = '«“„"([';
const CLOSERS = '»”"])';

export function wordsOf(candidate: string): readonly LabelWord[] {
  const words: LabelWord[] = [];
  let depth = 0;
  let straight = false;
  for (let at = 0; at < candidate.length; ) {
    while (at < candidate.length && isBlank(candidate.charCodeAt(at))) at++;
    const from = at;
    while (at < candidate.length && !isBlank(candidate.charCodeAt(at))) at++;
    if (from === at) break;
    let start = from;
    let end = at;
    const before = depth;
    let wasStraight = straight;
    while (start < end && OPENERS.includes(candidate[start] as string)) {
      if (candidate[start] === '"') straight = !straight;
      else depth++;
      wasStraight ||= straight;
      start++;
    }
    const comma = candidate[end - 1] === ',';
    if (comma) end--;
    while (end > start && CLOSERS.includes(candidate[end - 1] as string)) {
      if (candidate[end - 1] === '"') straight = !straight;
      else depth = Math.max(0, depth - 1);
      end--;
    }
    const text = candidate.slice(start, end);
    words.push({ text, folded: fold(text), start, end, comma, enclosed: before > 0 || start > from || wasStraight, shape: shapeOf(text) });
  }
  return words;
}

const INITIALS = /^(?:\p{Lu}\p{Ll}{0,2}\.-?){1,3}$/u;
const INITIALS_AND_NAME = /^(?:\p{Lu}\p{Ll}{0,2}\.-?){1,3}(?:\p{Lu}|(?:al|el|as|an|ar|at|ash|ad|аль|эль|ас|ан|ар|ат|аш|ад)-)[\p{L}’'ʼ-]*$/u;

function shapeOf(text: string): LabelWord['shape'] {
  if (text === '') return 'other';
  if (/^[–—‒-]$/.test(text)) return 'dash';
  const first = text.charCodeAt(0);
  if (isUpper(first) && text.includes('.')) {
    if (INITIALS.test(text)) return 'initials';
    if (INITIALS_AND_NAME.test(text)) return 'initials-and-name';
  }
  let uppers = 0;
  let lowers = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isUpper(code)) uppers++;
    else if (isLower(code)) lowers++;
    else if (
      isDigit(code) ||
      !(code === 45 || code === 39 || code === 0x2019 || code === 0x2bc || code === 0x60 || code === 0xad || code === 0x2011)
    )
      return 'other';
  }
  if (uppers === 0) return lowers > 0 ? 'lower' : 'other';
  if (lowers === 0) return 'upper';
  return isLetter(first) && isUpper(first) ? 'title' : /^(?:al|el|аль|эль|ас|ад|ар|ан)[-'’]\p{Lu}/u.test(text) ? 'title' : 'lower';
}
