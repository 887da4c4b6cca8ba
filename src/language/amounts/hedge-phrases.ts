import type { Hedge } from '../../domain/index.js';
import type { HedgePhrase } from './amount-words.js';

export type { HedgePhrase } from './amount-words.js';

/** Phrases written `a b|c d`, all of one meaning. */
export function phrases(list: string, hedge: Hedge, bound: HedgePhrase['bound']): HedgePhrase[] {
  return list.split('|').map((phrase) => ({ words: phrase.split(' '), hedge, bound }));
}
