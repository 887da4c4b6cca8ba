import type { StateCode } from '../../../domain/index.js';
import { statesNamed } from '../../frame.js';
import { isBilateral, isInward, isOfItsOwn } from '../indicator/indicator-senses.js';
import type { Asked, TellsWhose } from './asked.js';

/** Where one state is told, and nothing nearer says whose it is: of that one, or of both. */
export const ofOneNamed: TellsWhose = (asked) => {
  const { context, voice, sentence, clause, indicator, amount, share, named, sides, meant } = asked;
  const { view, scene } = context;
  const [only] = named;
  if (only === undefined) return null;
  const { own } = voice;
  const together = meant.both || meant.our || meant.your || view.has(sentence.first, sentence.last, 'we', 'both-countries', 'you-one');
  // «из Узбекистана ушло полтора миллиона человек»: they are its own, whoever speaks of them
  const alone = !statesNamed(context, sentence.first, sentence.last).some((state) => state !== only && scene.states.includes(state));
  // «на него приходится половина нашей торговли»: he is the other side
  if (share && only === own && view.senses(clause.first, amount.first, 'they-told').length > 0) return sides;
  const ofIt = share && statesNamed(context, amount.last, Math.min(clause.last, amount.last + NEAR)).length === 1;
  // what is farmed and sold lies between two as all trade does
  const traded = isBilateral(indicator) || (indicator === 'agriculture' && view.has(clause.first, clause.last, 'exports', 'imports'));
  const abroad = !ofIt && own !== null && scene.states.length === 2 && isByAdjective(asked, only);
  if (abroad && (only === own ? indicator !== 'gdp' && indicator !== 'casualties' : indicator === 'military')) return sides;
  const theirs = (ofIt || !traded) && !together && (ofIt || own === null || only === own || (alone && isOfItsOwn(indicator)));
  return isInward(indicator) || theirs || sides.length === 0 ? named : sides;
};

const NEAR = 5;

/** «Российские врачи приняли сто больных», said by who would call them ours at home: they are at the other side's; and the other's ships are here. */
function isByAdjective({ context, clause }: Asked, own: StateCode): boolean {
  const told = context.view
    .mentions(clause.first, clause.last)
    .filter((mention) => mention.of !== 'place' && mention.of !== 'organisation');
  return told.length > 0 && told.every((mention) => mention.of === 'state-adjective' && mention.states.includes(own));
}
