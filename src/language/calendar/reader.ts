import type { CivilDate, Token } from '../../domain/index.js';
import { parseNumeral, phraseAt, readNumber } from '../numbers/index.js';
import { type CalendarWord, type CalendarWords, NOTHING } from './calendar-words.js';
import type { Interval } from './interval.js';
import { clauseLean } from './lean.js';
import type { Lean, Part } from './part.js';

/** Several dates in one wording: «29–30 июня» is two ends. */
export interface Hit {
  readonly part: Part;
  /** The second end when the wording holds a range by itself. */
  readonly until: Part | null;
  readonly next: number;
}

export const one = (part: Part, next: number): Hit => ({ part, until: null, next });
/** A hit that is resolved already, against the date of the record. */
export const fixed = (interval: Interval, next: number): Hit => ({ part: { at: 'fixed', interval, relative: true }, until: null, next });

const DASHES = new Set(['-', '–', '—', '‑', '‒', '―', '−']);

/** One sentence as the grammars of the languages see it: forms by position, meanings, numbers. */
export class Reader {
  constructor(
    readonly tokens: readonly Token[],
    readonly first: number,
    readonly last: number,
    readonly ref: CivilDate | null,
    readonly language: CalendarWords,
  ) {}

  /** Empty outside the sentence. */
  form(i: number): string {
    return i >= this.first && i < this.last ? (this.tokens[i]?.word.form ?? '') : '';
  }

  word(i: number): CalendarWord {
    return this.language.words.get(this.form(i)) ?? NOTHING;
  }

  is(i: number, ...words: readonly string[]): boolean {
    return this.form(i) === words[0] && phraseAt(this.tokens, i, this.last, words);
  }

  /** A number may begin here. */
  numeric(i: number): boolean {
    const form = this.form(i);
    const code = form.charCodeAt(0);
    return (
      (code >= 48 && code <= 57) ||
      this.language.numbers.words.has(form) ||
      this.language.numbers.articles.has(form) ||
      form.indexOf('-') > 0
    );
  }

  dash(i: number): boolean {
    return DASHES.has(this.form(i));
  }

  lower(i: number): boolean {
    return this.tokens[i]?.caps === 'lower';
  }

  /** A whole number in digits only, with what is glued to it; null otherwise. */
  whole(i: number): { value: number; suffix: string; digits: number } | null {
    const form = this.form(i);
    const code = form.charCodeAt(0);
    if (!(code >= 48 && code <= 57)) return null;
    const numeral = parseNumeral(form, this.language.lang);
    return numeral?.plain ? { value: Number(numeral.value), suffix: numeral.suffix, digits: numeral.length } : null;
  }

  /** A year written with four digits and nothing glued to it. */
  year(i: number): number | null {
    const n = this.whole(i);
    return n && n.suffix === '' && n.digits === 4 && n.value >= 1000 && n.value < 2200 ? n.value : null;
  }

  /** A count in digits or words, and the token after it; hyphened pairs («два-три») give the greater. */
  count(i: number): { value: number; next: number } | null {
    const hit = i < this.last ? readNumber(this.tokens, i, this.last, this.language.numbers) : null;
    if (hit) {
      // "Two or three", "2–3", «два или три»: the widest.
      const join = this.dash(hit.next) || ['или', 'or', 'to'].includes(this.form(hit.next));
      const second = join && hit.next + 1 < this.last ? readNumber(this.tokens, hit.next + 1, this.last, this.language.numbers) : null;
      if (second && Number(second.value) > Number(hit.value) && Number(second.value) < 200)
        return { value: Number(second.value), next: second.next };
      return { value: Number(hit.value), next: hit.next };
    }
    const form = this.form(i);
    const hyphen = form.indexOf('-');
    if (hyphen <= 0) return null;
    const [a, b] = [this.placeOf(form.slice(0, hyphen)), this.placeOf(form.slice(hyphen + 1))];
    return a !== null && b !== null && a < b ? { value: b, next: i + 1 } : null;
  }

  private placeOf(form: string): number | null {
    const word = this.language.numbers.words.get(form);
    if (word?.role === 'place') return word.value;
    const numeral = parseNumeral(form, this.language.lang);
    return numeral?.plain && !numeral.suffix ? Number(numeral.value) : null;
  }

  lean(from: number, to: number): Lean | null {
    return clauseLean(this.tokens, this.first, this.last, from, to, this.language.lean);
  }
}
