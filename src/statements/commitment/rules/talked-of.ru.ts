import { isDoneToAThing } from '../deed/done-to-a-thing.ru.js';
import { undertakes } from '../undertaking.js';

/** «Речь идёт о расширении торговли»: what a document or plan spoken of provides for. */
export const talkedOf = undertakes({
  name: 'talked-of.ru',
  finds: 'a deed that a document or plan just named is said to be about',
  marks: ['talked-of.ru'],
  force: 'agreement',
  complement: { infinitive: false, noun: 'deed', by: ['о', 'об'], clause: false },
  usual: 'both',
  play: 'new',
  accepts: (context, _mark, deed) =>
    context.view.senseAtToken(deed.head, 'build-deed') !== null || isDoneToAThing(context, deed.head, deed.last),
});
