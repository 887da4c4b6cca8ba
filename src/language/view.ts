import {
  type Amount,
  type Analysed,
  type Clause,
  firstHitIn,
  hitsIn,
  hitsOfSet,
  type Mention,
  type SenseHit,
  SenseRows,
  type SenseSet,
  type SensesAt,
  type Sentence,
  type Span,
  senseCount,
  type TimeExpression,
  type Token,
} from '../domain/index.js';
import { isPredicate } from './clauses.js';

/**
 * Fast access to what stands where in an analysed text: the rules read the text through it. Made once a document.
 * Positions are token positions; ranges are half-open.
 */
export class View {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  private rows: SenseRows | null = null;
  private readonly timeAt: Int32Array;
  private readonly amountAt: Int32Array;
  private readonly mentionAt: Int32Array;

  constructor(readonly analysed: Analysed) {
    this.text = analysed.readout.page.text;
    this.tokens = analysed.tokens;
    this.sentences = analysed.sentences;
    const n = analysed.tokens.length + 1;
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
    return hitsIn(this.analysed.senses, first, last, wanted);
  }

  /** Hits of a set of many senses in `[first, last)`. */
  sensesOf(first: number, last: number, wanted: SenseSet): SenseHit[] {
    return hitsOfSet(this.analysed.senses, first, last, wanted);
  }

  /** The first hit of one of the senses in `[first, last)`, or null; null where `first` is before the text. */
  sense(first: number, last: number, ...wanted: readonly string[]): SenseHit | null {
    return first < 0 ? null : firstHitIn(this.analysed.senses, first, last, wanted);
  }

  has(first: number, last: number, ...wanted: readonly string[]): boolean {
    return first >= 0 && firstHitIn(this.analysed.senses, first, last, wanted) !== null;
  }

  /** Calls `found` with the number of each sense of the set that stands in the sentence. */
  common(sentence: Sentence, set: SenseSet, found: (number: number) => void): void {
    this.senseRows().common(sentence.index, set, found);
  }

  /** Whether the sense stands in the sentence. */
  holds(sentence: Sentence, sense: string): boolean {
    return this.senseRows().has(sentence.index, sense);
  }

  /** What senses each sentence holds; made when first asked for. */
  private senseRows(): SenseRows {
    if (!this.rows) {
      this.rows = new SenseRows(this.sentences.length, senseCount());
      for (const { index, first, last } of this.sentences)
        for (let i = first; i < last; i++)
          for (const { number } of (this.analysed.senses[i] as SensesAt).senses) this.rows.add(index, number);
    }
    return this.rows;
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
    const found = this.between(this.analysed.mentions, this.mentionAt, first, last);
    return of ? found.filter((mention) => mention.of === of) : found;
  }

  /** The sentence a token stands in. */
  sentenceOf(at: number): Sentence | null {
    const { sentences } = this;
    let low = 0;
    let high = sentences.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const sentence = sentences[middle] as Sentence;
      if (at < sentence.first) high = middle - 1;
      else if (at >= sentence.last) low = middle + 1;
      else return sentence;
    }
    return null;
  }

  /** The clause a token stands in. */
  clauseOf(at: number): Clause | null {
    return this.sentenceOf(at)?.clauses.find((clause) => at >= clause.first && at < clause.last) ?? null;
  }

  /** The text span of tokens `[first, last)`; empty ranges give an empty span. */
  span(first: number, last: number): Span {
    if (last <= first) return { start: this.tokens[first]?.start ?? 0, end: this.tokens[first]?.start ?? 0 };
    return { start: (this.tokens[first] as Token).start, end: (this.tokens[last - 1] as Token).end };
  }

  /** The words of tokens `[first, last)` as printed. */
  words(first: number, last: number): string {
    const { start, end } = this.span(first, last);
    return this.text.slice(start, end);
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
