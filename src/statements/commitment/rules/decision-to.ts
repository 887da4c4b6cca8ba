import { statesTold } from '../../frame.js';
import { WELCOMED } from '../bound/whom.js';
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
  forceOf: (_context, _mark, { states }) => (states.length > 1 ? 'agreement' : 'intention'),
  accepts: (context, mark, _deed, voice) => {
    if (voice.turn === null && context.view.form(mark.first - 1) === 'their') return true;
    if (
      voice.turn === null &&
      voice.own === null &&
      CONFIRMED.test(context.view.form(mark.first - 2)) &&
      context.view.form(mark.first - 1) === 'the'
    )
      return true;
    // "informed him of the decision to deploy": the decision of the one who tells it
    if (
      voice.turn === null &&
      voice.own !== null &&
      /^(of|about|on)$/.test(context.view.form(mark.first - 2)) &&
      /^(the|its|his|her)$/.test(context.view.form(mark.first - 1)) &&
      context.view.has(Math.max(0, mark.first - 8), mark.first, 'tells-of.en')
    )
      return true;
    // "welcomed the decision to reopen the line": of those who talk, where nobody else is told
    if (voice.turn === null && WELCOMED.test(context.view.form(mark.first - 2)) && context.view.form(mark.first - 1) === 'the') return true;
    // "my country stands by its decision to buy"
    if (context.view.form(mark.first - 1) === 'its' && /^(by|to|with|of)$/.test(context.view.form(mark.first - 2))) return true;
    const first = Math.max(context.view.sentenceOf(mark.first)?.first ?? 0, mark.first - 4);
    const states = statesTold(context, voice, first, mark.first);
    return states.length > 0 && states.every((state) => context.scene.states.includes(state));
  },
});

/** "They confirmed the decision to expand …". */
const CONFIRMED = /^(confirmed|reaffirmed|announced|took|made|reached)$/;
