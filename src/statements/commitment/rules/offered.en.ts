import { undertakes } from '../undertaking.js';

/** "Offered to send a consignment of equipment", "would like to offer the use of our dock": a deed of their own put to the other side. */
export const offered = undertakes({
  name: 'offered',
  finds: 'a deed of their own that somebody offers to do',
  marks: ['offer-to.en'],
  force: 'proposal',
  // what one would like to offer is given at once
  forceOf: ({ view }, mark) => (AT_ONCE.test(view.form(mark.first)) ? 'pledge' : 'proposal'),
  complement: { infinitive: true, noun: 'any', by: ['in', 'with', 'for', 'offer'], clause: false },
  usual: 'own',
  play: 'new',
  // "offered help in building the dam", not "offered a toast to his guest" or "would like to offer our sympathy"
  accepts: ({ view }, mark, { shape, head, last }) =>
    // "voices which offer to give it up"
    !/^(which|that|who)$/.test(view.form(mark.first - 1)) &&
    (AT_ONCE.test(view.form(mark.first))
      ? [1, 2, 3, 4, 5, 6].some((i) => head + i < last && GIVEN.test(view.form(head + i)))
      : shape === 'infinitive' || HELP.test(view.form(mark.last - 1))),
});

const AT_ONCE = /^(like|love|happy|pleased|glad|ready|prepared)$/;
const GIVEN =
  /^(use|help|assistance|aid|services|scholarships?|loans?|credits?|places|equipment|training|experience|expertise|aircraft|planes?|ships?)$/;
const HELP = /^(help|assistance|support|cooperation|services|expertise|aid|backing|financing)$/;
