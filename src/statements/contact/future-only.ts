import type { SenseHit } from '../../domain/index.js';
import type { Context } from '../rule.js';

/** "I'm going to have a press conference": the future of another verb. */
export function isFutureOnly({ view, analysed }: Context, verb: SenseHit): boolean {
  if (analysed.lang !== 'en' || verb.sense !== 'go-verb' || view.form(verb.last - 1) !== 'to') return false;
  const pos = view.token(verb.last)?.reading?.pos;
  return pos === 'infinitive' || pos === 'verb';
}
