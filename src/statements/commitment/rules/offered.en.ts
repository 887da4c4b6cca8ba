import { undertakes } from '../undertaking.js';

/** "Offered to send a consignment of equipment": a deed of their own that somebody puts to the other side. */
export const offered = undertakes({
  name: 'offered',
  finds: 'a deed of their own that somebody offers to do',
  marks: ['offer-to.en'],
  force: 'proposal',
  complement: { infinitive: true, noun: 'any', by: ['in', 'with', 'for'], clause: false },
  usual: 'own',
  play: 'new',
  // "offered help in building the dam", not "offered a toast to his guest"
  accepts: ({ view }, mark, deed) => deed.shape === 'infinitive' || HELP.test(view.form(mark.last - 1)),
});

const HELP = /^(help|assistance|support|cooperation|services|expertise|aid|backing|financing)$/;
