import type { Amount, Clause, SenseHit, Sentence, StateCode, Voice } from '../../domain/index.js';
import { statesTold } from '../frame.js';
import type { Context } from '../rule.js';
import { isClaim } from './claims.js';

/** Whose statistics a figure is of, and the words that tell it; no words where it is carried over from the figure before. */
export interface FoundSource {
  readonly state: StateCode;
  readonly hit: SenseHit | null;
}

/** The state whose statistics are named with the amount: «по нашей статистике», "according to Russian data", «наши данные скромнее». */
export function sourceOf(context: Context, voice: Voice, sentence: Sentence, clause: Clause, amount: Amount): FoundSource | null {
  const { view } = context;
  const amounts = view
    .amounts(sentence.first, sentence.last)
    .filter((other) => other.first === amount.first || isClaim(context, sentence, clause, other));
  const at = amounts.findIndex((other) => other.first === amount.first);
  const from = at > 0 ? (amounts[at - 1]?.last ?? sentence.first) : sentence.first;
  const to = amounts[at + 1]?.first ?? sentence.last;
  const hits = view.senses(sentence.first, sentence.last, 'statistics');
  // «по вашей статистике – 51, по российской – 50»
  const whose = hits.length > 0 ? view.senses(from, amount.first, 'by-whose.ru').at(-1) : undefined;
  if (whose) {
    const state = only(statesTold(context, voice, whose.last, Math.min(sentence.last, whose.last + 1)));
    if (state) return { state, hit: whose };
  }
  // "according to your statistics, by 10 percent; according to ours, by 12"
  const named = hits.length > 0 ? oursOrYours(context, voice, from, to, amount) : null;
  if (named) return named;
  // «прибавил 12 процентов – это по нашим данным, в целом …»: told behind a dash, of what stands before it
  const trailing = hits.find((hit) => isTrailing(context, amount, hit));
  const before = hits
    .filter((hit) => hit.first >= from && hit.last <= amount.first && !(at > 0 && isTrailing(context, amounts[at - 1] as Amount, hit)))
    .at(-1);
  const after = hits.find((hit) => hit.first >= amount.last && hit.last <= Math.max(to, clause.last) && at === amounts.length - 1);
  const hit = trailing ?? before ?? after;
  if (hit) {
    const state = owner(context, voice, sentence, hit);
    return state ? { state, hit } : null;
  }
  // «наши данные скромнее: 2,1 миллиарда»
  const data = view
    .senses(from, amount.first, 'data-told')
    .findLast(
      ({ first }) =>
        !hits.some((one) => one.first <= first && first < one.last && at > 0 && isTrailing(context, amounts[at - 1] as Amount, one)),
    );
  const state = data ? only(statesTold(context, voice, Math.max(sentence.first, data.first - 1), data.first)) : null;
  return state && data ? { state, hit: data } : null;
}

/** Behind a dash, or right behind the amount: "by 10 percent according to our statistics and by 12 percent according to yours". */
const isTrailing = ({ view }: Context, { last }: Amount, hit: SenseHit): boolean =>
  (/^[–—(-]$/.test(view.form(last)) && hit.first > last && hit.first - last <= 5) ||
  (/^(according|by)$/.test(view.form(last)) && hit.first - last <= 3 && hit.first >= last);

/** "According to ours", "by yours": whose statistics, where the word was said before. */
function oursOrYours({ view }: Context, { own, others }: Voice, first: number, last: number, amount: Amount): FoundSource | null {
  const told = view.senses(first, last, 'by-whose.en');
  const hit = told.find((one) => one.first === amount.last) ?? told.find((one) => one.last <= amount.first && one.first !== first);
  if (!hit) return null;
  const state = view.form(hit.last - 1) === 'ours' ? own : others.length === 1 ? others[0] : undefined;
  return state ? { state, hit } : null;
}

/** Whose: told before the noun or within the phrase («по нашей статистике»), else right after it («по данным таможни Узбекистана»). */
function owner(context: Context, voice: Voice, sentence: Sentence, hit: SenseHit): StateCode | null {
  const { view, scene } = context;
  const before = statesTold(context, voice, Math.max(sentence.first, hit.first - 2), hit.last);
  if (before.length > 0) return only(before);
  const end = Math.min(sentence.last, hit.last + 3);
  const after = statesTold(context, voice, hit.last, end);
  if (after.length > 0) return only(after);
  // «по оценке Минобороны России»: a body of one state, by its name
  const [body] = view.mentions(hit.last, Math.min(sentence.last, hit.last + 2), 'organisation');
  if (body?.of === 'organisation' && body.state !== null && scene.states.includes(body.state)) return body.state;
  // «по данным ФТС», "according to Rosstat": the body is known by its name
  for (const [sense, state] of AGENCIES) if (scene.states.includes(state) && view.has(hit.first, end, sense)) return state;
  // «по оценке Ташкента»: the capital of one that has been spoken of
  const [place] = view.mentions(hit.last, Math.min(sentence.last, hit.last + 2), 'place');
  return place?.of === 'place' && place.state !== null && scene.states.includes(place.state) ? place.state : null;
}
const AGENCIES: readonly (readonly [sense: string, state: StateCode])[] = [
  ['agency-of-russia', 'RU'],
  ['agency-of-america', 'US'],
  ['agency-of-europe', 'EU'],
];

const only = (states: readonly StateCode[]): StateCode | null => (states.length === 1 ? (states[0] ?? null) : null);
