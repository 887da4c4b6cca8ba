import type { PassageWord } from './passage.js';
import type { TextNear, TextPhrase, TextQuery, TextTerm, TextWord } from './text-query.js';

/** A stretch of a passage's words, `[first, last)`, where what was looked for stands. */
export interface Place {
  readonly first: number;
  readonly last: number;
}

/**
 * Where a query stands in a passage, in text order and without overlaps: of places that share words the one that begins first counts, of
 * those the longest. Empty when the passage does not match. Linear in the words for each word of the query.
 */
export function locate(words: readonly PassageWord[], query: TextQuery): readonly Place[] {
  const found = evaluate(words, query);
  if (found === null) return [];
  found.sort((a, b) => a.first - b.first || b.last - a.last);
  let end = 0;
  return found.filter((place) => {
    if (place.first < end) return false;
    end = place.last;
    return true;
  });
}

/** Whether a passage matches; true as well where only a `not` keeps to it. */
export const matchesText = (words: readonly PassageWord[], query: TextQuery): boolean => evaluate(words, query) !== null;

/** All places of its terms, or null when the passage does not match. */
function evaluate(words: readonly PassageWord[], query: TextQuery): Place[] | null {
  switch (query.type) {
    case 'not':
      return evaluate(words, query.part) === null ? [] : null;
    case 'and': {
      const all: Place[] = [];
      for (const part of query.parts) {
        const found = evaluate(words, part);
        if (found === null) return null;
        all.push(...found);
      }
      return all;
    }
    case 'or': {
      const all = query.parts.map((part) => evaluate(words, part)).filter((found) => found !== null);
      return all.length === 0 ? null : all.flat();
    }
    default: {
      const found = placesOf(words, query);
      return found.length === 0 ? null : found;
    }
  }
}

/** Every place of one term, overlapping ones included, by where they begin. */
function placesOf(words: readonly PassageWord[], term: TextTerm): Place[] {
  switch (term.type) {
    case 'phrase':
      return placesOfPhrase(words, term);
    case 'near':
      return placesOfNear(words, term);
    default: {
      const fits = testOf(term);
      const places: Place[] = [];
      for (let i = 0; i < words.length; i++) if (fits(words[i] as PassageWord)) places.push({ first: i, last: i + 1 });
      return places;
    }
  }
}

function testOf(word: TextWord): (word: PassageWord) => boolean {
  switch (word.type) {
    case 'lemma': {
      const lemmas = new Set(word.lemmas);
      return ({ lemma }) => lemmas.has(lemma);
    }
    case 'form':
      return ({ form }) => form === word.form;
    case 'prefix':
      return ({ form }) => form.startsWith(word.prefix);
  }
}

function placesOfPhrase(words: readonly PassageWord[], { words: asked }: TextPhrase): Place[] {
  const tests = asked.map(testOf);
  const places: Place[] = [];
  for (let first = 0; first + tests.length <= words.length; first++) {
    if (tests.every((fits, i) => fits(words[first + i] as PassageWord))) places.push({ first, last: first + tests.length });
  }
  return places;
}

/**
 * Groups in which the term that begins last begins at most `distance` words after the end of every other. A pointer for each term, and only
 * ever forward: one that is too far behind can only catch up.
 */
function placesOfNear(words: readonly PassageWord[], { terms, distance }: TextNear): Place[] {
  const lists = terms.map((term) => placesOf(words, term));
  const at = lists.map(() => 0);
  const places: Place[] = [];
  for (;;) {
    const heads = lists.map((list, i) => list[at[i] as number]);
    if (heads.length === 0 || !heads.every((head) => head !== undefined)) return places;
    const latest = heads.reduce((most, head) => Math.max(most, head.first), 0);
    let behind = heads.findIndex((head) => head.last + distance < latest);
    if (behind < 0) {
      const first = heads.reduce((least, head) => Math.min(least, head.first), latest);
      places.push({ first, last: heads.reduce((most, head) => Math.max(most, head.last), 0) });
      behind = heads.findIndex((head) => head.first === first);
    }
    at[behind] = (at[behind] as number) + 1;
  }
}
