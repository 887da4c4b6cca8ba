import { tells } from '../told.js';

/** «Год культуры намечен на 2027 год», "the Days of Music are scheduled for spring": agreed on, with its time. */
export const eventSet = tells({
  name: 'event-set',
  finds: 'a festival, exhibition, Days or Year of a country that is set for a time told',
  marks: ['set-for'],
  force: 'agreement',
  play: 'new',
  usual: 'both',
  deed: ({ view }, mark, { clause }) => {
    const event = view.sense(clause.first, mark.first, 'public-event') ?? view.sense(mark.last, clause.last, 'public-event');
    return event && view.times(clause.first, clause.last).length > 0
      ? { head: event.first, first: Math.min(event.first, mark.first) }
      : null;
  },
});
