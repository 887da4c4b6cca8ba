import {
  type Amount,
  type Analysed,
  allHitsIn,
  type Clause,
  firstHitIn,
  hitsIn,
  hitsOfSet,
  type Mention,
  type SenseHit,
  type SenseRows,
  type SenseSet,
  type Sentence,
  type Span,
  senseNumber,
  type TimeExpression,
  type Token,
} from '../domain/index.js';
import { isPredicate } from './clauses.js';

/**
 * Fast access to what stands where in an analysed text: the rules read the text through it. Made once a document.
 * Positions are token positions; ranges are half-open.
 */
const UNEVEN = /[^\S ]| {2}/;

export class View {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  private readonly rows: SenseRows;
  /** For each token the sentence it stands in, or -1. */
  private readonly sentenceAt: Int32Array;
  private readonly timeAt: Int32Array;
  private readonly amountAt: Int32Array;
  private readonly mentionAt: Int32Array;

  constructor(readonly analysed: Analysed) {
    this.text = analysed.readout.page.text;
    this.tokens = analysed.tokens;
    this.sentences = analysed.sentences;
    const n = analysed.tokens.length + 1;
    this.rows = analysed.held;
    this.sentenceAt = sentencesOf(analysed.sentences, n);
    this.timeAt = firstIndexes(analysed.times, n);
    this.amountAt = firstIndexes(analysed.amounts, n);
    this.mentionAt = firstIndexes(analysed.mentions, n);
  }

  token(at: number): Token | undefined {
    return this.tokens[at];
  }

  /** Lower-case form of the token, `''` outside the text. */
  form(at: number): string {
    return this.tokens[at]?.word.form ?? '';
  }

  /** Whether the token carries a predicate: a finite verb, a short participle, «нужно». */
  isPredicate(at: number): boolean {
    const token = this.tokens[at];
    return token !== undefined && isPredicate(token, this.analysed.lang);
  }

  /** Whether any reading of the token has one of these lemmas. */
  hasLemma(at: number, lemmas: ReadonlySet<string>): boolean {
    for (const reading of this.tokens[at]?.word.readings ?? []) if (lemmas.has(reading.lemma)) return true;
    return false;
  }

  /** Hits that begin in `[first, last)`, of one of the senses if any are named. */
  senses(first: number, last: number, ...wanted: readonly string[]): SenseHit[] {
    const { senses } = this.analysed;
    if (wanted.length === 0) return allHitsIn(senses, first, last);
    const sought = this.sought(first, last, wanted);
    return sought === NOTHING ? [] : hitsIn(senses, first, last, sought);
  }

  /** Hits of a set of many senses in `[first, last)`. */
  sensesOf(first: number, last: number, wanted: SenseSet): SenseHit[] {
    return hitsOfSet(this.analysed.senses, first, last, wanted);
  }

  /** The first hit of one of the senses in `[first, last)`, or null; null where `first` is before the text. */
  sense(first: number, last: number, ...wanted: readonly string[]): SenseHit | null {
    if (first < 0) return null;
    const sought = this.sought(first, last, wanted);
    return sought === NOTHING ? null : firstHitIn(this.analysed.senses, first, last, sought);
  }

  has(first: number, last: number, ...wanted: readonly string[]): boolean {
    if (first < 0) return false;
    const sought = this.sought(first, last, wanted);
    return sought !== NOTHING && firstHitIn(this.analysed.senses, first, last, sought) !== null;
  }

  /**
   * Which of these senses can be in `[first, last)`, by number: where that lies in one sentence, those that the sentence holds. Most questions
   * are answered by that, without a look at the tokens.
   */
  private sought(first: number, last: number, wanted: readonly string[]): readonly number[] {
    const { rows } = this;
    const sentence = this.sentenceAt[first] ?? -1;
    const within = sentence >= 0 && last <= (this.sentences[sentence] as Sentence).last;
    let out = NOTHING;
    for (let i = 0; i < wanted.length; i++) {
      const number = senseNumber(wanted[i] as string);
      if (within && !rows.has(sentence, number)) continue;
      if (out === NOTHING) out = [number];
      else out.push(number);
    }
    return out;
  }

  /** Calls `found` with the number of each sense of the set that stands in the sentence. */
  common(sentence: Sentence, set: SenseSet, found: (number: number) => void): void {
    this.rows.common(sentence.index, set, found);
  }

