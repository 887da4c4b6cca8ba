import type { Clause, Indicator, Sentence, StateCode, Voice } from '../../../domain/index.js';
import { bothSides } from '../../frame.js';
import type { Context } from '../../rule.js';
import { isBilateral } from '../indicator/indicator-senses.js';
import { abroad } from './abroad.js';
import type { Asked, Place, TellsWhose } from './asked.js';
import { meantIn } from './asked.js';
import { atHome } from './at-home.js';
import { ofOnePlace } from './at-place.js';
import { betweenTwo } from './between-two.js';
import { elsewhere } from './elsewhere.js';
import { given } from './given.js';
import { namedAt } from './named-at.js';
import { jobsOf, owedBy, shareWithin, withSpeakers } from './of-whom.js';
import { ofOneNamed } from './one-named.js';
import { ownDoing } from './own-doing.js';
import { ownOutput } from './own-output.js';
import { sentThere } from './sent-there.js';
import { spokenOf } from './spoken-of.js';
import { withThird } from './third-states.js';
import { toldAtAmount } from './told-at-amount.js';
import { ofNoneNamed } from './unnamed.js';
import { ofWhole } from './whole.js';
import { withWhom } from './with-whom.js';

/** Each kind of words in its turn: what stands nearest to the amount first, what is only supposed last. */
const TELLERS: readonly TellsWhose[] = [
  toldAtAmount,
  ownDoing,
  atHome,
  betweenTwo,
  ofOnePlace,
  withSpeakers,
  jobsOf,
  shareWithin,
  owedBy,
  spokenOf,
  ofOwnLand,
  sentThere,
  ofWhole,
  ownOutput,
  withThird,
  ofAllNamed,
  elsewhere,
  withWhom,
  abroad,
  given,
  ofOneNamed,
  ofNoneNamed,
];

/** The states that the figure concerns. What lies between two states is of both sides unless the clause names others. */
export function statesOf(
  context: Context,
  voice: Voice,
  sentence: Sentence,
  clause: Clause,
  indicator: Indicator,
  amount: Place,
  share = false,
): StateCode[] {
  const named = namedAt(context, sentence, clause, amount, indicator);
  const meant = meantIn(context, voice, clause, named);
  const asked: Asked = { context, voice, sentence, clause, indicator, amount, share, named, sides: bothSides(voice), meant };
  for (const tells of TELLERS) {
    const told = tells(asked);
    if (told) return [...told];
  }
  return asked.sides;
}

/** «по всей нашей стране» */
function ofOwnLand({ context, voice, clause, indicator, named }: Asked): StateCode[] | null {
  const { own } = voice;
  if (own === null || named.some((state) => state !== own) || (isBilateral(indicator) && indicator !== 'regions')) return null;
  return context.view.has(clause.first, clause.last, 'own-land') ? [own] : null;
}

function ofAllNamed({ named }: Asked): readonly StateCode[] | null {
  return named.length >= 2 ? named : null;
}
