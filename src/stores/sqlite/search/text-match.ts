import type { TextNear, TextPhrase, TextQuery, TextWord } from '../../../domain/index.js';
import { formTerm, lemmaTerm } from './terms.js';

/**
 * A query in the language of FTS5's MATCH. Every term is quoted and made of the index's own terms, so that nothing of it is read as syntax.
 * `exact`: the passages found are those that match. Otherwise they are among those found, and each has to be looked at.
 */
export interface Match {
  readonly match: string;
  readonly exact: boolean;
}

/** Ways to choose one lemma for each word of a phrase; with more of them the words are looked for one by one. */
const MOST_CHOICES = 64;

export function textMatch(query: TextQuery): Match {
  switch (query.type) {
    case 'phrase':
      return phrase(query);
    case 'near':
      return near(query);
    case 'and': {
      const denied = query.parts.flatMap((part) => (part.type === 'not' ? [textMatch(part.part)] : []));
      const wanted = query.parts.filter((part) => part.type !== 'not').map(textMatch);
      // What is denied roughly would take away too much.
      const without = denied.filter(({ exact }) => exact);
      const all = both('AND', wanted);
      return {
        match: without.length === 0 ? all : `(${all} NOT ${both('OR', without)})`,
        exact: wanted.every(({ exact }) => exact) && without.length === denied.length,
      };
    }
    case 'or': {
      const parts = query.parts.map(textMatch);
      return { match: both('OR', parts), exact: parts.every(({ exact }) => exact) };
    }
    case 'not':
      throw new Error('a query that only denies has nothing to look for');
    default:
      return {
        match: both(
          'OR',
          choices(query).map((match) => ({ match })),
        ),
        exact: true,
      };
  }
}

const both = (operator: 'AND' | 'OR', parts: readonly { readonly match: string }[]): string =>
  parts.length === 1 ? (parts[0]?.match ?? '') : `(${parts.map(({ match }) => match).join(` ${operator} `)})`;

const quoted = (terms: string): string => `"${terms}"`;

/** Each way a word can stand in the index. */
function choices(word: TextWord): readonly string[] {
  switch (word.type) {
    case 'lemma':
      return word.lemmas.map((lemma) => quoted(lemmaTerm(lemma)));
    case 'form':
      return [quoted(formTerm(word.form))];
    case 'prefix':
      return [`${quoted(formTerm(word.prefix))} *`];
  }
}

/** Each way a word or phrase can stand in one column, or null when it cannot be said: lemmas and forms are columns of their own. */
function strings(term: TextWord | TextPhrase): { readonly column: 'lemma' | 'form'; readonly all: readonly string[] } | null {
  if (term.type !== 'phrase') return { column: term.type === 'lemma' ? 'lemma' : 'form', all: choices(term) };
  const { words } = term;
  const last = words.at(-1);
  if (words.every((word) => word.type === 'lemma')) {
    let all = [''];
    for (const { lemmas } of words) {
      all = all.flatMap((before) => lemmas.map((lemma) => `${before} ${lemmaTerm(lemma)}`));
      if (all.length > MOST_CHOICES) return null;
    }
    return { column: 'lemma', all: all.map((terms) => quoted(terms.trim())) };
  }
  if (!words.every((word) => word.type === 'form' || (word.type === 'prefix' && word === last))) return null;
  const terms = words.map((word) => formTerm(word.type === 'form' ? word.form : word.type === 'prefix' ? word.prefix : ''));
  return { column: 'form', all: [quoted(terms.join(' ')) + (last?.type === 'prefix' ? ' *' : '')] };
}

const anyhow = (words: readonly TextWord[]): Match => ({ match: both('AND', words.map(textMatch)), exact: false });

function phrase(query: TextPhrase): Match {
  const said = strings(query);
  return said
    ? {
        match: both(
          'OR',
          said.all.map((match) => ({ match })),
        ),
        exact: true,
      }
    : anyhow(query.words);
}

function near({ terms, distance }: TextNear): Match {
  const all = terms.map(strings);
  let groups = [''];
  for (const said of all) {
    if (!said || said.column !== all[0]?.column || groups.length * said.all.length > MOST_CHOICES) {
      return { match: both('AND', terms.map(textMatch)), exact: false };
    }
    groups = groups.flatMap((group) => said.all.map((each) => `${group} ${each}`));
  }
  return {
    match: both(
      'OR',
      groups.map((group) => ({ match: `NEAR(${group.trim()}, ${distance})` })),
    ),
    exact: true,
  };
}
