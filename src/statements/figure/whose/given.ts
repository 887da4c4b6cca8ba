import type { Clause, Indicator } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import type { TellsWhose } from './asked.js';

/** What is given is of him who gives and of those who get it; cuts agreed by several producers name none of them. */
export const given: TellsWhose = ({ context, voice, clause, indicator, named, sides, meant }) => {
  const { scene } = context;
  if (named.length === 1 && scene.states.length === 2 && isAid(context, clause, indicator)) return sides;
  const nobody = named.length === 0 && voice.own === null && !meant.our && !meant.both;
  return nobody && scene.states.length > 2 && indicator === 'energy-supply' ? [] : null;
};

export const isAid = ({ view }: Context, { first, last }: Clause, indicator: Indicator): boolean =>
  indicator === 'humanitarian-aid' || (indicator === 'military' && AIDED.test(view.words(first, last)));

const AIDED = /(^| )(security|military|defen[sc]e) (assistance|aid|package|support)( |$)|военн\S+ помощ/i;
