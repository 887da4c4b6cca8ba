import { tells } from '../told.js';

/** "The planned resumption of direct flights", «намеченное открытие центра»: what is going to begin, told as a noun. */
export const plannedStart = tells({
  name: 'planned-start',
  finds: 'a thing whose planned start, opening or resumption is told as a noun',
  marks: ['planned-start'],
  force: 'intention',
  play: 'new',
  usual: 'both',
  toBoth: true,
  deed: ({ view, scene }, mark, { clause }) =>
    scene.states.length > 1 &&
    view.has(mark.last, Math.min(clause.last, mark.last + 7), 'undertaking', 'concrete-thing', 'made-thing.en', 'flight-thing') &&
    !view.has(mark.last, Math.min(clause.last, mark.last + 4), 'contact-deed', 'home-event')
      ? { head: mark.last - 1, first: mark.first }
      : null,
});
