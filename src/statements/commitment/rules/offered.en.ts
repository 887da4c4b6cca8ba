import { undertakes } from '../undertaking.js';

/** "Offered to send a consignment of equipment": a deed of their own that somebody puts to the other side. */
export const offered = undertakes({
  name: 'offered',
  finds: 'a deed of their own that somebody offers to do',
  marks: ['offer-to.en'],
  force: 'proposal',
  complement: { infinitive: true, noun: null, by: [], clause: false },
  usual: 'own',
  play: 'new',
});
