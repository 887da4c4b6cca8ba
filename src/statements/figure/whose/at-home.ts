import type { Clause, Indicator, Sentence, StateCode } from '../../../domain/index.js';
import { statesNamed } from '../../frame.js';
import type { Context } from '../../rule.js';
import { isBilateral } from '../indicator/indicator-senses.js';
import type { TellsWhose } from './asked.js';

/** Tokens from the noun told to the amount it is of. */
const NEAR = 9;
const AFTER = 4;
const MANY = 30;
const DWELLERS = /^(населения|жителей|inhabitants|residents)$/;
const WITHIN: ReadonlySet<Indicator> = new Set(['projects', 'companies', 'regions']);
const LANDS = /^(countries|markets|nations|стран|стран(ах|ам|ами)|государств(ах|ам|ами)?)(-\p{L}+)?$/u;
const OWED: ReadonlySet<Indicator> = new Set(['loans', 'money-other']);

/**
 * "We have built 200 schools", «безработица – 3 процента», "two fifths of the world's uranium": what one land tells of itself is of it alone, whoever
 * it talks to. Null where the words tell nothing of the kind, or the other side stands beside it.
 */
export const atHome: TellsWhose = ({ context, voice, sentence, clause, indicator, amount, named, share }) => {
  const { view, scene } = context;
  const { own } = voice;
  const { first, last } = amount;
  const [only] = named;
  // "forty countries were represented": none of them is told; "we trade with forty" is of those who do
  if (
    indicator === 'other' &&
    named.length === 0 &&
    LANDS.test(view.form(last - 1)) &&
    !view.has(clause.first, clause.last, 'your', 'you-one')
  )
    return !view.has(clause.first, clause.last, 'we', 'our')
      ? []
      : own === null || view.has(clause.first, clause.last, 'both-countries')
        ? null
        : [own];
  const owner = only ?? own;
  if (named.length > 1 || owner === null || !scene.states.includes(owner)) return null;
  const has = (...senses: string[]): boolean => view.has(clause.first, clause.last, ...senses);
  if (has('both-countries', 'mutual', 'shared-word', 'your', 'you-one', 'jointly') || isThere(context, clause)) return null;
  if (owner !== own && own !== null && has('our', 'we')) return null;
  // «в республике», said by who has none
  if (owner === 'RU' && has('the-republic')) return null;
  // "we sell gas to six countries, and yours may be the next"
  if (LANDS.test(view.form(last - 1)) && isBilateral(indicator)) return [owner];
  if (isOfLanguage(context, sentence) || isBesideOther(context, sentence, clause, owner)) return null;
  const near = Math.max(indicator === 'other' ? sentence.first : clause.first, first - NEAR);
  if (view.has(near, Math.min(clause.last, last + AFTER), 'home-rate')) return [owner];
  if (has('home-store') && !has('give-deed')) return [owner];
  // "we shall have 5,000 megawatts of solar power", where nobody else builds them
  if (indicator === 'energy-supply' && has('green-power') && !has('companies', 'investment', 'projects', 'invest-deed', 'give-deed'))
    return [owner];
  const whole = share && view.has(last, Math.min(clause.last, last + AFTER), 'of-world') && (only !== undefined || has('we', 'our'));
  if (whole || (share && view.has(last, Math.min(clause.last, last + AFTER), 'of-own-power'))) return [owner];
  if (indicator === 'people' && (DWELLERS.test(view.form(last - 1)) || DWELLERS.test(view.form(last)))) return [owner];
  if (WITHIN.has(indicator) && only === undefined && has('across-land')) return [owner];
  // "we shall pay the Fund 450 million"
  if (OWED.has(indicator) && has('world-bank')) return [owner];
  if (indicator === 'investment' && only === undefined && has('we') && has('own-works') && !has('companies')) return [owner];
  // «наш ненефтяной экспорт», "exports to a hundred lands"
  if (isBilateral(indicator) && has('all-abroad')) return [owner];
  if (isBilateral(indicator) || has('give-deed', 'promises-sum')) return null;
  const counts = (sense: string): boolean => !share && view.has(first, Math.min(clause.last, last + 1), sense);
  if (counts('home-thing')) return [owner];
  // what one side may build at the other's is built there by the few
  if (counts('home-built') && has('our', 'we') && view.amounts(first, last).some(({ value }) => Number(value) >= MANY)) return [owner];
  return has('across-land', 'hardship') || (has('thing-built', 'brought-home') && has('our', 'we') && isOwnPlace(context, clause, owner))
    ? [owner]
    : null;
};

/** «Там», «у вас»; «у нас» is at home. */
const isThere = ({ view }: Context, { first, last }: Clause): boolean =>
  view.senses(first, last, 'over-there').some((hit) => view.form(hit.first + 1) !== 'нас' && !/^(здесь|here)$/.test(view.form(hit.first)));

/** "Three airports in our Norville": the only place told is one's own, and not where the talks are. */
function isOwnPlace({ view, scene }: Context, { first, last }: Clause, owner: StateCode): boolean {
  const places = view.mentions(first, last, 'place').flatMap(({ state }) => (state ? [state] : []));
  return places.length > 0 && places.every((state) => state === owner) && scene.states.length === 2;
}

/** Schools that teach in a language of the other side are of both. */
function isOfLanguage({ view }: Context, { index, turn, first, last }: Sentence): boolean {
  const before = view.sentences[index - 1];
  return view.has(before?.turn === turn ? before.first : first, last, 'russian-speaking');
}

/** Whether another of those at the table is told in the sentence, or a place of theirs in the clause. */
function isBesideOther(context: Context, sentence: Sentence, clause: Clause, owner: StateCode): boolean {
  const { view, scene } = context;
  if (statesNamed(context, sentence.first, sentence.last).some((state) => state !== owner && scene.states.includes(state))) return true;
  return view
    .mentions(clause.first, clause.last, 'place')
    .some(({ state }) => state !== null && state !== undefined && state !== owner && scene.states.includes(state));
}
