import type { StateCode, Token } from '../domain/index.js';
import { matchName, type Name, type NameMatch } from './gazetteer-names.js';
import type { KnownWord } from './morphology.js';
import { sketchOfText, sketchOfWord } from './word-sketch.js';

/** What a gazetteer has for a word form. Kept on the word. */
export interface NameStarts<E> {
  /** The names of the gazetteer that tells it. */
  readonly names: object;
  /** The names that can begin with the form. */
  readonly beginning: Branch<E>;
  /** The states that a compound is made of: «российско-азербайджанский»; null for other words. */
  readonly compound: readonly (StateCode | null)[] | null;
}

/** Names whose words so far are known to fit, by what comes next. */
export interface Branch<E> {
  /** Those that end here, or go on with a mark, or are too few to be told apart. */
  readonly here: readonly Name<E>[];
  /** The others by the form or a lemma of the next word; null without any. */
  readonly next: ReadonlyMap<string, Branch<E>> | null;
  /** The keys of `next`, as a sketch. */
  readonly sketch: number;
}

/** So many names are tried one by one. */
const FEW = 2;

/** The branch of names that agree in their first `known` words. */
export function branchOf<E>(names: readonly Name<E>[], known = 1): Branch<E> {
  if (known > 1 && names.length <= FEW) return { here: names, next: null, sketch: 0 };
  const here: Name<E>[] = [];
  const lists = new Map<string, Name<E>[]>();
  for (const name of names) {
    const word = name.words[known];
    if (!word || word.afterMark) {
      here.push(name);
      continue;
    }
    for (const key of new Set([word.form, ...word.lemmas])) {
      const list = lists.get(key);
      if (list) list.push(name);
      else lists.set(key, [name]);
    }
  }
  const next = new Map<string, Branch<E>>();
  let sketch = 0;
  for (const [key, list] of lists) {
    next.set(key, branchOf(list, known + 1));
    sketch |= sketchOfText(key);
  }
  return { here, next: next.size > 0 ? next : null, sketch };
}

/** The longest name of a gazetteer at a place of a text. One object serves all places, so that nothing is allocated where nothing is found. */
export class LongestName<E> {
  name: Name<E> | null = null;
  match: NameMatch | null = null;

  /** Looks for the names of the branch that begin at the token; `word` tokens from there are known to fit. */
  find(branch: Branch<E>, tokens: readonly Token[], position: number, last: number): boolean {
    this.name = null;
    this.match = null;
    this.#search(branch, 1, tokens, position, last);
    return this.match !== null;
  }

  #search({ here, next, sketch }: Branch<E>, known: number, tokens: readonly Token[], position: number, last: number): void {
    if (next !== null && position + known < last) {
      const word: KnownWord = (tokens[position + known] as Token).word;
      if ((sketch & sketchOfWord(word)) !== 0) {
        const byForm = next.get(word.form);
        if (byForm !== undefined) this.#search(byForm, known + 1, tokens, position, last);
        for (let i = 0; i < word.readings.length; i++) {
          const lemma = (word.readings[i] as (typeof word.readings)[number]).lemma;
          const byLemma = lemma === word.form ? undefined : next.get(lemma);
          if (byLemma !== undefined) this.#search(byLemma, known + 1, tokens, position, last);
        }
      }
    }
    for (let i = 0; i < here.length; i++) {
      const name = here[i] as Name<E>;
      const before = this.match;
      if (before !== null && name.words.length <= before.last - position) continue;
      const match = matchName(name, tokens, position, last);
      if (match !== null && (before === null || match.last > before.last)) {
        this.name = name;
        this.match = match;
      }
    }
  }
}
