import type { Language, Reading, Token } from '../domain/index.js';
import { AUXILIARY, BREAK, type Cues, OPENER, QUOTE } from './cues.js';

/** Words that open a clause of their own when a predicate follows. */
const OPENERS: Record<Language, ReadonlySet<string>> = {
  ru: new Set(
    'и а но или либо однако зато что чтобы если когда пока хотя поскольку так как где куда откуда который которая которое которые которого которой которых которому которым которую котором'.split(
      ' ',
    ),
  ),
  en: new Set('and but or so which who whose that where when while although though because since whereas as if'.split(' ')),
};
const BREAKS = new Set([',', ';', ':', '–', '—', '(', ')', '-']);
const QUOTES = new Set(['«', '“', '»', '”']);
const HARD = ';';

export const isOpener = (form: string, lang: Language): boolean => OPENERS[lang].has(form);
export const isBreak = (form: string): boolean => BREAKS.has(form);
export const isQuote = (form: string): boolean => QUOTES.has(form);

/** Conjunctions that join clauses of one rank, and how far behind one the mark before its predicate may stand. */
const JOINTS = new Set(['но', 'а', 'but', 'while', 'whereas']);
const AHEAD = 12;
const BEFORE_PLACE = new Set(['with', 'in', 'for', 'over', 'during', 'с', 'со', 'в', 'во', 'за', 'по']);
/** "…, and with the Union, it exceeded …": "and" joins clauses where a preposition follows it. */
function isJoint(tokens: readonly Token[], i: number): boolean {
  const form = tokens[i]?.word.form ?? '';
  return JOINTS.has(form) || ((form === 'and' || form === 'и') && BEFORE_PLACE.has(tokens[i + 1]?.word.form ?? ''));
}

/**
 * Positions at which a new clause begins inside the sentence `[first, last)`, `first` excluded. A cut is made at a punctuation mark or a
 * conjunction only where both sides hold a predicate of their own; so lists, insets and apposed names stay in one piece.
 */
export function clauseStarts(tokens: readonly Token[], cues: readonly Cues[], first: number, last: number, lang: Language): number[] {
  const cuts: number[] = [];
  let segment = first;
  let predicate = false;
  let depth = 0;
  // «…, но за первое полугодие, по нашим данным, выросла»: a conjunction behind a mark whose predicate is still to come
  let joint = -1;
  for (let i = first; i < last; i++) {
    const cue = cues[i] as Cues;
    if ((cue & QUOTE) !== 0) {
      depth = depthAfter(depth, (tokens[i] as Token).word.form);
      continue;
    }
    if ((cue & (OPENER | BREAK)) !== 0 && predicate && depth === 0 && i > segment && !joinsNames(tokens, i, lang) && !isRange(tokens, i)) {
      const start = (cue & BREAK) !== 0 ? i + 1 : i;
      if (start < last && ((tokens[i] as Token).word.form === HARD || opensClause(tokens, cues, start, last, lang))) {
        const cut = joint > segment && i - joint <= AHEAD && !OPENERS[lang].has(tokens[start]?.word.form ?? '') ? joint : start;
        cuts.push(cut);
        segment = start;
        predicate = false;
        joint = -1;
        continue;
      }
      if (isJoint(tokens, i) && BREAKS.has(tokens[i - 1]?.word.form ?? '')) joint = i;
    }
    if (!predicate && holdsPredicate(tokens, cues, i, lang)) predicate = true;
  }
  return cuts;
}

const depthAfter = (depth: number, quote: string): number => (quote === '«' || quote === '“' ? depth + 1 : Math.max(depth - 1, 0));

/** "The talks of Serdar Vell and Orhan Tamm were noted": two names under one preposition are not parted. */
function joinsNames(tokens: readonly Token[], i: number, lang: Language): boolean {
  if (lang !== 'en' || tokens[i]?.word.form !== 'and') return false;
  const isName = (token: Token | undefined): boolean => token?.word.kind === 'word' && token.caps === 'title';
  if (!isName(tokens[i - 1]) || !isName(tokens[i + 1])) return false;
  for (let k = i - 1; k >= i - 6 && k >= 0; k--) {
    const token = tokens[k] as Token;
    if (UNDER.has(token.word.form)) return true;
    if (!isName(token) && !LINKS.has(token.word.form)) return false;
  }
  return false;
}
const UNDER = new Set(['of', 'between', 'by', 'with']);
const LINKS = new Set(['the', 'of', 'mr', 'ms', '.']);

/** The dash of «6–7 месяцев» parts no clauses. */
function isRange(tokens: readonly Token[], i: number): boolean {
  const { form } = tokens[i]?.word ?? { form: '' };
  // "the Russia–Iran summit"
  if ((form === '–' || form === '-') && tokens[i]?.spaced === false && tokens[i + 1]?.spaced === false) return true;
  return tokens[i - 1]?.word.kind === 'number' && tokens[i + 1]?.word.kind === 'number' && tokens[i]?.spaced === false;
}

/** Whether a predicate stands between `start` and the next break. */
function opensClause(tokens: readonly Token[], cues: readonly Cues[], start: number, last: number, lang: Language): boolean {
  for (let i = start; i < last; i++) {
    if (i > start && ((cues[i] as Cues) & BREAK) !== 0 && !isRange(tokens, i)) return false;
    if (holdsPredicate(tokens, cues, i, lang)) return true;
  }
  return false;
}

/** Words that carry a predicate without being verbs: «нужно», «готовы», «рад». */
const PREDICATIVES = new Set(
  'нужно надо необходимо можно нельзя важно нет есть рад рада рады готов готова готово готовы должен должна должно должны уверен уверена уверены благодарен благодарны'.split(
    ' ',
  ),
);
const FINITE_AUXILIARIES = new Set(
  "am is are was were be been has have had do does did will would shall should can could may might must it's that's there's we're you're they're i'm we've i've you've they've we'll i'll you'll they'll he's she's".split(
    ' ',
  ),
);

/** Words that are predicates by themselves, though `isPredicate` has the last word: "May" is a month. */
export const isAuxiliary = (form: string, lang: Language): boolean => (lang === 'en' ? FINITE_AUXILIARIES : PREDICATIVES).has(form);

/** `isPredicate` for a token whose cues are known. */
function holdsPredicate(tokens: readonly Token[], cues: readonly Cues[], i: number, lang: Language): boolean {
  const token = tokens[i] as Token;
  return ((cues[i] as Cues) & AUXILIARY) !== 0
    ? isPredicate(token, lang)
    : token.reading !== null && isPredicateReading(token.reading, lang);
}

export function isPredicate(token: Token, lang: Language): boolean {
  const { reading, word } = token;
  if (word.kind !== 'word') return false;
  // the month
  if (word.form === 'may' && token.caps === 'title' && token.index > 0) return false;
  return isAuxiliary(word.form, lang) || (reading !== null && isPredicateReading(reading, lang));
}

function isPredicateReading({ pos, short }: Reading, lang: Language): boolean {
  return pos === 'verb' || (lang === 'ru' && short && (pos === 'participle' || pos === 'adjective'));
}
