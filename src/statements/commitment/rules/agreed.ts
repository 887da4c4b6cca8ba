import { isInfinitiveMark } from '../deed.js';
import { undertakes } from '../undertaking.js';

/** «Договорились продолжить консультации», "The two leaders agreed to empower officials". */
export const agreed = undertakes({
  name: 'agreed',
  finds: 'a deed that the sides agreed on',
  marks: ['agreement-mark'],
  force: 'agreement',
  complement: { infinitive: true, noun: 'any', by: ['о', 'об', 'обо', 'по', 'on', 'upon', 'to'], clause: true },
  usual: 'both',
  play: 'new',
  firm: true,
  // «нам удастся договориться» is not agreed yet; agreeing on the importance of a thing is an opinion
  accepts: (context, mark, deed) => !isInfinitiveMark(context, mark) && !context.view.has(deed.first, deed.head + 1, 'opinion-thing'),
});
