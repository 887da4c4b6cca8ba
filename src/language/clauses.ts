import type { Language, Token } from '../domain/index.js';

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
const HARD = new Set([';']);
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
export function clauseStarts(tokens: readonly Token[], first: number, last: number, lang: Language): number[] {
  const cuts: number[] = [];
  let segment = first;
  let predicate = false;
  let depth = 0;
  // «…, но за первое полугодие, по нашим данным, выросла»: a conjunction behind a mark whose predicate is still to come
  let joint = -1;
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token;
    const { form } = token.word;
    if (form === '«' || form === '“') depth++;
    else if ((form === '»' || form === '”') && depth > 0) depth--;
    if (
      predicate &&
      depth === 0 &&
      i > segment &&
      !joinsNames(tokens, i, lang) &&
      (token.word.kind === 'word' ? OPENERS[lang] : BREAKS).has(form) &&
      !isRange(tokens, i)
    ) {
      const start = BREAKS.has(form) ? i + 1 : i;
      if (start < last && (HARD.has(form) || opensClause(tokens, start, last, lang))) {
        const cut = joint > segment && i - joint <= AHEAD && !OPENERS[lang].has(tokens[start]?.word.form ?? '') ? joint : start;
        cuts.push(cut);
        segment = start;
        predicate = false;
        joint = -1;
        continue;
      }
      if (isJoint(tokens, i) && BREAKS.has(tokens[i - 1]?.word.form ?? '')) joint = i;
    }
    if (!predicate && isPredicate(token, lang)) predicate = true;
  }
  return cuts;
}

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
function opensClause(tokens: readonly Token[], start: number, last: number, lang: Language): boolean {
  for (let i = start; i < last; i++) {
    const token = tokens[i] as Token;
    if (i > start && BREAKS.has(token.word.form) && !isRange(tokens, i)) return false;
    if (isPredicate(token, lang)) return true;
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

export function isPredicate(token: Token, lang: Language): boolean {
  const { reading, word } = token;
  if (word.kind !== 'word') return false;
  // the month
  if (word.form === 'may' && token.caps === 'title' && token.index > 0) return false;
  if (lang === 'en') return FINITE_AUXILIARIES.has(word.form) || (reading !== null && reading.pos === 'verb');
  if (PREDICATIVES.has(word.form)) return true;
  if (!reading) return false;
  return reading.pos === 'verb' || (reading.pos === 'participle' && reading.short) || (reading.pos === 'adjective' && reading.short);
}
