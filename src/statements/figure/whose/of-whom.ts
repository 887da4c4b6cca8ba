import type { Indicator, StateCode } from '../../../domain/index.js';
import { statesNamed } from '../../frame.js';
import type { Context } from '../../rule.js';
import { isBilateral } from '../indicator/indicator-senses.js';
import { isRelative } from '../subject.js';
import type { TellsWhose } from './asked.js';

/** Words from "data of" to whose they are. */
const OWNER = 4;

/** States named but for those whose statistics are told: «составил, по данным азербайджанской стороны, …» says whose count it is, not whose trade. */
export function withoutStatisticians(context: Context, first: number, last: number, named: StateCode[]): StateCode[] {
  const { view } = context;
  const hit = named.length === 1 ? view.sense(first, last, 'statistics') : null;
  if (!hit) return named;
  const end = Math.min(last, hit.last + OWNER);
  const owners = statesNamed(context, Math.max(first, hit.first - 2), end);
  const others = [...statesNamed(context, first, Math.max(first, hit.first - 2)), ...statesNamed(context, end, last)];
  return owners.length === 1 && owners[0] === named[0] && others.length === 0 ? [] : named;
}

const OF_DWELLERS: ReadonlySet<Indicator> = new Set(['people', 'students', 'other']);

/** «В Нордландии живёт миллион русскоязычных», "schools that teach in Russian": of the land and of those whose language it is. */
export const withSpeakers: TellsWhose = ({ context, sentence, indicator, named }) => {
  const { view, scene } = context;
  const [only] = named;
  if (only === undefined || named.length > 1 || only === 'RU' || !scene.states.includes('RU') || !OF_DWELLERS.has(indicator)) return null;
  return view.has(sentence.first, sentence.last, 'russian-speaking') ? ['RU', only] : null;
};

/** "The share of wind energy in Norland": of that land alone. */
export const shareWithin: TellsWhose = ({ context, clause, indicator, named, share }) => {
  const { view } = context;
  if (!share || indicator !== 'energy-supply' || named.length !== 1 || !view.has(clause.first, clause.last, 'share-noun')) return null;
  return view.mentions(clause.first, clause.last, 'state').some(({ first }) => /^(в|во|in)$/.test(view.form(first - 1))) ? named : null;
};

/** "We forgave a billion that Norland owed us": the other side stands in the clause that hangs on the sum. */
export const owedBy: TellsWhose = ({ context, voice, sentence, clause, indicator, named: told }) => {
  if (told.length > 0 || !isBilateral(indicator)) return null;
  const { own } = voice;
  const next = sentence.clauses.find(({ first }) => first >= clause.last);
  if (!next || own === null || context.scene.states.length !== 2 || !isRelative(context, next)) return null;
  const named = statesNamed(context, next.first, next.last);
  const [only] = named;
  return only !== undefined && named.length === 1 && !context.scene.states.includes(only) ? [own, only] : null;
};

const JOBS = /(^| )(jobs?|рабочи[ех] мест[ао]?)(?!\p{L})/u;

/** "Supports 85 thousand jobs in Norland", "we have created a million jobs": of the land where they are, or of the own one. */
export const jobsOf: TellsWhose = ({ context, voice, clause, indicator, amount: place }) => {
  const { view, scene } = context;
  const { own } = voice;
  if (indicator !== 'people' || !JOBS.test(view.words(place.first, Math.min(clause.last, place.last + 2)))) return null;
  const to = Math.min(clause.last, place.last + OWNER);
  if (view.form(place.last) === 'in' || /^(в|во)$/.test(view.form(place.last))) {
    const there = statesNamed(context, place.last, to);
    // «нордландские фирмы создали у нас тысячу мест»: of both
    if (there.length === 1 && statesNamed(context, clause.first, clause.last).every((state) => there.includes(state))) return there;
  }
  const ours = view.has(clause.first, clause.last, 'we', 'our') && !view.has(clause.first, clause.last, 'your', 'you-one', 'over-there');
  const plain =
    ours && !view.has(clause.first, clause.last, 'companies', 'investment', 'trade-turnover', 'both-countries', 'mutual', 'projects');
  return plain &&
    own !== null &&
    statesNamed(context, clause.first, clause.last).every((state) => state === own || !scene.states.includes(state))
    ? [own]
    : null;
};
