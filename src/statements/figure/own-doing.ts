import type { Clause, Indicator, Sentence, StateCode, Voice } from '../../domain/index.js';
import { bothSides } from '../frame.js';
import type { Context } from '../rule.js';
import { isBilateral } from './indicator-senses.js';

interface Place {
  readonly first: number;
  readonly last: number;
}

const NEAR = 5;
const SHELTERED = /^(принял|приняла|приняли|приютил|приютила|приютили|sheltered|sheltering|hosted|hosting|hosts|took|taken)$/;
const IN_ARMS = /^(forces|army|police|veterans|guard|силы|сил|арми[яеию]|полици[яеию]|ветеран\p{L}*)$/u;
const HAPPENED =
  /^(revolutions?|coups?|elections?|referend\p{L}+|droughts?|floods?|wars?|революци\p{L}+|переворот\p{L}*|референдум\p{L}*|засух\p{L}*|наводнени\p{L}+|войн\p{L}*)$/u;
const AMONG = /(^| )(у нас|у себя) (в|на)( |$)/i;
const BRANCHES = /^(филиал\p{L}*|представительств\p{L}*|отделени\p{L}+|branch|branches|campus|campuses)$/u;
const MINES = /(^| )(разминир\p{L}+|обезвре\p{L}+|мин|demin\p{L}+|landmines|mines)( |$)/iu;
const OF_ITS = /^(of (its|their)( own)?|(своих|своей|своего|своём))( |$)/;

/**
 * "Norland took in a million people", «у нас было две революции», "six offices in Norland": what one state did at home is of it alone, also where the
 * talk goes on of both; the branches of one's universities and the mines cleared for a friend are of both. Null where the words tell nothing so.
 */
export function ownDoing(
  context: Context,
  voice: Voice,
  sentence: Sentence,
  { first, last }: Clause,
  indicator: Indicator,
  amount: Place,
  named: readonly StateCode[],
  share: boolean,
): readonly StateCode[] | null {
  const { view, scene } = context;
  const { own } = voice;
  const [only] = named;
  if (named.length > 1 || (only !== undefined && !scene.states.includes(only))) return null;
  const words = view.words(first, last);
  const sides = bothSides(voice);
  const has = (...senses: string[]): boolean => view.has(first, last, ...senses);
  if (scene.states.length === 2 && MINES.test(words) && (only === own || only === undefined) && !isBilateral(indicator))
    return view.has(sentence.first, sentence.last, 'we', 'our', 'help-noun', 'both-countries') ? sides : null;
  if (has('your', 'you-one', 'both-countries', 'mutual', 'jointly')) return null;
  const counted = view.form(amount.last - 1);
  if (only === undefined) {
    if (own === null) return null;
    if (HAPPENED.test(counted) && has('we', 'our', 'over-there')) return [own];
    return AMONG.test(view.words(Math.max(first, amount.first - 3), amount.first)) ? [own] : null;
  }
  const states = view.mentions(first, last).filter(({ of }) => of === 'state');
  const subject = states.find((mention) => mention.last <= amount.first && (mention.case === null || mention.case === 'nom'));
  if (share) return OF_ITS.test(view.words(amount.last, Math.min(last, amount.last + 3))) ? [only] : null;
  if (BRANCHES.test(counted) && own === null && states.length === 0) return sides;
  if (indicator === 'people' && subject && near(amount.first, SHELTERED)) return [only];
  if (OF_ARMS.has(indicator) && near(amount.last + NEAR, IN_ARMS) && !has('over-there', 'we', 'our')) return [only];
  // "the U.S. has stood by the region for 70 years"
  const years = /^(years|decades|лет|годами|десятилети[йя])$/.test(counted);
  if (years && subject && subject.first - first <= 2 && !has('we', 'our') && !isBilateral(indicator) && isAlone()) return [only];
  // "the three offices in Norland", told by the publisher
  const there = states.some((mention) => mention.first >= amount.last && /^(in|в|во)$/.test(view.form(mention.first - 1)));
  return own === null && there && !isBilateral(indicator) && indicator !== 'people' && isAlone() ? [only] : null;

  /** A word in the few before it. */
  function near(end: number, pattern: RegExp): boolean {
    for (let i = Math.max(first, end - NEAR - 4); i < Math.min(last, end); i++) if (pattern.test(view.form(i))) return true;
    return false;
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
}

const OF_ARMS: ReadonlySet<Indicator> = new Set(['other', 'territory', 'people']);
