import type { Token } from '../../domain/index.js';
import type { LeanWords } from './calendar-words.js';
import type { Lean } from './part.js';

const STOP = new Set([',', ';', ':', '.', '!', '?', '(', ')', '–', '—']);

/** What one word says of the time of its clause. */
function leanOf(token: Token, words: LeanWords): Lean | 'prospect' | null {
  const { form, kind } = token.word;
  if (kind !== 'word' || words.ofSaying.has(form)) return null;
  if (words.future.has(form)) return 'future';
  if (words.past.has(form)) return 'past';
  for (const stem of words.prospect) if (form.startsWith(stem)) return 'prospect';
  const reading = token.reading ?? token.word.readings[0] ?? null;
  if (reading && (reading.pos === 'verb' || reading.pos === 'participle')) {
    if (reading.tense === 'past') return 'past';
    if (reading.tense === 'future') return 'future';
  }
  if (form.length >= 5 && !words.notPast.has(form)) for (const ending of words.pastEndings) if (form.endsWith(ending)) return 'past';
  return null;
}

/**
 * Whether the clause around `[from, to)` speaks of the past or the future; null when it does not say. A plan, promise or invitation
 * wins over the tense of its verb («договорились провести в октябре»). The clause is looked through first, then the rest of the sentence.
 */
export function clauseLean(tokens: readonly Token[], first: number, last: number, from: number, to: number, words: LeanWords): Lean | null {
  if (from > first && words.dating.has(tokens[from - 1]?.word.form ?? '')) return 'past';
  // "back in February"
  if (from > first + 1 && tokens[from - 2]?.word.form === 'back' && tokens[from - 1]?.word.form === 'in') return 'past';
  let start = from;
  while (start > first && !STOP.has(tokens[start - 1]?.word.form ?? '')) start--;
  let end = to;
  while (end < last && !STOP.has(tokens[end]?.word.form ?? '')) end++;
  return within(tokens, start, end, from, to, words) ?? within(tokens, first, last, from, to, words);
}

function auxiliaryBefore(tokens: readonly Token[], start: number, i: number, words: LeanWords): boolean {
  for (let k = i - 1; k >= start && k >= i - 3; k--) {
    const form = tokens[k]?.word.form ?? '';
    // "to be signed"; but "from January to May trade grew"
    if (words.auxiliaries.has(form) && (form !== 'to' || tokens[k + 1]?.word.form === 'be')) return true;
  }
  return false;
}

/** «Посетил по приглашению коллеги», "visited at the kind invitation of": why, and nothing to come. */
function isReason(tokens: readonly Token[], i: number, { stem, behind }: LeanWords['reason']): boolean {
  if (!tokens[i]?.word.form.startsWith(stem)) return false;
  for (let k = i - 1; k >= 0 && k >= i - 3; k--) if (behind.has(tokens[k]?.word.form ?? '')) return true;
  return false;
}

function within(tokens: readonly Token[], start: number, end: number, from: number, to: number, words: LeanWords): Lean | null {
  let nearest: Lean | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (let i = start; i < end; i++) {
    if (i >= from && i < to) continue;
    const token = tokens[i];
    // «будем откровенны»
    const aside = words.ofSaying.has(tokens[i + 1]?.word.form ?? '');
    const lean = token && !aside ? leanOf(token, words) : null;
    if (lean === null) continue;
    if (lean === 'prospect') {
      if (isReason(tokens, i, words.reason)) continue;
      return 'future';
    }
    const willBe = lean === 'past' && auxiliaryBefore(tokens, start, i, words);
    const away = i < from ? from - i : i - to + 1;
    if (away < distance) {
      nearest = willBe ? 'future' : lean;
      distance = away;
    }
  }
  return nearest;
}
