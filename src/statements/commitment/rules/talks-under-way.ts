import { tells } from '../told.js';

/** «Идут переговоры о зоне свободной торговли», "the proposal is being studied": what is still worked out between the sides. */
export const talksUnderWay = tells({
  name: 'talks-under-way',
  finds: 'negotiations on a concrete thing, or a proposal under consideration',
  marks: ['talks-under-way'],
  force: 'intention',
  play: 'in-progress',
  usual: 'both',
  deed: ({ view, scene }, mark, { sentence, clause }) => {
    if (
      sentence.turn === null ||
      scene.states.length < 2 ||
      view.has(clause.first, clause.last, 'sure-of', 'if-when', 'not', 'discussed-before')
    )
      return null;
    // on what: something has to follow or stand before
    return mark.last - mark.first > 4 || clause.last - mark.last >= 2 || mark.first - clause.first >= 2
      ? { head: mark.last - 1, first: mark.first }
      : null;
  },
});
