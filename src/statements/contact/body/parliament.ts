import type { SenseHit, Sentence } from '../../../domain/index.js';
import type { View } from '../../../language/index.js';

/** "Congress will convene": a parliament, named without an article, and no congress that somebody holds. */
export const isParliament = (view: View, { first }: Sentence, noun: SenseHit): boolean =>
  /^(congress|assembly)$/.test(view.form(noun.first)) &&
  (noun.first === first || /^(preposition|verb|gerund|infinitive)$/.test(view.token(noun.first - 1)?.reading?.pos ?? ''));
