import { statesNamed } from '../../frame.js';
import { tells } from '../told.js';

/** «Шаги, предпринимаемые Россией и Францией в интересах …», "the steps being taken by Japan to …": at work on it. */
export const stepsTaken = tells({
  name: 'steps-taken',
  finds: 'steps or efforts that states in the room are said to be making',
  marks: ['steps-taken'],
  force: 'agreement',
  play: 'in-progress',
  usual: 'both',
  deed: (context, mark, { sentence }) => {
    const by = statesNamed(context, mark.last, Math.min(sentence.last, mark.last + 5));
    return by.length > 0 && by.every((state) => context.scene.states.includes(state)) ? { head: mark.last - 1, first: mark.first } : null;
  },
});
