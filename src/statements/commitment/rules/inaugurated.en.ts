import { tells } from '../told.js';

/** "The leaders jointly inaugurated the clinic", "cut the ribbon of the terminal": what the sides had agreed to make is handed over. */
export const inaugurated = tells({
  name: 'inaugurated.en',
  finds: 'a thing made by both sides that their leaders are reported to have opened together',
  marks: ['inaugurated.en'],
  force: 'agreement',
  play: 'fulfilled',
  usual: 'both',
  deed: ({ view, scene }, mark, { sentence, clause }) => {
    if (sentence.turn !== null || scene.states.length < 2) return null;
    const thing = view.sense(mark.last, Math.min(sentence.last, mark.last + 9), 'undertaking', 'concrete-thing', 'made-thing.en');
    if (!thing || view.has(mark.last, thing.first, 'contact-deed', 'bond-thing', 'talks-noun.en')) return null;
    // "opened their talks with a look at the plant", "launched into a discussion of"
    for (let i = mark.last; i < thing.first; i++)
      if (/^(with|into|on|to|about|talks|discussion|conversation)$/.test(view.form(i))) return null;
    const together =
      view.has(clause.first, mark.last, 'leaders', 'together', 'shared-hand') ||
      view.form(mark.first - 1) === 'they' ||
      view.has(mark.last, Math.min(sentence.last, mark.last + 6), 'from-afar.en');
    return together ? { head: mark.first, first: Math.min(clause.first, mark.first) } : null;
  },
});
