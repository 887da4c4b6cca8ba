import type { Clause, Sentence, StateCode } from '../../../domain/index.js';
import { statesNamed } from '../../frame.js';
import type { Context } from '../../rule.js';
import type { Asked, Place, TellsWhose } from './asked.js';

/** What the words right at an amount say of whose it is; null where they say nothing of the kind. */
export const toldAtAmount: TellsWhose = (asked) => {
  const { context, voice, sentence, clause, indicator, amount, named, sides } = asked;
  const { view, scene } = context;
  const people = ofThem(context, sentence, amount);
  if (people) return people;
  if (scene.states.length !== 2) return null;
  // «общая граница», "the border that we share"
  if (indicator === 'territory' && named.length < 2 && view.has(clause.first, clause.last, 'border-word'))
    return isJoint(context, clause) ? sides : null;
  // «контракт с нашей компанией на 300 миллионов»: what is bought by the one is sold by the other
  if (indicator === 'money-other' && named.length === 1 && view.has(clause.first, clause.last, 'deal-made')) return sides;
  if (named.length === 1 && indicator === 'people' && travelled(context, sentence, named[0] as StateCode)) return sides;
  const mine = named.length === 0 || (named.length === 1 && named[0] === voice.own);
  if (!mine || view.has(clause.first, clause.last, 'both-countries', 'mutual')) return null;
  return ofOneSide(asked);
};

/** Reserves, needs, output and the like are of one country, and so are "our people". */
function ofOneSide({ context, voice, clause, indicator, amount, share }: Asked): readonly StateCode[] | null {
  const { view } = context;
  const { own, others } = voice;
  // «девять десятых населения»: of that land
  const dwellers = share && view.senses(amount.last, Math.min(clause.last, amount.last + 1), 'population-of').at(0);
  const harvest =
    indicator === 'agriculture' && (!share || view.has(amount.last, Math.min(clause.last, amount.last + 4), 'our'))
      ? view.sense(clause.first, clause.last, 'harvest-deed')
      : null;
  const thing =
    harvest ||
    dwellers ||
    (share
      ? null
      : (view.senses(Math.max(clause.first, amount.first - NEAR), amount.first, 'own-thing').at(-1) ??
        view.sense(amount.last, Math.min(clause.last, amount.last + 2), 'own-thing')));
  const people = indicator === 'people' ? ourPeople(context, clause, amount) : null;
  if (!thing && !people) return null;
  // «населения республики», said by who has none at home
  const your =
    view.has(clause.first, clause.last, 'your', 'you-one') || (own === 'RU' && view.has(clause.first, clause.last, 'the-republic'));
  const our = view.has(clause.first, clause.last, 'our', 'we');
  if (people) return own !== null && !your && !isThere(context, clause) ? [own] : null;
  const [place, ...rest] = view
    .mentions(clause.first, clause.last, 'place')
    .flatMap((mention) => (mention.of === 'place' && mention.state !== null ? [mention.state] : []));
  if (place !== undefined && rest.every((state) => state === place) && !our && !your) return [place];
  if (your && !our && others.length === 1) return [...others];
  return own !== null && !your ? [own] : null;
}

const NEAR = 9;

/** «миллион наших граждан», "a million of our people". */
function ourPeople({ view }: Context, clause: Clause, { first, last }: Place): boolean {
  return view.has(first, last, 'our') || (/^(of|из)$/.test(view.form(last)) && view.has(last, Math.min(clause.last, last + 3), 'our'));
}

const isThere = ({ view, scene }: Context, clause: Clause): boolean =>
  view.has(clause.first, clause.last, 'over-there', 'abroad-deed') ||
  view
    .mentions(clause.first, clause.last, 'place')
    .some((mention) => mention.of === 'place' && mention.state !== null && scene.states.includes(mention.state));

/** «треть из них – киприоты»: of the people named last. */
function ofThem({ view }: Context, sentence: Sentence, { first, last }: Place): readonly StateCode[] | null {
  const hit = view.sense(Math.max(first, last - 2), Math.min(sentence.last, last + 2), 'of-them');
  if (!hit) return null;
  const told = view
    .mentions(hit.last, Math.min(sentence.last, hit.last + 4), 'people')
    .flatMap((mention) => (mention.of === 'people' ? [...mention.states] : []))
    .filter((state): state is StateCode => state !== null);
  return told.length === 1 ? told : null;
}

/** «на праздник приехали наши певцы – 60 человек»: they are at the other side's. */
function travelled({ view, scene }: Context, { first, last }: Sentence, state: StateCode): boolean {
  if (!view.has(first, last, 'arrived')) return false;
  return view
    .mentions(first, last, 'place')
    .some((mention) => mention.of === 'place' && mention.state !== null && mention.state !== state && scene.states.includes(mention.state));
}

const isJoint = ({ view }: Context, { first, last }: Clause): boolean =>
  view.has(first, last, 'we', 'our', 'both-countries', 'mutual', 'shared-word');

/** States named in `[first, last)` but for who only helps: «при посредничестве Омана», "through Omani mediation". */
export function withoutMediators(context: Context, first: number, last: number, named: StateCode[]): StateCode[] {
  const hit = named.length > 1 ? context.view.sense(first, last, 'mediated') : null;
  if (!hit) return named;
  const helpers = statesNamed(context, Math.max(first, hit.first - 2), Math.min(last, hit.last + 3));
  const rest = named.filter((state) => !helpers.includes(state));
  return rest.length > 0 ? rest : named;
}
