import { tells } from '../told.js';

/** "The route has yet to be agreed on", «параметры ещё предстоит согласовать»: left to do. */
export const yetToBe = tells({
  name: 'yet-to-be',
  finds: 'a thing that is said to be left to agree on, sign or build',
  marks: ['yet-to-be'],
  force: 'expectation',
  play: null,
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
    return thing && sentence.turn !== null ? { head: mark.last - 1, first: thing.first } : null;
  },
});
