import type { Indicator, StateCode } from '../../../domain/index.js';
import { isBilateral } from '../indicator/indicator-senses.js';
import type { TellsWhose } from './asked.js';

const NEAR = 5;
const THERE_WITHIN = 8;
const SHELTERED = /^(принял|приняла|приняли|приютил|приютила|приютили|sheltered|sheltering|hosted|hosting|hosts|took|taken)$/;
const IN_ARMS = /^(forces|army|police|veterans|guard|силы|сил|арми[яеию]|полици[яеию]|ветеран\p{L}*)$/u;
const RESIDENTS = /^(residents|citizens|inhabitants|people|men|women|natives|жителей|граждан|человек|уроженцев)$/;
const HAPPENED =
  /^(revolutions?|coups?|elections?|referend\p{L}+|droughts?|floods?|wars?|революци\p{L}+|переворот\p{L}*|референдум\p{L}*|засух\p{L}*|наводнени\p{L}+|войн\p{L}*)$/u;
const AMONG = /(^| )(у нас|у себя) (в|на)( |$)/i;
const DWELL = /(^| )(у нас|у меня) (в стране )?(живет|живёт|живут|проживает|проживают)( |$)|our population|there are \S+ \S+ of us/i;
const RELATIVE = /^(which|where|где)$/;
const BRANCHES = /^(филиал\p{L}*|представительств\p{L}*|отделени\p{L}+|branch|branches|campus|campuses)$/u;
const CLEARED = /(^| )(очищен[оаы]?|очисти(л|ли|ла)|разминирован[оаы]?|cleared|demined)( |$)/i;
const MINES =
  /(^| )(разминир\p{L}+|обезвре\p{L}+|сап[её]р\p{L}*|мин|взрывоопасн\p{L}+|demin\p{L}+|sappers|landmines|mines|explosive|ordnance)( |$)/iu;
const OF_ITS = /^(of (its|their)( own)?|(своих|своей|своего|своём))( |$)/;

/**
 * "Norland took in a million people", «у нас было две революции», "six offices in Norland": what one state did at home is of it alone, also where the
 * talk goes on of both; the branches of one's universities and the mines cleared for a friend are of both. Null where the words tell nothing so.
 */
export const ownDoing: TellsWhose = ({ context, voice, sentence, clause, indicator, amount, named, share, sides }) => {
  const { view, scene } = context;
  const { own } = voice;
  const { first, last } = clause;
  const [only] = named;
  if (named.length > 1 || (only !== undefined && !scene.states.includes(only))) return null;
  const words = view.words(first, last);
  const has = (...senses: string[]): boolean => view.has(first, last, ...senses);
  // «очищено 400 гектаров»: land is cleared of mines by the one for the other
  if (scene.states.length === 2 && indicator === 'territory' && CLEARED.test(words) && (only === own || only === undefined)) return sides;
  if (scene.states.length === 2 && MINES.test(words) && (only === own || only === undefined) && !isBilateral(indicator))
    return view.has(sentence.first, sentence.last, 'we', 'our', 'help-noun', 'both-countries') ? sides : null;
  const counted = view.form(amount.last - 1);
  // "a million Norland veterans", "the Norland security forces have retaken six towns": of whose they are
  const adjective = view.mentions(first, last, 'state-adjective').find((mention) => mention.first <= amount.last);
  if (adjective && only !== undefined && OF_ARMS.has(indicator) && !share) {
    const armed = IN_ARMS.test(counted) || within(adjective.last, Math.min(adjective.last + NEAR, amount.first), IN_ARMS);
    if (armed && !has('over-there')) return [only];
  }
  if (has('your', 'you-one', 'both-countries', 'mutual', 'jointly')) return null;
  if (only === undefined) {
    // "the valley in Norland – which is a billion-dollar hub already"
    const opens = view.form(first - 1) === ',' && RELATIVE.test(view.form(first - 2)) ? first - 2 : first;
    const place = RELATIVE.test(view.form(opens)) && !isBilateral(indicator) ? landBefore(opens) : null;
    if (place) return [place];
    if (own === null) return null;
    if (/^(the|our|my) (country|nation) (is|has|was) /i.test(`${words} `) && !isBilateral(indicator) && !has('we')) return [own];
    if (indicator === 'people' && DWELL.test(words)) return [own];
    if (HAPPENED.test(counted) && has('we', 'our', 'over-there')) return [own];
    return AMONG.test(view.words(Math.max(first, amount.first - 3), amount.first)) ? [own] : null;
  }
  const states = view.mentions(first, last).filter(({ of }) => of === 'state');
  const subject = states.find((mention) => mention.last <= amount.first && (mention.case === null || mention.case === 'nom'));
  if (share) return OF_ITS.test(view.words(amount.last, Math.min(last, amount.last + 3))) ? [only] : null;
  if (BRANCHES.test(counted) && own === null && states.length === 0) return sides;
  if (indicator === 'people' && subject && within(subject.last, amount.first, SHELTERED)) return [only];
  // "two million residents of Norland went to the front"
  if (PERSONS.has(indicator) && RESIDENTS.test(counted) && only === own && view.mentions(amount.last, last, 'state').length > 0)
    return [only];
  // "the U.S. has stood by the region for 70 years"
  const years = /^(years|decades|лет|годами|десятилети[йя])$/.test(counted);
  if (years && subject && !has('we', 'our') && !isBilateral(indicator) && isAlone()) return [only];
  // "the three offices in Norland", told by the publisher
  const there = view
    .mentions(amount.last, Math.min(sentence.last, amount.last + THERE_WITHIN), 'state')
    .some((mention) => /^(in|в|во)$/.test(view.form(mention.first - 1)));
  return (own === null || (own !== only && !has('we', 'our'))) && there && !isBilateral(indicator) && indicator !== 'people' && isAlone()
    ? [only]
    : null;

  function within(from: number, end: number, pattern: RegExp): boolean {
    for (let i = from; i < Math.min(last, end); i++) if (pattern.test(view.form(i))) return true;
    return false;
  }
  /** The land told right before the clause, by itself or by a town of it. */
  function landBefore(opens: number): StateCode | null {
    const [told] = view.mentions(Math.max(sentence.first, opens - 3), opens).slice(-1);
    const state = told?.of === 'state' ? told.states[0] : told?.of === 'place' ? told.state : null;
    return state && scene.states.includes(state) ? state : null;
  }
  function isAlone(): boolean {
    return view
      .mentions(sentence.first, sentence.last)
      .every(
        (mention) =>
          (mention.of !== 'state' && mention.of !== 'state-adjective' && mention.of !== 'people') ||
          mention.states.every((state) => state === only || (mention.of !== 'state' && state === own)),
      );
  }
};

const PERSONS: ReadonlySet<Indicator> = new Set(['people', 'military', 'casualties']);
const OF_ARMS: ReadonlySet<Indicator> = new Set(['other', 'territory', 'people']);
