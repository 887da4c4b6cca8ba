import type { Direction, Hedge, Token } from '../../domain/index.js';
import type { AmountWords, ChangeWord, HedgePhrase } from './amount-words.js';
import type { Draft } from './draft.js';
import { type PhraseIndex, phraseEndingAt, phraseStartingAt } from './phrase-index.js';

/** One sentence with the words of its language. */
export interface Context {
  readonly tokens: readonly Token[];
  /** The sentence. */
  readonly first: number;
  readonly last: number;
  /** The end of the amount or time before, behind which no hedge is looked for. */
  readonly from: number;
  readonly words: AmountWords;
  readonly before: PhraseIndex;
  readonly after: PhraseIndex;
}

/** Empty outside the sentence. */
export const formAt = (context: Context, i: number): string =>
  i >= context.first && i < context.last ? (context.tokens[i]?.word.form ?? '') : '';

export interface Hedged {
  readonly hedge: Hedge;
  readonly bound: 'at-least' | 'up-to' | null;
  /** First token of the hedges before the number. */
  readonly first: number;
  /** Token after the hedges after it. */
  readonly last: number;
}

/** How exact the words before and after leave the number. A hedge that tells the side (over, under) wins over one that does not, the nearest first. */
export function hedgeOf(context: Context, draft: Draft, tail: HedgePhrase | null): Hedged {
  const found: HedgePhrase[] = [];
  let first = draft.first;
  let crossed = 0;
  let p = draft.first - 1;
  if (!phraseEndingAt(context.before, context.tokens, context.from, p)) p = passMark(context, p);
  let edge = p;
  while (p >= context.from && found.length < 3) {
    const phrase = phraseEndingAt(context.before, context.tokens, context.from, p);
    if (phrase && !goal(context, phrase, p)) {
      found.push(phrase);
      p -= phrase.words.length;
      first = p + 1;
      edge = p;
    } else if (crossed < 1 && p === edge && context.words.transparent.has(formAt(context, p))) {
      crossed++;
      p--;
    } else break;
  }
  let { last } = draft;
  if (tail) found.push(tail);
  for (const start of [draft.numberEnd, draft.last]) {
    const phrase = start === draft.numberEnd && tail ? null : hedgeAfter(context, start);
    if (!phrase) continue;
    found.push(phrase);
    last = Math.max(last, start + phrase.words.length);
    break;
  }
  // «с десяток документов»
  if (found.length === 0 && ROUND.test(formAt(context, draft.first)) && formAt(context, draft.first - 1) === 'с')
    return { hedge: 'about', bound: null, first: draft.first - 1, last };
  const sided = found.find((phrase) => phrase.hedge === 'over' || phrase.hedge === 'under');
  const told = sided ?? found[0];
  if (told) return { hedge: told.hedge, bound: told.bound, first, last };
  return { hedge: draft.inverted || (draft.vague && draft.of !== 'percent') ? 'about' : 'exact', bound: null, first, last };
}

/** The token before what a number is called between its hedge and itself: "exceeded a record $100 billion", «превысил отметку в 100 миллиардов». */
function passMark({ tokens, from, words }: Context, at: number): number {
  let p = at;
  let called = false;
  for (; p >= from && at - p < MARK_LENGTH; p--) {
    const form = tokens[p]?.word.form ?? '';
    if (words.marks.has(form)) called = true;
    else if (!words.aroundMarks.has(form)) break;
  }
  return called ? p : at;
}
const MARK_LENGTH = 6;

const ROUND = /^(десяток|сотню|тысячу|дюжину|миллион)$/;

/** "I think" after an amount is about it only where nothing it could be about follows. */
const ASIDES = new Set(['think', 'believe', 'guess', 'думаю', 'кажется', 'наверное', 'perhaps', 'probably', 'seems']);
const isAside = (phrase: HedgePhrase): boolean => ASIDES.has(phrase.words.at(-1) ?? '');
const closes = (context: Context, i: number): boolean =>
  i >= context.last || context.tokens[i]?.word.kind !== 'word' || /^(and|but|и|а|но)$/.test(formAt(context, i));

/** The hedge that begins at token `start`. */
export function hedgeAfter(context: Context, start: number): HedgePhrase | null {
  const phrase = phraseStartingAt(context.after, context.tokens, start, context.last);
  if (!phrase) return null;
  const next = start + phrase.words.length;
  // What comes before another number belongs to that one: «восьми процентов, где-то 7,6».
  if (next < context.last && startsNumber(context, next)) return null;
  // … «в двух портах как минимум до 90 тысяч»
  if (next + 1 < context.last && /^(до|на|to|by)$/.test(formAt(context, next)) && startsNumber(context, next + 1)) return null;
  // "over 30 percent, or more precisely 35": no more, but more precisely; "40 doses and more than $9 million"
  if (next < context.last && phrase.words.at(-1) === 'more' && NO_MORE.test(formAt(context, next))) return null;
  return isAside(phrase) && !closes(context, next) ? null : phrase;
}

const NO_MORE = /^(precisely|exactly|accurately|specifically|than)$/;

function startsNumber(context: Context, i: number): boolean {
  const { form, kind } = (context.tokens[i] as Token).word;
  const role = context.words.numbers.words.get(form)?.role;
  return kind === 'number' || role === 'place' || role === 'mixed' || context.words.currencySigns.has(form);
}

