import type { Amount, Sentence, StateCode, Voice } from '../../domain/index.js';
import { statesTold } from '../frame.js';
import type { Context } from '../rule.js';

/** The state whose statistics are named with the amount: «по нашей статистике», "according to Russian data". */
export function sourceOf(context: Context, voice: Voice, sentence: Sentence, amount: Amount): StateCode | null {
  const { view } = context;
  const hits = view.senses(sentence.first, sentence.last, 'statistics');
  if (hits.length === 0) return null;
  const amounts = view.amounts(sentence.first, sentence.last);
  const at = amounts.findIndex((other) => other.first === amount.first);
  const from = at > 0 ? (amounts[at - 1]?.last ?? sentence.first) : sentence.first;
  const to = amounts[at + 1]?.first ?? sentence.last;
  // «по вашей статистике – 51, по российской – 50»
  const whose = view.senses(from, amount.first, 'by-whose.ru').at(-1);
  if (whose) {
    const [state, second] = statesTold(context, voice, whose.last, Math.min(sentence.last, whose.last + 1));
    if (state !== undefined && second === undefined) return state;
  }
  const before = hits.filter((hit) => hit.first >= from && hit.last <= amount.first).at(-1);
  const after = hits.find((hit) => hit.first >= amount.last && hit.last <= to && at === amounts.length - 1);
  const hit = before ?? after;
  if (!hit) return null;
  const [state, second] = statesTold(context, voice, Math.max(sentence.first, hit.first - 2), Math.min(sentence.last, hit.last + 3));
  return second === undefined ? (state ?? null) : null;
}
