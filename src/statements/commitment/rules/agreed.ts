import { undertakes } from '../undertaking.js';

/** «Договорились продолжить консультации», "The two leaders agreed to empower officials". */
export const agreed = undertakes({
  name: 'agreed',
  finds: 'a deed that the sides agreed on',
  marks: ['agreed'],
  force: 'agreement',
  complement: { infinitive: true, noun: 'any', by: ['о', 'об', 'обо', 'по', 'on', 'upon', 'to'], clause: true },
  usual: 'both',
  play: 'new',
  firm: true,
  accepts: ({ view }, mark, deed) =>
    !view.has(mark.first, deed.head + 1, 'as-agreed') && !view.has(deed.head, deed.head + 1, 'opinion-thing'),
});
