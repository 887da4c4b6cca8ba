import type { StateCode } from '../../../domain/index.js';
import { identityOf } from '../../frame.js';
import { isBilateral } from '../indicator/indicator-senses.js';
import type { Asked, TellsWhose } from './asked.js';
import { isAid } from './given.js';

/** A state that is not at the table is compared with, or dealt with by the one who speaks. */
export const withThird: TellsWhose = (asked) => {
  const { context, voice, indicator, named, meant } = asked;
  const outsiders = named.filter((state) => !context.scene.states.includes(state));
  if (outsiders.length === 0) return null;
  // «при нашей поддержке Ливия может принять миллион человек»: it is the one who does
  if (named.length === 1 && !isBilateral(indicator) && isSubject(asked)) return named;
  // "you have taken in 9,000 of them", "thank you for sending forty trucks to Norland"
  const theirs = !meant.our && voice.others.length === 1 && (meant.your || isThanked(asked));
  if (theirs && !isBilateral(indicator) && named.length === 1) return [...voice.others, ...outsiders];
  // "President Holt announced 60 million in security assistance for Norland": of who gives it, too
  const giver = named.length === 1 && isAid(context, asked.clause, indicator) ? doerOf(asked) : null;
  if (giver) return [giver, ...outsiders];
  if (named.length > 1 || (!meant.our && !isBilateral(indicator))) return named;
  return voice.own !== null ? [voice.own, ...outsiders] : outsiders;
};

/** The state of the person or office that the clause begins with. */
function doerOf({ context, clause, amount }: Asked): StateCode | null {
  const first = context.view.mentions(clause.first, amount.first).find(({ of }) => of === 'person' || of === 'office');
  const state = first ? (identityOf(context, first)?.state ?? null) : null;
  return state !== null && context.scene.states.includes(state) ? state : null;
}

/** Whether the state told before the amount is the subject. */
const isSubject = ({ context, clause, amount }: Asked): boolean =>
  context.view.mentions(clause.first, amount.first, 'state').some((mention) => mention.of === 'state' && mention.case === 'nom');

/** What one is thanked for, one has done. */
const isThanked = ({ context: { view }, sentence, clause: { last } }: Asked): boolean =>
  view.has(sentence.first, last, 'gratitude') && view.has(sentence.first, last, 'you-one');
