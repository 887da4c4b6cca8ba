import { statesNamed } from '../../frame.js';
import { tells } from '../told.js';

/** "Commended Canada's commitment to using …": whose it is stands before it, in the publisher's words. */
export const praisedCommitment = tells({
  name: 'praised-commitment',
  finds: 'an undertaking or decision of one state that the other is reported to have commended or welcomed',
  marks: ['commitment-of'],
  force: 'pledge',
  play: null,
  usual: 'own',
  subject: 'told',
  praised: true,
  deed: (context, mark, { sentence, clause }) => {
    const { view } = context;
    const praise = view.sense(clause.first, mark.first, 'praise-reported');
    if (sentence.turn !== null || !praise || statesNamed(context, praise.last, mark.first).length !== 1) return null;
    const verb = view.tokens[mark.last]?.reading?.pos;
    return verb === 'gerund' || verb === 'infinitive' ? { head: mark.last, first: mark.first } : null;
  },
});
