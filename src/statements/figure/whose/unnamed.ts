import { isBilateral, isInward, isOfItsOwn } from '../indicator/indicator-senses.js';
import type { TellsWhose } from './asked.js';
import { behindReport, namedOutside } from './named-at.js';

/** Where no state is told: of him who speaks, of him who is spoken to, of those told around it; null where it is of both sides. */
export const ofNoneNamed: TellsWhose = ({ context, voice, sentence, clause, indicator, amount, share, named, meant }) => {
  const { scene } = context;
  const { own, others } = voice;
  const { our, your, both } = meant;
  if (named.length > 0) return null;
  const bilateral = isBilateral(indicator);
  if ((isInward(indicator) || share || isOfItsOwn(indicator)) && !bilateral && !both && your && !our && others.length > 0) return others;
  const jointly = context.view.has(clause.first, clause.last, 'jointly');
  const mine = (isInward(indicator) && !both && !jointly) || (share && indicator === 'military' && our && !your);
  if (mine && own !== null) return [own];
  if (!bilateral && !both && !our && !your) {
    const around = namedOutside(context, behindReport(context, sentence, amount), sentence.last);
    if (around.length > 0 && (around.length === 1 ? around[0] === own : around.some((state) => !scene.states.includes(state))))
      return around;
  }
  const many = scene.states.length > (bilateral || indicator === 'cargo' ? MANY_SIDES : TWO_SIDES);
  return many && own !== null && !both ? [own] : null;
};

/** At larger tables a speaker tells figures of the own country. */
const MANY_SIDES = 3;
const TWO_SIDES = 2;