  /** Whether the sense stands in the sentence. */
  holds(sentence: Sentence, sense: string): boolean {
    return this.rows.has(sentence.index, senseNumber(sense));
  }

  /** Whether one of the senses stands in the sentence. */
  holdsAny(sentence: Sentence, set: SenseSet): boolean {
    return this.rows.hasAny(sentence.index, set);
  }

  /** A hit of the sense that begins exactly at the token, or null. */
  senseAtToken(at: number, ...wanted: readonly string[]): SenseHit | null {
    const here = this.analysed.senses[at]?.senses ?? [];
    for (const { sense, length } of here) if (wanted.includes(sense)) return { sense, first: at, last: at + length };
    return null;
  }

  times(first: number, last: number): TimeExpression[] {
    return this.between(this.analysed.times, this.timeAt, first, last);
  }

  amounts(first: number, last: number): Amount[] {
    return this.between(this.analysed.amounts, this.amountAt, first, last);
  }

  mentions(first: number, last: number): Mention[];
  mentions<K extends Mention['of']>(first: number, last: number, of: K): Extract<Mention, { of: K }>[];
  mentions(first: number, last: number, of?: Mention['of']): Mention[] {
    const { mentions } = this.analysed;
    const out: Mention[] = [];
    for (let i = this.mentionAt[Math.max(0, first)] ?? mentions.length; i < mentions.length; i++) {
      const mention = mentions[i] as Mention;
      if (mention.first >= last) break;
      if (of === undefined || mention.of === of) out.push(mention);
    }
    return out;
  }

  /** The position of a mention in `Analysed.mentions`; -1 for one of another text. */
  mentionIndex(mention: Mention): number {
    const { mentions } = this.analysed;
    for (let i = this.mentionAt[mention.first] ?? mentions.length; i < mentions.length; i++) {
      if (mentions[i] === mention) return i;
      if ((mentions[i] as Mention).first > mention.first) return -1;
    }
    return -1;
  }

  /** The sentence a token stands in. */
  sentenceOf(at: number): Sentence | null {
    const sentence = this.sentenceAt[at] ?? -1;
    return sentence < 0 ? null : (this.sentences[sentence] as Sentence);
  }

  /** The clause a token stands in. */
  clauseOf(at: number): Clause | null {
    const sentence = this.sentenceOf(at);
    if (sentence === null) return null;
    const { clauses } = sentence;
    for (let i = 0; i < clauses.length; i++) {
      const clause = clauses[i] as Clause;
      if (at >= clause.first && at < clause.last) return clause;
    }
    return null;
  }

  /** The text span of tokens `[first, last)`, as far as there are any; empty ranges give an empty span. */
  span(first: number, last: number): Span {
    const from = Math.max(first, 0);
    const to = Math.min(last, this.tokens.length);
    if (to <= from) return { start: this.tokens[from]?.start ?? 0, end: this.tokens[from]?.start ?? 0 };
    return { start: (this.tokens[from] as Token).start, end: (this.tokens[to - 1] as Token).end };
  }

  /** The words of tokens `[first, last)` as printed, with one plain space wherever the page has any, be it a line's end or one that does not break. */
  words(first: number, last: number): string {
    const { start, end } = this.span(first, last);
    const printed = this.text.slice(start, end);
    return UNEVEN.test(printed) ? printed.replace(/\s+/g, ' ') : printed;
  }

  private between<T extends { readonly first: number }>(list: readonly T[], index: Int32Array, first: number, last: number): T[] {
    const out: T[] = [];
    for (let i = index[Math.max(0, first)] ?? list.length; i < list.length; i++) {
      const item = list[i] as T;
      if (item.first >= last) break;
      out.push(item);
    }
    return out;
  }
}

const NOTHING: number[] = [];

/** For each token position the index of the sentence it stands in, or -1. */
function sentencesOf(sentences: readonly Sentence[], n: number): Int32Array {
  const at = new Int32Array(n).fill(-1);
  for (let index = 0; index < sentences.length; index++) {
    const { first, last } = sentences[index] as Sentence;
    for (let i = first; i < last; i++) at[i] = index;
  }
  return at;
}

/** For each token position the index of the first item that begins there or later. Items are sorted by `first`. */
function firstIndexes(items: readonly { readonly first: number }[], n: number): Int32Array {
  const index = new Int32Array(n);
  let item = 0;
  for (let i = 0; i < n; i++) {
    while (item < items.length && (items[item]?.first as number) < i) item++;
    index[i] = item;
  }
  return index;
}