/** «вырос до 30»: the goal of a change, not a bound; and the second half of «с 10 до 20». */
function goal(context: Context, phrase: HedgePhrase, p: number): boolean {
  if (phrase.words.length === 2 && phrase.words[0] === 'up' && phrase.words[1] === 'to') {
    for (let k = p - 2; k >= context.first && k >= p - 8; k--) if (RAISED.test(formAt(context, k))) return true;
    return false;
  }
  if (phrase.words.length !== 1 || phrase.words[0] !== 'до') return false;
  for (let k = p - 1; k >= context.first && k >= p - 10; k--) {
    const form = formAt(context, k);
    if (context.words.changeOf(form) && form !== 'более' && form !== 'больше') return true;
    if (/^(довес|довед|довел|доводи|дойд|дошл|дошел|доход|дости|дотян)/.test(form)) return true;
    if (form === 'с' && k >= p - 4) return /\d/.test(formAt(context, k + 1)) || context.words.numbers.words.has(formAt(context, k + 1));
    if (form === ';') return false;
  }
  // «за январь – ноябрь – процентов на семь, до 4,7 миллиарда»
  return formAt(context, p - 1) === ',' && (context.from === p - 1 || context.from === p) && bySizeBefore(context, p - 2);
}

/** Whether the amount that ends at `p` is the size of a change: «на семь процентов», «процентов на семь». */
function bySizeBefore(context: Context, p: number): boolean {
  for (let k = p; k >= context.first && k >= p - 4; k--) if (formAt(context, k) === 'на') return true;
  return false;
}

/** What is brought up to a number ends there. */
const RAISED =
  /^(bring|brings|bringing|brought|rais(e|es|ing|ed)|tak(e|es|ing|en)|took|push(es|ing|ed)?|boost(s|ing|ed)?|driv(e|es|ing)|grow(s|ing|n)?|grew|increas(e|es|ing|ed)|mov(e|es|ing|ed)|scal(e|es|ing|ed)|went|go|goes|going|gone|get|build|built|ramp(ed|ing)?)$/;

const HARD_STOP = new Set([';', ':', '?', '!', '(', ')']);
const REACH = 12;

/** Up or down, where the amount itself or the words around it make it the size of a change; null for a level. */
export function directionOf(context: Context, draft: Draft, hedged: Hedged): Direction | null {
  if (draft.direction) return draft.direction;
  const relative = draft.of === 'percent' || draft.of === 'points' || draft.of === 'ratio' || draft.of === 'fraction';
  const { words } = context;
  const at = formAt(context, hedged.first - 1);
  const between = formAt(context, draft.first - 1);
  const goalward = words.toGoal.has(at) || words.toGoal.has(between);
  if (goalward && draft.of !== 'ratio') return null;
  const bySize =
    words.bySize.has(at) || words.bySize.has(between) || (draft.inverted && words.bySize.has(formAt(context, draft.first + 1)));
  const after = changeAfter(context, draft, hedged, bySize);
  if (after && (relative || bySize || after.as === 'degree')) return after.direction;
  const before = changeBefore(context, hedged.first - 1, relative, bySize, draft.of === 'ratio');
  return before?.direction ?? null;
}

/** "A 5 percent increase", «5 процента рост», "7% more", «на 7 процентов больше». */
function changeAfter(context: Context, draft: Draft, hedged: Hedged, bySize: boolean): ChangeWord | null {
  if (draft.of === 'money' || draft.of === 'count' || draft.of === 'number') {
    const change = context.words.changeOf(formAt(context, draft.last));
    return bySize && change?.as === 'degree' ? change : null;
  }
  const limit = draft.of === 'ratio' ? 3 : 2;
  for (let k = Math.max(draft.last, hedged.last), n = 0; k < context.last && n < limit; k++, n++) {
    const change = context.words.changeOf(formAt(context, k));
    if (change && (change.as === 'noun' || (change.as === 'degree' && n === 0) || (draft.of === 'ratio' && n < 2) || (bySize && n === 0)))
      return change;
    if (context.tokens[k]?.word.kind !== 'word') break;
  }
  return null;
}

function changeBefore(context: Context, from: number, relative: boolean, bySize: boolean, ratio: boolean): ChangeWord | null {
  let level = false;
  for (let k = from, distance = 0; k >= context.first && distance < REACH; k--, distance++) {
    const form = formAt(context, k);
    if (HARD_STOP.has(form)) {
      if (form === ':' && distance < 2) continue;
      return null;
    }
    const change = context.words.changeOf(form);
    if (change) {
      // «более» and "up" of "up to" are hedges of other numbers unless they stand right here.
      if (change.as === 'degree') {
        if (
          distance <= 1 &&
          !['more', 'less', 'более', 'менее', 'больше', 'меньше', 'above', 'выше', 'ниже', 'higher', 'lower', 'fewer'].includes(form)
        )
          return change;
        continue;
      }
      if (change.as === 'object') return distance <= 4 || bySize ? change : null;
      if (ratio || bySize) return change;
      if (!relative) return change.as === 'noun' && context.words.lang === 'en' && distance === 0 ? change : null;
      if (change.as === 'noun') return distance <= 8 ? change : null;
      return context.words.lang === 'en' && distance <= 3 && !level ? change : null;
    }
    if (context.words.isLevel(form)) level = true;
    const { kind } = context.tokens[k]?.word ?? { kind: 'word' };
    // Another number between this one and the change has taken it.
    if ((kind === 'number' || form === '%') && !bySize && !ratio && distance > 0) return null;
  }
  return null;
}
