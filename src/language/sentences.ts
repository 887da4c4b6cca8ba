import type { Language } from '../domain/index.js';
import { type Cues, EMPTY_LINE, LINE, SENTENCE_END } from './cues.js';
import type { MutableToken } from './morphology.js';

/** Abbreviations after which a full stop does not end a sentence, by language. */
const ABBREVIATIONS: Record<Language, ReadonlySet<string>> = {
  ru: new Set('им св тов гр ул пр стр рис см ср проф акад ген адм др напр соотв т тт п пп ст ок кв обл респ г-н г-жа дж о-в'.split(' ')),
  en: new Set(
    'mr mrs ms dr st gen sen rep gov prof hon lt col sgt capt rev jr sr vs no nos inc ltd co corp fig jan feb mar apr jun jul aug sept sep oct nov dec mt ft etc'.split(
      ' ',
    ),
  ),
};
/** Abbreviations that end a sentence only when the next word can begin one: «в 2022 г. Товарооборот», «5 млрд долл. США». */
const UNITS = new Set('г гг в вв млн млрд трлн тыс долл руб коп евро км кг га куб кв чел p.m. a.m. u.s. u.k. u.n. d.c. e.u.'.split(' '));
const CLOSING = new Set(['"', '»', '”', '’', "'", ')', ']', '“']);
const OPENING = new Set(['"', '«', '“', '„', '(', '[', '‘', "'", '–', '—', '-']);

/**
 * Positions in `tokens` at which a new sentence begins, `first` excluded, for tokens `[first, last)` of one paragraph or turn.
 * A line break ends a sentence except inside hard-wrapped paragraphs, where `wrapped` is true.
 */
export function sentenceStarts(
  tokens: readonly MutableToken[],
  cues: readonly Cues[],
  first: number,
  last: number,
  lang: Language,
  wrapped: boolean,
): number[] {
  const starts: number[] = [];
  const line = wrapped ? EMPTY_LINE : LINE;
  for (let i = first; i < last; i++) {
    const cue = cues[i] as Cues;
    if ((cue & line) !== 0 && i > first && starts[starts.length - 1] !== i) starts.push(i);
    if ((cue & SENTENCE_END) === 0) continue;
    let next = i + 1;
    while (next < last && isStop((tokens[next] as MutableToken).word.form)) next++;
    while (next < last && CLOSING.has((tokens[next] as MutableToken).word.form) && !(tokens[next] as MutableToken).spaced) next++;
    if (next >= last) break;
    const following = tokens[next] as MutableToken;
    if (!following.spaced) continue;
    if (!canBegin(tokens, next, last)) continue;
    const { form } = (tokens[i] as MutableToken).word;
    if ((form === '.' || ABBREVIATION_AT_END.has(form)) && isAbbreviation(tokens, i, first, following, lang)) continue;
    starts.push(next);
    i = next - 1;
  }
  return starts;
}

/** Abbreviations that carry their last full stop inside the token. */
const ABBREVIATION_AT_END = new Set(['p.m.', 'a.m.', 'u.s.', 'u.k.', 'u.n.', 'd.c.', 'e.u.']);
const isStop = (form: string): boolean => form === '.' || form === '!' || form === '?' || form === '…';
/** A word ends no sentence, unless it carries its full stop. */
export const mayEndSentence = (form: string): boolean => isStop(form) || ABBREVIATION_AT_END.has(form);

function canBegin(tokens: readonly MutableToken[], at: number, last: number): boolean {
  let i = at;
  while (i < last && OPENING.has((tokens[i] as MutableToken).word.form)) i++;
  const token = tokens[Math.min(i, last - 1)] as MutableToken;
  return token.word.kind !== 'word' || token.caps !== 'lower';
}

function isAbbreviation(tokens: readonly MutableToken[], stop: number, first: number, following: MutableToken, lang: Language): boolean {
  const inside = ABBREVIATION_AT_END.has((tokens[stop] as MutableToken).word.form);
  const at = inside ? stop : stop - 1;
  if (at < first) return false;
  const before = tokens[at] as MutableToken;
  if (!inside && before.end !== (tokens[stop] as MutableToken).start) return false;
  const form = before.word.form;
  // an initial: В. Путин, J. Smith
  if (before.word.kind === 'word' && before.end - before.start === 1 && before.caps === 'title' && following.word.kind === 'word') {
    return lang === 'ru' || form !== 'i';
  }
  if (ABBREVIATIONS[lang].has(form)) return following.word.kind !== 'number' || form !== 'no';
  if (UNITS.has(form))
    return following.caps === 'upper' || following.word.kind === 'number' || (inside && !SENTENCE_OPENERS.has(following.word.form));
  return false;
}

/** Capitalised words that begin a sentence rather than continue a name after `U.S.`. */
const SENTENCE_OPENERS = new Set(
  'the a an this that these those we i you he she it they our your my and but so in on at as for if when while there his her their its'.split(
    ' ',
  ),
);

/** Whether a text breaks its lines in the middle of sentences: all lines short, and most of the full ones without an end mark. */
export function isHardWrapped(text: string): boolean {
  let full = 0;
  let open = 0;
  let lineStart = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && text.charCodeAt(i) !== 10) continue;
    const length = i - lineStart;
    // an address cannot be wrapped
    if (length > 110 && !/\S{60}/.test(text.slice(lineStart, i))) return false;
    if (length >= 55) {
      full++;
      if (!/[.!?…:;»”"]\s*$/.test(text.slice(Math.max(lineStart, i - 4), i))) open++;
    }
    lineStart = i + 1;
  }
  return full >= 3 && open * 2 > full;
}
