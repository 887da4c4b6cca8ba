import type { TokenRange } from '../domain/index.js';
import { englishPhraseEnd, englishPhraseStart } from './en/noun-phrase.js';
import { nominativePhrase } from './ru/nominative.js';
import { russianPhraseEnd, russianPhraseStart } from './ru/noun-phrase.js';
import type { View } from './view.js';

export interface PhraseBounds extends TokenRange {
  /** True of a noun that begins something of its own: it ends the phrase where a conjunction or a comma joins it («договор о дружбе и план»). */
  readonly another: (at: number) => boolean;
}

/**
 * The whole noun phrase of a head noun within bounds: its modifiers before it, its complements after it, up to the verb, the clause or the
 * circumstance that ends it. Determiners and possessives are left out.
 */
export function nounPhraseAt(view: View, head: TokenRange, bounds: PhraseBounds): TokenRange {
  return view.analysed.lang === 'ru'
    ? { first: russianPhraseStart(view, head, bounds.first), last: russianPhraseEnd(view, head, bounds) }
    : { first: englishPhraseStart(view, head, bounds.first), last: englishPhraseEnd(view, head, bounds) };
}

/** The token after the last complement of a head that its complements do not touch: "an agreement was signed on the status of forces". */
export function complementsEnd(view: View, at: number, bounds: PhraseBounds): number {
  const head = { first: at, last: at };
  return view.analysed.lang === 'ru' ? russianPhraseEnd(view, head, bounds) : englishPhraseEnd(view, head, bounds);
}

/** A noun phrase as a title is written: in the nominative where the language has cases, without the marks of editors' insertions. */
export function phraseInNominative(view: View, { first, last }: TokenRange): string {
  const words = view.analysed.lang === 'ru' ? nominativePhrase(view, first, last) : view.words(first, last);
  return words
    .replace(/[[\]]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}
