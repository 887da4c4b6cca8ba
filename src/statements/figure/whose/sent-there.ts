import type { TellsWhose } from './asked.js';

/** «Направим к вам пять тысяч строителей»: they are of the one and with the other. */
export const sentThere: TellsWhose = ({ context, voice, clause: { first, last }, indicator, named, sides }) => {
  const { view, scene } = context;
  if (indicator !== 'people' || scene.states.length !== 2 || named.some((state) => state !== voice.own)) return null;
  return view.has(first, last, 'you-one', 'your') && view.has(first, last, 'give-deed', 'arrived') ? sides : null;
};
