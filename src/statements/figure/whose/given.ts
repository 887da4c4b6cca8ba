import type { TellsWhose } from './asked.js';

/** What is given is of him who gives and of those who get it; cuts agreed by several producers name none of them. */
export const given: TellsWhose = ({ context: { view, scene }, voice, clause: { first, last }, indicator, named, sides, meant }) => {
  const aid = indicator === 'humanitarian-aid' || (indicator === 'military' && AIDED.test(view.words(first, last)));
  if (named.length === 1 && aid && scene.states.length === 2) return sides;
  const nobody = named.length === 0 && voice.own === null && !meant.our && !meant.both;
  return nobody && scene.states.length > 2 && indicator === 'energy-supply' ? [] : null;
};

const AIDED = /(^| )(security|military|defen[sc]e) (assistance|aid|package|support)( |$)|военн\S+ помощ/i;
