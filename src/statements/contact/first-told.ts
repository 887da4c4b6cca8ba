import type { Contact, Draft, SenseHit, Sentence } from '../../domain/index.js';
import type { Context } from '../rule.js';

/** Reads the contact that the words at `hit` tell; null where they tell none. */
export type ToldAt = (context: Context, sentence: Sentence, hit: SenseHit) => Draft<Contact> | null;

/**
 * The first contact told at words of one of the senses, in the order of the text; empty where none is. Not more than one, because further words of the same
 * senses in a sentence mostly speak of it again.
 */
export function firstTold(context: Context, sentence: Sentence, toldAt: ToldAt, ...senses: readonly string[]): readonly Draft<Contact>[] {
  for (const hit of context.view.senses(sentence.first, sentence.last, ...senses)) {
    const found = toldAt(context, sentence, hit);
    if (found) return [found];
  }
  return [];
}
