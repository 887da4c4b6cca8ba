import { type Indicator, type Mention, SenseSet, type StateCode } from '../../../domain/index.js';
import { statesNamed } from '../../frame.js';
import type { Context } from '../../rule.js';
import type { TellsWhose } from './asked.js';

/** What happens to people happens where they are. */
const ON_LAND: ReadonlySet<Indicator> = new Set(['people', 'casualties', 'military', 'humanitarian-aid', 'territory']);
const SUFFERED: ReadonlySet<Indicator> = new Set(['casualties', 'military']);
export const STRIP = new SenseSet(['strip-land']);

/** States told by their towns: "20 thousand have been killed in Norville"; and capitals that act: «Норвиль выделил 50 миллионов». */
export function statesOfPlaces(context: Context, first: number, last: number, indicator: Indicator): StateCode[] {
  const { view, scene } = context;
  const out: StateCode[] = [];
  const add = (state: StateCode): void => {
    if (!scene.states.includes(state) && !out.includes(state)) out.push(state);
  };
  const land = ON_LAND.has(indicator);
  for (const mention of view.mentions(first, last, 'place'))
    if (mention.of === 'place' && mention.state !== null && (land || actsAsCapital(context, mention))) add(mention.state);
  if (land && view.sensesOf(first, last, STRIP).length > 0) add('PS');
  return out;
}

const LED = /^(in|at|to|from|near|of|outside|around|via|the|в|во|из|до|под|у|через|около|на|по|для)$/;

/** A capital that is no place of something: as a subject, or as whom something goes to. */
function actsAsCapital({ view, analysed }: Context, mention: Mention): boolean {
  if (mention.of !== 'place' || mention.place !== 'capital' || LED.test(view.form(mention.first - 1))) return false;
  if (analysed.lang === 'ru') return mention.case === 'nom' || mention.case === 'dat';
  const next = view.token(mention.last);
  return next !== undefined && next.caps !== 'title' && next.reading?.pos === 'verb';
}

/** «В Норвилле остаётся 10 тысяч боевиков»: of the land where they are, if only its town is told and nobody's deed. */
export const ofOnePlace: TellsWhose = ({ context, voice, sentence, clause, indicator, amount, named }) => {
  const { view, scene } = context;
  const { own } = voice;
  const { first, last } = clause;
  if (named.length > 0 || !ON_LAND.has(indicator) || view.has(first, last, 'we', 'our', 'your', 'you-one', 'both-countries', 'mutual'))
    return null;
  // «обстреляли Норвилль: ранены 15 человек»
  const from = indicator === 'casualties' ? sentence.first : first;
  const [place, ...rest] = view.mentions(from, last, 'place').flatMap(({ state }) => (state ? [state] : []));
  if (place === undefined || rest.some((state) => state !== place)) return null;
  if (!scene.states.includes(place)) return indicator === 'casualties' ? [place] : null;
  if (sentence.first < first && statesNamed(context, sentence.first, first).some((state) => state !== place)) return null;
  if (indicator === 'humanitarian-aid' || view.has(first, last, 'abroad-deed', 'arrived', 'give-deed')) return null;
  if (indicator === 'military' && !view.has(amount.first, Math.min(last, amount.last + 2), 'people-in-arms')) return null;
  return SUFFERED.has(indicator) || place === own ? [place] : null;
};
