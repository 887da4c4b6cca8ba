import { extentOf } from '../deed/deed-extent.js';
import { isContact } from '../deed/deed-of-contact.js';
import { tells } from '../told.js';

/** "I expect the report on my desk by January", "we are looking to the first of those ships in 2027": a thing awaited by a day told. */
export const awaited = tells({
  name: 'awaited.en',
  finds: 'a thing that the speaker says is expected by a time to come',
  marks: ['awaited.en'],
  force: 'expectation',
  play: 'new',
  usual: 'both',
  deed: (context, mark, { sentence }) => {
    const { view, scene } = context;
    const { date } = scene;
    if (sentence.turn === null || date === null || scene.states.length < 2) return null;
    const last = extentOf(context, mark.last - 1, sentence.last);
    const deed = { head: mark.last, first: mark.first, last, shape: 'noun' as const };
    if (isContact(context, deed) || view.has(mark.last, last, 'this-day', 'contact-deed', 'home-event')) return null;
    if (!/^(the|it|them|this|that|those|these|his|her|their|its|your|an?|first)$/.test(view.form(mark.last))) return null;
    const awaits = view
      .times(mark.last, last)
      .some(({ to, modifier }) => to > date && (modifier === 'by' || modifier === 'until' || to.length > 0));
    return awaits ? { head: mark.first, first: mark.first } : null;
  },
});
