import { undertakes } from '../undertaking.js';

/** "Reaffirmed the ironclad commitment to defending …", «приверженность договорённостям»: what somebody holds to. */
export const committed = undertakes({
  name: 'committed',
  finds: 'a deed that somebody stays committed to',
  marks: ['standing-pledge'],
  force: 'pledge',
  complement: { infinitive: true, noun: 'any', by: ['to', 'по'], clause: false },
  usual: 'own',
  relations: true,
  play: null,
  // "we remain committed to our independence": what one is, not what one will do
  accepts: ({ view }, mark, deed) =>
    !(
      view.has(mark.last, Math.min(deed.last, mark.last + 3), 'our') &&
      view.has(mark.last, Math.min(deed.last, mark.last + 6), 'own-values')
    ),
});
