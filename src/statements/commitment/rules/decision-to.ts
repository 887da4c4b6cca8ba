import { statesTold } from '../../frame.js';
import { undertakes } from '../undertaking.js';

/** "The Czech decision to purchase aircraft", "Russia's decision to lift the ban": whose it is stands before it. */
export const decisionTo = undertakes({
  name: 'decision-to',
  finds: 'a deed that one state is told to have decided on',
  marks: ['decision-to'],
  force: 'intention',
  complement: { infinitive: true, noun: null, by: [], clause: false },
  usual: 'own',
  play: 'new',
  owned: true,
  accepts: (context, mark, _deed, voice) => {
    const first = Math.max(context.view.sentenceOf(mark.first)?.first ?? 0, mark.first - 4);
    const states = statesTold(context, voice, first, mark.first);
    return states.length > 0 && states.every((state) => context.scene.states.includes(state));
  },
});
