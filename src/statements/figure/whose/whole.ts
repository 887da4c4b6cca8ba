import { statesNamed } from '../../frame.js';
import { isInward } from '../indicator/indicator-senses.js';
import type { TellsWhose } from './asked.js';

/** "A tenth of Norland's product": of the one told right after the share. */
export const ofWhole: TellsWhose = ({ context, clause, indicator, amount: { last }, share }) => {
  if (!share || !isInward(indicator)) return null;
  const whole = statesNamed(context, last, Math.min(clause.last, last + NEAR));
  return whole.length === 1 ? whole : null;
};
const NEAR = 5;
