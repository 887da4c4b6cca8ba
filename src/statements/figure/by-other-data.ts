import type { Amount, Sentence, StateCode, Voice } from '../../domain/index.js';
import type { Context } from '../rule.js';
import type { Memory } from './memory.js';

/** The figure told before, told again by the statistics of another. */
export interface OtherData {
  readonly state: StateCode;
}

/** What may stand between whose statistics it is and the amount. */
const TOLD = {
  ru: /(^|[\s,;–—])(?:по )?(нашей|нашим|наша|наши|наше|вашей|вашим|ваша|ваши|ваше)(?: же)?(?: (?:чуть |немного )?(?:выше|ниже|больше|меньше))?(?: (?:даёт|дает|говорит|говорят|показывает|показывают|составляет))?[\s,–—-]{0,4}(?:на|до|в|около|порядка|примерно|почти|более|уже)?[\s–—-]{0,3}$/iu,
  en: /(^|[\s,;–—])(?:according to |by |per )?(ours|yours)(?:,? (?:it |they )?(?:is|are|says?|shows?|gives?|stands? at|puts? it at|grew|rose|fell|increased|decreased|went up|went down))?[\s,:–—-]{0,4}(?:by|at|to|about|around|roughly|almost|nearly|over)?\s{0,2}$/iu,
} as const;

/**
 * «По вашей статистике – рост на 10 процентов. По нашей – на 12», "yours show 10 percent, ours 12": what was told last is told again by other data, in the
 * same sentence or the next. Null where whose data are meant is not said so, or nobody's were before.
 */
export function byOtherData(
  { view, analysed }: Context,
  voice: Voice,
  sentence: Sentence,
  amount: Amount,
  { source }: Memory,
): OtherData | null {
  if (!source || sentence.index - source.sentence > 1) return null;
  const before = view.amounts(sentence.first, amount.first).at(-1)?.last ?? sentence.first;
  const whose = TOLD[analysed.lang].exec(view.words(before, amount.first))?.[2]?.toLowerCase();
  if (whose === undefined) return null;
  const state = /^(наш|ours)/.test(whose) ? voice.own : voice.others.length === 1 ? voice.others[0] : undefined;
  return state && state !== source.state ? { state } : null;
}
