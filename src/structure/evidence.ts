import { isBlank } from '../domain/index.js';
import type { NameEvidence, ReadLabel } from './label-parts.js';
import { fold, isLetter, isUpper } from './letters.js';
import { LINKS, NOT_NAMES, OFFICE_WORDS, PARTICLES, STRONG_TITLES } from './vocabulary.js';

/** Geographic heads: what follows them is a place. */
const PLACE_HEADS = new Set(
  'республики республика федерации королевства королевство султаната государства республике республикой область области of the in to'.split(
    ' ',
  ),
);

/**
 * The names that a page's title, lead and labels print. A name met there is what a short label may consist of; Russian names are
 * compared by stem, as the lead has them in another case.
 */
export class PageNames implements NameEvidence {
  /** Runs of words by the beginnings of their words: words with one stem begin alike. */
  private readonly runs = new Map<string, string[][]>();
  private readonly cache = new Map<string, number>();
  private readonly added = new Set<string>();
  private readonly unread: string[];
  readonly read = new Map<string, ReadLabel | null>();

  /** `texts` are read when a label first asks for a name: most pages never do. */
  constructor(texts: readonly string[]) {
    this.unread = [...texts];
  }

  /** Collects the runs of capitalised words of a stretch of text. */
  private readText(text: string): void {
    let run: string[] = [];
    const flush = () => {
      if (run.length > 0) this.keep(run);
      run = [];
    };
    for (let at = 0; at < text.length; ) {
      while (at < text.length && isBlank(text.charCodeAt(at))) {
        if (text.charCodeAt(at) === 10) flush();
        at++;
      }
      const from = at;
      while (at < text.length && !isBlank(text.charCodeAt(at))) at++;
      let start = from;
      let end = at;
      while (start < end && !isLetter(text.charCodeAt(start))) start++;
      while (end > start && !isLetter(text.charCodeAt(end - 1))) end--;
      if (start > from) flush();
      const word = text.slice(start, end).replace(/[’']s$/, '');
      if (word !== '' && isUpper(word.charCodeAt(0))) run.push(fold(word));
      else if (PARTICLES.has(word)) run.push(word);
      else {
        flush();
        if (LINKS.has(word)) run.push(word);
      }
      if (end < at) flush();
    }
    flush();
  }

  /** A label's name, for the shorter labels that follow it. */
  add(name: string): void {
    const words = name
      .split(/\s+/)
      .map((word) => fold(word.replace(/^(?:\p{Lu}\p{Ll}{0,2}\.-?)+(?=\p{L})/u, (initials) => `${initials} `)))
      .flatMap((word) => word.split(' '));
    const key = words.join(' ');
    if (words.length > 1 && !this.added.has(key)) {
      this.added.add(key);
      this.keep(words);
      this.cache.clear();
    }
  }

  nameLength(run: readonly string[], before: string | null = null): number {
    const key = `${before ?? ''}|${run.join(' ')}`;
    const known = this.cache.get(key);
    if (known !== undefined) return known;
    const found = this.look(run, before);
    this.cache.set(key, found);
    return found;
  }

  private look(run: readonly string[], outer: string | null): number {
    for (const text of this.unread.splice(0)) this.readText(text);
    for (let length = Math.min(5, run.length); length >= 1; length--) {
      const suffix = run.slice(run.length - length);
      const predecessor = run.length > length ? (run[run.length - length - 1] as string) : outer;
      if (length > 1 && suffix.some((word) => OFFICE_WORDS.has(word))) continue;
      if (this.runs.get(stemOf(suffix[0] as string))?.some((words) => meets(words, suffix, predecessor))) return length;
    }
    return 0;
  }

  private keep(run: string[]): void {
    for (const stem of new Set(run.map(stemOf))) {
      const alike = this.runs.get(stem);
      if (alike) alike.push(run);
      else this.runs.set(stem, [run]);
    }
  }
}

function meets(words: readonly string[], suffix: readonly string[], predecessor: string | null): boolean {
  for (let at = words.length - suffix.length; at >= 0; at--) {
    if (!suffix.every((word, i) => sameStem(words[at + i] as string, word))) continue;
    const before = at > 0 ? (words[at - 1] as string) : null;
    if (suffix.length === 1) {
      // a surname alone counts where a given name, initials or a title stood before it
      if (before === null || LINKS.has(before) || PLACE_HEADS.has(before) || (NOT_NAMES.has(before) && !STRONG_TITLES.has(before)))
        continue;
      if (OFFICE_WORDS.has(before) && !isTitleForm(before)) continue;
      if (at + 1 < words.length && !OFFICE_WORDS.has(words[at + 1] as string) && words.length > at + 1 && words.length < 4) continue;
      return true;
    }
    // `President of Russia Vladimir Putin`: what follows a link is the state, not the name
    if (suffix.length > 2 && before !== null && (LINKS.has(before) || PLACE_HEADS.has(before))) continue;
    if (before !== null && predecessor !== null && sameStem(before, predecessor)) continue;
    return true;
  }
  return false;
}

/** English titles stand before surnames; Russian ones before states too («Президентом Азербайджана»). */
const isTitleForm = (word: string): boolean => STRONG_TITLES.has(word) && /^[a-z]/.test(word);

/** What `sameStem` wants two words to share at least. */
const stemOf = (word: string): string => word.slice(0, 3);

/** Equal but for a Russian ending of up to three letters. */
export function sameStem(a: string, b: string): boolean {
  if (a === b) return true;
  if (!/[а-я]/.test(a)) return false;
  const shorter = Math.min(a.length, b.length);
  if (shorter < 3 || Math.abs(a.length - b.length) > 3) return false;
  let shared = 0;
  while (shared < shorter && a[shared] === b[shared]) shared++;
  return shared >= 3 && shared >= Math.max(a.length, b.length) - 3 && shared >= shorter - 2;
}
