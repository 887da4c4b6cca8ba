import { tells } from '../told.js';

/** "The route has yet to be agreed on", «параметры ещё предстоит согласовать»: left to do. */
export const yetToBe = tells({
  name: 'yet-to-be',
  finds: 'a thing that is said to be left to agree on, sign or build',
  marks: ['yet-to-be'],
  force: 'expectation',
  play: 'new',
  usual: 'both',
  deed: ({ view }, mark, { clause, sentence }) => {
    const thing = view.sense(
      clause.first,
      mark.first,
      'undertaking',
      'concrete-thing',
      'matter',
      'document-treaty',
      'document-accord',
      'yet-thing',
    );
    // «осталось утвердить график»
    const after =
      thing ?? view.sense(mark.last, Math.min(clause.last, mark.last + 5), 'document-plan', 'yet-thing', 'undertaking', 'concrete-thing');
    return after && sentence.turn !== null ? { head: mark.last - 1, first: Math.min(after.first, mark.first) } : null;
  },
});
